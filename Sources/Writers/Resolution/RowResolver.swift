import DocumentTree
import Languages

/// Gives the rows of a table one by one, so that a long table never stands in memory.
package struct RowResolver {
  private enum Source {
    case ready([ResolvedRow])
    case made(RowSequence, BlockResolver)
  }

  private var source: Source
  private let columnCount: Int
  private let headerColumns: Int
  private let language: LanguageTag
  private let table: String
  private var index = 0
  /// For each column, how many more rows a taller cell above reaches into, and how wide it is.
  private var pending: [(rows: Int, width: Int)]

  /// The rows of a table whose first columns hold headings.
  init(
    rows: RowSequence, blocks: BlockResolver, columnCount: Int, headerColumns: Int,
    language: LanguageTag, table: String
  ) {
    source = .made(rows, blocks)
    self.columnCount = columnCount
    self.headerColumns = headerColumns
    self.language = language
    self.table = table
    pending = Array(repeating: (0, 1), count: columnCount)
  }

  /// Rows that are resolved already.
  init(ready rows: [ResolvedRow]) {
    source = .ready(rows)
    columnCount = 0
    headerColumns = 0
    language = .english
    table = ""
    pending = []
  }

  /// The next row; nil after the last.
  package mutating func next() -> ResolvedRow? {
    defer { index += 1 }
    switch source {
    case .ready(let rows):
      return index < rows.count ? rows[index] : nil
    case .made(let rows, var blocks):
      guard index < rows.count else { return nil }
      return resolve(rows[index], &blocks)
    }
  }

  private mutating func resolve(_ row: Row, _ blocks: inout BlockResolver) -> ResolvedRow {
    var cells: [ResolvedCell] = []
    cells.reserveCapacity(columnCount)
    var column = 0
    var given = row.cells.makeIterator()
    while column < columnCount {
      if pending[column].rows > 0 {
        pending[column].rows -= 1
        cells.append(Self.covered(width: pending[column].width))
        column += pending[column].width
        continue
      }
      guard let cell = given.next(), column + cell.columnSpan <= columnCount else {
        preconditionFailure("row \(index + 1) of table \(table) does not fit its columns")
      }
      pending[column] = (cell.rowSpan - 1, cell.columnSpan)
      cells.append(resolve(cell, isHeader: column < headerColumns, &blocks))
      column += cell.columnSpan
    }
    precondition(
      given.next() == nil, "row \(index + 1) of table \(table) is longer than its columns")
    return ResolvedRow(kind: row.kind, cells: cells)
  }

  private func resolve(
    _ cell: Cell, isHeader: Bool, _ blocks: inout BlockResolver
  ) -> ResolvedCell {
    var resolved: [ResolvedBlock] = []
    resolved.reserveCapacity(cell.blocks.count)
    for block in cell.blocks { resolved += blocks.resolve(block, in: language) }
    if resolved.isEmpty { resolved = Self.emptyParagraph }
    return ResolvedCell(
      blocks: resolved, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, isCovered: false,
      isHeader: isHeader)
  }

  private static func covered(width: Int) -> ResolvedCell {
    ResolvedCell(
      blocks: emptyParagraph, columnSpan: width, rowSpan: 1, isCovered: true, isHeader: false)
  }

  private static let emptyParagraph: [ResolvedBlock] = [
    .paragraph(ResolvedParagraph(role: .tableText, runs: [], item: nil))
  ]
}
