import DocumentTree
import Languages
import TestSupport
import Testing
import Writers
import XMLTree

@Suite struct WordPrinterTests {
  @Test func `any text comes out as it went in, with its language`() throws {
    var generator = SeededGenerator(seed: 29_500)
    let signs = Array("aČđЋ&<>\"' \u{A0}\t\u{AD}😀ž]{}\\#%".unicodeScalars)
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        text.unicodeScalars.append(signs.randomElement(using: &generator) ?? "x")
      }
      let paragraph = Paragraph(
        .body, language: .serbianCyrillic, [.text(text), .strong([.text("k")])])
      let body = try WordFixture.body([.paragraph(paragraph)])
      #expect(body.words == text + "k", "seed 29500: \(text)")
      #expect(
        body.all("w:r").allSatisfy { $0.value("w:rPr", "w:lang") == "sr-Cyrl-BA" })
    }
  }

  @Test func `a counted heading has Word's own number, another has none`() throws {
    let body = try WordFixture.body([
      .heading(Heading(level: 1, anchor: "a", [.text("Ciljevi")])),
      .heading(Heading(level: 2, anchor: "b", isNumbered: false, [.text("Uvod")])),
    ])
    let heads = body.all("w:p")
    #expect(heads.map { $0.value("w:pPr", "w:pStyle") } == ["Heading1", "Heading2"])
    #expect(heads.map { $0.value("w:pPr", "w:numPr", "w:numId") } == ["1", "0"])
    #expect(heads.allSatisfy { $0.first("w:bookmarkStart") != nil })
    #expect(body.words == "CiljeviUvod")
  }

  @Test func `every counted list begins anew, and its items go on without a number`() throws {
    func list(_ start: Int) -> Block {
      .list(
        ListBlock(
          isOrdered: true, start: start,
          items: [[WordFixture.text("a"), WordFixture.text("b")], [WordFixture.text("c")]]))
    }
    var attachments = WordAttachments()
    let body = try WordFixture.body(
      WordFixture.document([list(1), WordFixture.text("-"), list(7)]), &attachments)
    #expect(
      body.all("w:p").map { $0.value("w:pPr", "w:numPr", "w:numId") }
        == ["3", "0", "3", nil, "4", "0", "4"])
    #expect(attachments.lists.map(\.start) == [1, 7])
    let numbering = XMLFragment { writer in
      writer.element("w:numbering") { writer in
        WordNumbering.printInstances(from: 1, abstract: 0, attachments.lists, into: &writer)
      }
    }
    let nodes = try XMLReader.parse(numbering, declarations: [.init("xmlns:w", "w")])
    let starts = XMLElement("k", [], nodes).all("w:startOverride")
    #expect(starts.map { $0[attribute: "w:val"] } == ["1", "7"])
  }

  @Test func `a caption counts by a field inside of its bookmark, and a reference finds it`() throws
  {
    let body = try WordFixture.body([
      .paragraph(Paragraph(.body, [.text("Vidi "), .reference("t", .number)])),
      WordFixture.table(
        [WordFixture.row(.plain, "1")], columns: 1, caption: [.text("Radnje")]),
    ])
    let name = body.all("w:bookmarkStart").first?[attribute: "w:name"] ?? ""
    #expect(body.instructions == [" REF \(name) \\h ", " SEQ Table \\* ARABIC "])
    #expect(
      body.all("w:p").prefix(2).map(\.words) == ["Vidi Tabela\u{A0}1", "Tabela\u{A0}1. Radnje"])
    #expect(body.all("w:p")[1].first("w:pPr")?.first("w:keepNext") != nil)
  }

  @Test func `a reference to a heading's number keeps the number when Word computes it`() throws {
    let body = try WordFixture.body([
      .heading(Heading(level: 1, anchor: "a", [.text("Ciljevi")])),
      .paragraph(
        Paragraph(
          .body, [.reference("a", .number), .reference("a", .title), .reference("a", .page)])),
    ])
    let name = body.all("w:bookmarkStart").first?[attribute: "w:name"] ?? ""
    #expect(
      body.instructions == [" REF \(name) \\r \\h ", " REF \(name) \\h ", " PAGEREF \(name) \\h "])
    #expect(body.all("w:p")[1].words == "1Ciljevi")
  }

  @Test func `the table of contents lists all headings and no page number`() throws {
    let body = try WordFixture.body([
      .contents(Contents(depth: 2, title: [.text("Sadržaj")])),
      .heading(Heading(level: 1, anchor: "a", [.text("Ciljevi")])),
      .heading(Heading(level: 2, anchor: "b", [.text("Prvi")])),
      .heading(Heading(level: 3, anchor: "c", [.text("Mjesto")])),
    ])
    #expect(body.all("w:p").prefix(3).map(\.words) == ["Sadržaj", "1\tCiljevi\t", "1.1\tPrvi\t"])
    #expect(body.instructions.first == " TOC \\o \"1-2\" \\h \\z \\u ")
    #expect(body.instructions.count == 3)
    #expect(body.all("mc:Choice").count == 2)
    #expect(body.all("w:fldChar").count == 9)
  }

  @Test func `a page break is said of what follows, and needs nothing before or after`() throws {
    let body = try WordFixture.body([
      .pageBreak, WordFixture.text("a"), .pageBreak, .pageBreak, WordFixture.text("b"), .pageBreak,
    ])
    #expect(body.all("w:p").map(\.words) == ["a", "b"])
    #expect(body.all("w:p").map { $0.all("w:pageBreakBefore").count } == [0, 1])
  }

  @Test func `a footnote is a sign in the text and a paragraph of its own`() throws {
    var attachments = WordAttachments()
    let body = try WordFixture.body(
      WordFixture.document([
        .paragraph(Paragraph(.body, [.text("a"), .note([.text("Ispod")])]))
      ]), &attachments)
    #expect(body.all("w:footnoteReference").map { $0[attribute: "w:id"] } == ["1"])
    #expect(attachments.notes.count == 1)
  }

  @Test(arguments: [
    ("https://a.ba/b c?q=\"č\"", "https://a.ba/b%20c?q=%22%C4%8D%22"),
    ("mailto:a@b.ba", "mailto:a@b.ba"),
  ])
  func `a link becomes a target that Word takes`(_ link: String, _ target: String) throws {
    var attachments = WordAttachments()
    let body = try WordFixture.body(
      WordFixture.document([
        .paragraph(Paragraph(.body, [.link(link, [.text("web"), .strong([.text("!")])])]))
      ]), &attachments)
    #expect(body.all("w:hyperlink").map(\.words) == ["web!"])
    guard case .link(let found) = try #require(attachments.targets.first) else {
      Issue.record("no link")
      return
    }
    #expect(found == target)
  }

  @Test func `a link that leads anywhere but to the web is only words`() throws {
    let body = try WordFixture.body([
      .paragraph(Paragraph(.body, [.link("file:///etc/passwd", [.text("x")])]))
    ])
    #expect(body.all("w:hyperlink").isEmpty)
    #expect(body.words == "x")
  }
}
