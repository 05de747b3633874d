import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what is to change, and on what comes next.
enum ProposalsTerm: String, CaseIterable, TermKey {
  case heading = "implementation-report.proposals.heading"
  case amendmentsHeading = "implementation-report.proposals.amendments-heading"
  case wholePlan = "implementation-report.proposals.whole-plan"
  case because = "implementation-report.proposals.because"
  case nextHeading = "implementation-report.proposals.next-heading"
  case caption = "implementation-report.proposals.caption"
  case alternative = "implementation-report.proposals.alternative"
  case action = "implementation-report.proposals.action"
  case text = "implementation-report.proposals.text"
  case responsible = "implementation-report.proposals.responsible"
  case timeframe = "implementation-report.proposals.timeframe"
  case budget = "implementation-report.proposals.budget"
  case evaluationHeading = "implementation-report.proposals.evaluation-heading"
  case evaluationKind = "implementation-report.proposals.evaluation-kind"
  case planned = "implementation-report.proposals.planned"
  case completed = "implementation-report.proposals.completed"
  case conductedBy = "implementation-report.proposals.conducted-by"
  case evaluationBudget = "implementation-report.proposals.evaluation-budget"
  case evaluationCaption = "implementation-report.proposals.evaluation-caption"
  case evaluationAlternative = "implementation-report.proposals.evaluation-alternative"
}

/// What is to change in the plan, what is to be done next year, and the evaluation.
enum ProposalsSection {
  static func compose(_ subject: ImplementationSubject) -> [Block] {
    [.section(1, "proposals", subject.phrases.term(ProposalsTerm.heading))]
      + amendments(subject) + nextYear(subject) + evaluation(subject)
  }

  private static func amendments(_ subject: ImplementationSubject) -> [Block] {
    let phrases = subject.phrases
    let amendments = subject.implementation.proposedAmendments
    guard !amendments.isEmpty else { return [] }
    let items = amendments.enumerated().map { place, amendment -> [Inline] in
      let path = DataPath("proposed_amendments").element(place)
      let what =
        amendment.action.map { subject.action($0) } ?? phrases.term(ProposalsTerm.wholePlan)
      let text = phrases.sentence(
        CommonTerm.labelled,
        ["label": what, "content": phrases.proseLine(amendment.text, at: path / "text")])
      guard let reason = amendment.reason else { return text }
      return text + [.text(" ")]
        + phrases.labelled(ProposalsTerm.because, phrases.proseLine(reason, at: path / "reason"))
    }
    return [
      .section(2, "proposals.amendments", phrases.term(ProposalsTerm.amendmentsHeading)),
      .items(items),
    ]
  }

  private static func nextYear(_ subject: ImplementationSubject) -> [Block] {
    guard let next = subject.implementation.nextYear else { return [] }
    let phrases = subject.phrases
    var blocks: [Block] = [
      .section(
        2, "proposals.next-year",
        phrases.sentence(ProposalsTerm.nextHeading, ["year": phrases.year(next.year)]))
    ]
    if next.text != nil {
      blocks.append(subject.prose(next.text, at: "next_year_plan/text"))
    }
    guard !next.actions.isEmpty else { return blocks }
    let rows = next.actions.enumerated().map { place, action -> Row in
      let path = DataPath(components: ["next_year_plan", "actions"]).element(place)
      return Row([
        .heading(subject.action(action.action)),
        .prose(phrases.prose(action.text, at: path / "text")),
        .text(subject.plan.actor(action.responsible)),
        .text(phrases.period(action.timeframe, .compact)), .number(subject.amount(action.budget)),
      ])
    }
    let total = Row(
      .total,
      [
        .heading(phrases.term(CommonTerm.total), span: 4), .number(subject.amount(next.budget)),
      ])
    return blocks + [
      .table(
        .data(
          "table.next-year",
          columns: [
            TableColumn(4, phrases.term(ProposalsTerm.action)),
            TableColumn(4, phrases.term(ProposalsTerm.text)),
            TableColumn(3, phrases.term(ProposalsTerm.responsible)),
            TableColumn(2.6, phrases.term(ProposalsTerm.timeframe)),
            TableColumn(
              2.4, .number,
              phrases.sentence(ProposalsTerm.budget, ["currency": subject.currencySymbol])),
          ],
          rows: RowSequence(rows + [total]),
          caption: phrases.sentence(ProposalsTerm.caption, ["year": phrases.year(next.year)]),
          alternative: phrases.plain(ProposalsTerm.alternative)))
    ]
  }

  private static func evaluation(_ subject: ImplementationSubject) -> [Block] {
    guard let evaluation = subject.report.evaluation else { return [] }
    let phrases = subject.phrases
    var facts = [
      FactRow(
        phrases.term(ProposalsTerm.evaluationKind),
        phrases.codeAlone(evaluation.kind, in: .evaluationKinds)),
      FactRow(phrases.term(ProposalsTerm.planned), phrases.date(evaluation.planned.value)),
      FactRow(phrases.term(ProposalsTerm.completed), phrases.date(evaluation.completed.value)),
      FactRow(
        phrases.term(ProposalsTerm.conductedBy), subject.plan.actor(evaluation.conductedBy)),
    ]
    if let budget = evaluation.budget.value {
      facts.append(
        FactRow(
          phrases.term(ProposalsTerm.evaluationBudget), phrases.money(budget, subject.currency)))
    }
    var blocks: [Block] = [
      .section(2, "proposals.evaluation", phrases.term(ProposalsTerm.evaluationHeading)),
      .table(
        .facts(
          "table.evaluation", facts, caption: phrases.term(ProposalsTerm.evaluationCaption),
          alternative: phrases.plain(ProposalsTerm.evaluationAlternative))),
    ]
    if evaluation.text != nil {
      blocks.append(subject.prose(evaluation.text, at: "evaluation/text"))
    }
    guard !evaluation.findings.isEmpty else { return blocks }
    return blocks + [
      .items(
        evaluation.findings.enumerated().map { place, finding in
          subject.text(
            finding, at: DataPath(components: ["evaluation", "findings"]).element(place))
        })
    ]
  }
}
