import Diagnostics
import Languages
import PlanModel

/// Rules about what a report says of the plan or project that it reports on.
enum ReportLinkRules {
  /// The rules for reports on plans and on projects.
  static let all: [Rule<LinkedDefinition>] = plan + project

  /// A rule about a report and the plan that it names.
  static func ofPlan(
    _ id: RuleID, _ severity: Severity,
    _ look: @escaping @Sendable (ReportOfPlan, RuleContext, inout Findings) -> Void
  ) -> Rule<LinkedDefinition> {
    Rule(id, severity) { linked, context, findings in
      guard case .report(let report) = linked.definition, let plan = linked.plan else { return }
      look(ReportOfPlan(report: report, plan: plan), context, &findings)
    }
  }

  /// A rule about a report and the project that it names.
  static func ofProject(
    _ id: RuleID, _ severity: Severity,
    _ look: @escaping @Sendable (ReportOfProject, RuleContext, inout Findings) -> Void
  ) -> Rule<LinkedDefinition> {
    Rule(id, severity) { linked, context, findings in
      guard case .report(let report) = linked.definition, let project = linked.project
      else { return }
      look(ReportOfProject(report: report, project: project), context, &findings)
    }
  }
}

/// A report and the plan that it reports on.
struct ReportOfPlan: Sendable {
  /// The report.
  let report: Report
  /// The plan.
  let plan: Plan
}

/// A report and the project that it reports on.
struct ReportOfProject: Sendable {
  /// The report.
  let report: Report
  /// The project.
  let project: Project
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
