import Diagnostics
import Languages
import PlanModel

/// Rules about what the readers of a document may see of recorded incidents.
enum DisclosureRules {
  /// Of how many counts a table must be for its readers to miss those that are hidden.
  private static let smallestTable = 4

  /// Reports: P08.
  static let common: [Rule<Definition>] = [
    Rule("P08", .note) { _, context, findings in
      switch context.readership.audience {
      case .everybody: break
      case .insiders: findings.report(at: "kind", Fact("mark", .term("mark.internal")))
      }
    }
  ]

  /// Reports: M18, N08, P03, P04.
  static let plan: [Rule<Plan>] = [
    Rule("P03", .warning) { _, context, findings in
      guard let incidents = context.incidents, let minimum = incidents.minimum
      else { return }
      for table in IncidentTable.allCases {
        let hidden = incidents.hidden(in: table)
        guard hidden.small + hidden.others > 0 else { continue }
        let name = table.name(groupsYears: incidents.groupsYears)
        findings.report(
          at: table.path, hidden.small == 0 ? "others" : nil, Fact("table", .term(name)),
          Fact("small", count: hidden.small), Fact("others", count: hidden.others),
          Fact("minimum", count: minimum))
      }
    },
    Rule("P04", .warning) { _, context, findings in
      guard let incidents = context.incidents else { return }
      for table in IncidentTable.allCases where incidents.hidesMost(of: table) {
        let hidden = incidents.hidden(in: table)
        guard hidden.all >= smallestTable else { continue }
        let together = PublishedIncidents(
          incidents.figures, minimum: incidents.minimum, groupsYears: true)
        let canGroup = table == .types && !together.hidesMost(of: table)
        let name = table.name(groupsYears: incidents.groupsYears)
        findings.report(
          at: table.path, canGroup ? nil : "whole", Fact("table", .term(name)),
          Fact("hidden", count: hidden.small + hidden.others), Fact("all", count: hidden.all))
      }
    },
    Rule("N08", .warning) { _, context, findings in
      guard let incidents = context.incidents,
        !incidents.figures.biases.isEmpty, let total = incidents.figures[.all(year: nil)],
        (1..<PublishedIncidents.smallestBase).contains(total)
      else { return }
      findings.report(at: "incident_baseline/records", Fact("total", count: total))
    },
    Rule("M18", .warning) { _, context, findings in
      guard let incidents = context.incidents,
        let sum = incidents.sumOfShares, sum != DecimalNumber(100)
      else { return }
      findings.report(at: "incident_baseline/records", "incidents", Fact("sum", sum))
    },
  ]
}

extension IncidentTable {
  /// Where the counts of a table stand in the definition.
  fileprivate var path: DataPath {
    switch self {
    case .types, .biases: "incident_baseline/records"
    case .responses: "incident_baseline/responses"
    case .procedure: "incident_baseline/procedure"
    }
  }

  /// The key of the caption by which readers know it.
  fileprivate func name(groupsYears: Bool) -> String {
    switch self {
    case .types where groupsYears: "action-plan.incident-tables.caption-together"
    case .types: "action-plan.incident-tables.caption"
    case .biases: "action-plan.incident-tables.bias-caption"
    case .responses: "action-plan.incidents.responses-caption"
    case .procedure: "action-plan.incidents.procedure-caption"
    }
  }
}
