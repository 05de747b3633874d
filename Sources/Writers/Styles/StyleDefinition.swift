package import DocumentTree

/// A style in neutral terms, which each format spells where a template lacks it.
package struct StyleDefinition: Sendable, Equatable {
  /// What a style applies to.
  package enum Family: String, Sendable {
    /// Whole paragraphs.
    case paragraph
    /// Words in a paragraph.
    case character
    /// Tables.
    case table
  }

  /// How the lines of a paragraph are set.
  package enum Alignment: String, Sendable {
    /// To the line's start.
    case start
    /// In the middle.
    case center
    /// To the line's end.
    case end
  }

  /// What it applies to.
  package let family: Family
  /// The name that Word shows, such as `heading 1`; built-in names are found in every language.
  package let wordName: String
  /// The identifier used when the style is spelled into a Word package, such as `Heading1`.
  package let wordIdentifier: String
  /// The name that LibreOffice shows, such as `Heading 1`.
  package let openDocumentName: String
  /// The role whose style this one rests on; nil for the format's own base.
  package var basis: StyleRole?
  /// The size of the letters in points; nil for that of the basis.
  package var size: Double?
  /// Whether letters are bold; nil as in the basis.
  package var isBold: Bool?
  /// Whether letters are italic; nil as in the basis.
  package var isItalic: Bool?
  /// The colour of the letters as six hexadecimal digits; nil for that of the basis.
  package var color: String?
  /// How lines are set; nil as in the basis.
  package var alignment: Alignment?
  /// The space above; nil as in the basis.
  package var spaceBefore: Length?
  /// The space below; nil as in the basis.
  package var spaceAfter: Length?
  /// How far lines stand in from the start; nil as in the basis.
  package var indent: Length?
  /// The height of a line as a multiple of the letters'; nil as in the basis.
  package var lineHeight: Double?
  /// Whether the paragraph stays on the page of the next; nil as in the basis.
  package var keepsWithNext: Bool?
  /// Whether the words are underlined; nil as in the basis.
  package var isUnderlined: Bool?
}
