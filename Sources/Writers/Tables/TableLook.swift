import DocumentTree

/// How a table looks, alike in every format.
struct TableLook {
  /// What the table is for.
  let role: ResolvedTable.Role
  private let rowHeaderCount: Int

  /// The look of a table.
  init(_ table: ResolvedTable) {
    role = table.role
    rowHeaderCount = table.rowHeaderCount
  }

  /// Whether it only sets two languages side by side.
  var isParallel: Bool {
    switch role {
    case .parallel: true
    case .table: false
    }
  }

  /// How a cell looks.
  func look(
    of cell: ResolvedCell, in kind: Row.Kind, column: Int, isHeader: Bool
  ) -> CellLook {
    let isRowHeader = cell.isHeader || column < rowHeaderCount
    switch role {
    case .parallel:
      if isHeader { return column == 0 ? .languageFirst : .languageNext }
      return column == 0 ? .parallelFirst : .parallelNext
    case .table(.keyFigures): return .keyFigure
    case .table(.signature): return .parallelFirst
    case .table(.panels): return isHeader ? .header : .fact
    case .table(.facts), .table(.data):
      if isHeader { return .header }
      guard kind == .plain else { return CellLook(kind, isFirst: column == 0) }
      guard case .table(.facts) = role else { return isRowHeader ? .rowHeader : .data }
      return isRowHeader ? .label : .fact
    }
  }
}
