/// The tables in which documents print counts of incidents.
package enum IncidentTable: Sendable, CaseIterable {
  /// By class, type and year.
  case types
  /// By prejudice.
  case biases
  /// By kind of response.
  case responses
  /// By step of the procedure.
  case procedure
}

extension PublishedIncidents {
  /// What is printed in a table, in no order that matters.
  package func figures(in table: IncidentTable) -> [IncidentFigure] {
    switch table {
    case .types:
      let periods = (groupsYears ? [] : figures.years.map(Optional.some)) + [nil]
      return periods.flatMap { year in
        figures.rows.map { $0.figure(year) } + figures.classes.map { .ofClass($0, year: year) }
          + [.all(year: year), .stated(year: year)]
      }
    case .biases:
      return figures.biases.isEmpty ? [] : figures.biases.map { .ofBias($0) } + [.all(year: nil)]
    case .responses: return figures.responses.map { .response($0) }
    case .procedure: return ProcedureStep.allCases.map { .procedure($0) }
    }
  }

  /// How many counts of a table are hidden because they are small, how many others so that those
  /// cannot be worked out, and of how many; zeros are not counted.
  package func hidden(in table: IncidentTable) -> (small: Int, others: Int, all: Int) {
    var hidden = (small: 0, others: 0, all: 0)
    for figure in figures(in: table) {
      guard let count = figures[figure], count > 0, let published = self[figure] else { continue }
      hidden.all += 1
      guard published != .shown(count) else { continue }
      if count < minimum ?? 0 { hidden.small += 1 } else { hidden.others += 1 }
    }
    return hidden
  }

  /// Whether more than half of a table is hidden.
  package func hidesMost(of table: IncidentTable) -> Bool {
    let hidden = hidden(in: table)
    return (hidden.small + hidden.others) * 2 > hidden.all
  }
}
