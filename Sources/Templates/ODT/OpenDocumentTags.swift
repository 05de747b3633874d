import DocumentTree
import Languages
import Writers
import XMLTree

/// Finds tags in the parts of a template and fills them.
struct OpenDocumentTags {
  /// A tag in the text of a paragraph.
  struct Found {
    let range: Range<Int>
    let text: String
    /// The name in lower case.
    let name: String
    /// Whether whole blocks are to take the paragraph's place.
    let isBlock: Bool
  }

  /// The tags in a text.
  ///
  /// - Throws: ``TemplateError`` for one that never ends.
  static func find(in text: String, part: String) throws(TemplateError) -> [Found] {
    let bytes = Array(text.utf8)
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    let escaped = Array(escape.utf8)
    var tags: [Found] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == open, bytes[index + 1] == open else {
        index += 1
        continue
      }
      if bytes[index...].starts(with: escaped) {
        tags.append(
          Found(
            range: index..<index + escaped.count, text: escape, name: escape, isBlock: false))
        index += escaped.count
        continue
      }
      var end = index + 2
      while end + 1 < bytes.count, bytes[end] != close || bytes[end + 1] != close { end += 1 }
      guard end + 1 < bytes.count else {
        throw .tag(part: part, tag: String(decoding: bytes[index...], as: UTF8.self))
      }
      let inner = String(decoding: bytes[index + 2..<end], as: UTF8.self)
      let isBlock = inner.drop(while: \.isWhitespace).first == "*"
      tags.append(
        Found(
          range: index..<end + 2, text: String(decoding: bytes[index..<end + 2], as: UTF8.self),
          name: inner.filter { !$0.isWhitespace && $0 != "*" }.lowercased(), isBlock: isBlock))
      index = end + 2
    }
    return tags
  }

  /// How the characters that open a tag are themselves typed.
  private static let escape = "{{{{"
  /// The name of the tag that shows the marks of a document.
  static let mark = "document.mark"
  /// The name of the tag in whose place the document goes.
  static let document = "document"

  private let printer: OpenDocumentPrinter
  private let slots: [String: [Run]]

  /// What fills the tags of a template.
  init(_ document: ResolvedDocument, printer: OpenDocumentPrinter) {
    self.printer = printer
    var slots = document.slots
    let lines = document.marks.enumerated().map { index, line -> [Run] in
      guard index > 0, let first = line.first else { return line }
      return [Run(.lineBreak, language: first.language)] + line
    }
    slots[Self.mark] = lines.flatMap { $0 }
    self.slots = slots
  }

  /// Fills the tags in all paragraphs of an element.
  ///
  /// A paragraph that held nothing but tags without content leaves nothing behind.
  func fill(
    _ element: inout XMLElement, part: String, _ attachments: inout OpenDocumentAttachments
  ) throws(TemplateError) {
    var children: [XMLElement.Node] = []
    for child in element.children {
      guard case .element(var inner) = child else {
        children.append(child)
        continue
      }
      try fill(&inner, part: part, &attachments)
      if OpenDocumentParagraph.isParagraph(inner) {
        let wasFilled = try fillParagraph(&inner, part: part, &attachments)
        let text = OpenDocumentParagraph.text(of: inner)
        if wasFilled, text.allSatisfy(\.isWhitespace), !needsParagraph(element) { continue }
      }
      children.append(.element(inner))
    }
    element.children = children
  }

  /// The nodes that show runs.
  func nodes(
    of runs: [Run], _ attachments: inout OpenDocumentAttachments
  ) -> [XMLElement.Node] {
    let fragment = XMLFragment { writer in
      printer.printRuns(runs, into: &writer, &attachments)
    }
    return OpenDocumentTree.nodes(of: fragment)
  }

  private func needsParagraph(_ element: XMLElement) -> Bool {
    element.name == "table:table-cell" || element.name == "text:list-item"
  }

  private func fillParagraph(
    _ paragraph: inout XMLElement, part: String, _ attachments: inout OpenDocumentAttachments
  ) throws(TemplateError) -> Bool {
    let found = try Self.find(in: OpenDocumentParagraph.text(of: paragraph), part: part)
    guard !found.isEmpty else { return false }
    var edits: [OpenDocumentParagraph.Edit] = []
    for tag in found {
      if tag.name == Self.escape {
        edits.append(OpenDocumentParagraph.Edit(range: tag.range, nodes: [.text("{{")]))
        continue
      }
      guard !tag.isBlock, let runs = slots[tag.name] else {
        throw .tag(part: part, tag: tag.text)
      }
      edits.append(
        OpenDocumentParagraph.Edit(range: tag.range, nodes: nodes(of: runs, &attachments)))
    }
    OpenDocumentParagraph.apply(edits, to: &paragraph)
    return true
  }
}
