import DocumentTree
import Writers
import XMLTree

/// Fills the value tags of a template's parts.
struct TagFiller<Printer: TagPrinter> {
  private let printer: Printer
  private let slots: [String: [Run]]
  private let lexer: TagLexer

  /// What fills the tags of a template.
  init(_ document: ResolvedDocument, printer: Printer) {
    self.printer = printer
    var slots = document.slots
    slots[Tag.marks.name] = document.markLine
    self.slots = slots
    lexer = TagLexer(names: slots.keys.sorted())
  }

  /// Whether a tree has the tag that shows the marks of a document.
  func showsMarks(_ root: XMLElement) -> Bool {
    if printer.dialect.isParagraph(root) {
      let tags = lexer.tags(in: ParagraphText(root, printer.dialect).text)
      if tags.contains(where: { $0.content == .tag(.marks) }) { return true }
    }
    return root.elements.contains(where: showsMarks)
  }

  /// Fills the tags in all paragraphs of an element; whether there was any.
  ///
  /// A paragraph that held nothing but tags without content leaves nothing behind.
  /// - Throws: ``TemplateError`` for a tag that names nothing, or blocks in a line.
  @discardableResult func fill(
    _ element: inout XMLElement, part: String, allowsNotes: Bool,
    _ attachments: inout Printer.Attachments
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
      if printer.dialect.isParagraph(inner),
        try fillParagraph(&inner, part: part, allowsNotes: allowsNotes, &attachments)
      {
        wasFilled = true
        let rest = element.children[(index + 1)...]
        if printer.canDrop(inner, from: element, before: rest) { continue }
      }
      children.append(.element(inner))
    }
    if wasFilled { element.children = children }
    return wasFilled
  }

  private func fillParagraph(
    _ paragraph: inout XMLElement, part: String, allowsNotes: Bool,
    _ attachments: inout Printer.Attachments
  ) throws(TemplateError) -> Bool {
    let text = ParagraphText(paragraph, printer.dialect)
    let tags = lexer.tags(in: text.text)
    guard !tags.isEmpty else { return false }
    var edits: [ParagraphText.Edit] = []
    for tag in tags {
      let nodes = try nodes(for: tag, part: part, allowsNotes: allowsNotes, &attachments)
      let properties = text.properties(at: tag.range.lowerBound)
      edits.append(
        ParagraphText.Edit(
          range: tag.range, nodes: nodes.map { printer.dress($0, in: properties) }))
    }
    paragraph = text.replacing(edits)
    return true
  }

  private func nodes(
    for tag: FoundTag, part: String, allowsNotes: Bool,
    _ attachments: inout Printer.Attachments
  ) throws(TemplateError) -> [XMLElement.Node] {
    switch tag.content {
    case .literalBraces: return [printer.dialect.plain("{{")]
    case .malformed, .tag(.block): throw .tag(part: part, tag: tag.typed)
    case .tag(.value(let name)):
      guard let runs = slots[name] else { throw .tag(part: part, tag: tag.typed) }
      return try printer.nodes(
        of: allowsNotes ? runs : runs.filter { !$0.isNote }, &attachments)
    }
  }
}

extension Run {
  /// Whether the run is a footnote, which headers and footers can't hold.
  fileprivate var isNote: Bool {
    if case .note = content { true } else { false }
  }
}
