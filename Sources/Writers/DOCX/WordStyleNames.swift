/// The ids under which a template keeps the style of each role.
package struct WordStyleNames: Sendable {
  private let identifiers: [StyleRole: String]

  /// The ids that were found or given; a role without one has that of its definition.
  package init(_ identifiers: [StyleRole: String] = [:]) {
    self.identifiers = identifiers
  }

  /// The id of a role's style.
  package subscript(role: StyleRole) -> String {
    identifiers[role] ?? StyleSheet.definition(of: role).wordIdentifier
  }
}
