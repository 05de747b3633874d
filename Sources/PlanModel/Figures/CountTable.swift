/// Counts by two keys, with their totals; rows and columns in a fixed order.
package struct CountTable<Row: Sendable & Hashable, Column: Sendable & Hashable>: Sendable,
  Equatable
{
  /// The keys of the rows.
  package let rows: [Row]
  /// The keys of the columns.
  package let columns: [Column]
  /// The counts: one list a row, one count a column.
  package let counts: [[Int]]

  /// A table of counts, `rows.count` lists of `columns.count` counts.
  package init(rows: [Row], columns: [Column], counts: [[Int]]) {
    precondition(
      counts.count == rows.count && counts.allSatisfy { $0.count == columns.count },
      "a count table is rectangular")
    self.rows = rows
    self.columns = columns
    self.counts = counts
  }

  /// A table of the cells that occur, added up; what does not occur is zero.
  package init(rows: [Row], columns: [Column], adding cells: [(Row, Column, Int)]) {
    let rowPlaces = Dictionary(rows.enumerated().map { ($1, $0) }) { first, _ in first }
    let columnPlaces = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: columns.count), count: rows.count)
    for (row, column, count) in cells {
      guard let row = rowPlaces[row], let column = columnPlaces[column] else { continue }
      counts[row][column] += count
    }
    self.init(rows: rows, columns: columns, counts: counts)
  }

  /// The sum of each row.
  package var rowTotals: [Int] { counts.map { $0.reduce(0, +) } }

  /// The sum of each column.
  package var columnTotals: [Int] {
    columns.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
  }

  /// The sum of all counts.
  package var total: Int { rowTotals.reduce(0, +) }

  /// The same table with its rows in another order; rows that it lacks are left out.
  package func ordered(rows order: [Row], columns columnOrder: [Column]) -> Self {
    let cells = rows.indices.flatMap { row in
      columns.indices.map { (rows[row], columns[$0], counts[row][$0]) }
    }
    return Self(
      rows: order.filter(Set(rows).contains), columns: columnOrder.filter(Set(columns).contains),
      adding: cells)
  }
}
