import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what can go wrong.
enum RisksTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.risks.heading"
  case introduction = "action-plan.risks.introduction"
  case caption = "action-plan.risks.caption"
  case alternative = "action-plan.risks.alternative"
  case identifier = "action-plan.risks.identifier"
  case risk = "action-plan.risks.risk"
  case likelihood = "action-plan.risks.likelihood"
  case impact = "action-plan.risks.impact"
  case score = "action-plan.risks.score"
  case owner = "action-plan.risks.owner"
  case mitigation = "action-plan.risks.mitigation"
}

/// The risks with their weight, and what is done against them.
enum RisksSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let risks = subject.plan.risks
    return [
      .section(1, "risks", phrases.term(RisksTerm.heading)),
      .text(phrases.term(RisksTerm.introduction)),
      .table(
        .data(
          "table.risks",
          columns: [
            TableColumn(1.9, phrases.term(RisksTerm.identifier)),
            TableColumn(3.4, phrases.term(RisksTerm.risk)),
            TableColumn(2.8, .number, phrases.term(RisksTerm.likelihood)),
            TableColumn(1.7, .number, phrases.term(RisksTerm.impact)),
            TableColumn(1.6, .number, phrases.term(RisksTerm.score)),
            TableColumn(2.8, phrases.term(RisksTerm.owner)),
            TableColumn(4, phrases.term(RisksTerm.mitigation)),
          ],
          rows: RowSequence(count: risks.count) { row(risks[$0], subject) }, rowHeaderCount: 2,
          caption: phrases.term(RisksTerm.caption),
          alternative: phrases.plain(RisksTerm.alternative))),
    ]
  }

  private static func row(_ risk: Risk, _ subject: PlanSubject) -> Row {
    let phrases = subject.phrases
    let path = DataPath(components: ["risks", risk.id])
    let score = risk.likelihood.flatMap { likelihood in risk.impact.map { likelihood * $0 } }
    return Row([
      .heading(phrases.symbol(risk.id)), .prose(phrases.prose(risk.text, at: path / "text")),
      .number(phrases.count(risk.likelihood)), .number(phrases.count(risk.impact)),
      .number(phrases.count(score)), .text(subject.actor(risk.owner)),
      .prose(phrases.prose(risk.mitigation, at: path / "mitigation")),
    ])
  }
}
