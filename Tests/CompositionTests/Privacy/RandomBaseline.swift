import Languages
import PlanModel
import TestSupport

/// Baselines of many shapes.
enum RandomBaseline {
  private static let types: [Code] = [
    "graffiti", "threat", "arson", "verbal-assault", "display-of-symbols", "theft",
  ]
  private static let biases: [Code?] = ["ethnicity", "religion", nil, "gender"]

  /// A baseline, mostly of small numbers.
  static func make(_ random: inout SeededGenerator) -> IncidentBaseline {
    let years = Array(2020...(2020 + Int.random(in: 0...3, using: &random)))
    let most = [1, 2, 3, 6, 12, 40].randomElement(using: &random) ?? 3
    let hasSeveralTypes = Int.random(in: 0..<3, using: &random) == 0
    let kinds = Array(types.prefix(Int.random(in: 1...5, using: &random)))
    let motives = Array(biases.prefix(Int.random(in: 1...4, using: &random)))
    let classes: [IncidentClass] =
      Bool.random(using: &random)
      ? [.incident, .crime] : [Bool.random(using: &random) ? .crime : .incident]
    let isEmpty = Int.random(in: 0..<15, using: &random) == 0
    let records = (0..<(isEmpty ? 0 : Int.random(in: 1...14, using: &random))).map { _ in
      let count = hasSeveralTypes ? Int.random(in: 1...3, using: &random) : 1
      let own = Array(kinds.shuffled(using: &random).prefix(count))
      return IncidentRecord(
        year: years.randomElement(using: &random) ?? 2020,
        incidentClass: classes.randomElement(using: &random) ?? .crime,
        types: Int.random(in: 0..<8, using: &random) == 0 ? [] : own,
        bias: motives.randomElement(using: &random) ?? nil,
        count: Int.random(in: 0...most, using: &random))
    }
    var totals =
      isEmpty ? years.map { YearCount(year: $0, count: Int.random(in: 0...9, using: &random)) } : []
    if !isEmpty, Bool.random(using: &random) {
      let sums = Dictionary(records.map { ($0.year, $0.count) }, uniquingKeysWith: +)
      totals = sums.sorted { $0.key < $1.key }.map { YearCount(year: $0.key, count: $0.value) }
    }
    let all = isEmpty ? totals.reduce(0) { $0 + $1.count } : records.reduce(0) { $0 + $1.count }
    return IncidentBaseline(
      disclosure: Disclosure(
        publicMinimumCell: [nil, 2, 3, 4, 5, 10].randomElement(using: &random) ?? nil,
        allowsPersonLevel: false, groupsYears: Int.random(in: 0..<4, using: &random) == 0),
      records: records, totals: totals, procedure: procedure(all, &random),
      responses: responses(all, &random))
  }

  private static func procedure(_ all: Int, _ random: inout SeededGenerator) -> Procedure? {
    guard Bool.random(using: &random) else { return nil }
    let recorded = Int.random(in: 0...(all + 1), using: &random)
    let prosecuted = Int.random(in: 0...recorded, using: &random)
    return Procedure(
      recordedByPolice: Bool.random(using: &random) ? recorded : all,
      prosecuted: prosecuted, sentenced: Int.random(in: 0...prosecuted, using: &random))
  }

  /// Responses, often as many as incidents.
  private static func responses(
    _ all: Int, _ random: inout SeededGenerator
  ) -> [ResponseCount] {
    let kinds: [Code] = ["none", "repair-or-removal", "police-action"]
    var rest = all
    return kinds.prefix(Int.random(in: 0...3, using: &random)).enumerated().map { place, kind in
      let count =
        place == 2 && Bool.random(using: &random)
        ? rest : Int.random(in: 0...max(rest, 1), using: &random)
      rest = max(0, rest - count)
      return ResponseCount(response: kind, count: count)
    }
  }
}
