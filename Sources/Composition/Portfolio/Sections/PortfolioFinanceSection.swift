import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// The money of the plans, each currency by itself: by unit, by source and by year.
enum PortfolioFinanceSection {
  /// How many years stand beside each other.
  static let yearsBeside = 7

  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    var blocks: [Block] = [
      .section(1, "finance", phrases.term(PortfolioTerm.financeHeading)),
      .text(phrases.term(PortfolioTerm.financeRule)),
    ]
    for money in subject.money {
      let tables = PortfolioMoneyTables(money, subject)
      blocks += ([tables.byUnit, tables.bySource] + tables.byYear).map { .table($0) }
    }
    blocks += remarks(subject)
    if subject.plans.contains(where: { expenditure(on: $0, subject) != nil }) {
      blocks.append(.table(spent(subject)))
    }
    if !subject.projects.isEmpty { blocks.append(.table(projects(subject))) }
    return blocks
  }

  private static func remarks(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    var remarks: [Block] = []
    let partly = subject.plans.filter { !$0.money.actionsWithoutCost.isEmpty }
    if !partly.isEmpty {
      let units = partly.map { plan in
        phrases.remark(
          subject.unit(of: plan),
          phrases.list(plan.money.actionsWithoutCost.map { phrases.symbol($0) }))
      }
      remarks.append(
        .text(
          phrases.sentence(
            PortfolioTerm.withoutCost, ["units": phrases.list(units, by: .clauseSeparator)]),
          .note))
    }
    let others = subject.plans.filter { !$0.money.otherCurrencies.isEmpty }
    if !others.isEmpty {
      let amounts = others.map { plan in
        phrases.remark(
          subject.unit(of: plan),
          phrases.list(plan.money.otherCurrencies.map { phrases.money($0.amount, $0.currency) }))
      }
      remarks.append(
        .text(
          phrases.sentence(
            PortfolioTerm.otherCurrency, ["amounts": phrases.list(amounts, by: .clauseSeparator)]),
          .note))
    }
    return remarks
  }

  private static func expenditure(
    on plan: PlanSubject, _ subject: PortfolioSubject
  ) -> (report: Report, expenditure: Expenditure)? {
    subject.reports[plan.plan.id].flatMap { report in
      report.implementation.expenditure.map { (report, $0) }
    }
  }

  /// What was spent; nothing is added, for periods and currencies may differ.
  private static func spent(_ subject: PortfolioSubject) -> Table {
    let phrases = subject.phrases
    let plans = subject.plans
    return .data(
      "table.spent",
      columns: [
        TableColumn(4, phrases.term(PortfolioTerm.unit)),
        TableColumn(2, phrases.term(PortfolioTerm.report)),
        TableColumn(3, .number, phrases.term(PortfolioTerm.planned)),
        TableColumn(3, .number, phrases.term(PortfolioTerm.spent)),
      ],
      rows: RowSequence(count: plans.count) { index in
        let unit = Cell.heading(subject.unit(of: plans[index]))
        guard let (report, money) = expenditure(on: plans[index], subject) else {
          let absent =
            subject.reports[plans[index].plan.id] == nil
            ? phrases.term(PortfolioTerm.noReport) : phrases.notPublished
          return Row([unit, .text(absent, span: 3)])
        }
        return Row([
          unit, .text(subject.years(report.period.span)),
          .number(phrases.money(money.planned.value, money.currency)),
          .number(phrases.money(money.spent.value, money.currency)),
        ])
      },
      caption: phrases.term(PortfolioTerm.spentCaption),
      alternative: phrases.plain(PortfolioTerm.spentAlternative))
  }

  private static func projects(_ subject: PortfolioSubject) -> Table {
    let phrases = subject.phrases
    let projects = subject.projects
    return .data(
      "table.projects",
      columns: [
        TableColumn(6, phrases.term(PortfolioTerm.project)),
        TableColumn(3, .number, phrases.term(PortfolioTerm.contributions)),
        TableColumn(3, .number, phrases.term(PortfolioTerm.delivered)),
      ],
      rows: RowSequence(count: projects.count) { index in
        let project = projects[index]
        return Row([
          .heading(project.phrases.name(project.project.title, at: "title")),
          .number(project.money(project.delivery.contributions)),
          .number(project.money(project.delivery.delivered)),
        ])
      },
      caption: phrases.term(PortfolioTerm.projectsCaption),
      alternative: phrases.plain(PortfolioTerm.projectsAlternative))
  }
}
