import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Who follows the plan, when citizens hear of it, and by what they will see that it works.
enum SummaryProgressSection {
  static func compose(_ subject: PublicSummarySubject) -> [Block] {
    let phrases = subject.phrases
    var blocks: [Block] = [
      .unnumbered(1, "progress", phrases.term(PublicSummaryTerm.progressHeading))
    ]
    let facts = facts(subject)
    if !facts.isEmpty {
      blocks.append(
        .table(
          .facts(
            "table.progress", facts, caption: nil,
            alternative: phrases.plain(PublicSummaryTerm.progressAlternative))))
    }
    guard !subject.signs.isEmpty else { return blocks }
    return blocks + [
      .text(phrases.term(PublicSummaryTerm.signs)),
      .items(
        subject.signs.map { subject.plan.told(of: $0).change }),
    ] + subject.plan.notes(on: subject.signs)
  }

  private static func facts(_ subject: PublicSummarySubject) -> [FactRow] {
    let phrases = subject.phrases
    var facts: [FactRow] = []
    if let monitoring = subject.plan.plan.monitoring {
      if let body = monitoring.body {
        facts.append(
          FactRow(
            phrases.term(PublicSummaryTerm.follower), phrases.text(body, at: "monitoring/body")))
      }
      if !monitoring.reporting.isEmpty {
        facts.append(
          FactRow(
            phrases.term(PublicSummaryTerm.reports),
            lines: monitoring.reporting.map { line(of: $0, subject) }))
      }
      if !monitoring.evaluation.isEmpty {
        facts.append(
          FactRow(
            phrases.term(PublicSummaryTerm.evaluations),
            lines: monitoring.evaluation.map { evaluation in
              phrases.sentence(
                PublicSummaryTerm.evaluated,
                [
                  "kind": phrases.codeAlone(evaluation.kind, in: .evaluationKinds),
                  "year": phrases.year(evaluation.year),
                ])
            }))
      }
    }
    return facts
  }

  private static func line(of duty: ReportingDuty, _ subject: PublicSummarySubject) -> [Inline] {
    let phrases = subject.phrases
    return phrases.sentence(
      PublicSummaryTerm.reportDue,
      [
        "report": phrases.codeAlone(duty.kind, in: .reportKinds),
        "day": phrases.everyYear(duty.due),
        "recipient": phrases.recipient(duty.to, of: subject.plan.unit),
      ])
  }
}
