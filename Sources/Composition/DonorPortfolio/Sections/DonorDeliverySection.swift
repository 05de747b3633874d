import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Delivery by year and by budget category, each currency by itself.
enum DonorDeliverySection {
  static func compose(_ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    return [.section(1, "delivery", phrases.term(DonorPortfolioTerm.deliveryHeading))]
      + subject.money.filter { !$0.years.isEmpty }.flatMap { money in
        [.table(byYear(money, subject))] + chart(money, subject)
          + (money.categories.isEmpty ? [] : [.table(byCategory(money, subject))])
      }
  }

  private static func byYear(_ money: DonorMoney, _ subject: DonorPortfolioSubject) -> Table {
    let phrases = subject.phrases
    let rows = money.years.map { year, sum in
      Row([
        .heading(phrases.year(year)), .text(subject.part(sum)),
        .number(subject.amount(sum.amount, money)),
      ])
    }
    let total = Row(
      .total,
      [
        .heading(phrases.term(CommonTerm.total)), .text(subject.part(money.delivered)),
        .number(subject.amount(money.delivered.amount, money)),
      ])
    return .data(
      Anchor("table.by-year." + money.currency),
      columns: [
        TableColumn(2, phrases.term(DonorPortfolioTerm.year)),
        TableColumn(3, phrases.term(DonorPortfolioTerm.tellingColumn)),
        TableColumn(3, .number, phrases.term(DonorPortfolioTerm.delivered)),
      ],
      rows: RowSequence(rows + [total]),
      caption: phrases.sentence(
        DonorPortfolioTerm.byYearCaption, ["currency": subject.symbol(money)]),
      alternative: phrases.plain(DonorPortfolioTerm.byYearAlternative))
  }

  private static func chart(_ money: DonorMoney, _ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    guard money.years.count > 1 else { return [] }
    let chart = DataChart(
      anchor: Anchor("figure.by-year." + money.currency), kind: .columns,
      categories: money.years.map { phrases.axisYear($0.year) },
      series: [
        DataChart.Series(
          name: phrases.plain(DonorPortfolioTerm.delivered),
          values: money.years.map(\.sum.amount.number),
          words: money.years.map { phrases.line(subject.amount($0.sum.amount, money)) })
      ], unit: phrases.line(subject.symbol(money)))
    return [
      chart.figure(
        caption: phrases.sentence(
          DonorPortfolioTerm.yearChartCaption, ["currency": subject.symbol(money)]), phrases)
    ]
  }

  private static func byCategory(_ money: DonorMoney, _ subject: DonorPortfolioSubject) -> Table {
    let phrases = subject.phrases
    let rows = money.categories.map { category in
      Row(
        category.code == nil ? .attention : .plain,
        [
          .heading(
            category.code.map { phrases.codeAlone($0, in: .unsdgCategories) }
              ?? phrases.term(DonorPortfolioTerm.notBrokenDown)),
          .number(subject.amount(category.budget.amount, money)),
          .number(subject.amount(category.delivered.amount, money)),
          .number(phrases.count(category.delivered.projects)),
        ])
    }
    return .data(
      Anchor("table.by-category." + money.currency),
      columns: [
        TableColumn(5, phrases.term(DonorPortfolioTerm.category)),
        TableColumn(3, .number, phrases.term(DonorPortfolioTerm.budget)),
        TableColumn(3, .number, phrases.term(DonorPortfolioTerm.delivered)),
        TableColumn(1.8, .number, phrases.term(DonorPortfolioTerm.projectsCount)),
      ],
      rows: RowSequence(rows),
      caption: phrases.sentence(
        DonorPortfolioTerm.byCategoryCaption, ["currency": subject.symbol(money)]),
      alternative: phrases.plain(DonorPortfolioTerm.byCategoryAlternative))
  }
}
