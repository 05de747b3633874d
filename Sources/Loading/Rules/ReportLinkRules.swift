package import Diagnostics
package import Languages
package import PlanModel

/// Rules about what a report says of the plan or project that it reports on.
///
/// They need both definitions; whoever has read the linked file calls them.
package enum ReportLinkRules {
  /// The rules, for reports on plans and on projects, with their weights.
  package static let rules: [(id: RuleID, severity: Severity)] =
    plan.map { ($0.id, $0.severity) } + project.map { ($0.id, $0.severity) }

  /// Everything that the rules find in a report, given the definition that it reports on.
  ///
  /// A definition of another kind than a plan or a project gives nothing to compare.
  package static func check(
    _ report: Report, against linked: Definition, codelists: Codelists, today: CalendarDay?
  ) -> [Diagnostic] {
    let context = RuleContext(.report(report), codelists: codelists, today: today)
    let other = RuleContext(linked, codelists: codelists, today: today)
    switch linked {
    case .plan(let defined):
      let subject = ReportOfPlan(report: report, plan: defined, linked: other)
      return plan.flatMap { $0.check(subject, context) }
    case .project(let defined):
      let subject = ReportOfProject(report: report, project: defined, linked: other)
      return project.flatMap { $0.check(subject, context) }
    case .report, .coalition, .portfolio: return []
    }
  }
}

/// A report and the plan that it reports on.
struct ReportOfPlan: Sendable {
  /// The report.
  let report: Report
  /// The plan.
  let plan: Plan
  /// What rules know of the plan.
  let linked: RuleContext
}

/// A report and the project that it reports on.
struct ReportOfProject: Sendable {
  /// The report.
  let report: Report
  /// The project.
  let project: Project
  /// What rules know of the project.
  let linked: RuleContext
}

extension Findings {
  /// Expects ids of a report to be in a list of the definition that it reports on.
  mutating func expect(
    _ references: [(id: String, path: DataPath)], in roster: Roster, of definition: String
  ) {
    var near: [String: String?] = [:]
    for (id, path) in references where !roster.contains(id) {
      let found = near[id] ?? (near.count < 100 ? NearestName.find(id, among: roster.ids) : nil)
      near[id] = .some(found)
      report(
        at: path, found == nil ? "linked" : "linked-near", Fact("id", id),
        Fact("list", roster.list.description), Fact("definition", definition),
        Fact("near", found ?? ""))
    }
  }

  /// Expects the time of a report to lie inside that of what it reports on.
  mutating func expect(_ period: Period, inside other: Period) {
    guard !period.isReversed, !other.isReversed, !other.contains(period) else { return }
    let isLate = other.start.firstDay <= period.start.lastDay
    report(
      at: isLate ? "period/end" : "period/start", "report", Fact("start", period.start),
      Fact("end", period.end), Fact("from", other.start), Fact("to", other.end))
  }
}
