/// The search for counts to hide, over the table with its totals as one more row and column.
///
/// Counted with totals below zero, every row and column of that table adds up to nought, so two
/// tables that print alike differ by closed walks that go from row to column by one hidden cell
/// and back by the next, one more here, one less there. A hidden cell can therefore be worked out
/// if and only if no such walk leads through it. Each walk is found as a cheapest path, a shown
/// cell costing what its loss costs the reader and a hidden one nothing; what it needs is hidden.
struct SuppressionSearch {
  /// One cell of the table with its totals.
  struct Cell: Equatable {
    let row: Int
    let column: Int
  }

  /// The cells that are hidden so far: one list a row, the totals last.
  private(set) var hidden: [[Bool]]
  private let values: [[Int]]
  private let minimum: Int
  private let rowCount: Int
  private let columnCount: Int

  /// A search that hides nothing but the small counts yet.
  init(counts: [[Int]], rowTotals: [Int], columnTotals: [Int], minimum: Int) {
    values =
      zip(counts, rowTotals).map { $0 + [$1] } + [columnTotals + [rowTotals.reduce(0, +)]]
    self.minimum = minimum
    rowCount = counts.count + 1
    columnCount = columnTotals.count + 1
    hidden = values.map { row in row.map { (1..<max(minimum, 1)).contains($0) } }
  }

  /// The cells that are hidden because they are small.
  var small: [Cell] {
    cells.filter { (1..<max(minimum, 1)).contains(values[$0.row][$0.column]) }
  }

  private var cells: [Cell] {
    (0..<rowCount).flatMap { row in (0..<columnCount).map { Cell(row: row, column: $0) } }
  }

  /// Hides what is needed so that this cell cannot be worked out.
  mutating func protect(_ cell: Cell) {
    // Rows come first among the nodes, columns after them.
    let row = cell.row
    let column = rowCount + cell.column
    let upward = canChange(cell, up: true) ? walk(from: column, to: row, sparing: cell) : nil
    let downward = canChange(cell, up: false) ? walk(from: row, to: column, sparing: cell) : nil
    let walks = [upward, downward].compactMap(\.self)
    for step in walks.min(by: { $0.cost < $1.cost })?.cells ?? [] {
      hidden[step.row][step.column] = true
    }
  }

  /// Whether a cell, totals counted below zero, may be one more or one less than it is: a hidden
  /// count is known to be at least 1.
  private func canChange(_ cell: Cell, up: Bool) -> Bool {
    let isOuter = (cell.row == rowCount - 1) != (cell.column == columnCount - 1)
    let value = values[cell.row][cell.column]
    return value >= 1 && (up != isOuter || value >= 2)
  }

  /// What hiding a cell costs: few cells before many, small ones before large, totals last.
  private func cost(of cell: Cell) -> Int {
    guard !hidden[cell.row][cell.column] else { return 0 }
    let total = values[rowCount - 1][columnCount - 1]
    let isTotal = cell.row == rowCount - 1 || cell.column == columnCount - 1
    return total * (isTotal ? 8 : 1) + values[cell.row][cell.column]
  }

  /// The cheapest way between two nodes that avoids one cell (Dijkstra's search).
  private func walk(from start: Int, to goal: Int, sparing spared: Cell) -> (
    cost: Int, cells: [Cell]
  )? {
    let nodeCount = rowCount + columnCount
    var best = [Int?](repeating: nil, count: nodeCount)
    var arrival = [(node: Int, cell: Cell)?](repeating: nil, count: nodeCount)
    var isSettled = [Bool](repeating: false, count: nodeCount)
    best[start] = 0
    while let node = nearest(best, isSettled), node != goal, let reached = best[node] {
      isSettled[node] = true
      for (next, cell) in steps(from: node)
      where cell != spared && canChange(cell, up: node < rowCount) {
        let cost = reached + cost(of: cell)
        if best[next].map({ cost < $0 }) ?? true {
          best[next] = cost
          arrival[next] = (node, cell)
        }
      }
    }
    guard let cost = best[goal] else { return nil }
    var cells: [Cell] = []
    var node = goal
    while node != start, let step = arrival[node] {
      cells.append(step.cell)
      node = step.node
    }
    return (cost, cells)
  }

  private func nearest(_ best: [Int?], _ isSettled: [Bool]) -> Int? {
    var found: (node: Int, cost: Int)?
    for (node, cost) in best.enumerated() where !isSettled[node] {
      if let cost, found.map({ cost < $0.cost }) ?? true { found = (node, cost) }
    }
    return found?.node
  }

  /// The nodes on the other side with the cells that lead there: a row's cells upward, a
  /// column's downward.
  private func steps(from node: Int) -> [(Int, Cell)] {
    node < rowCount
      ? (0..<columnCount).map { (rowCount + $0, Cell(row: node, column: $0)) }
      : (0..<rowCount).map { ($0, Cell(row: $0, column: node - rowCount)) }
  }
}
