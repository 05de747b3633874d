import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension ReadingLog {
  /// A date of which the day, or the day and the month, may be left out.
  ///
  /// Reports: D01, with the edit for the way in which dates are written by hand.
  func date(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> PartialDate? {
    recorder?.note(.date, of: node, at: path())
    let text = Self.shown(node)
    if let date = PartialDate(text) { return date }
    let fix = Self.handwrittenDate(text)
    report(
      "D01", fix == nil ? nil : "fix", at: path(), node,
      facts: [Fact("d", text)] + (fix.map { [Fact("fix", $0)] } ?? []),
      edits: Self.edits(node, fix))
    return nil
  }

  /// A day of every year: `03-31`.
  ///
  /// Reports: Y11.
  func monthDay(of node: SourceNode, at path: @autoclosure () -> ReadingPath) -> MonthDay? {
    recorder?.note(.monthDay, of: node, at: path())
    // 2023 has no 29 February, which not every year has either.
    guard node.kind == .scalar, node.text.utf8.count == 5,
      let date = PartialDate("2023-" + node.text), let month = date.month, let day = date.day
    else {
      reportKind(.monthDay, at: path(), node)
      return nil
    }
    return MonthDay(month: month, day: day)
  }

  /// `27. 3. 2025.`, `27.03.2025` or `2025/3/27` as YAML has it.
  private static func handwrittenDate(_ text: String) -> String? {
    let parts = text.split { $0 == "." || $0 == " " || $0 == "/" || $0 == "-" }
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let first = Int(parts[0]), let second = Int(parts[1]), let third = Int(parts[2])
    else { return nil }
    if parts[0].utf8.count == 4 {
      return PartialDate(year: first, month: second, day: third)?.description
    }
    // With strokes, the month comes first in some countries.
    guard parts[2].utf8.count == 4, !text.contains("/") else { return nil }
    return PartialDate(year: third, month: second, day: first)?.description
  }
}
