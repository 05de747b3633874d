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
  private let role: ResolvedTable.Role
  private let rowHeaderCount: Int

  /// The grid of a table on lines of this width.
  init(_ table: ResolvedTable, width: Length) {
    role = table.role
    rowHeaderCount = table.rowHeaderCount
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

  /// Whether it only sets two languages side by side.
  var isParallel: Bool {
    switch role {
    case .parallel: true
    case .table: false
    }
  }

  /// The space inside of cells.
  var margins: Margins {
    switch role {
    case .parallel: Margins(left: 0, right: 227, vertical: 0)
    case .table(.keyFigures): Margins(left: 113, right: 113, vertical: 113)
    case .table(.data), .table(.facts): Margins(left: 85, right: 85, vertical: 40)
    }
  }

  /// The width of a cell in twips.
  func width(from column: Int, span: Int) -> Int {
    columns.dropFirst(column).prefix(span).reduce(0, +)
  }

  /// How a cell looks.
  func look(
    of cell: ResolvedCell, in kind: Row.Kind, column: Int, isHeader: Bool
  ) -> WordCellLook {
    switch role {
    case .parallel: return .parallel
    case .table(.keyFigures): return .keyFigure
    case .table(.facts):
      if isHeader { return .header }
      guard kind == .plain else { return WordCellLook(kind, isFirst: column == 0) }
      return column < max(rowHeaderCount, 1) && columns.count > 1 ? .label : .fact
    case .table(.data):
      if isHeader { return .header }
      guard kind == .plain else { return WordCellLook(kind, isFirst: column == 0) }
      return cell.isHeader || column < rowHeaderCount ? .rowHeader : .data
    }
  }

  /// Writes the lines of the whole table, where they are not those of its style.
  ///
  /// Source: ISO/IEC 29500-1, 17.4.38 (tblBorders).
  func printBorders(into writer: inout XMLWriter) {
    let (outside, rows, columns): (WordBorder, WordBorder, WordBorder)
    switch role {
    case .table(.data): return
    case .table(.facts): (outside, rows, columns) = (.hair, .hair, .none)
    case .parallel, .table(.keyFigures): (outside, rows, columns) = (.none, .none, .none)
    }
    writer.element("w:tblBorders") { writer in
      outside.print("w:top", into: &writer)
      columns.print("w:left", into: &writer)
      outside.print("w:bottom", into: &writer)
      columns.print("w:right", into: &writer)
      rows.print("w:insideH", into: &writer)
      columns.print("w:insideV", into: &writer)
    }
  }
}
