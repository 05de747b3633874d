import DocumentTree
import Languages
import TestSupport
import Testing
import Writers
import XMLTree

@Suite struct HTMLTextTests {
  /// Pieces of which texts are made that would become markup if they could.
  private static let pieces = [
    " ", "  ", "\t", "\n", "\r", "a", "ČĆĐŠŽ", "Ћирилица", "&", "&amp;", "&#60;", "<", ">", "\"",
    "'", "</", "/>", "<br>", "</p>", "</title>", "</style>", "<script>alert(1)</script>", "<!--",
    "-->", "]]>", "<![CDATA[", "<?xml", "{{", "javascript:", "\u{A0}", "\u{85}", "😀", "=\"",
    "\u{FFFD}", "e\u{301}",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...8, using: &generator)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }.joined() + "."
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `any text is read back from wherever it stands, and none becomes markup`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<20).map { _ in Self.text(&generator) }
    let page = try HTMLFixture.page(Self.document(texts))
    #expect(page.faults == [])
    let head = try #require(page.root.first("head"))
    #expect(head.first("title")?.text == "\(texts[0]) [\(texts[1])]")
    #expect(
      page.root.all("meta").compactMap { $0[attribute: "name"] == "author" ? $0 : nil }
        .map { $0[attribute: "content"] } == [texts[2]])
    #expect(page.root.all("h1").map(\.text) == [texts[0]])
    let heading = try #require(page.element("heading"))
    #expect(heading.text == "1 " + texts[3])
    #expect(page.root.all("nav").first?.all("a").map(\.text) == ["1 " + texts[3]])
    let paragraphs = page.root.all("main").first?.all("p").map(\.text) ?? []
    #expect(paragraphs.contains(texts[4] + texts[5] + texts[6] + "1"))
    #expect(page.element("note-1")?.text == texts[7] + " ↩")
    #expect(page.root.all("li").contains { $0.text == texts[8] + "\n" })
    #expect(page.element("table")?.text == "Tabela\u{A0}1. " + texts[9])
    #expect(page.root.all("thead").first?.all("th").map(\.text) == [texts[10]])
    #expect(page.root.all("tbody").first?.all("td").map(\.text) == [texts[11]])
    #expect(page.element("table-description")?.text == texts[12])
    let image = try #require(page.root.all("img").first)
    #expect(image[attribute: "alt"] == texts[13])
    let drawing = try #require(page.root.all("svg").first)
    #expect(drawing.first("title")?.text == texts[14])
    #expect(drawing.first("desc")?.text.hasPrefix(texts[15]) == true)
    let words = drawing.all("text").map(\.text)
    #expect(words.contains(texts[16]))
    #expect(words.contains(texts[17]))
    #expect(page.root.all("figcaption").first?.text == "Slika\u{A0}1. " + texts[14])
    #expect(page.root.all("header").first?.all("p").map(\.text) == [texts[19]])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `every run stands in its own language`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let runs = (0..<12).map { index -> (LanguageTag, Inline) in
      let tag = LanguageTag.allCases[Int.random(in: 0..<5, using: &generator)]
      var content: [Inline] = [.text("w\(index)")]
      if Bool.random(using: &generator) { content = [.strong(content)] }
      if Bool.random(using: &generator) { content = [.emphasis(content)] }
      if Bool.random(using: &generator) { content = [.link("https://example.org/", content)] }
      return (tag, .language(tag, content))
    }
    let page = try HTMLFixture.page([.paragraph(Paragraph(.body, runs.map(\.1)))])
    let main = try #require(page.root.all("main").first)
    var expected: [(String, String)] = []
    for (index, run) in runs.enumerated() { expected.append((run.0.bcp47, "w\(index)")) }
    let found = page.texts(in: main, "bs-Latn-BA").flatMap { language, text in
      // Runs that look the same are joined.
      text.split(separator: "w").map { (language, "w" + $0) }
    }
    #expect(found.map { "\($0)" } == expected.map { "\($0)" })
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " https://example.org", "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "//example.org", "java\nscript:x",
  ])
  func `an address that could do harm is no link`(address: String) throws {
    let page = try HTMLFixture.page([
      .paragraph(Paragraph(.body, [.link(address, [.text("words")])]))
    ])
    #expect(page.root.all("main").first?.all("a").isEmpty == true)
    #expect(page.root.all("main").first?.text.contains("words") == true)
  }

  @Test func `a picture that is neither PNG nor JPEG is told in words`() throws {
    let bytes = Array("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".utf8)
    let page = try HTMLFixture.page([
      .figure(
        Figure(
          .image(Image(bytes: bytes, width: .millimetres(50))), caption: [.text("Grb")],
          alternative: "Grb općine", anchor: "arms"))
    ])
    #expect(page.faults == [])
    #expect(page.root.all("img").isEmpty && page.root.all("svg").isEmpty)
    #expect(page.root.all("figure").first?.first("p")?.text == "Grb općine")
  }

  @Test(arguments: ["p > a { color: red }", "</style><script>", "a { content: \"&\" }"])
  func `a style sheet that could be read otherwise is refused`(style: String) {
    #expect(HTMLFrame(style: style, digest: { _ in "00" }) == nil)
  }
}

extension HTMLTextTests {
  /// A PNG of one pixel, as far as anybody looks.
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 1, count: 40)

  /// A document with a text at each of its places.
  private static func document(_ texts: [String]) -> Document {
    let table = Table(
      columns: [Column(share: 1)], header: [Row(.plain, [Cell(.tableHeader, [.text(texts[10])])])],
      body: [Row(.plain, [Cell(.tableText, [.text(texts[11])])])], caption: [.text(texts[9])],
      alternative: texts[12], anchor: "table")
    let chart = Chart(
      kind: .columns, title: texts[16], categories: ["2024."],
      series: [Chart.Series(name: "a", values: [DecimalNumber(3)])], unit: texts[17],
      language: .bosnian)
    return Document(
      info: DocumentInfo(
        title: texts[0], subject: texts[18], authors: [texts[2]], languages: [.bosnian],
        identifier: "x", marks: [Mark(kind: .draft, content: [.text(texts[1])])]),
      parts: [
        Part(
          name: "all",
          blocks: [
            .heading(Heading(level: 1, anchor: "heading", [.text(texts[3])])),
            .paragraph(
              Paragraph(
                .body,
                [
                  .text(texts[4]), .strong([.text(texts[5])]),
                  .link("https://example.org/?a=\"<&", [.text(texts[6])]), .note([.text(texts[7])]),
                ])),
            .list(ListBlock(items: [[.paragraph(Paragraph(.body, [.text(texts[8])]))]])),
            .table(table),
            .figure(
              Figure(
                .chart(chart), caption: [.text(texts[14])], alternative: texts[15], anchor: "chart")
            ),
            .figure(
              Figure(
                .image(Image(bytes: png, width: .millimetres(20))), caption: nil,
                alternative: texts[13], anchor: "picture")),
          ])
      ], slots: [Slot(name: "document.subtitle", content: [.text(texts[19])])])
  }
}
