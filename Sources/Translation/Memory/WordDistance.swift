/// The edit distance of two sequences of words: how many words are put in, taken out, replaced.
enum WordDistance {
  /// The distance, as long as it is at most `limit`; nil when it is greater.
  static func between(_ left: [Int32], _ right: [Int32], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    // What is alike at both ends costs nothing; texts of a memory mostly differ in one place.
    let room = min(left.count, right.count)
    var start = 0
    while start < room, left[start] == right[start] { start += 1 }
    var end = 0
    while end < room - start, left[left.count - 1 - end] == right[right.count - 1 - end] {
      end += 1
    }
    let (first, second) = (
      left[start..<(left.count - end)], right[start..<(right.count - end)]
    )
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    if first.count == 1, second.count == 1 { return limit >= 1 ? 1 : nil }
    return inBand(first, second, limit: limit)
  }

  /// Only a band of `limit` cells on both sides of the diagonal is looked at.
  private static func inBand(
    _ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>, limit: Int
  ) -> Int? {
    let (rows, columns) = (left.count, right.count)
    let outside = limit + 1
    var above = (0...columns).map { min($0, outside) }
    var current = above
    for row in stride(from: 1, through: rows, by: 1) {
      let word = left[left.startIndex + row - 1]
      let first = max(1, row - limit)
      current[first - 1] = first == 1 ? min(row, outside) : outside
      var least = current[first - 1]
      for column in stride(from: first, through: min(columns, row + limit), by: 1) {
        let isSame = word == right[right.startIndex + column - 1]
        let replaced = above[column - 1] + (isSame ? 0 : 1)
        // Beyond the band the cells still hold what they began with: too much.
        let cost = min(replaced, above[column] + 1, current[column - 1] + 1, outside)
        current[column] = cost
        least = min(least, cost)
      }
      guard least <= limit else { return nil }
      swap(&above, &current)
    }
    return above[columns] <= limit ? above[columns] : nil
  }
}
