import DocumentTree
import Languages
import TestSupport
import Testing
import Writers

@Suite struct ResolutionTablesTests {
  private typealias Fixture = ResolutionFixture

  private static func rows(_ block: ResolvedBlock?) -> [ResolvedRow] {
    guard case .table(let table) = block else { return [] }
    var resolver = table.makeBody()
    var rows: [ResolvedRow] = []
    while let row = resolver.next() { rows.append(row) }
    return rows
  }

  private static func cell(_ word: String, columns: Int = 1, rows: Int = 1) -> Cell {
    Cell(.tableText, [.text(word)], columnSpan: columns, rowSpan: rows)
  }

  /// A row as words; `^` is a place that a taller cell reaches into.
  private static func line(_ row: ResolvedRow) -> String {
    row.cells.map { cell in
      let words = cell.blocks.map { block in
        if case .paragraph(let paragraph) = block { Fixture.words(paragraph.runs) } else { "?" }
      }
      return (cell.isCovered ? "^" : words.joined(separator: "+"))
        + (cell.columnSpan > 1 ? "x\(cell.columnSpan)" : "")
    }.joined(separator: " ")
  }

  @Test func `taller cells reach into the rows below`() {
    let body: RowSequence = [
      Row(.plain, [Self.cell("a", rows: 3), Self.cell("b", columns: 2, rows: 2), Self.cell("c")]),
      Row(.plain, [Self.cell("d", rows: 2)]),
      Row(.plain, [Self.cell("e"), Self.cell("f")]),
      Row(.total, [Self.cell("g", columns: 4)]),
    ]
    let resolved = Self.rows(Fixture.resolve([Fixture.table("t", columns: 4, body: body)]).first)
    #expect(resolved.map(Self.line) == ["a bx2 c", "^ ^x2 d", "^ e f ^", "gx4"])
  }

  @Test(arguments: UInt64(1)...30)
  func `every row covers all columns, whatever spans it has`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (columns, count) = (6, 12)
    var left = Array(repeating: 0, count: columns)
    var rows: [Row] = []
    for index in 0..<count {
      var cells: [Cell] = []
      var column = 0
      while column < columns {
        guard left[column] == 0 else {
          column += 1
          continue
        }
        let free = left[column...].prefix { $0 == 0 }.count
        let width = Int.random(in: 1...free, using: &random)
        let height = Int.random(in: 1...min(3, count - index), using: &random)
        cells.append(Self.cell("x", columns: width, rows: height))
        for covered in column..<column + width { left[covered] = height }
        column += width
      }
      rows.append(Row(.plain, cells))
      left = left.map { max(0, $0 - 1) }
    }
    let table = Fixture.table("t", columns: columns, body: RowSequence(rows))
    let resolved = Self.rows(Fixture.resolve([table]).first)
    #expect(resolved.count == count)
    #expect(resolved.allSatisfy { $0.cells.reduce(0) { $0 + $1.columnSpan } == columns })
  }

  @Test func `a row that does not fit ends the program and names its table`() async {
    await #expect(processExitsWith: .failure) {
      let body: RowSequence = [Row(.plain, [Cell(.tableText, [.text("a")])])]
      _ = Self.rows(Fixture.resolve([Fixture.table("t", columns: 2, body: body)]).first)
    }
  }

  @Test func `columns are shares of one and headings are told from data`() {
    let table = Table(
      columns: [Column(share: 1), Column(share: 3)],
      header: [Row(.plain, [Self.cell("h", columns: 2)])],
      body: [Row(.plain, [Self.cell("a"), Cell([])])], rowHeaderCount: 1, caption: nil,
      alternative: "", anchor: "t")
    guard case .table(let resolved) = Fixture.resolve([.table(table)]).first else { return }
    #expect(resolved.columns == [0.25, 0.75])
    #expect(resolved.header.map { $0.cells.map(\.isHeader) } == [[true]])
    let body = Self.rows(.table(resolved))
    #expect(body.map { $0.cells.map(\.isHeader) } == [[true, false]])
    #expect(body.first?.cells.last?.blocks.count == 1)
  }

  @Test func `rows can be asked for again, and are not made before`() {
    let calls = Calls()
    let body = RowSequence(count: 3) { index in
      calls.add()
      return Row(.plain, [Self.cell("\(index)")])
    }
    let block = Fixture.resolve([Fixture.table("t", body: body)]).first
    #expect(calls.count == 0)
    #expect(Self.rows(block).map(Self.line) == Self.rows(block).map(Self.line))
    #expect(calls.count == 6)
  }

  @Test func `what stands side by side is a grid of one column for each language`() {
    let side = { (language: LanguageTag) in
      [Block.paragraph(Paragraph(.body, [.value(.number(DecimalNumber(1000), decimals: nil))]))]
    }
    let parallel = Parallel(
      languages: [.bosnian, .english], rows: [[side(.bosnian), side(.english)]])
    guard
      case .table(let table) = Fixture.resolve([.parallel(parallel)], [.bosnian, .english]).first
    else { return }
    #expect(table.columns == [0.5, 0.5])
    #expect(table.caption == nil && table.alternative == nil)
    #expect(table.header.map(Self.line) == ["Bosanski English"])
    let names = table.header[0].cells.flatMap(\.blocks).compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.runs.map(\.language) } else { nil }
    }
    #expect(names == [[.bosnian], [.english]])
    #expect(Self.rows(.table(table)).map(Self.line) == ["1.000 1,000"])
  }

  @Test func `grids that follow each other are one, so that languages are named once`() {
    let text = [Block.paragraph(Paragraph(.body, [.text("a")]))]
    let grid = { (languages: [LanguageTag]) in
      Block.parallel(Parallel(languages: languages, rows: [[text, text]]))
    }
    let blocks = Fixture.resolver.resolve(
      Fixture.document(
        [
          Part(name: "a", blocks: [grid([.bosnian, .english])]),
          Part(name: "b", blocks: [grid([.bosnian, .english]), grid([.english, .bosnian])]),
        ], [.bosnian, .english])
    ).sections.flatMap(\.blocks)
    #expect(blocks.map { Self.rows($0).count } == [2, 1])
  }

  @Test func `every list of a document has a number of its own`() {
    let list = { @Sendable (items: [[Block]]) in
      Block.list(ListBlock(isOrdered: true, items: items))
    }
    let text = Block.paragraph(Paragraph(.body, [.text("a")]))
    let blocks = Fixture.resolve([
      list([[text, text], [text, list([[text]])], [text]]),
      Fixture.table(
        "t", body: RowSequence(count: 2) { _ in Row(.plain, [Cell([list([[text]])])]) }),
      list([[text]]),
    ])
    let standing = blocks.compactMap(\.item)
    #expect(standing.map(\.list) == [1, 1, 1, 2, 1, 3])
    #expect(standing.map(\.level) == [0, 0, 0, 1, 0, 0])
    #expect(standing.map(\.opensItem) == [true, false, true, true, true, true])
    let late = Self.rows(blocks.first { $0.item == nil }).flatMap(\.cells).flatMap(\.blocks)
    #expect(Set((standing + late.compactMap(\.item)).map(\.list)).count == 5)
  }
}

extension ResolvedBlock {
  fileprivate var item: ListItem? {
    if case .paragraph(let paragraph) = self { paragraph.item } else { nil }
  }
}
