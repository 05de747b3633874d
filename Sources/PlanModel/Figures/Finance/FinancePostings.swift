package import Languages

/// Every contribution, planned amount and delivery of a project up to a day, one by one, each with
/// what it is in the project's currency.
package struct FinancePostings: Sendable, Equatable {
  /// The contributions, in the order of the source.
  package let contributions: [ContributionPosting]
  /// What was planned, whatever the day.
  package let budget: [FinancePosting]
  /// What was delivered up to the day.
  package let delivery: [FinancePosting]

  /// The entries of a project's money; delivery after the day is left out.
  package init(_ project: Project, until day: CalendarDay?) {
    let finance = project.finance
    var book = LedgerBook(finance, until: day)
    contributions = finance.contributions.map {
      ContributionPosting(contribution: $0, figure: book.figure($0))
    }
    budget = book.planned(finance).map { FinancePosting(entry: $0.entry, figure: $0.figure) }
    delivery = book.delivered(finance).map { FinancePosting(entry: $0.entry, figure: $0.figure) }
  }

  /// What was contributed in a year; where a contribution has no date, nobody knows its year.
  package func contributions(in year: Int) -> BoundedAmount {
    guard !contributions.isEmpty else { return .notPublished }
    let dated = contributions.filter { $0.contribution.date.value?.year == year }
    let isOpen = contributions.contains { $0.contribution.date.value == nil }
    guard !dated.isEmpty else { return isOpen ? .notPublished : .exact(.zero) }
    let sum = BoundedAmount.sum(dated.map(\.figure))
    return isOpen ? sum.open : sum
  }

  /// The years in which something was contributed, in order of time.
  package var contributionYears: [Int] {
    Set(contributions.compactMap { $0.contribution.date.value?.year }).sorted()
  }
}

/// A contribution and what it is in the project's currency.
package struct ContributionPosting: Sendable, Equatable {
  /// As the source tells it.
  package let contribution: Contribution
  /// In the project's currency.
  package let figure: BoundedAmount
}

/// A planned or delivered amount and what it is in the project's currency.
package struct FinancePosting: Sendable, Equatable {
  /// As the source tells it.
  package let entry: FinanceEntry
  /// In the project's currency.
  package let figure: BoundedAmount
}
