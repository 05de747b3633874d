import Diagnostics
import PlanModel

/// Rules about ids: each once, each known, each used.
enum ReferenceRules {
  /// Reports: Y06, Y07.
  static let common: [Rule<Definition>] = [
    Rule("Y06", .error) { _, context, findings in
      for (roster, key) in context.rosters {
        for (id, first, second) in roster.repeated {
          findings.report(
            at: roster.list.element(second) / key, Fact("id", id),
            Fact("list", roster.list.components.last ?? ""), Fact("first", count: first + 1),
            Fact("second", count: second + 1))
        }
      }
    },
    Rule("Y07", .error) { definition, context, findings in
      var nearNames = NearNames()
      References.each(in: definition, context) { target, id, path in
        let roster = context.roster(of: target)
        guard !roster.contains(id) else { return }
        // A plan without any actor is told so once (R11), not for every name.
        if target == .actor, roster.ids.isEmpty { return }
        // A coalition need not give its members ids; then those are names of its plan's actors.
        if target == .member, roster.ids.isEmpty { return }
        guard let near = nearNames.find(id, in: roster) else {
          findings.report(at: path(), target.rawValue, Fact("id", id))
          return
        }
        findings.report(
          at: path(), target.rawValue + "-near", Fact("id", id), Fact("near", near))
      }
    },
  ]

  /// Reports: Y08.
  static let plan: [Rule<Plan>] = [
    Rule("Y08", .warning) { plan, context, findings in
      var used: [ReferenceTarget: Set<String>] = [:]
      References.each(in: .plan(plan), context) { target, id, _ in
        used[target, default: []].insert(id)
      }
      let lists: [(ReferenceTarget, [String])] = [
        (.actor, plan.actors.map(\.id)), (.indicator, plan.indicators.map(\.id)),
        (.risk, plan.risks.map(\.id)),
      ]
      for (target, ids) in lists {
        for (place, id) in ids.enumerated() where used[target]?.contains(id) != true {
          findings.report(
            at: context.roster(of: target).path(place) / "id", target.rawValue, Fact("id", id))
        }
      }
    }
  ]
}

extension ReferenceRules {
  /// Reports: Y08.
  static let portfolio: [Rule<Portfolio>] = [
    Rule("Y08", .warning) { portfolio, context, findings in
      for (place, indicator) in portfolio.commonIndicators.enumerated()
      where indicator.sources.isEmpty {
        findings.report(
          at: context.commonIndicators.path(place) / "id", "common-indicator",
          Fact("id", indicator.id))
      }
    }
  ]
}

extension RuleContext {
  /// The list that references of a kind point into.
  func roster(of target: ReferenceTarget) -> Roster {
    switch target {
    case .actor: actors
    case .indicator: indicators
    case .risk: risks
    case .finding: findings
    case .action: actions
    case .organisation: organisations
    case .result: results
    case .member: coalitionActors
    }
  }

  /// Every list whose elements have ids, with the key of the id.
  fileprivate var rosters: [(Roster, key: String)] {
    [
      findings, actors, objectives, actions, indicators, risks, beneficiaries, members, partners,
      commonIndicators,
    ].map { ($0, "id") }
      + [(results, "code")] + resultIndicators.map { ($0, "id") } + [(organisations, "id")]
      + outcomeIndicators.map { ($0, "id") } + reportLists
  }
}

/// Finds the ids that were probably meant, each once, and not without end.
private struct NearNames {
  /// Whoever has more wrong ids than this has not mistyped them.
  private static let most = 100
  private var known: [String: String?] = [:]

  /// The id of a list that is nearest to one which it lacks; nil when none is near.
  mutating func find(_ id: String, in roster: Roster) -> String? {
    let key = "\(roster.list)/\(id)"
    if let found = known[key] { return found }
    guard known.count < Self.most else { return nil }
    let found = NearestName.find(id, among: roster.ids)
    known[key] = .some(found)
    return found
  }
}
