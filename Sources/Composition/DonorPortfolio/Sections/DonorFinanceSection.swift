import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Contributions, delivery, what remains and the rate: by project and by donor, each currency by
/// itself.
enum DonorFinanceSection {
  /// How many projects a chart shows.
  private static let mostBars = 12

  static func compose(_ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .section(1, "finance", phrases.term(DonorPortfolioTerm.financeHeading)),
      .text(phrases.term(DonorPortfolioTerm.financeRule)),
    ]
      + subject.money.flatMap { money in
        [.table(byProject(money, subject))] + chart(money, subject)
          + [.table(byDonor(money, subject))]
      }
  }

  private static func byProject(_ money: DonorMoney, _ subject: DonorPortfolioSubject) -> Table {
    let phrases = subject.phrases
    let rows = money.projects.map { place in
      let ledger = subject.projects[place].ledger
      return Row([
        .heading(subject.name(of: place)), .number(subject.amount(ledger.contributions, money)),
        .number(subject.amount(ledger.delivered, money)),
        .number(subject.amount(ledger.remaining, money)),
        .number(phrases.rate(ledger.rateOfContributions)),
      ])
    }
    let total = Row(
      .total,
      [
        .heading(phrases.term(CommonTerm.total)),
        .number(subject.amount(money.contributions.amount, money)),
        .number(subject.amount(money.delivered.amount, money)),
        .number(subject.amount(money.remaining, money)), .number(phrases.rate(money.rate)),
      ])
    let telling = Row(
      .plain,
      [
        .heading(phrases.term(DonorPortfolioTerm.telling)),
        .number(subject.part(money.contributions)), .number(subject.part(money.delivered)),
        .number(phrases.none), .number(phrases.none),
      ])
    return .data(
      Anchor("table.by-project." + money.currency),
      columns: [
        TableColumn(4.4, phrases.term(DonorPortfolioTerm.project)),
        TableColumn(2.4, .number, phrases.term(DonorPortfolioTerm.contributions)),
        TableColumn(2.4, .number, phrases.term(DonorPortfolioTerm.delivered)),
        TableColumn(2.4, .number, phrases.term(DonorPortfolioTerm.remaining)),
        TableColumn(2.2, .number, phrases.term(DonorPortfolioTerm.rate)),
      ],
      rows: RowSequence(rows + [total, telling]),
      caption: phrases.sentence(
        DonorPortfolioTerm.byProjectCaption,
        ["currency": subject.symbol(money), "as-of": subject.asOf]),
      alternative: phrases.plain(DonorPortfolioTerm.byProjectAlternative))
  }

  /// The rates of the projects with the largest contributions.
  private static func chart(_ money: DonorMoney, _ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let known = money.projects.filter {
      subject.projects[$0].ledger.rateOfContributions?.bound == .exact
    }
    guard known.count > 1 else { return [] }
    let largest = known.sorted { one, other in
      let amounts = (
        subject.projects[one].ledger.contributions.number ?? .zero,
        subject.projects[other].ledger.contributions.number ?? .zero
      )
      return amounts.0 == amounts.1 ? one < other : amounts.0 > amounts.1
    }.prefix(mostBars)
    let rates = largest.map {
      subject.projects[$0].ledger.rateOfContributions?.share.percentage(decimals: 2)
    }
    let name = phrases.plain(DonorPortfolioTerm.rate)
    let chart = DataChart(
      anchor: Anchor("figure.rates." + money.currency), kind: .columns,
      categories: largest.map { subject.shortName(of: $0) },
      series: [
        DataChart.Series(
          name: name, values: rates,
          words: rates.map { rate in
            phrases.line(rate.map { [.value(.percent($0, decimals: 2))] } ?? phrases.notPublished)
          })
      ], unit: "%")
    return [
      chart.figure(
        caption: phrases.sentence(
          DonorPortfolioTerm.ratesCaption,
          ["n": phrases.count(largest.count), "currency": subject.symbol(money)]), phrases)
    ]
  }

  private static func byDonor(_ money: DonorMoney, _ subject: DonorPortfolioSubject) -> Table {
    let phrases = subject.phrases
    let rows = money.donors.map { donor in
      Row(
        donor.source == nil ? .attention : .plain,
        [
          .heading(subject.name(of: donor)), .number(phrases.count(donor.sum.projects)),
          .number(subject.amount(donor.sum.amount, money)),
          .number(phrases.rate(Rate(donor.sum.amount, of: money.contributions.amount))),
        ])
    }
    let total = Row(
      .total,
      [
        .heading(phrases.term(CommonTerm.total)), .number(phrases.count(money.projects.count)),
        .number(subject.amount(money.contributions.amount, money)), .number(phrases.none),
      ])
    return .data(
      Anchor("table.by-donor." + money.currency),
      columns: [
        TableColumn(5, phrases.term(DonorPortfolioTerm.donor)),
        TableColumn(1.8, .number, phrases.term(DonorPortfolioTerm.projectsCount)),
        TableColumn(3, .number, phrases.term(DonorPortfolioTerm.contributions)),
        TableColumn(2.6, .number, phrases.term(DonorPortfolioTerm.shareOfContributions)),
      ],
      rows: RowSequence(rows + [total]),
      caption: phrases.sentence(
        DonorPortfolioTerm.byDonorCaption, ["currency": subject.symbol(money)]),
      alternative: phrases.plain(DonorPortfolioTerm.byDonorAlternative))
  }
}

extension DonorPortfolioSubject {
  /// How many of how many projects tell their part of a sum in full.
  func part(_ sum: DonorMoney.Sum) -> [Inline] { part(sum.telling, of: sum.projects) }
}
