import DocumentTree
import Languages
import OfficePackage
import Templates
import TestSupport
import Testing
import XMLTree

@Suite struct OpenDocumentTemplateTests {
  private static let tag = "{{* document }}"
  private static let paragraph = #"<text:p text:style-name="Standard">{{* document }}</text:p>"#

  @Test(arguments: ["content.xml", "styles.xml", "meta.xml"])
  func `a small document is spelled as reviewed`(part: String) throws {
    let package = try Format.openDocument.fill(Format.openDocument.official(), with: Self.small)
    try Golden.expect(
      CanonicalXML.text(of: Format.openDocument.tree(package, part)), "Templates/odt-small/\(part)")
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `all words are found in the finished document`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array(" \t  abčšЋ&<>\"'{}*\u{B}")
    func words() -> String {
      String(
        (0..<12).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
    }
    let texts = (0..<6).map { _ in words() }
    var document = Document(
      info: DemoDocument.info,
      parts: [
        Part(
          name: "all",
          blocks: [
            .paragraph(Paragraph(.body, [.text(texts[0])])),
            .heading(Heading(level: 1, anchor: "a", [.text(texts[1])])),
            .list(ListBlock(items: [[.paragraph(Paragraph(.body, [.text(texts[2])]))]])),
            .table(
              Table(
                columns: [Column(share: 1)], header: [],
                body: [Row(.plain, [Cell(.tableText, [.text(texts[3])])])],
                caption: [.text(texts[4])], alternative: "", anchor: "t")),
            .parallel(
              Parallel(
                languages: [.bosnian, .english],
                rows: [
                  [
                    [.paragraph(Paragraph(.body, [.text(texts[5])]))],
                    [.paragraph(Paragraph(.body, []))],
                  ]
                ])),
          ])
      ])
    document.slots = DemoDocument.slots
    let package = try Format.openDocument.fill(Format.openDocument.official(), with: document)
    let found = Format.openDocument.paragraphs(try Format.openDocument.tree(package, "content.xml"))
    for text in texts {
      let readable = text.replacing("\u{B}", with: "")
      #expect(found.contains { $0.hasSuffix(readable) }, "\(readable)")
    }
  }

  @Test func `a tag split over spans is one tag`() throws {
    let template = try Format.openDocument.official(
      "content.xml", replacing: Self.tag,
      with:
        "<text:span>{</text:span>{<text:span>* doc</text:span>ument<text:s/>}<text:span>}</text:span>"
    )
    let package = try Format.openDocument.fill(template, with: Self.small)
    let found = Format.openDocument.paragraphs(try Format.openDocument.tree(package, "content.xml"))
    #expect(found.contains("Naslov"))
    #expect(!found.contains { $0.contains("document") })
  }

  @Test func `a value takes the place of its tag and keeps what is around it`() throws {
    let template = try Format.openDocument.official(
      "content.xml", replacing: Self.paragraph,
      with: "<text:p>Za: {{document.<text:span>title }}</text:span>, hitno</text:p>"
        + Self.paragraph)
    let package = try Format.openDocument.fill(template, with: Self.small)
    let found = Format.openDocument.paragraphs(try Format.openDocument.tree(package, "content.xml"))
    #expect(found.first == "Za: Akcioni plan prevencije, hitno")
  }

  @Test(arguments: [
    "text:h", "text:p", "text:list", "table:table", "table:covered-table-cell",
    "table:table-header-rows", "draw:image", "draw:object", "text:table-of-content", "text:note",
    "text:sequence", "text:bookmark-ref", "text:a", "text:line-break", "text:tab", "svg:desc",
  ])
  func `every kind of block and run is printed`(element: String) throws {
    let document = DemoDocument.document(rows: 14)
    let package = try Format.openDocument.fill(Format.openDocument.official(), with: document)
    #expect(names(try Format.openDocument.tree(package, "content.xml")).contains(element))
  }

  @Test func `a counted list begins with its number and another one anew`() throws {
    let document = DemoDocument.document(rows: 14)
    let package = try Format.openDocument.fill(Format.openDocument.official(), with: document)
    let content = CanonicalXML.text(of: try Format.openDocument.tree(package, "content.xml"))
    #expect(content.contains(#"<text:list-item text:start-value="1">"#))
    #expect(content.contains(#"<text:list-item text:start-value="3">"#))
  }

  @Test func `a chart leaves the place of an unknown value empty`() throws {
    let document = DemoDocument.document(rows: 14)
    let package = try Format.openDocument.fill(Format.openDocument.official(), with: document)
    let chart = try Format.openDocument.tree(package, "Object 1/content.xml")
    try Golden.expect(CanonicalXML.text(of: chart), "Templates/odt-small/chart.xml")
  }

  @Test func `wide pages are turned and what follows in the template is not`() throws {
    let template = try Format.openDocument.official(
      "content.xml", replacing: Self.paragraph, with: Self.paragraph + "<text:p>Kraj</text:p>")
    var document = DemoDocument.document(rows: 14)
    document.parts.removeLast()
    let package = try Format.openDocument.fill(template, with: document)
    let styles = CanonicalXML.text(of: try Format.openDocument.tree(package, "styles.xml"))
    #expect(styles.contains(#"fo:page-width="29.7cm""#))
    let content = CanonicalXML.text(of: try Format.openDocument.tree(package, "content.xml"))
    #expect(content.contains(#"style:master-page-name="KTurned""#))
    #expect(content.contains(#"<text:p text:style-name="KAfterwards">Kraj</text:p>"#))
  }

  @Test func `a template file becomes a document`() throws {
    var package = try OfficePackage.read(Format.openDocument.official())
    package["mimetype"] = Array("application/vnd.oasis.opendocument.text-template".utf8)
    let filled = try Format.openDocument.fill(package.bytes(), with: Self.small)
    let type = String(decoding: filled["mimetype"] ?? [], as: UTF8.self)
    #expect(type == "application/vnd.oasis.opendocument.text")
  }

  @Test(arguments: [
    "<draw:frame xmlns:draw=\"d\" xmlns:xlink=\"x\"><draw:image xlink:href=\"https://example.org/a.png\"/></draw:frame>",
    "<draw:frame xmlns:draw=\"d\" xmlns:xlink=\"x\"><draw:image xlink:href=\"../a.png\"/></draw:frame>",
    "<draw:frame xmlns:draw=\"d\" xmlns:xlink=\"x\"><draw:object-ole xlink:href=\"Object 1\"/></draw:frame>",
    "<text:a xmlns:xlink=\"x\" xlink:href=\"macro:///Standard.Module1.Main\">a</text:a>",
    "<text:script xmlns:script=\"s\" script:language=\"Basic\">x</text:script>",
  ])
  func `what could run or reach outside is refused`(inside: String) throws {
    let template = try Format.openDocument.official(
      "content.xml", replacing: Self.paragraph, with: "<text:p>\(inside)</text:p>" + Self.paragraph)
    #expect { try OpenDocumentTemplate(bytes: template) } throws: { error in
      if case .unsafe(part: "content.xml", _)? = error as? TemplateError { true } else { false }
    }
  }

