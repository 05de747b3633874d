import DocumentTree
import XMLTree

/// What every cell of a table is told about the whole.
struct WordTableGrid {
  /// The space between the lines of a cell and its text, in twips.
  struct Margins {
    let left: Int
    let right: Int
    let vertical: Int
  }

  /// The widths of the columns in twips; they sum up to that of the table.
  let columns: [Int]
  /// How the table looks.
  let look: TableLook
  private let isDense: Bool

  /// The grid of a table on lines of this width.
  init(_ table: ResolvedTable, width: Length) {
    look = TableLook(table)
    isDense = table.isDense
    var edges = [0]
    var sum = 0.0
    for share in table.columns {
      sum += share
      edges.append(Int((Double(width.twips) * sum).rounded()))
    }
    columns = zip(edges, edges.dropFirst()).map { max($1 - $0, 1) }
  }

  /// The width of the table in twips.
  var width: Int { columns.reduce(0, +) }

  /// The space inside of cells.
  var margins: Margins {
    switch look.role {
    case .parallel: Margins(left: 0, right: 227, vertical: 40)
    case .table(.keyFigures):
      isDense
        ? Margins(left: 57, right: 57, vertical: 45) : Margins(left: 113, right: 113, vertical: 113)
    case .table(.data), .table(.facts), .table(.signature), .table(.panels):
      Margins(left: 85, right: 85, vertical: isDense ? 15 : 40)
    }
  }

  /// The width of a cell in twips.
  func width(from column: Int, span: Int) -> Int {
    columns.dropFirst(column).prefix(span).reduce(0, +)
  }

  /// Whether a row may be so tall that it has to be split between pages.
  func mayOutgrowPage(_ row: ResolvedRow) -> Bool {
    row.mayOutgrowPage { column, span in
      width(from: column, span: span) - margins.left - margins.right
    }
  }

  /// Writes the lines of the whole table, where they are not those of its style.
  ///
  /// Source: ISO/IEC 29500-1, 17.4.38 (tblBorders).
  func printBorders(into writer: inout XMLWriter) {
    let (outside, rows, columns): (TableLine, TableLine, TableLine)
    switch look.role {
    case .table(.data): return
    case .table(.facts), .table(.panels): (outside, rows, columns) = (.hair, .hair, .none)
    case .parallel, .table(.keyFigures), .table(.signature):
      (outside, rows, columns) = (.none, .none, .none)
    }
    writer.element("w:tblBorders") { writer in
      outside.printWord("w:top", into: &writer)
      columns.printWord("w:left", into: &writer)
      outside.printWord("w:bottom", into: &writer)
      columns.printWord("w:right", into: &writer)
      rows.printWord("w:insideH", into: &writer)
      columns.printWord("w:insideV", into: &writer)
    }
  }
}
