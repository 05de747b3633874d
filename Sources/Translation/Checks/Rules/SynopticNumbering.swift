import Diagnostics

/// Compares the numbers of headings, articles, tables and measures in two editions.
package enum SynopticNumbering {
  /// One numbered thing of an edition.
  package struct Item: Sendable, Hashable {
    /// What it is, such as `heading` or `table`.
    package let kind: String
    /// Its number as printed, such as `2.1`.
    package let number: String

    /// A numbered thing.
    package init(kind: String, number: String) {
      self.kind = kind
      self.number = number
    }
  }

  /// Where two editions part, kind by kind (Q33): nothing when they agree in number and order.
  package static func findings(_ source: [Item], _ target: [Item]) -> [CheckFinding] {
    var kinds: [String] = []
    for item in source + target where !kinds.contains(item.kind) { kinds.append(item.kind) }
    return kinds.compactMap { kind in
      let first = source.filter { $0.kind == kind }.map { plain($0.number) }
      let second = target.filter { $0.kind == kind }.map { plain($0.number) }
      guard first != second else { return nil }
      let place = zip(first, second).prefix { $0 == $1 }.count
      let facts = [
        Fact("kind", .term("check-numbered.\(kind)")), Fact("place", .number(String(place + 1))),
        Fact("expected", place < first.count ? first[place] : "–"),
        Fact("found", place < second.count ? second[place] : "–"),
      ]
      return CheckFinding(check: "Q33", severity: .error, segment: nil, facts: facts)
    }
  }

  /// A number without its last full stop, which only some languages print.
  private static func plain(_ number: String) -> String {
    let trimmed = number.split { $0.isWhitespace }.joined()
    return trimmed.hasSuffix(".") ? String(trimmed.dropLast()) : trimmed
  }
}
