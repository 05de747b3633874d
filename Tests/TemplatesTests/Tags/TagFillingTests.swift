import DocumentTree
import OfficePackage
import Templates
import TestSupport
import Testing
import XMLTree

/// Tags in the templates of both formats, which must take them for the same.
@Suite struct TagFillingTests {
  /// A document that says one word.
  fileprivate static let document = Document(
    info: DemoDocument.info,
    parts: [Part(name: "p", blocks: [.paragraph(Paragraph(.body, [.text("Tekst")]))])],
    slots: DemoDocument.slots + [
      Slot(name: "document.nothing", content: []),
      Slot(name: "document.noted", content: [.text("a"), .note([.text("b")])]),
    ])

  @Test(arguments: Format.allCases, TagSpelling.values)
  func `a value is filled however its tag was typed`(format: Format, spelling: TagSpelling) throws {
    let body = try format.body(paragraphs: ["A " + spelling.typed + " Z"])
    #expect(format.paragraphs(body).first == "A \(spelling.shown) Z")
  }

  @Test(arguments: Format.allCases, TagSpelling.places)
  func `the document stands where its tag does, however it was typed`(
    format: Format, tag: String
  ) throws {
    let template = try format.official(format.main, replacing: "{{* document }}", with: tag)
    let package = try format.fill(template, with: Self.document)
    #expect(format.paragraphs(try format.tree(package, format.main)) == ["Tekst"])
  }

  @Test(arguments: Format.allCases, TagSpelling.wrong)
  func `a tag that names nothing is told as typed`(format: Format, tag: String) throws {
    #expect(throws: TemplateError.tag(part: format.main, tag: tag)) {
      try format.body(paragraphs: [tag])
    }
  }

  @Test(arguments: Format.allCases, TagSpelling.wrong)
  func `a tag in a header that names nothing is told too`(format: Format, tag: String) throws {
    let template = try format.official(
      format.header, replacing: "{{ document.edition }}", with: tag)
    #expect(throws: TemplateError.tag(part: format.header, tag: tag)) {
      try format.fill(template, with: Self.document)
    }
  }

  @Test(arguments: Format.allCases)
  func `a document that lacks what the header asks for is told of`(format: Format) throws {
    var document = Self.document
    document.slots.removeAll { $0.name == "document.subtitle" }
    let template = try format.official()
    #expect(throws: TemplateError.tag(part: format.header, tag: "{{ document.subtitle }}")) {
      try format.fill(template, with: document)
    }
  }

  @Test(arguments: Format.allCases)
  func `a template without a place for the document is told`(format: Format) throws {
    let template = try format.official(format.main, replacing: "{{* document }}", with: "Ništa")
    #expect(throws: TemplateError.noDocumentTag) { try format.template(template) }
  }

  @Test(arguments: Format.allCases)
  func `the same document gives the same bytes`(format: Format) throws {
    let template = try format.official()
    let document = DemoDocument.document(rows: 14)
    #expect(
      try format.bytes(template, with: document) == format.bytes(template, with: document))
  }

  @Test(arguments: Format.allCases)
  func `a place for the document among other words is told`(format: Format) throws {
    let template = try format.official(
      format.main, replacing: "{{* document }}", with: "Plan: {{* document }}")
    #expect(throws: TemplateError.tag(part: format.main, tag: "{{* document }}")) {
      try format.template(template)
    }
  }

  @Test(arguments: Format.allCases)
  func `a paragraph of nothing but tags without content goes`(format: Format) throws {
    let body = try format.body(paragraphs: ["{{ document.nothing }}", "B"])
    #expect(format.paragraphs(body).prefix(2) == ["B", "Tekst"])
  }

  @Test(arguments: Format.allCases)
  func `a header holds no footnotes`(format: Format) throws {
    let template = try format.official(
      format.header, replacing: "{{ document.subtitle }}", with: "{{ document.noted }}")
    let package = try format.fill(template, with: Self.document)
    let header = try format.tree(package, format.header)
    #expect(format.paragraphs(header).contains { $0.hasPrefix("a") })
    #expect(header.all("w:footnoteReference").isEmpty && header.all("text:note").isEmpty)
  }
}

/// Ways in which people and programs spell tags.
struct TagSpelling: Sendable {
  /// What stands in the template.
  let typed: String
  /// What stands in the document.
  var shown = "Akcioni plan prevencije"

  /// Tags of values.
  static let values = [
    Self(typed: "{{document.title}}"), Self(typed: "{{ document.title }}"),
    Self(typed: "{{\u{A0}document.title\u{A0}}}"), Self(typed: "{{ Document.TITLE }}"),
    Self(typed: "{{ docu\u{AD}ment\u{200B}.title\u{2060} }}"),
    Self(typed: "{{ document . title }}"),
    Self(typed: "{{{{", shown: "{{"),
    Self(typed: "{{{{ document.title }}", shown: "{{ document.title }}"),
    Self(typed: "{ document.title }", shown: "{ document.title }"),
  ]

  /// Tags of the document.
  static let places = [
    "{{* document }}", "{{*document}}", "{{ * Document }}",
    "\u{A0}{{*\u{A0}document\u{A0}}}\u{200B}",
  ]

  /// Tags that can't be filled.
  static let wrong = [
    "{{ document.titel }}", "{{ document.title", "{{}}", "{{ two words }}", "{{* actions.table }}",
    "{{ document..title }}", "{{ document.title | upper }}",
  ]
}

extension Format {
  /// The body of a document made with a template that has paragraphs before the document's place.
  fileprivate func body(paragraphs: [String]) throws -> XMLElement {
    var package = try OfficePackage.read(official())
    let text = String(decoding: package[main] ?? [], as: UTF8.self)
    let (open, close, start) =
      switch self {
      case .word:
        ("<w:p><w:r><w:t xml:space=\"preserve\">", "</w:t></w:r></w:p>", "<w:p>")
      case .openDocument: ("<text:p>", "</text:p>", "<text:p ")
      }
    let place = try #require(text.firstRange(of: start)).lowerBound
    let added = paragraphs.map { open + $0 + close }.joined()
    package[main] = Array((text[..<place] + added + text[place...]).utf8)
    return try tree(fill(package.bytes(), with: TagFillingTests.document), main)
  }
}
