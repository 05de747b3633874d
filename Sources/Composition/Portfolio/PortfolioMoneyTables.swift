import DocumentTree
import Languages
import PlanModel

/// The tables of the plans' money in one currency.
struct PortfolioMoneyTables: Sendable {
  private let money: PortfolioMoney
  private let subject: PortfolioSubject
  /// None when all amounts are whole, so that many columns fit.
  private let decimals: Int

  /// The tables of a currency.
  init(_ money: PortfolioMoney, _ subject: PortfolioSubject) {
    self.money = money
    self.subject = subject
    let amounts =
      money.plans.flatMap { place in
        let own = subject.plans[place].money
        return own.byYear.map(\.amount) + own.byStatus.map(\.amount)
          + own.bySource.map(\.amount) + [own.total, own.withoutYear, own.unaccounted]
      }
    decimals = amounts.allSatisfy(\.isWhole) ? 0 : 2
  }

  private var phrases: Phrases { subject.phrases }
  private var plans: [PlanSubject] { money.plans.map { subject.plans[$0] } }

  private var totalLabel: [Inline] {
    phrases.sentence(PortfolioTerm.totalOf, ["units": subject.part(money.plans.count)])
  }

  private func caption(_ term: PortfolioTerm) -> [Inline] {
    phrases.sentence(term, ["currency": subject.symbol(money.currency)])
  }

  private func number(_ amount: DecimalNumber) -> Cell {
    .number(phrases.amount(amount, decimals: decimals))
  }

  /// By unit and certainty.
  var byUnit: Table {
    let plans = plans
    func cells(
      _ byStatus: [StatusAmount], _ unaccounted: DecimalNumber, _ total: DecimalNumber
    ) -> [Cell] {
      byStatus.map { number($0.amount) } + [number(unaccounted), number(total)]
    }
    let rows = plans.map { plan in
      Row(
        [.heading(subject.unit(of: plan))]
          + cells(plan.money.byStatus, plan.money.unaccounted, plan.money.total))
    }
    let total = subject.total(totalLabel, cells(money.byStatus, money.unaccounted, money.total))
    return .data(
      Anchor("table.by-unit." + money.currency),
      columns: [TableColumn(4, phrases.term(PortfolioTerm.unit))]
        + FundingStatus.allCases.map {
          TableColumn(2, .number, phrases.codeAlone(Code($0.rawValue), in: .fundingStatuses))
        } + [
          TableColumn(2, .number, phrases.term(PortfolioTerm.unaccounted)),
          TableColumn(2, .number, phrases.term(PortfolioTerm.total)),
        ],
      rows: RowSequence(rows + [total]), caption: caption(.byUnitCaption),
      alternative: phrases.plain(PortfolioTerm.byUnitAlternative))
  }

  /// By source, the largest part of the list as the plans name it.
  var bySource: Table {
    func row(_ kind: Row.Kind, _ name: [Inline], _ units: Cell, _ amount: DecimalNumber) -> Row {
      Row(
        kind,
        [
          .heading(name), units, number(amount),
          .number(phrases.part(Share(amount, of: money.total))),
        ])
    }
    func units(_ count: Int) -> Cell { .text(subject.part(count, of: money.plans.count)) }
    var rows = money.bySource.map { entry in
      row(
        .plain, phrases.codeAlone(entry.source, in: .fundingSources), units(entry.plans),
        entry.amount)
    }
    if money.gap != .zero {
      let count = plans.count { $0.money.gap != .zero }
      rows.append(row(.attention, phrases.term(PortfolioTerm.gap), units(count), money.gap))
    }
    if money.unaccounted != .zero {
      let count = plans.count { $0.money.unaccounted != .zero }
      rows.append(
        row(.attention, phrases.term(PortfolioTerm.unaccounted), units(count), money.unaccounted))
    }
    rows.append(
      row(.total, phrases.term(PortfolioTerm.total), units(money.plans.count), money.total))
    return .data(
      Anchor("table.by-source." + money.currency),
      columns: [
        TableColumn(5, phrases.term(PortfolioTerm.source)),
        TableColumn(2, phrases.term(PortfolioTerm.units)),
        TableColumn(3, .number, phrases.term(PortfolioTerm.amount)),
        TableColumn(2, .number, phrases.term(PortfolioTerm.share)),
      ],
      rows: RowSequence(rows), caption: caption(.bySourceCaption),
      alternative: phrases.plain(PortfolioTerm.bySourceAlternative))
  }

  /// By unit and year, as many years beside each other as a page holds.
  var byYear: [Table] {
    let years = money.byYear.map(\.year)
    let beside = PortfolioFinanceSection.yearsBeside
    let starts = Array(stride(from: 0, to: max(years.count, 1), by: beside))
    return starts.map { start in
      byYear(Array(years.dropFirst(start).prefix(beside)), isLast: start == starts.last)
    }
  }

  private func byYear(_ years: [Int], isLast: Bool) -> Table {
    let hasRest = isLast && money.withoutYear != .zero
    func cells(
      _ byYear: [YearAmount], _ rest: DecimalNumber, _ total: DecimalNumber
    ) -> [Cell] {
      let amounts = years.map { year in
        Cell.number(
          byYear.first { $0.year == year }.map { phrases.amount($0.amount, decimals: decimals) }
            ?? phrases.none)
      }
      return amounts + (hasRest ? [number(rest)] : []) + (isLast ? [number(total)] : [])
    }
    let rows = plans.map { plan in
      Row(
        [.heading(subject.unit(of: plan))]
          + cells(plan.money.byYear, plan.money.withoutYear, plan.money.total))
    }
    let total = subject.total(totalLabel, cells(money.byYear, money.withoutYear, money.total))
    return .data(
      Anchor("table.by-year.\(money.currency).\(years.first ?? 0)"),
      columns: [TableColumn(3.4, phrases.term(PortfolioTerm.unit))]
        + years.map { TableColumn(1.7, .number, phrases.year($0)) }
        + (hasRest ? [TableColumn(1.7, .number, phrases.term(PortfolioTerm.withoutYear))] : [])
        + (isLast ? [TableColumn(1.8, .number, phrases.term(PortfolioTerm.total))] : []),
      rows: RowSequence(rows + [total]), caption: caption(.byYearCaption),
      alternative: phrases.plain(PortfolioTerm.byYearAlternative))
  }
}
