import XMLTree

/// Looks for the paragraph in whose place the document goes: one with its tag and nothing else.
struct DocumentPlaceSearch {
  /// Which elements hold text.
  let dialect: ParagraphDialect
  private var crowded: FoundTag?
  private let lexer = TagLexer(names: [Tag.document.name])

  /// A search that has not seen anything yet.
  init(_ dialect: ParagraphDialect) {
    self.dialect = dialect
  }

  /// Whether an element is such a paragraph.
  mutating func finds(_ element: XMLElement) -> Bool {
    guard dialect.isParagraph(element) else { return false }
    let text = ParagraphText(element, dialect).text
    let tags = lexer.tags(in: text)
    guard let tag = tags.first(where: { $0.content == .tag(.document) }) else { return false }
    let rest = text.utf8.enumerated().filter { !tag.range.contains($0.offset) }.map(\.element)
    let isAlone = String(decoding: rest, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }
    if !isAlone, crowded == nil { crowded = tag }
    return isAlone
  }

  /// Why nothing was found: there is no tag, or it stands among other words.
  func failure(part: String) -> TemplateError {
    crowded.map { .tag(part: part, tag: $0.typed) } ?? .noDocumentTag
  }
}
