/// The recorded incidents of a baseline, counted in the ways that documents show them.
///
/// Years stand in order of time, everything else in the order in which it appears.
package struct IncidentFigures: Sendable, Equatable {
  /// The years that have records or a stated total.
  package let years: [Int]
  /// Classes and types that occur.
  package let rows: [IncidentRow]
  /// Prejudices that occur; nil for records that name none.
  package let biases: [Code?]
  /// The kinds of responses that are counted.
  package let responses: [Code]
  /// Whether a record has more than one type.
  package let hasSeveralTypes: Bool
  /// Whether the source states a total that its records do not give.
  package let statesOtherTotals: Bool
  private let counts: [IncidentFigure: Int]

  /// Counts the records of a baseline.
  ///
  /// Where there are none, the stated totals are all that is known.
  package init(_ baseline: IncidentBaseline) {
    let records = baseline.records
    let stated = baseline.totals
    let recordedYears = Set(records.map(\.year))
    var counts: [IncidentFigure: Int] = [:]
    var seenRows: Set<IncidentRow> = []
    var seenBiases: Set<Code?> = []
    var rows: [IncidentRow] = []
    var biases: [Code?] = []
    for record in records {
      let types = record.types.isEmpty ? [nil] : record.types.map(Optional.some)
      for type in types {
        let row = IncidentRow(incidentClass: record.incidentClass, type: type)
        if seenRows.insert(row).inserted { rows.append(row) }
        counts[row.figure(record.year), default: 0] += record.count
        counts[row.figure(nil), default: 0] += record.count
      }
      if seenBiases.insert(record.bias).inserted { biases.append(record.bias) }
      for figure in [
        .ofClass(record.incidentClass, year: record.year),
        .ofClass(record.incidentClass, year: nil), .all(year: record.year), .all(year: nil),
        .ofBias(record.bias),
      ] as [IncidentFigure] {
        counts[figure, default: 0] += record.count
      }
    }
    // In a year with records, what does not occur did not happen.
    for year in recordedYears {
      for row in rows {
        counts[row.figure(year), default: 0] += 0
        counts[.ofClass(row.incidentClass, year: year), default: 0] += 0
      }
    }
    for total in stated where records.isEmpty || total.count == 0 {
      counts[.all(year: total.year), default: 0] += recordedYears.isEmpty ? total.count : 0
      counts[.all(year: nil), default: 0] += recordedYears.isEmpty ? total.count : 0
    }
    let differs = stated.contains { $0.count != counts[.all(year: $0.year)] }
    for total in differs ? stated : [] {
      counts[.stated(year: total.year), default: 0] += total.count
      counts[.stated(year: nil), default: 0] += total.count
    }
    for response in baseline.responses { counts[.response(response.response)] = response.count }
    for step in ProcedureStep.allCases {
      counts[.procedure(step)] = baseline.procedure?[step]
    }
    years = recordedYears.union(stated.map(\.year)).sorted()
    self.rows = rows
    self.biases = biases
    responses = baseline.responses.map(\.response)
    hasSeveralTypes = records.contains { $0.types.count > 1 }
    statesOtherTotals = differs
    self.counts = counts
  }

  /// A count; nil where it is not known.
  package subscript(figure: IncidentFigure) -> Int? { counts[figure] }

  /// The rows of a class, in order of appearance.
  package func rows(of incidentClass: IncidentClass) -> [IncidentRow] {
    rows.filter { $0.incidentClass == incidentClass }
  }

  /// The classes that occur.
  package var classes: [IncidentClass] {
    IncidentClass.allCases.filter { self[.ofClass($0, year: nil)] != nil }
  }
}

extension Procedure {
  /// How many cases came to a step; nil where it is not known.
  package subscript(step: ProcedureStep) -> Int? {
    switch step {
    case .recordedByPolice: recordedByPolice
    case .prosecuted: prosecuted
    case .sentenced: sentenced
    }
  }
}
