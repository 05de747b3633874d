/// A span of time with its first and last date, both inside it.
package struct Period: Sendable, Hashable {
  /// When it begins.
  package let start: PartialDate
  /// When it ends.
  package let end: PartialDate

  /// A period; the end may lie before the start in a definition that is wrong.
  package init(start: PartialDate, end: PartialDate) {
    self.start = start
    self.end = end
  }

  /// The calendar years that it touches, first to last; none when it ends before it starts.
  package var years: [Int] { start.year <= end.year ? Array(start.year...end.year) : [] }

  /// Whether the whole of the other period can lie inside this one.
  package func contains(_ other: Period) -> Bool {
    start.firstDay <= other.start.lastDay && other.end.firstDay <= end.lastDay
  }
}
