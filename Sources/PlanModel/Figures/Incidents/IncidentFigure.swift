/// One count of recorded incidents that documents print; a year of nil means the whole period.
package enum IncidentFigure: Sendable, Hashable {
  /// Incidents of a class that are of a type; nil counts those without one.
  case ofType(Code?, IncidentClass, year: Int?)
  /// Incidents of a class.
  case ofClass(IncidentClass, year: Int?)
  /// Incidents.
  case all(year: Int?)
  /// Incidents as the source states them, where it states something else than its records give.
  case stated(year: Int?)
  /// Incidents out of a prejudice; nil counts those of which none is named.
  case ofBias(Code?)
  /// Responses of a kind.
  case response(Code)
  /// Cases that came to a step of the procedure.
  case procedure(ProcedureStep)

  /// The single year that it counts; nil for the whole period.
  var year: Int? {
    switch self {
    case .ofType(_, _, let year), .ofClass(_, let year), .all(let year), .stated(let year): year
    case .ofBias, .response, .procedure: nil
    }
  }
}

/// How far a case came.
package enum ProcedureStep: Sendable, Hashable, CaseIterable {
  /// Recorded by the police.
  case recordedByPolice
  /// Prosecuted.
  case prosecuted
  /// Sentenced.
  case sentenced
}

/// A row of the counts by class and type.
package struct IncidentRow: Sendable, Hashable {
  /// Incident or criminal act.
  package let incidentClass: IncidentClass
  /// The type; nil where none is named.
  package let type: Code?

  /// The count of the row, in a year or in all.
  package func figure(_ year: Int?) -> IncidentFigure {
    .ofType(type, incidentClass, year: year)
  }
}
