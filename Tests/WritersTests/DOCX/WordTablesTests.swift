import DocumentTree
import Languages
import TestSupport
import Testing
import XMLTree

@Suite struct WordTablesTests {
  @Test func `a head row is repeated and no row is split`() throws {
    let body = try WordFixture.body([
      WordFixture.table(
        header: [WordFixture.row(.plain, "Br.", "Radnja")],
        [WordFixture.row(.plain, "1", "a"), WordFixture.row(.total, "2", "b")], columns: 2,
        rowHeaders: 1)
    ])
    let rows = body.all("w:tr")
    #expect(rows.map { $0.all("w:tblHeader").count } == [1, 0, 0])
    #expect(rows.allSatisfy { $0.all("w:cantSplit").count == 1 })
    let look = try #require(body.all("w:tblLook").first)
    #expect(look[attribute: "w:val"] == "06A0")
    #expect(look[attribute: "w:firstColumn"] == "1")
    #expect(body.all("w:tblDescription").first?[attribute: "w:val"] == "Opis")
  }

  @Test func `a row that may outgrow a page may be split, for else lines would be lost`() throws {
    let long = String(repeating: "dugačak tekst ", count: 300)
    let body = try WordFixture.body([
      WordFixture.table(
        [WordFixture.row(.plain, long, "a"), WordFixture.row(.plain, "b", "c")], columns: 2)
    ])
    #expect(body.all("w:tr").map { $0.all("w:cantSplit").count } == [0, 1])
  }

  @Test func `the widths of columns sum up to that of the lines`() throws {
    let body = try WordFixture.body([
      WordFixture.table([WordFixture.row(.plain, "1", "2", "3")], columns: 3)
    ])
    let widths = body.all("w:gridCol").compactMap { Int($0[attribute: "w:w"] ?? "") }
    #expect(widths.count == 3)
    #expect(String(widths.reduce(0, +)) == body.all("w:tblW").first?[attribute: "w:w"])
    #expect(
      body.all("w:tcW").compactMap { Int($0[attribute: "w:w"] ?? "") } == widths)
  }

  @Test func `a tall and wide cell is merged, and every row covers the grid`() throws {
    let body = try WordFixture.body([
      WordFixture.table(
        [
          Row(
            .plain,
            [
              Cell(.tableText, [.text("a")], columnSpan: 2, rowSpan: 2),
              Cell(.tableText, [.text("b")]),
            ]),
          WordFixture.row(.plain, "c"),
        ], columns: 3)
    ])
    let cells = body.all("w:tc")
    #expect(cells.map { $0.value("w:tcPr", "w:gridSpan") } == ["2", nil, "2", nil])
    #expect(
      cells.map { $0.first("w:tcPr")?.first("w:vMerge").map { $0[attribute: "w:val"] ?? "-" } }
        == ["restart", nil, "-", nil])
    #expect(cells.allSatisfy { $0.elements.last?.name == "w:p" })
  }

  @Test func `sums are told by weight and lines, not by colour alone`() throws {
    let body = try WordFixture.body([
      WordFixture.table(
        [
          WordFixture.row(.group, "g"), WordFixture.row(.subtotal, "s"),
          WordFixture.row(.total, "t"), WordFixture.row(.attention, "a"),
        ], columns: 1)
    ])
    #expect(body.all("w:tr").map { $0.all("w:b").count } == [1, 1, 1, 0])
    #expect(body.all("w:tr").allSatisfy { !$0.all("w:tcBorders").isEmpty })
  }

  @Test func `two languages stand side by side in rows, named above them on every page`() throws {
    let long = String(repeating: "dugačak tekst ", count: 300)
    let body = try WordFixture.body([
      .parallel(
        Parallel(
          languages: [.bosnian, .english],
          rows: [
            [[WordFixture.text("da")], [WordFixture.text("yes")]],
            [[WordFixture.text(long)], [WordFixture.text("yes")]],
          ]))
    ])
    let rows = body.all("w:tr")
    #expect(rows.map { $0.all("w:tblHeader").count } == [1, 0, 0])
    #expect(rows.map { $0.all("w:cantSplit").count } == [1, 1, 0])
    #expect(rows[0].all("w:t").map(\.words) == ["Bosanski", "English"])
    for row in rows {
      #expect(row.all("w:lang").map { $0[attribute: "w:val"] } == ["bs-Latn-BA", "en-GB"])
      #expect(row.all("w:gridSpan").isEmpty && row.all("w:vMerge").isEmpty)
    }
    #expect(body.all("w:tbl").count == 1)
    #expect(body.all("w:tblDescription").isEmpty)
  }

  @Test func `tables that touch are kept apart, and the last block is never a table`() throws {
    let table = WordFixture.table([WordFixture.row(.plain, "1")], columns: 1, role: .facts)
    var second = table
    if case .table(let inner) = table {
      second = .table(
        Table(
          columns: inner.columns, header: [], body: inner.body, caption: nil,
          alternative: "Drugi", anchor: "t2", role: .keyFigures))
    }
    let body = try WordFixture.body([table, second])
    #expect(body.elements.map(\.name) == ["w:tbl", "w:p", "w:tbl", "w:p"])
  }
}
