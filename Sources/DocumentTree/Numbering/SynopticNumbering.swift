/// Compares how editions of one document in several languages are numbered.
package enum SynopticNumbering {
  /// What two editions number differently, in the order of the first; none when they can be cited
  /// alike.
  ///
  /// An edition may also be a bilingual one: what it counts is counted once. All rows of tables are
  /// made, one by one.
  package static func differences(
    _ first: Document, _ second: Document
  ) -> [NumberingDifference] {
    let (one, other) = (NumberedThings(first), NumberedThings(second))
    var differences: [NumberingDifference] = []
    for thing in one.all {
      guard let twin = other[thing] else {
        differences.append(thing.difference(thing.number, nil))
        continue
      }
      if thing.number != twin.number {
        differences.append(thing.difference(thing.number, twin.number))
      }
      if let rows = thing.rows, let twins = twin.rows {
        differences += self.differences(rows, twins, in: thing.name)
      }
    }
    return differences
      + other.all.filter { one[$0] == nil }.map { $0.difference(nil, $0.number) }
  }

  private static func differences(
    _ rows: RowSequence, _ twins: RowSequence, in table: String
  ) -> [NumberingDifference] {
    (0..<max(rows.count, twins.count)).compactMap { index in
      let first = index < rows.count ? RowLabel(rows[index]) : nil
      let second = index < twins.count ? RowLabel(twins[index]) : nil
      if let first, let second, first.agrees(with: second) { return nil }
      return NumberingDifference(
        kind: .row, name: "\(table)/\(index + 1)", first: first?.text, second: second?.text)
    }
  }
}

extension NumberedThings.Thing {
  fileprivate func difference(_ first: String?, _ second: String?) -> NumberingDifference {
    NumberingDifference(kind: kind, name: name, first: first, second: second)
  }
}
