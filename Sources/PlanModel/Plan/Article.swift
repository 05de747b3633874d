/// An article of an act, in the words of its author.
package struct Article: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// What stands above it.
  package let title: LocalizedText?
  /// What it provides for, such as `entry-into-force`.
  package let provides: Code?
  /// Its text, where it has one paragraph.
  package let text: LocalizedText?
  /// Items below that text.
  package let items: [LocalizedText]
  /// Its paragraphs, where it has several.
  package let paragraphs: [ArticleParagraph]

  /// A value of these parts.
  package init(
    number: Int,
    title: LocalizedText? = nil,
    provides: Code? = nil,
    text: LocalizedText? = nil,
    items: [LocalizedText] = [],
    paragraphs: [ArticleParagraph] = []
  ) {
    self.number = number
    self.title = title
    self.provides = provides
    self.text = text
    self.items = items
    self.paragraphs = paragraphs
  }
}

/// A paragraph of an article.
package struct ArticleParagraph: Sendable, Equatable {
  /// Its text.
  package let text: LocalizedText
  /// Items below it.
  package let items: [LocalizedText]

  /// A value of these parts.
  package init(
    text: LocalizedText,
    items: [LocalizedText] = []
  ) {
    self.text = text
    self.items = items
  }
}
