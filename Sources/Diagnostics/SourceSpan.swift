/// A half-open range of UTF-8 offsets in one source.
package struct SourceSpan: Sendable, Hashable, Comparable {
  /// The first offset inside the span.
  package let start: Int
  /// The first offset after the span; equal to `start` only where the span marks an insertion point.
  package let end: Int

  /// A span from `start` up to, not including, `end`.
  package init(start: Int, end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Orders spans by where they begin, then by where they end.
  package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
