package import Diagnostics
package import Languages

/// One thing that stands in a line of text.
package enum Inline: Sendable, Equatable {
  /// Words. For example “Policijska uprava”.
  case text(String)
  /// A quantity, spelled by the language in force. For example 1.746.947 USD.
  ///
  /// Indirect, since it is much larger than all others.
  indirect case value(Value)
  /// Words of weight. For example “Ukupno”.
  case strong([Inline])
  /// Words set apart. For example a title within a sentence.
  case emphasis([Inline])
  /// Letters that stand exactly so. For example the name of a file.
  case code(String)
  /// Words in another language than those around them. For example a Bosnian title in English text.
  case language(LanguageTag, [Inline])
  /// Words that lead to a page on the web.
  case link(String, [Inline])
  /// A pointer to another place in the document. For example “Table 3”.
  case reference(Anchor, Reference)
  /// The number of an article, which the office program counts. For example the 3 of “Član 3.”.
  ///
  /// It stands in a heading; references to its name show the number.
  case count(Anchor)
  /// A footnote.
  case note([Inline])
  /// Something that the reader's program fills in. For example the page's number.
  case field(Field)
  /// The same paragraph goes on in a new line.
  case lineBreak
  /// A text that the definition lacks in this language, at its path, with the text it has in
  /// another, if any. For example “[—]”.
  case missing(DataPath, original: Original?)

  /// A text in the language in which it was written.
  package struct Original: Sendable, Equatable {
    /// Its language.
    package let language: LanguageTag
    /// What it says.
    package let text: String

    /// A text in its own language.
    package init(language: LanguageTag, text: String) {
      self.language = language
      self.text = text
    }
  }
}

/// What a reference shows of the place that it points to.
package enum Reference: String, Sendable {
  /// The number. For example “Tabela 3”, “4.1”.
  case number
  /// The heading's or caption's words.
  case title
  /// The number of the page.
  case page
}

/// Something that the reader's program fills in.
package enum Field: String, Sendable {
  /// The number of this page.
  case page
  /// The count of pages.
  case pages
}
