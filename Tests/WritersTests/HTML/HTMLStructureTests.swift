import DocumentTree
import Languages
import TestSupport
import Testing
import Writers
import XMLTree

@Suite struct HTMLStructureTests {
  private static func heading(_ level: Int, _ anchor: Anchor) -> Block {
    .heading(Heading(level: level, anchor: anchor, [.text(anchor.name)]))
  }

  private static func item(_ text: String) -> [Block] {
    [.paragraph(Paragraph(.body, [.text(text)]))]
  }

  @Test func `headings leave no level out, and the contents nest as they do`() throws {
    let page = try HTMLFixture.page([
      Self.heading(1, "a"), Self.heading(3, "b"), Self.heading(4, "c"), Self.heading(2, "d"),
      Self.heading(1, "e"),
    ])
    #expect(page.faults == [])
    let names = ["a", "b", "c", "d", "e"].map { page.element($0)?.name }
    #expect(names == ["h2", "h3", "h4", "h3", "h2"])
    let lists = try #require(page.root.all("nav").first).all("ol")
    #expect(lists.map { $0.elements.count } == [2, 2, 1])
  }

  @Test func `lists in lists close, go on and count on`() throws {
    let page = try HTMLFixture.page([
      .list(
        ListBlock(
          isOrdered: true, start: 3,
          items: [
            Self.item("c"),
            Self.item("d") + [.list(ListBlock(items: [Self.item("x"), Self.item("y")]))],
            Self.item("e") + Self.item("more"),
          ]))
    ])
    #expect(page.faults == [])
    let list = try #require(page.root.all("main").first?.all("ol").first)
    #expect(list[attribute: "start"] == "3")
    #expect(list.elements.map { $0.all("p").count } == [1, 3, 2])
    #expect(list.elements[1].all("ul").first?.elements.count == 2)
  }

  @Test func `a group heads a body of its own unless a cell reaches across`() throws {
    func row(_ kind: Row.Kind, _ cells: Int, rowSpan: Int = 1) -> Row {
      Row(
        kind,
        (0..<cells).map {
          Cell(.tableText, [.text("x")], columnSpan: 2 / cells, rowSpan: $0 == 0 ? rowSpan : 1)
        })
    }
    func page(_ rows: [Row]) throws -> HTMLPage {
      try HTMLFixture.page([
        .table(
          Table(
            columns: [Column(share: 1), Column(share: 1)], header: [], body: RowSequence(rows),
            rowHeaderCount: 1, caption: nil, alternative: "x", anchor: "t"))
      ])
    }
    let plain = try page([row(.group, 1), row(.plain, 2), row(.group, 1), row(.plain, 2)])
    #expect(plain.faults == [])
    #expect(plain.root.all("tbody").map { $0.elements.count } == [2, 2])
    #expect(
      plain.root.all("th").map { $0[attribute: "scope"] } == ["rowgroup", "row", "rowgroup", "row"])
    let spanned = try page([
      row(.plain, 2, rowSpan: 2), Row(.group, [Cell(.tableText, [.text("g")])]), row(.plain, 2),
    ])
    #expect(spanned.faults == [])
    #expect(spanned.root.all("tbody").count == 1)
  }

  @Test func `notes lead to their place and back, one after the other`() throws {
    let page = try HTMLFixture.page([
      .paragraph(
        Paragraph(
          .body,
          [
            .text("a"), .note([.text("first"), .note([.text("inside")])]),
            .link("https://example.org/", [.text("b"), .note([.text("second")])]),
          ]))
    ])
    #expect(page.faults == [])
    let notes = try #require(page.root.all("section").first).all("li")
    #expect(notes.map { $0[attribute: "id"] } == ["note-1", "note-2", "note-3"])
    #expect(notes.map(\.text) == ["first3 ↩", "second ↩", "inside ↩"])
    for link in page.root.all("a") { #expect(link.all("a").count == 1, "no link in a link") }
  }

  @Test func `a reference to what the page does not show is plain words`() throws {
    let chart = Chart(
      kind: .columns, categories: ["2024"],
      series: [Chart.Series(name: "", values: [DecimalNumber(1)])], unit: nil, language: .bosnian)
    let page = try HTMLFixture.page([
      .paragraph(
        Paragraph(
          .body,
          [
            .reference("bare", .number), .reference("nowhere", .number),
            .reference("captioned", .page),
          ])),
      .figure(Figure(.chart(chart), caption: nil, alternative: "x", anchor: "bare")),
      .figure(Figure(.chart(chart), caption: [.text("y")], alternative: "x", anchor: "captioned")),
    ])
    #expect(page.faults == [])
    let links = try #require(page.root.all("main").first).all("a")
    #expect(links.map(\.text) == ["Slika\u{A0}1"])
  }

  @Test func `side by side means boxes that name their language`() throws {
    let page = try HTMLFixture.page(
      [
        .parallel(
          Parallel(
            languages: [.serbianCyrillic, .english],
            rows: [[Self.item("Ријеч"), Self.item("Word")]]))
      ], [.serbianCyrillic, .english])
    #expect(page.faults == [])
    #expect(page.root.all("table").isEmpty)
    let main = try #require(page.root.all("main").first)
    #expect(
      page.texts(in: main, page.root[attribute: "lang"] ?? "").suffix(2).map { "\($0)" }
        == [("sr-Cyrl-BA", "Ријеч"), ("en-GB", "Word")].map { "\($0)" })
  }
}
