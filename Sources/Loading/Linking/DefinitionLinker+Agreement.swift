import Diagnostics
import PlanModel

extension DefinitionLinker {
  /// Tells of projects that give to plans which don't name them, among the files at hand.
  ///
  /// Reports: M20.
  mutating func checkUnlinkedShares() {
    var plans: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      if case .plan(let plan)? = entry.definition { plans[plan.id] = plans[plan.id] ?? index }
    }
    for index in entries.indices {
      guard case .project(let project)? = entries[index].definition else { continue }
      var told: Set<String> = []
      let findings = project.finance.plans.enumerated().compactMap { place, share -> Diagnostic? in
        guard let plan = plans[share.plan], told.insert(share.plan).inserted,
          !entries[plan].targets.contains(where: { $0.entry == index })
        else { return nil }
        return Diagnostic(
          "M20", variant: "unlinked", severity: .warning,
          at: AgreementRules.sharePath(place) / "plan",
          facts: [Fact("plan", share.plan), Fact("project", project.id)])
      }
      report(findings, in: index)
    }
  }
}
