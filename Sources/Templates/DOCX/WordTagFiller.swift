import DocumentTree
import Writers
import XMLTree

/// Fills the value tags of a part.
struct WordTagFiller {
  private let printer: WordPrinter
  private let slots: [String: [Run]]

  /// What fills the tags of a template.
  init(_ document: ResolvedDocument, printer: WordPrinter) {
    self.printer = printer
    var slots: [String: [Run]] = [:]
    for (name, runs) in document.slots { slots[name.lowercased()] = runs }
    slots[WordTag.mark] = document.marks.enumerated().flatMap { index, line -> [Run] in
      guard index > 0, let first = line.first else { return line }
      return [Run(.lineBreak, language: first.language)] + line
    }
    self.slots = slots
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
    let tags = try WordTag.all(in: WordParagraph.text(of: paragraph), part: part)
    guard !tags.isEmpty else { return false }
    var edits: [WordParagraph.Edit] = []
    for tag in tags {
      let nodes = try nodes(for: tag, part: part, allowsNotes: allowsNotes, &attachments)
      edits.append(WordParagraph.Edit(range: tag.range, nodes: nodes))
    }
    WordParagraph.apply(edits, to: &paragraph)
    return true
  }

  private func nodes(
    for tag: WordTag, part: String, allowsNotes: Bool, _ attachments: inout WordAttachments
  ) throws(TemplateError) -> [XMLElement.Node] {
    switch tag.kind {
    case .braces:
      let text = XMLElement.Node.element(XMLElement("w:t", [], [.text("{{")]))
      return [.element(XMLElement("w:r", [], [text]))]
    case .blocks: throw .tag(part: part, tag: tag.text)
    case .value:
      guard let runs = slots[tag.name] else { throw .tag(part: part, tag: tag.text) }
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
