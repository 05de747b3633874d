/// What a document tells its readers, whatever its format: one line for each thing, so that two
/// formats can be held against each other and a difference reads well.
package struct SemanticOutline: Sendable, Equatable {
  /// The document's title and language, its marks, its body and its notes, in order.
  package let lines: [String]
  /// The entries of the table of contents; empty where the document has none.
  package let contents: [String]
  /// The headings with their numbers, as they stand on paper.
  package let headings: [String]
  /// Whether the format can tell of more than one column that its cells head their rows; Word marks
  /// the first one only (ISO/IEC 29500-1, 17.4.56).
  let knowsFurtherHeadings: Bool

  /// All of it as text.
  package var text: String { (lines + contents).joined(separator: "\n") + "\n" }

  /// The differences from another outline, with the lines before each; empty when there are none.
  ///
  /// - Parameter limit: How many lines that differ are told.
  package func differences(from other: SemanticOutline, limit: Int = 10) -> [String] {
    // A page of the web has a table of contents even where the document has none of its own.
    let own = other.contents.isEmpty ? [] : contents
    let others = contents.isEmpty ? [] : other.contents
    let isFull = knowsFurtherHeadings && other.knowsFurtherHeadings
    let (lines, otherLines) = Self.agreeing(self.lines, other.lines)
    return Self.differences(
      (isFull ? lines : lines.map(Self.plain)) + own,
      (isFull ? otherLines : otherLines.map(Self.plain)) + others, limit)
  }

  /// Lines of two outlines, those of charts cut to what both say: office programs keep the values
  /// of a chart in a sheet of its own, where readers find them; pages of the web have no other
  /// place for them than behind the description.
  private static func agreeing(_ one: [String], _ two: [String]) -> ([String], [String]) {
    var (one, two) = (one, two)
    let isChart = { (line: String) in line.hasPrefix("chart: ") }
    for (first, second) in zip(
      one.indices.filter { isChart(one[$0]) }, two.indices.filter { isChart(two[$0]) })
    {
      if says(one[first], more: two[second]) { one[first] = two[second] }
      if says(two[second], more: one[first]) { two[second] = one[first] }
    }
    return (one, two)
  }

  private static func says(_ line: String, more other: String) -> Bool {
    guard line.count > other.count, line.hasPrefix(other) else { return false }
    let rest = line.dropFirst(other.count)
    return rest.hasPrefix(". ") || rest.hasPrefix(" (")
  }

  /// A line without what a format can't say that knows one column of headings of rows only.
  private static func plain(_ line: String) -> String {
    line.replacing(", \(OutlineBuilder.Cell.Heading.furtherRow.rawValue)", with: "")
  }

  private static func differences(_ new: [String], _ old: [String], _ limit: Int) -> [String] {
    guard new != old else { return [] }
    let start = zip(new, old).prefix { $0 == $1 }.count
    let end = min(
      zip(new.reversed(), old.reversed()).prefix { $0 == $1 }.count,
      min(new.count, old.count) - start)
    // Far more than a reader takes in is not compared: only the first lines are told.
    let window = 400
    let newMiddle = new.dropFirst(start).dropLast(end).prefix(window)
    let oldMiddle = old.dropFirst(start).dropLast(end).prefix(window)
    var told = new[max(0, start - 3)..<start].map { "    " + $0 }
    var count = 0
    let changes = Array(newMiddle).difference(from: Array(oldMiddle))
    var removed: [Int: String] = [:]
    var inserted: [Int: String] = [:]
    for change in changes {
      switch change {
      case .remove(let offset, let line, _): removed[offset] = line
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var (oldIndex, newIndex) = (0, 0)
    var context: [String] = []
    while count < limit, oldIndex < oldMiddle.count || newIndex < newMiddle.count {
      if let line = removed[oldIndex] {
        told += context.suffix(2) + ["  - " + line]
        (context, count, oldIndex) = ([], count + 1, oldIndex + 1)
      } else if let line = inserted[newIndex] {
        told += context.suffix(2) + ["  + " + line]
        (context, count, newIndex) = ([], count + 1, newIndex + 1)
      } else {
        if newIndex < newMiddle.count {
          context.append("    " + newMiddle[newMiddle.startIndex + newIndex])
        }
        (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
      }
    }
    return told
  }
}
