/// For whom documents are made.
package enum Audience: String, Sendable, CaseIterable {
  /// Everybody: small counts of incidents are hidden.
  case everybody = "public"
  /// Those who may see the records: everything is shown, and every page says so.
  case insiders = "internal"
}

/// For whom documents are made, and what these readers are shown of single years.
package struct Readership: Sendable, Hashable {
  /// For whom documents are made.
  package let audience: Audience
  /// Whether the public sees all years together even where the definition does not ask for it.
  package let groupsYears: Bool

  /// Everybody, who sees years one by one unless the definition groups them.
  package static let everybody = Readership(.everybody)

  /// These readers.
  package init(_ audience: Audience, groupsYears: Bool = false) {
    self.audience = audience
    self.groupsYears = groupsYears
  }
}
