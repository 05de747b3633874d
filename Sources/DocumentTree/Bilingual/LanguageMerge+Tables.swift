import Languages

extension LanguageMerge {
  /// A table and its twin as one, whose rows are merged when they are asked for.
  func table(_ table: Table, _ twin: Table) -> Table {
    let (body, other) = (table.body, twin.body)
    return Table(
      columns: table.columns, header: zip(table.header, twin.header).map(row),
      body: RowSequence(count: body.count) { row(body[$0], other[$0]) },
      rowHeaderCount: table.rowHeaderCount, caption: caption(table.caption, twin.caption),
      alternative: line(table.alternative, twin.alternative), anchor: table.anchor,
      role: table.role)
  }

  /// A caption and its twin; nil where neither has one.
  func caption(_ caption: [Inline]?, _ twin: [Inline]?) -> [Inline]? {
    caption == nil && twin == nil ? nil : line(caption ?? [], twin ?? [])
  }

  private func row(_ row: Row, _ twin: Row) -> Row {
    let hasSameGrid =
      row.cells.count == twin.cells.count
      && zip(row.cells, twin.cells).allSatisfy {
        $0.columnSpan == $1.columnSpan && $0.rowSpan == $1.rowSpan
      }
    if hasSameGrid { return Row(row.kind, zip(row.cells, twin.cells).map(cell)) }
    return Row(row.kind, withoutTwins(row.cells, twin.cells))
  }

  private func cell(_ cell: Cell, _ twin: Cell) -> Cell {
    let setting = cell.columnSpan > 1 ? Setting.wideCell : .cell
    var blocks: [Block] = []
    if cell.blocks.count == 1, twin.blocks.count == 1 {
      blocks = together(cell.blocks[0], twin.blocks[0], set: setting)
    } else {
      for (block, other) in Twins.pair(cell.blocks, twin.blocks, by: \.anchor) {
        blocks += together(block, other, set: setting)
      }
    }
    return Cell(
      blocks, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, bookmark: cell.bookmark)
  }

  /// The cells of a row, the last of which holds all that the unlike row of the twin says.
  private func withoutTwins(_ cells: [Cell], _ twins: [Cell]) -> [Cell] {
    var cells = cells.map {
      Cell(left.blocks($0.blocks), columnSpan: $0.columnSpan, rowSpan: $0.rowSpan)
    }
    precondition(
      !cells.isEmpty || twins.isEmpty,
      "a row without cells has a twin with some, which can't be shown")
    guard !cells.isEmpty else { return [] }
    cells[cells.count - 1].blocks += twins.flatMap { right.blocks($0.blocks) }
    return cells
  }
}

extension Table {
  /// Whether the tables can be merged row by row.
  func hasShape(of other: Table) -> Bool {
    anchor == other.anchor && columns.count == other.columns.count
      && header.count == other.header.count && body.count == other.body.count
      && role == other.role
  }
}
