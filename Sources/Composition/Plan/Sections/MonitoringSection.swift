import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on how the plan is followed.
enum MonitoringTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.monitoring.heading"
  case introduction = "action-plan.monitoring.introduction"
  case caption = "action-plan.monitoring.caption"
  case alternative = "action-plan.monitoring.alternative"
  case body = "action-plan.monitoring.body"
  case chair = "action-plan.monitoring.chair"
  case reportsCaption = "action-plan.monitoring.reports-caption"
  case reportsAlternative = "action-plan.monitoring.reports-alternative"
  case report = "action-plan.monitoring.report"
  case due = "action-plan.monitoring.due"
  case recipient = "action-plan.monitoring.recipient"
  case evaluationsCaption = "action-plan.monitoring.evaluations-caption"
  case evaluationsAlternative = "action-plan.monitoring.evaluations-alternative"
  case evaluation = "action-plan.monitoring.evaluation"
  case year = "action-plan.monitoring.year"
}

/// Who follows the plan, which reports are due, and when it is evaluated.
enum MonitoringSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    guard let monitoring = subject.plan.monitoring else { return [] }
    var blocks: [Block] = [
      .section(1, "monitoring", phrases.term(MonitoringTerm.heading)),
      .text(phrases.term(MonitoringTerm.introduction)),
      .table(
        .facts(
          "table.monitoring",
          [
            FactRow(
              phrases.term(MonitoringTerm.body),
              phrases.text(monitoring.body, at: "monitoring/body")),
            FactRow(phrases.term(MonitoringTerm.chair), subject.actor(monitoring.chair)),
          ], caption: phrases.term(MonitoringTerm.caption),
          alternative: phrases.plain(MonitoringTerm.alternative))),
    ]
    if !monitoring.reporting.isEmpty {
      blocks.append(.table(reports(monitoring.reporting, subject)))
    }
    if !monitoring.evaluation.isEmpty {
      blocks.append(.table(evaluations(monitoring.evaluation, phrases)))
    }
    return blocks
  }

  private static func reports(_ duties: [ReportingDuty], _ subject: PlanSubject) -> Table {
    let phrases = subject.phrases
    return .data(
      "table.reports",
      columns: [
        TableColumn(5, phrases.term(MonitoringTerm.report)),
        TableColumn(3, phrases.term(MonitoringTerm.due)),
        TableColumn(4, phrases.term(MonitoringTerm.recipient)),
      ],
      rows: RowSequence(
        duties.map { duty in
          Row([
            .heading(phrases.codeAlone(duty.kind, in: .reportKinds)),
            .text(phrases.everyYear(duty.due)), .text(phrases.recipient(duty.to, of: subject.unit)),
          ])
        }),
      caption: phrases.term(MonitoringTerm.reportsCaption),
      alternative: phrases.plain(MonitoringTerm.reportsAlternative))
  }

  private static func evaluations(_ evaluations: [Evaluation], _ phrases: Phrases) -> Table {
    .data(
      "table.evaluations",
      columns: [
        TableColumn(5, phrases.term(MonitoringTerm.evaluation)),
        TableColumn(3, phrases.term(MonitoringTerm.year)),
      ],
      rows: RowSequence(
        evaluations.map { evaluation in
          Row([
            .heading(phrases.codeAlone(evaluation.kind, in: .evaluationKinds)),
            .text(phrases.year(evaluation.year)),
          ])
        }),
      caption: phrases.term(MonitoringTerm.evaluationsCaption),
      alternative: phrases.plain(MonitoringTerm.evaluationsAlternative))
  }
}
