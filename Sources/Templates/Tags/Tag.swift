/// What a template asks for at one place.
package enum Tag: Sendable, Equatable {
  /// Whole blocks in the place of a paragraph. For example `{{* document }}`.
  case block(String)
  /// A value within a line. For example `{{ document.title }}`.
  case value(String)

  /// The name of what is asked for, such as `document.title`.
  package var name: String {
    switch self {
    case .block(let name), .value(let name): name
    }
  }

  /// The tag in whose place the document goes.
  static let document = Tag.block("document")
  /// The tag that shows the marks of a document.
  static let marks = Tag.value("document.mark")
}

/// A tag and where it stands in the text of a paragraph.
package struct FoundTag: Sendable, Equatable {
  /// What stands between the braces.
  package enum Content: Sendable, Equatable {
    /// A tag.
    case tag(Tag)
    /// `{{{{`, which stands for two braces that are meant as such.
    case literalBraces
    /// Something that can't be read as a tag.
    case malformed
  }

  /// What stands between the braces.
  package let content: Content
  /// Where it stands, in UTF-8 offsets of the paragraph's text.
  package let range: Range<Int>
  /// How it was typed, braces and all.
  package let typed: String
}
