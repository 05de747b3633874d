import DocumentTree
import Languages

/// Gives the rows of a table one by one, so that a long table never stands in memory.
package struct RowResolver {
  /// What the rows of a table have in common.
  struct Shape: Sendable {
    /// The table's name, for whoever composed a wrong one.
    let name: String
    /// How many columns every row covers.
    let columnCount: Int
    /// How many leading columns hold the headings of their rows.
    let rowHeaderCount: Int

    /// The shape of the header, in which every cell is a heading.
    var asHeader: Shape {
      Shape(name: name, columnCount: columnCount, rowHeaderCount: columnCount)
    }
  }

  /// What resolves the blocks of cells, and counts lists meanwhile.
  private(set) var blocks: BlockResolver
  private let rows: RowSequence
  private let shape: Shape
  private let languages: [LanguageTag]
  private var index = 0
  /// For each column at which a taller cell begins: how many rows below it still reaches into,
  /// and how wide it is.
  private var reaching: [(rows: Int, columns: Int)]
  private var reachingCount = 0

  /// The rows of a table; with several languages each column has its own.
  init(_ rows: RowSequence, _ shape: Shape, languages: [LanguageTag], blocks: BlockResolver) {
    self.rows = rows
    self.shape = shape
    self.languages = languages
    self.blocks = blocks
    reaching = Array(repeating: (0, 0), count: shape.columnCount)
  }

  /// The next row; nil after the last.
  package mutating func next() -> ResolvedRow? {
    guard index < rows.count else { return nil }
    let row = rows[index]
    var cells: [ResolvedCell] = []
    cells.reserveCapacity(shape.columnCount)
    var column = 0
    for cell in row.cells {
      appendCovered(from: &column, to: &cells)
      place(cell, at: column, of: row.kind, in: &cells)
      column += cell.columnSpan
    }
    appendCovered(from: &column, to: &cells)
    check(column == shape.columnCount, "covers \(column) of \(shape.columnCount) columns")
    index += 1
    return ResolvedRow(kind: row.kind, cells: cells)
  }

  private mutating func place(
    _ cell: Cell, at column: Int, of kind: Row.Kind, in cells: inout [ResolvedCell]
  ) {
    check(cell.columnSpan > 0 && cell.rowSpan > 0, "has a cell without extent")
    check(column + cell.columnSpan <= shape.columnCount, "is wider than the table")
    check(index + cell.rowSpan <= rows.count, "has a cell that reaches below the last row")
    if reachingCount > 0 {
      for covered in column..<column + cell.columnSpan {
        check(reaching[covered].rows == 0, "has a cell where a taller one reaches into")
      }
    }
    let language = languages.count == 1 ? languages[0] : languages[column]
    let content =
      cell.blocks.isEmpty ? [Self.emptyParagraph] : blocks.resolve(cell.blocks, language)
    cells.append(
      ResolvedCell(
        blocks: content, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, isCovered: false,
        isHeader: column < shape.rowHeaderCount || kind == .group, bookmark: cell.bookmark,
        source: cell.blocks, sourceLanguage: language))
    if cell.rowSpan > 1 {
      reaching[column] = (cell.rowSpan - 1, cell.columnSpan)
      reachingCount += 1
    }
  }

  /// Adds the places from a column on that taller cells above reach into.
  private mutating func appendCovered(from column: inout Int, to cells: inout [ResolvedCell]) {
    guard reachingCount > 0 else { return }
    while column < shape.columnCount, reaching[column].rows > 0 {
      let width = reaching[column].columns
      cells.append(
        ResolvedCell(
          blocks: [Self.emptyParagraph], columnSpan: width, rowSpan: 1, isCovered: true,
          isHeader: column < shape.rowHeaderCount))
      reaching[column].rows -= 1
      if reaching[column].rows == 0 { reachingCount -= 1 }
      column += width
    }
  }

  private func check(_ isSound: Bool, _ fault: @autoclosure () -> String) {
    precondition(isSound, "row \(index + 1) of the table \(shape.name) \(fault())")
  }

  private static let emptyParagraph = ResolvedBlock.paragraph(
    ResolvedParagraph(role: .tableText, runs: [], item: nil))
}
