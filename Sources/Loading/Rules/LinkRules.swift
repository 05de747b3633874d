import Diagnostics
import Languages
import PlanModel

/// Rules about a definition and those that it names.
enum LinkRules {
  /// Reports: Y07, Y14, G06.
  static let all: [Rule<LinkedDefinition>] = [
    Rule("Y07", .error) { linked, context, findings in
      guard case .plan(let plan) = linked.definition else { return }
      for (place, actor) in plan.actors.enumerated() {
        guard let coalition = linked.coalitions[actor.id] else { continue }
        let own = RuleContext(
          .coalition(coalition), codelists: context.codelists, today: context.today)
        // With ids of its own, a coalition was judged by itself.
        guard own.coalitionActors.ids.isEmpty else { continue }
        var told: Set<String> = []
        References.each(in: .coalition(coalition), own) { target, id, path in
          guard target == .member, !context.actors.contains(id), told.insert(id).inserted
          else { return }
          findings.report(
            at: context.actors.path(place) / "profile", "profile", Fact("id", id),
            Fact("coalition", coalition.id), Fact("path", path().description))
        }
      }
    },
    Rule("Y14", .warning) { linked, _, findings in
      guard linked.definition.dataStatus == .real else { return }
      let named: [Definition?] =
        [linked.project.map(Definition.project), linked.plan.map(Definition.plan)]
        + linked.projects.map(Definition.project)
        + linked.coalitions.keys.sorted().map { linked.coalitions[$0].map(Definition.coalition) }
        + linked.members
      let invented = named.compactMap(\.self).filter { $0.dataStatus == .illustrative }
      guard !invented.isEmpty else { return }
      findings.report(at: "data_status", Fact("list", .list(invented.map(\.id))))
    },
    Rule("G06", .warning) { linked, context, findings in
      switch linked.definition {
      case .plan(let plan):
        for (place, actor) in plan.actors.enumerated() {
          guard let coalition = linked.coalitions[actor.id] else { continue }
          findings.expectUnit(
            plan.localGovernment, of: coalition, at: context.actors.path(place) / "profile",
            context)
        }
      case .coalition(let coalition):
        guard let plan = linked.plan else { return }
        findings.expectUnit(plan.localGovernment, of: coalition, at: "plan", context)
      case .project, .report, .portfolio: return
      }
    },
  ]
}

extension Findings {
  fileprivate mutating func expectUnit(
    _ key: String, of coalition: Coalition, at path: DataPath, _ context: RuleContext
  ) {
    guard let other = coalition.localGovernment, other != key else { return }
    let name = { (key: String) in context.codelists[unit: key]?.latinName ?? key }
    report(
      at: path, Fact("coalition", coalition.id), Fact("unit", name(other)),
      Fact("other", name(key)))
  }
}
