package import Languages

/// The budgets of several plans in one currency; amounts in others are never among them.
package struct PortfolioMoney: Sendable, Equatable {
  /// The ISO 4217 code.
  package let currency: String
  /// The places of the plans that count in it, in their order.
  package let plans: [Int]
  /// The cost of all actions.
  package let total: DecimalNumber
  /// By certainty: always all three.
  package let byStatus: [StatusAmount]
  /// Costs of which no source speaks.
  package let unaccounted: DecimalNumber
  /// By source, in order of appearance, the gap left out, with how many plans name it.
  package let bySource: [(source: Code, amount: DecimalNumber, plans: Int)]
  /// By year, in order of time.
  package let byYear: [YearAmount]
  /// Costs without a year.
  package let withoutYear: DecimalNumber

  /// What has no source.
  package var gap: DecimalNumber { byStatus.first { $0.status == .gap }?.amount ?? .zero }

  /// The budgets of plans by currency, in order of appearance; plans without money are in none.
  package static func all(_ budgets: [FinancialFramework]) -> [PortfolioMoney] {
    var currencies: [String] = []
    for currency in budgets.compactMap(\.currency) where !currencies.contains(currency) {
      currencies.append(currency)
    }
    return currencies.map { currency in
      PortfolioMoney(currency, budgets.enumerated().filter { $1.currency == currency })
    }
  }

  private init(_ currency: String, _ budgets: [(offset: Int, element: FinancialFramework)]) {
    let money = budgets.map(\.element)
    self.currency = currency
    plans = budgets.map(\.offset)
    total = money.reduce(.zero) { $0 + $1.total }
    unaccounted = money.reduce(.zero) { $0 + $1.unaccounted }
    withoutYear = money.reduce(.zero) { $0 + $1.withoutYear }
    byStatus = FundingStatus.allCases.map { status in
      StatusAmount(
        status: status,
        amount: money.flatMap(\.byStatus).filter { $0.status == status }
          .reduce(.zero) { $0 + $1.amount })
    }
    var sources = FinancialFramework.Tally<Code>()
    for entry in money.flatMap(\.bySource) { sources.add(entry.amount, to: entry.source) }
    bySource = sources.entries.map { entry in
      (
        entry.key, entry.amount,
        money.count { $0.bySource.contains { $0.source == entry.key } }
      )
    }
    var years: [Int: DecimalNumber] = [:]
    for entry in money.flatMap(\.byYear) { years[entry.year, default: .zero] += entry.amount }
    byYear = years.sorted { $0.key < $1.key }.map { YearAmount(year: $0.key, amount: $0.value) }
  }

  package static func == (left: PortfolioMoney, right: PortfolioMoney) -> Bool {
    left.currency == right.currency && left.plans == right.plans && left.total == right.total
      && left.byStatus == right.byStatus && left.byYear == right.byYear
      && left.bySource.elementsEqual(right.bySource) { $0 == $1 }
  }
}
