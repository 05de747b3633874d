/// Which counts of a table must not be shown, so that small ones can neither be read nor worked
/// out from the counts and totals that are shown.
///
/// Hidden are all counts and totals from 1 up to, not including, the minimum, and as few further
/// ones as are found to be needed. Zeros stay. Every hidden count must be printed by the same
/// mark, one that does not tell small counts from the others.
///
/// The reader is taken to know that a hidden count is at least 1; for each of them there is then
/// more than one number that fits with all that is shown.
package struct Suppression: Sendable, Equatable {
  /// The smallest count that is shown.
  package let minimum: Int
  /// How many counts and totals are hidden because they are small.
  package let smallCount: Int
  /// How many more are hidden so that the small ones cannot be worked out.
  package let complementaryCount: Int
  private let hidden: [[Bool]]

  /// What to hide of a table whose row, column and grand totals are printed.
  package init<Row, Column>(of table: CountTable<Row, Column>, minimum: Int) {
    var search = SuppressionSearch(
      counts: table.counts, rowTotals: table.rowTotals, columnTotals: table.columnTotals,
      minimum: minimum)
    let small = search.small
    for cell in small { search.protect(cell) }
    self.minimum = minimum
    hidden = search.hidden
    smallCount = small.count
    complementaryCount = search.hidden.joined().count { $0 } - small.count
  }

  /// Whether anything is hidden.
  package var hidesAnything: Bool { smallCount > 0 }

  /// Whether the count at these places is hidden.
  package func isHidden(row: Int, column: Int) -> Bool { hidden[row][column] }

  /// Whether the total of a row is hidden.
  package func isRowTotalHidden(_ row: Int) -> Bool { hidden[row].last ?? false }

  /// Whether the total of a column is hidden.
  package func isColumnTotalHidden(_ column: Int) -> Bool { hidden.last?[column] ?? false }

  /// Whether the total of the whole table is hidden.
  package var isTotalHidden: Bool { hidden.last?.last ?? false }
}
