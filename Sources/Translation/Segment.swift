package import Diagnostics
package import Languages

/// One text of a definition that is translated as a whole: one field.
package struct Segment: Sendable, Equatable {
  /// Its name.
  package let id: SegmentID
  /// Where it stands in the definition.
  package let path: DataPath
  /// Where its value stands in the definition's file.
  package let span: SourceSpan
  /// Whether it is a name, which may be the same in every language.
  package let isName: Bool
  /// The language of the source.
  package let sourceLanguage: LanguageTag
  /// The words in the primary language; nil where the definition has none there.
  package let source: String?
  /// What the definition itself says in other languages, in its order.
  package let inline: [(language: LanguageTag, text: String)]

  /// A segment of these parts.
  package init(
    id: SegmentID, path: DataPath, span: SourceSpan, isName: Bool, sourceLanguage: LanguageTag,
    source: String?, inline: [(language: LanguageTag, text: String)]
  ) {
    self.id = id
    self.path = path
    self.span = span
    self.isName = isName
    self.sourceLanguage = sourceLanguage
    self.source = source
    self.inline = inline
  }

  /// Compares all parts.
  package static func == (left: Segment, right: Segment) -> Bool {
    left.id == right.id && left.path == right.path && left.span == right.span
      && left.isName == right.isName && left.sourceLanguage == right.sourceLanguage
      && left.source == right.source
      && left.inline.elementsEqual(right.inline) { $0 == $1 }
  }
}
