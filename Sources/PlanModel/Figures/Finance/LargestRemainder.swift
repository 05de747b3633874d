package import Languages

/// Percentages of a whole that add up to exactly 100.
package enum LargestRemainder {
  /// The percentage of each part, cut off at so many decimals, 0 to 4; the units that then lack to
  /// 100 go to the parts that lost most, the first of equals first.
  ///
  /// Nil where a part is below zero or all are zero.
  /// Source: method of the largest remainder (Hamilton).
  package static func percentages(
    of parts: [DecimalNumber], decimals: Int
  ) -> [DecimalNumber]? {
    let whole = parts.reduce(.zero, +).tenThousandths
    guard whole > 0, !parts.contains(where: \.isNegative) else { return nil }
    var unit: Int128 = 1
    for _ in 0..<decimals { unit *= 10 }
    let all = 100 * unit
    var floors: [Int128] = []
    var losses: [(place: Int, rest: Int128)] = []
    for (place, part) in parts.enumerated() {
      let (floor, rest) = (part.tenThousandths * all).quotientAndRemainder(dividingBy: whole)
      floors.append(floor)
      losses.append((place, rest))
    }
    let missing = Int(all - floors.reduce(0, +))
    losses.sort { $0.rest == $1.rest ? $0.place < $1.place : $0.rest > $1.rest }
    for loss in losses.prefix(missing) { floors[loss.place] += 1 }
    return floors.map { DecimalNumber(tenThousandths: $0 * (10_000 / unit)) }
  }
}
