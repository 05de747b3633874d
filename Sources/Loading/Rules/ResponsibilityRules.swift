import Diagnostics
import PlanModel

/// Rules about the four parts of a plan, who answers for what, and what answers which need.
enum ResponsibilityRules {
  /// Roles of those who help without answering for an action.
  private static let helpingRoles: Set<Code> = ["supporter", "funder", "data-source", "monitor"]
  /// Types of actors that speak for civil society.
  private static let civilSociety: Set<Code> = ["cso", "coalition", "youth-body"]

  /// Reports: R01 to R07, R09, R10, R11.
  static let plan: [Rule<Plan>] = perAction + perPlan

  private static let perAction: [Rule<Plan>] = [
    Rule("R01", .error) { plan, context, findings in
      for (place, action) in plan.actions.enumerated() where action.responsible == nil {
        findings.report(
          at: context.actions.path(place) / "responsible", Fact("id", action.id))
      }
    },
    Rule("R02", .error) { plan, context, findings in
      for (place, action) in plan.actions.enumerated() where action.timeframe == nil {
        findings.report(at: context.actions.path(place) / "timeframe", Fact("id", action.id))
      }
    },
    Rule("R03", .error) { plan, context, findings in
      for (place, action) in plan.actions.enumerated()
      where action.cost == nil && action.zeroCost == nil {
        findings.report(at: context.actions.path(place) / "cost", Fact("id", action.id))
      }
    },
    Rule("R04", .warning) { plan, context, findings in
      let helpers = Dictionary(
        plan.actors.filter {
          $0.type == "donor" || (!$0.roles.isEmpty && $0.roles.allSatisfy(helpingRoles.contains))
        }.map { ($0.id, $0) }
      ) { first, _ in first }
      for (place, action) in plan.actions.enumerated() {
        guard let id = action.responsible, let helper = helpers[id] else { continue }
        findings.report(
          at: context.actions.path(place) / "responsible", helper.roles.isEmpty ? "donor" : nil,
          Fact("actor", id), Fact("id", action.id), Fact("roles", .list(helper.roles.map(\.key))))
      }
    },
  ]

  private static let perPlan: [Rule<Plan>] = [
    Rule("R05", .warning) { plan, _, findings in
      let ids = Set(plan.actors.filter { civilSociety.contains($0.type) }.map(\.id))
      let isPresent = plan.actions.contains { action in
        action.responsible.map(ids.contains) == true
          || action.partners.contains { ids.contains($0) }
      }
      if !isPresent, !plan.actions.isEmpty { findings.report(at: "actions") }
    },
    Rule("R06", .warning) { plan, context, findings in
      guard !plan.objectives.isEmpty else {
        if !plan.actions.isEmpty { findings.report(at: "objectives", "plan") }
        return
      }
      var served: [String: String] = [:]
      for (place, objective) in plan.objectives.enumerated() {
        let path = context.objectives.path(place)
        if objective.actions.isEmpty {
          findings.report(at: path / "actions", "objective", Fact("id", objective.id))
        }
        for (inner, id) in objective.actions.enumerated() {
          guard let first = served[id], first != objective.id else {
            served[id] = objective.id
            continue
          }
          findings.report(
            at: (path / "actions").element(inner), "several", severity: .note, Fact("id", id),
            Fact("first", first), Fact("second", objective.id))
        }
      }
      for (place, action) in plan.actions.enumerated() where served[action.id] == nil {
        findings.report(at: context.actions.path(place) / "id", Fact("id", action.id))
      }
    },
    Rule("R07", .warning) { plan, context, findings in
      let addressed = Set(plan.objectives.flatMap(\.addresses))
      for (place, finding) in (plan.preparation?.survey?.findings ?? []).enumerated()
      where !addressed.contains(finding.id) {
        findings.report(at: context.findings.path(place) / "id", Fact("id", finding.id))
      }
    },
    Rule("R08", .warning) { plan, _, findings in
      // Actions do not name the types that they address; none does when none prevents or responds.
      guard !plan.actions.isEmpty, let baseline = plan.incidentBaseline,
        !plan.actions.contains(where: { $0.kind == "prevention" || $0.kind == "response" })
      else { return }
      var counts: [(type: Code, count: Int, place: Int)] = []
      for (place, record) in baseline.records.enumerated() {
        for type in record.types {
          if let known = counts.firstIndex(where: { $0.type == type }) {
            counts[known].count += record.count
          } else {
            counts.append((type, record.count, place))
          }
        }
      }
      for (type, count, place) in counts where count > 0 {
        findings.report(
          at: DataPath("incident_baseline/records").element(place) / "type",
          Fact("type", type.key), Fact("count", count: count))
      }
    },
    Rule("R09", .warning) { plan, _, findings in
      guard !plan.actions.isEmpty, !plan.actions.contains(where: { $0.kind == "response" })
      else { return }
      findings.report(at: "actions")
    },
    Rule("R10", .note) { plan, context, findings in
      // Of one or two actions one actor nearly always has more than half.
      guard plan.actions.count > 2, let framework = context.framework else { return }
      for group in framework.byResponsible where group.actionCount * 2 > plan.actions.count {
        guard let id = group.id else { continue }
        findings.report(
          at: context.actors.path(of: id) / "id", Fact("actor", id),
          Fact("count", count: group.actionCount), Fact("all", count: plan.actions.count))
      }
    },
    Rule("R11", .error) { plan, _, findings in
      if plan.incidentBaseline?.isEmpty ?? true {
        findings.report(at: "incident_baseline", "incidents")
      }
      if plan.actors.isEmpty { findings.report(at: "actors", "actors") }
      if plan.priorActivities.isEmpty { findings.report(at: "prior_activities", "prior") }
      if plan.actions.isEmpty { findings.report(at: "actions", "actions") }
    },
  ]
}

extension IncidentBaseline {
  /// Whether it tells nothing at all about incidents, not even that there were none.
  fileprivate var isEmpty: Bool {
    records.isEmpty && totals.isEmpty && procedure == nil && responses.isEmpty
  }
}
