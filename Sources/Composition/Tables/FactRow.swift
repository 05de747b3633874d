import DocumentTree

/// A label and its value, one or more paragraphs.
struct FactRow {
  /// What the value is.
  let label: [Inline]
  /// The value in a cell.
  let cell: Cell

  /// A label with a value in one line.
  init(_ label: [Inline], _ value: [Inline]) {
    self.label = label
    cell = .text(value)
  }

  /// A label with a text that may have signs.
  init(_ label: [Inline], _ value: Prose) {
    self.label = label
    cell = .prose(value)
  }

  /// A label with several texts that may have signs.
  init(_ label: [Inline], texts: [Prose]) {
    self.label = label
    cell = .prose(texts)
  }

  /// A label with a value of several paragraphs.
  init(_ label: [Inline], lines: [[Inline]]) {
    self.label = label
    cell = .lines(lines)
  }
}
