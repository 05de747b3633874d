package import Languages

/// Translations whose segments are gone, kept in `translations/attic.yaml`: nothing that a
/// translator wrote is ever dropped.
package struct Attic: Sendable, Equatable {
  /// One text that is kept.
  package struct Item: Sendable, Equatable {
    /// The segment's name when it was there; nil when the file did not say.
    package let id: SegmentID?
    /// The language of the text.
    package let language: LanguageTag
    /// The source text, where it is known.
    package let source: String?
    /// The translation.
    package let target: String
    /// Where it comes from and why it is here.
    package let reason: String

    /// An item of these parts.
    package init(
      id: SegmentID?, language: LanguageTag, source: String?, target: String, reason: String
    ) {
      self.id = id
      self.language = language
      self.source = source
      self.target = target
      self.reason = reason
    }
  }

  /// The items, oldest first.
  package var items: [Item]

  /// An attic of these items.
  package init(items: [Item] = []) {
    self.items = items
  }
}
