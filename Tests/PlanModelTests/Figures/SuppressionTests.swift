import PlanModel
import TestSupport
import Testing

struct SuppressionTests {
  @Test(arguments: 0..<300)
  func `nothing hidden can be worked out`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let table = Self.table(&random)
    let minimum = Int.random(in: 2...5, using: &random)
    let printed = PrintedTable(table, Suppression(of: table, minimum: minimum))
    for cell in printed.cells where (1..<minimum).contains(printed.values[cell.0][cell.1]) {
      #expect(printed.hidden[cell.0][cell.1], "small count shown: \(printed)")
    }
    for cell in printed.cells where printed.hidden[cell.0][cell.1] {
      #expect(printed.values[cell.0][cell.1] > 0, "zero hidden: \(printed)")
      let other = printed.alternative(at: cell)
      #expect(other != nil, "\(cell) follows from what is printed: \(printed)")
      if let other {
        #expect(other[cell.0][cell.1] != printed.values[cell.0][cell.1])
        #expect(printed.printsAlike(other), "not a table that prints alike: \(printed) \(other)")
      }
    }
  }

  @Test func `a table without small counts is shown whole`() {
    let table = CountTable(rows: [1, 2], columns: [1, 2], counts: [[5, 0], [7, 3]])
    let suppression = Suppression(of: table, minimum: 3)
    #expect(!suppression.hidesAnything)
    #expect(suppression.complementaryCount == 0)
  }

  @Test func `one small count takes three more with it and spares the totals`() {
    let table = CountTable(
      rows: [1, 2, 3], columns: [1, 2, 3], counts: [[1, 5, 9], [6, 7, 8], [20, 30, 40]])
    let suppression = Suppression(of: table, minimum: 3)
    let shown = (0..<3).map { row in
      (0..<3).map { suppression.isHidden(row: row, column: $0) ? "*" : "\(table.counts[row][$0])" }
    }
    #expect(shown == [["*", "*", "9"], ["*", "*", "8"], ["20", "30", "40"]])
    #expect(suppression.smallCount == 1)
    #expect(suppression.complementaryCount == 3)
    #expect(!suppression.isTotalHidden && !suppression.isRowTotalHidden(0))
  }

  private static func table(_ random: inout SeededGenerator) -> CountTable<Int, Int> {
    let rows = Array(0..<Int.random(in: 1...6, using: &random))
    let columns = Array(0..<Int.random(in: 1...5, using: &random))
    let largest = [2, 4, 9, 30].randomElement(using: &random) ?? 4
    let counts = rows.map { _ in
      columns.map { _ in
        Bool.random(using: &random) ? Int.random(in: 0...largest, using: &random) : 0
      }
    }
    return CountTable(rows: rows, columns: columns, counts: counts)
  }
}

/// What a reader sees, totals as the last row and column, and what fits with it.
private struct PrintedTable: CustomStringConvertible {
  let values: [[Int]]
  let hidden: [[Bool]]

  init(_ table: CountTable<Int, Int>, _ suppression: Suppression) {
    values =
      zip(table.counts, table.rowTotals).map { $0 + [$1] } + [table.columnTotals + [table.total]]
    let height = table.rows.count
    let width = table.columns.count
    hidden = (0...height).map { row in
      (0...width).map { column in
        switch (row == height, column == width) {
        case (false, false): suppression.isHidden(row: row, column: column)
        case (false, true): suppression.isRowTotalHidden(row)
        case (true, false): suppression.isColumnTotalHidden(column)
        case (true, true): suppression.isTotalHidden
        }
      }
    }
  }

  var cells: [(Int, Int)] {
    values.indices.flatMap { row in values[row].indices.map { (row, $0) } }
  }

  var description: String {
    zip(values, hidden).map { values, hidden in
      zip(values, hidden).map { $1 ? "(\($0))" : "\($0)" }.joined(separator: " ")
    }.joined(separator: " / ")
  }

  /// Whether another table shows the same to the reader: it adds up, nothing is below zero, no
  /// hidden count is below 1, and all that is shown is the same.
  func printsAlike(_ other: [[Int]]) -> Bool {
    let height = values.count - 1
    let width = values[0].count - 1
    return cells.allSatisfy { row, column in
      hidden[row][column]
        ? other[row][column] >= 1 : other[row][column] == values[row][column]
    }
      && (0...height).allSatisfy { other[$0][..<width].reduce(0, +) == other[$0][width] }
      && (0...width).allSatisfy { column in
        other[..<height].reduce(0) { $0 + $1[column] } == other[height][column]
      }
  }

  /// Another table that prints alike and has another number in a cell, found by mending rows and
  /// columns in turn after that cell was changed; nil when there is none.
  func alternative(at cell: (Int, Int)) -> [[Int]]? {
    for change in [1, -1] {
      var table = values
      table[cell.0][cell.1] += change
      guard table[cell.0][cell.1] >= 1 else { continue }
      var visited: Set<Int> = [cell.1]
      if mendColumn(cell.1, of: &table, goal: cell.0, &visited, changedFrom: cell) { return table }
    }
    return nil
  }

  /// Mends a column in one of its other hidden cells, then that cell's row, until the row of the
  /// first change is whole.
  private func mendColumn(
    _ column: Int, of table: inout [[Int]], goal: Int, _ visited: inout Set<Int>,
    changedFrom first: (Int, Int)
  ) -> Bool {
    for row in values.indices where hidden[row][column] && (row, column) != first && row != goal {
      guard let fixed = balanced(table, row: row, column: column, byColumn: true) else { continue }
      let kept = table
      table[row][column] = fixed
      for next in values[row].indices
      where hidden[row][next] && next != column && (row, next) != first {
        guard let mended = balanced(table, row: row, column: next, byColumn: false),
          !visited.contains(next)
        else { continue }
        let before = table
        table[row][next] = mended
        visited.insert(next)
        if close(next, of: &table, goal: goal)
          || mendColumn(next, of: &table, goal: goal, &visited, changedFrom: first)
        {
          return true
        }
        table = before
      }
      table = kept
    }
    return false
  }

  /// Mends a column in the row of the first change, which must make that row whole too.
  private func close(_ column: Int, of table: inout [[Int]], goal: Int) -> Bool {
    guard hidden[goal][column],
      let mended = balanced(table, row: goal, column: column, byColumn: true)
    else { return false }
    let kept = table
    table[goal][column] = mended
    if printsAlike(table) { return true }
    table = kept
    return false
  }

  /// The number in a cell that makes its column, or its row, add up; nil when it is below 1.
  private func balanced(_ table: [[Int]], row: Int, column: Int, byColumn: Bool) -> Int? {
    let line = byColumn ? table.map { $0[column] } : table[row]
    let place = byColumn ? row : column
    let last = line.count - 1
    let sum = line[..<last].reduce(0, +)
    let number = place == last ? sum : line[place] + line[last] - sum
    return number >= 1 ? number : nil
  }
}
