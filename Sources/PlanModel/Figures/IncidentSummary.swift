/// The recorded incidents of a plan, counted in the ways that documents show them.
///
/// Years stand in order of time, types and biases in order of appearance.
package struct IncidentSummary: Sendable, Equatable {
  /// Counts by type (rows) and year (columns).
  ///
  /// An incident of several types counts for each, so that where `hasSeveralTypes` the totals of
  /// this table count types, not incidents.
  package let byType: CountTable<Code, Int>
  /// Counts by class (rows, both always there) and year (columns).
  package let byClass: CountTable<IncidentClass, Int>
  /// Counts by bias; nil for records that name none.
  package let byBias: [BiasCount]
  /// Incidents of each year that has a record, in order of time.
  package let byYear: [YearCount]
  /// All incidents.
  package let total: Int
  /// Whether a record has more than one type.
  package let hasSeveralTypes: Bool

  /// Counts the records of a baseline.
  package init(_ baseline: IncidentBaseline) {
    let records = baseline.records
    let years = Set(records.map(\.year)).sorted()
    var seenTypes: Set<Code> = []
    let types = records.flatMap(\.types).filter { seenTypes.insert($0).inserted }
    byType = CountTable(
      rows: types, columns: years,
      adding: records.flatMap { record in
        record.types.map { ($0, record.year, record.count) }
      })
    byClass = CountTable(
      rows: IncidentClass.allCases, columns: years,
      adding: records.map { ($0.incidentClass, $0.year, $0.count) })
    byBias = Self.biases(of: records)
    byYear = zip(years, byClass.columnTotals).map { YearCount(year: $0, count: $1) }
    total = byClass.total
    hasSeveralTypes = records.contains { $0.types.count > 1 }
  }

  private static func biases(of records: [IncidentRecord]) -> [BiasCount] {
    var seen: Set<Code?> = []
    let biases = records.map(\.bias).filter { seen.insert($0).inserted }
    let sums = Dictionary(records.map { ($0.bias, $0.count) }, uniquingKeysWith: +)
    return biases.map { BiasCount(bias: $0, count: sums[$0] ?? 0) }
  }
}

/// How many incidents came of one prejudice.
package struct BiasCount: Sendable, Equatable {
  /// The prejudice; nil where none is named.
  package let bias: Code?
  /// How many.
  package let count: Int

  /// A value of these parts.
  package init(bias: Code?, count: Int) {
    self.bias = bias
    self.count = count
  }
}
