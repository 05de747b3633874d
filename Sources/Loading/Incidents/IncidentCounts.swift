import PlanModel

/// Adds up what the rows of a log tell.
struct IncidentCounts {
  private struct Key: Hashable {
    let year: Int
    let incidentClass: IncidentClass
    let types: [Code]
    let bias: Code
  }

  private let codelists: Codelists
  private var records: [Key: Int] = [:]
  private var responses: [Code: Int] = [:]

  /// No counts yet; the code lists give the order.
  init(_ codelists: Codelists) {
    self.codelists = codelists
  }

  /// Counts a row.
  mutating func add(_ entry: IncidentLogTable.Entry) {
    let key = Key(
      year: entry.year, incidentClass: entry.incidentClass,
      types: entry.types.sorted { rank($0, "incident-types") < rank($1, "incident-types") },
      bias: entry.bias)
    records[key, default: 0] += 1
    for response in entry.responses { responses[response, default: 0] += 1 }
  }

  /// The counts by year, then in the order of the code lists.
  var baseline: IncidentBaseline {
    let sorted = records.sorted { order($0.key).lexicographicallyPrecedes(order($1.key)) }
    let totals = Dictionary(records.map { ($0.key.year, $0.value) }, uniquingKeysWith: +)
    return IncidentBaseline(
      records: sorted.map { key, count in
        IncidentRecord(
          year: key.year, incidentClass: key.incidentClass, types: key.types, bias: key.bias,
          count: count)
      },
      totals: totals.sorted { $0.key < $1.key }.map { YearCount(year: $0.key, count: $0.value) },
      responses: responses.sorted { rank($0.key, "responses") < rank($1.key, "responses") }
        .map { ResponseCount(response: $0.key, count: $0.value) })
  }

  private func order(_ key: Key) -> [Int] {
    [key.year, key.incidentClass == .incident ? 0 : 1, rank(key.bias, "biases")]
      + key.types.map { rank($0, "incident-types") }
  }

  private func rank(_ code: Code, _ list: String) -> Int {
    codelists[list: list]?.position(of: code) ?? .max
  }
}
