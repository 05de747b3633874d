/// The edit distance of two sequences of words: how many words are put in, taken out, replaced.
enum WordDistance {
  /// The distance, as long as it is at most `limit`; nil when it is greater.
  ///
  /// Only a band of `limit` cells on both sides of the diagonal is looked at.
  static func between(_ left: [Int32], _ right: [Int32], limit: Int) -> Int? {
    let (rows, columns) = (left.count, right.count)
    guard abs(rows - columns) <= limit else { return nil }
    let outside = limit + 1
    var above = (0...columns).map { min($0, outside) }
    var current = above
    for row in stride(from: 1, through: rows, by: 1) {
      let first = max(1, row - limit)
      let last = min(columns, row + limit)
      current[0] = min(row, outside)
      if first > 1 { current[first - 1] = outside }
      var least = first == 1 ? current[0] : outside
      for column in stride(from: first, through: last, by: 1) {
        let replaced = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        // Above the end of the band nothing was worked out.
        let taken = column == row + limit ? outside : above[column] + 1
        let cost = min(replaced, taken, current[column - 1] + 1, outside)
        current[column] = cost
        least = min(least, cost)
      }
      guard least <= limit else { return nil }
      swap(&above, &current)
    }
    return above[columns] <= limit ? above[columns] : nil
  }
}
