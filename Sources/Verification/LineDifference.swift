/// A place at which a file does not say what its definition gives.
package struct LineDifference: Sendable, Equatable {
  /// The nearest heading above it; nil before the first.
  package let heading: String?
  /// What the file says; nil when it says nothing there.
  package let found: String?
  /// What the definition gives; nil when it gives nothing there.
  package let expected: String?

  /// A place below a heading with what stands there and what should.
  package init(heading: String?, found: String?, expected: String?) {
    self.heading = heading
    self.found = found
    self.expected = expected
  }

  /// The differences between the lines of a file and those that were expected, in order.
  ///
  /// Lines that only moved are told where they are and where they should be. Where too much
  /// differs to be compared line by line, the first line that differs is told.
  package static func all(
    found: [FinishedLine], expected: [FinishedLine]
  ) -> [LineDifference] {
    var start = 0
    while start < min(found.count, expected.count), found[start] == expected[start] { start += 1 }
    var end = 0
    while end < min(found.count, expected.count) - start,
      found[found.count - 1 - end] == expected[expected.count - 1 - end]
    { end += 1 }
    let foundMiddle = Array(found[start..<(found.count - end)])
    let expectedMiddle = Array(expected[start..<(expected.count - end)])
    guard !foundMiddle.isEmpty || !expectedMiddle.isEmpty else { return [] }
    let heading = found[..<start].last { $0.kind == .heading }?.words
    guard max(foundMiddle.count, expectedMiddle.count) <= most else {
      return [
        LineDifference(
          heading: heading, found: foundMiddle.first?.words, expected: expectedMiddle.first?.words)
      ]
    }
    return pairs(foundMiddle, expectedMiddle, below: heading)
  }

  /// More lines than this are not compared one by one.
  private static let most = 3_000

  /// What stands between the lines that both have; one that is gone and one that came in its place
  /// are one difference.
  private static func pairs(
    _ found: [FinishedLine], _ expected: [FinishedLine], below heading: String?
  ) -> [LineDifference] {
    let change = found.difference(from: expected)
    var inserted = Set<Int>()
    var removed = Set<Int>()
    for one in change {
      switch one {
      case .insert(let offset, _, _): inserted.insert(offset)
      case .remove(let offset, _, _): removed.insert(offset)
      }
    }
    var differences: [LineDifference] = []
    var heading = heading
    var (left, right) = (0, 0)
    while left < found.count || right < expected.count {
      let isNew = left < found.count && inserted.contains(left)
      let isGone = right < expected.count && removed.contains(right)
      if isNew || isGone {
        differences.append(
          LineDifference(
            heading: heading, found: isNew ? found[left].words : nil,
            expected: isGone ? expected[right].words : nil))
      }
      if left < found.count, found[left].kind == .heading, isNew || !isGone {
        heading = found[left].words
      }
      if isNew || !isGone { left += 1 }
      if isGone || !isNew { right += 1 }
    }
    return differences
  }
}
