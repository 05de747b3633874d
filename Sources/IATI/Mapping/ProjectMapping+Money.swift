import Diagnostics
import Languages
import PlanModel

extension ProjectMapping {
  /// Budgets by year, what donors promised and transferred, and what was spent.
  mutating func mapMoney() {
    mapBudgets()
    for (place, contribution) in project.finance.contributions.enumerated() {
      map(contribution, at: DataPath("finance/contributions").element(place))
    }
    for (place, tranche) in (project.finance.tranches.value ?? []).enumerated() {
      map(tranche, at: DataPath("finance/tranches").element(place))
    }
    mapDelivery()
  }

  /// One budget for each year and currency, which is never longer than a year.
  private mutating func mapBudgets() {
    var sums: [(year: Int, currency: String?, amount: DecimalNumber, path: DataPath)] = []
    let entries = project.finance.budget.value ?? []
    var unknown: Set<Int> = []
    for (place, entry) in entries.enumerated() where entry.amount.value == nil {
      let path = DataPath("finance/budget").element(place)
      unknown.insert(entry.year)
      leftOut("budget", at: path / "amount", Fact("year", String(entry.year)))
    }
    for (place, entry) in entries.enumerated() where !unknown.contains(entry.year) {
      guard let amount = entry.amount.value else { continue }
      let currency = other(entry.currency)
      if let index = sums.firstIndex(where: { $0.year == entry.year && $0.currency == currency }) {
        sums[index].amount += amount
      } else {
        sums.append((entry.year, currency, amount, DataPath("finance/budget").element(place)))
      }
    }
    if entries.isEmpty {
      sums = (project.finance.budgetByYear.value ?? []).map { year in
        (year.year, nil, year.amount, "finance/budget_by_year" / String(year.year))
      }
    }
    for sum in sums.sorted(by: { ($0.year, $0.currency ?? "") < ($1.year, $1.currency ?? "") }) {
      let first = StandardDate(CalendarDay(year: sum.year, month: 1, day: 1))
      let last = StandardDate(CalendarDay(year: sum.year, month: 12, day: 31))
      let value = MoneyValue(
        amount: StandardDecimal(sum.amount), currency: sum.currency, date: first)
      activity.budgets.append(Budget(start: first, end: last, value: value))
      origins.note("budget[\(activity.budgets.count)]", from: sum.path)
    }
  }

  private mutating func map(_ contribution: Contribution, at path: DataPath) {
    guard let amount = contribution.amount.value else {
      return leftOut("amount", at: path / "amount", Fact("id", contribution.donor))
    }
    guard let date = contribution.date.value ?? project.dates.start.value else {
      return obstacle("contribution-date", at: path / "date", Fact("id", contribution.donor))
    }
    let notes =
      contribution.date.value == nil
      ? writing.words(.undatedContribution) : writing.note(on: date)
    append(
      type: "11", day: date.firstDay, amount, contribution.currency, notes: notes,
      provider: contribution.donor, receiver: contribution.recipient.value, from: path)
  }

  /// A tranche that came; those still to come are no transactions.
  private mutating func map(_ tranche: Tranche, at path: DataPath) {
    guard tranche.status == .transferred else { return leftOut("tranche", at: path / "status") }
    guard let amount = tranche.amount.value else { return leftOut("amount", at: path / "amount") }
    guard let date = tranche.date.value else { return obstacle("tranche-date", at: path / "date") }
    append(
      type: "1", day: date.firstDay, amount, nil, notes: writing.note(on: date), provider: nil,
      receiver: tranche.recipient, from: path)
  }

  /// One transaction for each year or day, currency and organisation.
  private mutating func mapDelivery() {
    var sums: [(entry: FinanceEntry, amount: DecimalNumber, path: DataPath)] = []
    for (place, entry) in project.finance.delivery.enumerated() {
      let path = DataPath("finance/delivery").element(place)
      guard let amount = entry.amount.value else {
        leftOut("delivery", at: path / "amount", Fact("year", String(entry.year)))
        continue
      }
      let index = sums.firstIndex { sum in
        sum.entry.year == entry.year && sum.entry.date == entry.date
          && other(sum.entry.currency) == other(entry.currency)
          && sum.entry.organisation == entry.organisation
      }
      if let index {
        sums[index].amount += amount
      } else {
        sums.append((entry, amount, path))
      }
    }
    for (entry, amount, path) in sums {
      let end = CalendarDay(year: entry.year, month: 12, day: 31)
      let notes =
        entry.date.map { writing.note(on: $0) }
        ?? writing.words(.deliveryOfYear) { $0.dates.spell(year: entry.year) }
      append(
        type: "4", day: entry.date?.lastDay ?? end, amount, entry.currency, notes: notes,
        provider: entry.organisation, receiver: nil, from: path)
    }
  }

  private mutating func append(
    type: String, day: CalendarDay, _ amount: DecimalNumber, _ currency: String?,
    notes: [Narrative], provider: String?, receiver: String?, from path: DataPath
  ) {
    let date = StandardDate(day)
    let provider = organisation(provider)
    let receiver = organisation(receiver)
    activity.transactions.append(
      Transaction(
        type: type, date: date,
        value: MoneyValue(
          amount: StandardDecimal(amount), currency: other(currency), date: date),
        description: NonEmpty(notes).map { Prose(narratives: $0) },
        provider: provider.map {
          Provider(
            reference: $0.reference, type: standardCode($0.type, in: "organisation-types"),
            names: writing.narratives($0.name))
        },
        receiver: receiver.map {
          Receiver(
            reference: $0.reference, type: standardCode($0.type, in: "organisation-types"),
            names: writing.narratives($0.name))
        }))
    origins.note("transaction[\(activity.transactions.count)]", from: path)
  }

  /// A currency where it is not that of the project.
  private func other(_ currency: String?) -> String? {
    currency == project.finance.currency ? nil : currency
  }
}
