import DocumentTree
import Languages
import TestSupport
import Testing
import XMLTree

@Suite struct WordSectionsTests {
  private func document(_ orientations: [PageOrientation]) -> Document {
    Document(
      info: DocumentInfo(title: "P", authors: [], languages: [.bosnian], identifier: "p"),
      parts: orientations.enumerated().map { index, orientation in
        Part(name: "p\(index)", orientation: orientation, blocks: [WordFixture.text("\(index)")])
      })
  }

  private func sections(
    _ orientations: [PageOrientation], before: Bool = false, after: Bool = false
  ) throws -> [String] {
    let body = try WordFixture.body(
      document(orientations), hasContentBefore: before, hasContentAfter: after)
    return body.elements.map { paragraph in
      paragraph.words + " "
        + (paragraph.first("w:pPr")?.first("w:sectPr")?[attribute: "w:rsidR"] ?? "-")
    }
  }

  @Test func `pages that lie as the template's need no section`() throws {
    #expect(try sections([.portrait, .portrait]) == ["0 -", "1 -"])
  }

  @Test func `each turn ends the pages before it`() throws {
    #expect(
      try sections([.portrait, .landscape, .portrait])
        == ["0 portrait-first", "1 landscape-next", "2 -"])
  }

  @Test func `what the template says before stays on its own pages`() throws {
    #expect(try sections([.landscape], before: true) == [" portrait-first", "0 -"])
    #expect(try sections([.landscape]) == ["0 -"])
  }

  @Test func `what the template says after stays on its own pages`() throws {
    #expect(
      try sections([.portrait, .landscape], after: true) == [
        "0 portrait-first", "1 landscape-next",
      ])
  }

  @Test func `pages that end in a table are ended by a paragraph of next to no height`() throws {
    let body = try WordFixture.body(
      Document(
        info: DocumentInfo(title: "P", authors: [], languages: [.bosnian], identifier: "p"),
        parts: [
          Part(
            name: "a", orientation: .landscape,
            blocks: [WordFixture.table([WordFixture.row(.plain, "1")], columns: 1)]),
          Part(name: "b", blocks: [WordFixture.text("x")]),
        ]))
    #expect(body.elements.map(\.name) == ["w:tbl", "w:p", "w:p"])
    #expect(body.elements[1].all("w:sectPr").count == 1)
    #expect(body.elements[1].value("w:pPr", "w:rPr", "w:sz") == "2")
  }
}
