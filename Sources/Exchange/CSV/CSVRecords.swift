import Diagnostics

/// The rows of a table whose first row names the columns.
struct CSVRecords {
  /// One row.
  struct Record {
    /// Its number, counted from 1 with the names of the columns.
    let row: Int
    fileprivate let columns: [String: Int]
    fileprivate let cells: [String]

    /// The cell under a name; nil where there is no such column.
    subscript(name: String) -> String? {
      columns[name].map { cells.indices.contains($0) ? cells[$0] : "" }
    }

    /// The cells beyond the last column, that are not empty.
    var surplus: [String] {
      cells.dropFirst(columns.count).filter { !$0.allSatisfy(\.isWhitespace) }
    }
  }

  /// The names of the columns, as the file writes them.
  let names: [String]
  /// The rows below.
  let records: [Record]

  /// The records of a table.
  ///
  /// - Throws: An error `columns` when one of the needed columns is missing or there twice.
  init(_ table: CSVTable, needing needed: [String]) throws(ExchangeError) {
    let names = (table.rows.first ?? []).map { $0.trimmed.lowercased() }
    var columns: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      // A column without a name is still a column.
      let key = name.isEmpty || columns[name] != nil ? "#\(index)" : name
      columns[key] = index
    }
    let wrong = needed.filter { name in names.count { $0 == name } != 1 }
    guard wrong.isEmpty else {
      throw ExchangeError("columns", facts: [Fact("columns", .list(wrong))])
    }
    let places = columns
    self.names = names
    records = table.rows.dropFirst().enumerated().map { index, cells in
      Record(row: index + 2, columns: places, cells: cells)
    }
  }
}
