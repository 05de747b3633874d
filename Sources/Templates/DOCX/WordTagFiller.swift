import DocumentTree
import Writers
import XMLTree

/// Fills the value tags of a part.
struct WordTagFiller {
  /// The name of the tag that shows the marks of a document.
  static let mark = "document.mark"
  /// The name of the tag in whose place the document goes.
  static let document = "document"

  private let printer: WordPrinter
  private let slots: [String: [Run]]
  private let lexer: TagLexer

  /// What fills the tags of a template.
  init(_ document: ResolvedDocument, printer: WordPrinter) {
    self.printer = printer
    var slots = document.slots
    slots[Self.mark] = document.marks.enumerated().flatMap { index, line -> [Run] in
      guard index > 0, let first = line.first else { return line }
      return [Run(.lineBreak, language: first.language)] + line
    }
    self.slots = slots
    lexer = TagLexer(names: slots.keys.sorted())
  }

  /// Whether a tree has the tag that shows the marks of a document.
  func showsMarks(_ root: XMLElement) -> Bool {
    var showsMarks = false
    WordTree.walk(root) { element in
      guard element.name == "w:p" else { return }
      let tags = lexer.tags(in: ParagraphText(element, .word).text)
      if tags.contains(where: { $0.content == .tag(.value(Self.mark)) }) { showsMarks = true }
    }
    return showsMarks
  }

  /// Fills the tags in all paragraphs of an element; whether there was any.
  ///
  /// A paragraph that held nothing but tags without content leaves nothing behind.
  /// - Throws: ``TemplateError`` for a tag that names nothing, or blocks in a line.
  @discardableResult func fill(
    _ element: inout XMLElement, part: String, allowsNotes: Bool,
    _ attachments: inout WordAttachments
  ) throws(TemplateError) -> Bool {
    var children: [XMLElement.Node] = []
    var wasFilled = false
    for (index, child) in element.children.enumerated() {
      guard case .element(var inner) = child else {
        children.append(child)
        continue
      }
      wasFilled =
        try fill(&inner, part: part, allowsNotes: allowsNotes, &attachments) || wasFilled
      if inner.name == "w:p" {
        let isOwn = try fillParagraph(
          &inner, part: part, allowsNotes: allowsNotes, &attachments)
        wasFilled = isOwn || wasFilled
        if isOwn, Self.isEmpty(inner), Self.holdsParagraph(element.children[(index + 1)...]) {
          continue
        }
      }
      children.append(.element(inner))
    }
    if wasFilled { element.children = children }
    return wasFilled
  }

  private func fillParagraph(
    _ paragraph: inout XMLElement, part: String, allowsNotes: Bool,
    _ attachments: inout WordAttachments
  ) throws(TemplateError) -> Bool {
    let text = ParagraphText(paragraph, .word)
    let tags = lexer.tags(in: text.text)
    guard !tags.isEmpty else { return false }
    var edits: [ParagraphText.Edit] = []
    for tag in tags {
      let nodes = try nodes(for: tag, part: part, allowsNotes: allowsNotes, &attachments)
      let properties = text.properties(at: tag.range.lowerBound)
      edits.append(
        ParagraphText.Edit(
          range: tag.range, nodes: nodes.map { WordRunProperties.dress($0, in: properties) }))
    }
    paragraph = text.replacing(edits)
    return true
  }

  private func nodes(
    for tag: FoundTag, part: String, allowsNotes: Bool, _ attachments: inout WordAttachments
  ) throws(TemplateError) -> [XMLElement.Node] {
    switch tag.content {
    case .literalBraces:
      let text = XMLElement.Node.element(XMLElement("w:t", [], [.text("{{")]))
      return [.element(XMLElement("w:r", [], [text]))]
    case .malformed, .tag(.block): throw .tag(part: part, tag: tag.typed)
    case .tag(.value(let name)):
      guard let runs = slots[name] else { throw .tag(part: part, tag: tag.typed) }
      let shown = allowsNotes ? runs : runs.filter { !$0.isNote }
      return try WordTree.nodes { writer in printer.printRuns(shown, into: &writer, &attachments) }
    }
  }

  /// Whether a paragraph shows nothing and does nothing.
  private static func isEmpty(_ paragraph: XMLElement) -> Bool {
    paragraph.first("w:pPr")?.first("w:sectPr") == nil
      && paragraph.elements.allSatisfy { element in
        ["w:pPr", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd"].contains(element.name)
          || element.name == "w:r" && element.elements.allSatisfy { $0.name == "w:rPr" }
      }
  }

  private static func holdsParagraph(_ nodes: ArraySlice<XMLElement.Node>) -> Bool {
    nodes.contains { node in
      if case .element(let element) = node { element.name == "w:p" } else { false }
    }
  }
}

extension Run {
  /// Whether the run is a footnote, which headers and footers can't hold.
  fileprivate var isNote: Bool {
    if case .note = content { true } else { false }
  }
}
