import DocumentTree
import Languages
import PlanModel

/// Words on what a project gives to action plans.
enum PlanSharesTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.sources.plans-heading"
  case caption = "donor-report.sources.plans-caption"
  case alternative = "donor-report.sources.plans-alternative"
  case plan = "donor-report.sources.plan"
  case action = "donor-report.sources.action"
  case byYear = "donor-report.sources.by-year"
  case amount = "donor-report.sources.share"
}

/// What a project gives to actions of plans.
enum PlanSharesSection {
  static func compose(_ subject: DonorSubject, level: Int) -> [Block] {
    let phrases = subject.phrases
    return [
      .section(level, "plans", phrases.term(PlanSharesTerm.heading)),
      .table(
        .data(
          "table.plans",
          columns: [
            TableColumn(4, phrases.term(PlanSharesTerm.plan)),
            TableColumn(2, phrases.term(PlanSharesTerm.action)),
            TableColumn(5, phrases.term(PlanSharesTerm.byYear)),
            TableColumn(3, .number, phrases.term(PlanSharesTerm.amount)),
          ],
          rows: RowSequence(subject.project.finance.plans.map { row(of: $0, subject) }),
          caption: phrases.term(PlanSharesTerm.caption),
          alternative: phrases.plain(PlanSharesTerm.alternative))),
    ]
  }

  private static func row(of share: PlanShare, _ subject: DonorSubject) -> Row {
    let phrases = subject.phrases
    let money = { (amount: DecimalNumber?) in
      phrases.money(
        amount, share.currency ?? subject.ledger.currency,
        decimals: amount.map { $0.isWhole ? 0 : 2 } ?? 0)
    }
    let years = share.byYear.map { entry in
      phrases.sentence(
        CommonTerm.labelled, ["label": phrases.year(entry.year), "content": money(entry.amount)])
    }
    return Row([
      .heading(phrases.symbol(share.plan)), .text(phrases.symbol(share.action)),
      .text(
        years.isEmpty ? phrases.notPublished : phrases.list(years, by: .clauseSeparator)),
      .number(money(share.amount.value)),
    ])
  }
}
