import DocumentTree
import Languages
import TestSupport
import Testing
import Writers
import XMLTree

/// Prints blocks as Word XML for tests.
enum WordFixture {
  /// A document of these blocks, all on pages that lie so.
  static func document(
    _ blocks: [Block], orientation: PageOrientation = .portrait
  ) -> Document {
    Document(
      info: DocumentInfo(
        title: "Plan", authors: [], languages: [.bosnian], identifier: "plan"),
      parts: [Part(name: "body", orientation: orientation, blocks: blocks)])
  }

  /// What the blocks become, as the tree of a body.
  static func body(
    _ blocks: [Block], hasContentBefore: Bool = false, hasContentAfter: Bool = false
  ) throws -> XMLElement {
    try body(document(blocks), hasContentBefore: hasContentBefore, hasContentAfter: hasContentAfter)
  }

  /// What a document becomes, as the tree of a body.
  static func body(
    _ document: Document, hasContentBefore: Bool = false, hasContentAfter: Bool = false
  ) throws -> XMLElement {
    var attachments = WordAttachments()
    return try body(
      document, hasContentBefore: hasContentBefore, hasContentAfter: hasContentAfter, &attachments)
  }

  /// What a document becomes, and what it needs from its package.
  static func body(
    _ document: Document, hasContentBefore: Bool = false, hasContentAfter: Bool = false,
    _ attachments: inout WordAttachments
  ) throws -> XMLElement {
    func page(_ name: String, _ width: Double) -> WordPages.Page {
      func section(_ name: String) -> XMLFragment {
        XMLFragment { $0.element(XMLElement("w:sectPr", [.init("w:rsidR", name)])) }
      }
      return WordPages.Page(
        textWidth: .millimetres(width), opening: section(name + "-first"),
        following: section(name + "-next"))
    }
    let printer = WordPrinter(
      Resolver(profiles: LanguageProfile.samples).resolve(document), names: WordStyleNames(),
      pages: WordPages(
        orientation: .portrait, portrait: page("portrait", 160),
        landscape: page("landscape", 247), hasContentBefore: hasContentBefore,
        hasContentAfter: hasContentAfter))
    let fragment = XMLFragment { writer in
      writer.element("w:body") { writer in printer.printBody(into: &writer, &attachments) }
    }
    return try XMLReader.parse(
      fragment, declarations: [.init("xmlns:w", "w"), .init("xmlns:r", "r")]
    )
    .compactMap { if case .element(let element) = $0 { element } else { nil } }.first
      ?? XMLElement("w:body")
  }

  /// A paragraph of running text.
  static func text(_ words: String) -> Block { .paragraph(Paragraph(.body, [.text(words)])) }

  /// A table of these rows of words.
  static func table(
    header: [Row] = [], _ rows: [Row], columns: Int, rowHeaders: Int = 0,
    caption: [Inline]? = nil, role: Table.Role = .data
  ) -> Block {
    .table(
      Table(
        columns: (0..<columns).map { _ in Column(share: 1) }, header: header,
        body: RowSequence(rows), rowHeaderCount: rowHeaders, caption: caption,
        alternative: "Opis", anchor: "t", role: role))
  }

  /// A row of words.
  static func row(_ kind: Row.Kind = .plain, _ words: String...) -> Row {
    Row(kind, words.map { Cell(.tableText, [.text($0)]) })
  }
}

extension XMLElement {
  /// The words in it, tabs and line breaks among them.
  var words: String {
    switch name {
    case "w:t":
      children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    case "w:tab": "\t"
    case "w:br": "\n"
    case "w:softHyphen": "\u{AD}"
    case "w:tabs": ""
    default: elements.map(\.words).joined()
    }
  }

  /// The value of a child's `w:val`.
  func value(_ path: String...) -> String? {
    var element: XMLElement? = self
    for name in path { element = element?.first(name) }
    return element?[attribute: "w:val"]
  }

  /// The instructions of fields in it.
  var instructions: [String] {
    all("w:instrText").map { field in
      field.children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }
  }
}