  @Test(arguments: ["Basic/Standard/Module1.xml", "Scripts/python/a.py", "Object 1/Basic/x.xml"])
  func `macros are refused`(part: String) throws {
    var package = try OfficePackage.read(Format.openDocument.official())
    package[part] = Array("<a/>".utf8)
    let bytes = try package.bytes()
    #expect(throws: TemplateError.unsafe(part: part, reason: "macro")) {
      try OpenDocumentTemplate(bytes: bytes)
    }
  }

  @Test func `an encrypted part is refused`() throws {
    let template = try Format.openDocument.official(
      "META-INF/manifest.xml",
      replacing: #"manifest:full-path="styles.xml" manifest:media-type="text/xml"/>"#,
      with:
        #"manifest:full-path="styles.xml" manifest:media-type="text/xml"><manifest:encryption-data/></manifest:file-entry>"#
    )
    #expect(throws: TemplateError.package(part: "styles.xml", reason: "encrypted")) {
      try OpenDocumentTemplate(bytes: template)
    }
  }

  @Test func `a document type declaration is refused`() throws {
    let template = try Format.openDocument.official(
      "content.xml", replacing: "<office:document-content",
      with: "<!DOCTYPE a><office:document-content")
    #expect { try OpenDocumentTemplate(bytes: template) } throws: { error in
      if case .unsafe(part: "content.xml", _)? = error as? TemplateError { true } else { false }
    }
  }

  private static let small: Document = {
    var document = DemoDocument.document(rows: 0)
    document.parts = [
      Part(
        name: "all",
        blocks: [
          .heading(Heading(level: 1, anchor: "one", [.text("Naslov")])),
          .paragraph(
            Paragraph(.body, [.text("Riječ  i "), .language(.english, [.strong([.text("word")])])])),
          .list(
            ListBlock(
              isOrdered: true, items: [[.paragraph(Paragraph(.body, [.text("prva")]))]])),
          .table(
            Table(
              columns: [Column(share: 1), Column(share: 3)],
              header: [
                Row(.plain, [Cell(.tableHeader, [.text("A")]), Cell(.tableHeader, [.text("B")])])
              ],
              body: [
                Row(.plain, [Cell(.tableText, [.text("1")]), Cell(.tableNumber, [.text("2")])])
              ],
              rowHeaderCount: 1, caption: [.text("Tabela")], alternative: "A i B", anchor: "t")),
        ])
    ]
    return document
  }()

  private func names(_ root: XMLElement) -> Set<String> {
    root.elements.reduce(into: [root.name]) { $0.formUnion(names($1)) }
  }
}
