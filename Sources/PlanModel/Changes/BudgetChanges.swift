package import Languages

/// The sums of a plan in two editions, side by side.
package struct BudgetChanges: Sendable, Equatable {
  /// One sum in both editions.
  package struct Sum<Key: Sendable & Equatable>: Sendable, Equatable {
    /// Of what.
    package let key: Key
    /// In the old edition.
    package let old: DecimalNumber
    /// In the new edition.
    package let new: DecimalNumber

    /// What the new edition has more.
    package var difference: DecimalNumber { new - old }
  }

  /// What a sum by source is of.
  package enum Source: Sendable, Hashable {
    /// A source of funding.
    case source(Code)
    /// Money that nobody gives yet.
    case gap
    /// Costs that no line of funding speaks of.
    case unaccounted
  }

  /// The ISO 4217 code of all sums.
  package let currency: String
  /// Years, in order of time; nil, last and if any, for costs that no year can be told for.
  package let byYear: [Sum<Int?>]
  /// Sources, those of the new edition first.
  package let bySource: [Sum<Source>]
  /// All costs.
  package let total: Sum<Int?>

  /// The sums of two editions; nil when they are in different currencies, or there are none.
  package init?(from old: FinancialFramework, to new: FinancialFramework) {
    guard let currency = new.currency ?? old.currency, (old.currency ?? currency) == currency
    else { return nil }
    self.currency = currency
    total = Sum(key: nil, old: old.total, new: new.total)
    let years = Set((old.byYear + new.byYear).map(\.year)).sorted()
    let amount = { (amounts: [YearAmount], year: Int) in
      amounts.first { $0.year == year }?.amount ?? .zero
    }
    var byYear = years.map { year in
      Sum<Int?>(key: year, old: amount(old.byYear, year), new: amount(new.byYear, year))
    }
    if old.withoutYear != .zero || new.withoutYear != .zero {
      byYear.append(Sum(key: nil, old: old.withoutYear, new: new.withoutYear))
    }
    self.byYear = byYear
    let (before, after) = (old.sources, new.sources)
    var seen: Set<Source> = []
    bySource = (after + before).map(\.key).filter { seen.insert($0).inserted }.map { key in
      Sum(
        key: key, old: before.first { $0.key == key }?.amount ?? .zero,
        new: after.first { $0.key == key }?.amount ?? .zero)
    }
  }
}

extension FinancialFramework {
  /// What each source gives, the gap and what is unaccounted for last.
  fileprivate var sources: [(key: BudgetChanges.Source, amount: DecimalNumber)] {
    bySource.map { (.source($0.source), $0.amount) }
      + [(.gap, gap), (.unaccounted, unaccounted)].filter { $0.1 != .zero }
  }
}
