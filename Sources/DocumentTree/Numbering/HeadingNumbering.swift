/// Counts headings as an office program will.
package struct HeadingNumbering {
  private var counts = [0, 0, 0, 0]

  /// Nothing counted yet.
  package init() {}

  /// The number of the next counted heading of a level from 1 to 4, such as `4.1`.
  package mutating func number(level: Int) -> String {
    precondition((1...counts.count).contains(level), "headings have levels 1 to 4")
    counts[level - 1] += 1
    for deeper in level..<counts.count { counts[deeper] = 0 }
    return counts[..<level].map { String($0) }.joined(separator: ".")
  }
}
