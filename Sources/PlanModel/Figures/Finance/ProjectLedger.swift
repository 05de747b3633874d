package import Languages

/// The money of a project up to a day: what came, what was planned, what was delivered, and how
/// all of it is split.
///
/// Every sum says from which side it is known. A report's own figures go before those of the
/// project that it reports on. Amounts in other currencies count by the latest dated rate up to
/// their day, rounded half away from zero to two decimals each; without a rate they are unknown.
package struct ProjectLedger: Sendable, Equatable {
  /// The ISO 4217 code of all amounts.
  package let currency: String
  /// The day up to which the figures reach; nil where nothing tells it.
  package let asOf: CalendarDay?
  /// All contributions.
  package let contributions: BoundedAmount
  /// Contributions by the id of the donor, in order of appearance.
  package let donors: [DonorLine]
  /// What was transferred in tranches, which donors call the net funded amount.
  package let netFunded: BoundedAmount
  /// The approved budget.
  package let budget: BoundedAmount
  /// What was delivered.
  package let delivered: BoundedAmount
  /// By year, in order of time, years of the project that tell nothing among them.
  package let years: [LedgerLine]
  /// By result, in the order of the project; empty when it is not published.
  package let results: [LedgerLine]
  /// By recipient organisation, in the order of the project; empty when it is not published.
  package let organisations: [LedgerLine]
  /// By budget category, in order of its code; empty when it is not published.
  package let categories: [LedgerLine]
  /// Finished years inside the project's period for which no delivery is published.
  package let unpublishedYears: [Int]
  /// The rates by which amounts were converted, each once, in order of first use.
  package let usedRates: [ExchangeRate]
  /// The currencies of amounts that could not be converted, each once, in order of appearance.
  package let unconverted: [String]
  /// Time that has passed as a share of the project's; nil when a date is not known.
  package let elapsed: Share?
  /// What will be delivered by the end at the pace so far; nil where the data don't allow it.
  package let forecast: DeliveryForecast?

  /// What is left of the contributions.
  package var remaining: BoundedAmount { contributions - delivered }
  /// Delivery as a part of all contributions.
  package var rateOfContributions: Rate? { Rate(delivered, of: contributions) }
  /// Delivery as a part of what was transferred.
  package var rateOfNetFunded: Rate? { Rate(delivered, of: netFunded) }
  /// Delivery as a part of the approved budget.
  package var rateOfBudget: Rate? { Rate(delivered, of: budget) }

  /// The lines of a split.
  package subscript(dimension: LedgerDimension) -> [LedgerLine] {
    switch dimension {
    case .year: years
    case .result: results
    case .organisation: organisations
    case .category: categories
    }
  }

  /// The money of a project at a day, with what a report on it adds.
  ///
  /// The figures reach up to the day that the report's finance names, else up to the day given,
  /// else up to the end of the last year with delivery.
  package init(_ project: Project, report: ReportFinance? = nil, at day: CalendarDay? = nil) {
    let finance = project.finance
    let limit = report?.asOf?.lastDay ?? day
    var book = LedgerBook(finance, until: limit)
    let delivery = DeliveryFigures(project, at: limit)
    currency = finance.currency
    asOf = limit ?? delivery.referenceDay
    unpublishedYears = delivery.unpublishedYears
    let told = finance.contributions.map { ($0.donor, book.figure($0)) }
    contributions =
      finance.totalContributions.value.map(BoundedAmount.exact) ?? BoundedAmount.sum(told.map(\.1))
    donors = DonorLine.lines(told)
    let own = report.flatMap { $0.currency == finance.currency ? $0 : nil }
    let tranches = own?.tranches.value ?? finance.tranches.value
    netFunded =
      own?.netFunded.value.map(BoundedAmount.exact)
      ?? tranches.flatMap { $0.isEmpty ? nil : LedgerBook.transferred($0, until: limit) }
      ?? .notPublished
    let planned = book.planned(finance)
    budget =
      own?.total.budget.value.map(BoundedAmount.exact)
      ?? BoundedAmount.sum(planned.map(\.figure))
    let spent = book.delivered(finance)
    let sum = BoundedAmount.sum(spent.map(\.figure))
    let isOpen = !delivery.unpublishedYears.isEmpty
    delivered = own?.total.expenditure.value.map(BoundedAmount.exact) ?? (isOpen ? sum.open : sum)
    years = LedgerBook.years(of: project, planned, spent, until: limit)
    results =
      LedgerBook.lines(own?.byOutcome) { .result($0) }
      ?? LedgerBook.lines(planned, spent, order: project.results.map(\.code)) {
        $0.result.map(LedgerSubject.result)
      }
    organisations =
      LedgerBook.lines(own?.byRecipientOrganisation) { .organisation($0) }
      ?? LedgerBook.lines(planned, spent, order: project.organisations.map(\.id)) {
        $0.organisation.map(LedgerSubject.organisation)
      }
    categories =
      LedgerBook.lines(own?.byCategory) { .category(Code($0)) }
      ?? LedgerBook.lines(planned, spent, order: []) { $0.category.map(LedgerSubject.category) }
    usedRates = book.usedRates
    unconverted = book.unconverted
    elapsed = delivery.elapsed
    forecast = DeliveryForecast(
      delivered: delivered, contributions: contributions, elapsed: delivery.elapsed)
  }
}

/// What one donor gives.
package struct DonorLine: Sendable, Equatable {
  /// The id of the donor.
  package let donor: String
  /// How much.
  package let amount: BoundedAmount

  /// The contributions added up by donor, in order of appearance.
  static func lines(_ contributions: [(donor: String, amount: BoundedAmount)]) -> [DonorLine] {
    var order: [String] = []
    for entry in contributions where !order.contains(entry.donor) { order.append(entry.donor) }
    return order.map { donor in
      DonorLine(
        donor: donor,
        amount: BoundedAmount.sum(contributions.filter { $0.donor == donor }.map(\.amount)))
    }
  }
}

/// What will be delivered by the end of a project if delivery goes on as it did.
///
/// Told only when delivery is known in full and at least a quarter of the time, but not all of it,
/// has passed.
package struct DeliveryForecast: Sendable, Equatable {
  /// The amount by the end, rounded half away from zero to whole units.
  package let amount: DecimalNumber
  /// As a part of all contributions; nil when those are not known exactly.
  package let share: Share?

  /// The part of the time that must have passed, in per cent.
  private static let leastTime = 25

  /// A forecast; nil where the data don't allow one.
  init?(delivered: BoundedAmount, contributions: BoundedAmount, elapsed: Share?) {
    guard let spent = delivered.exact, let elapsed, elapsed.part < elapsed.whole,
      elapsed.exceeds(percent: Self.leastTime - 1), elapsed.part > .zero
    else { return nil }
    let (product, isTooLarge) = spent.tenThousandths.multipliedReportingOverflow(
      by: elapsed.whole.tenThousandths)
    guard !isTooLarge else { return nil }
    amount = DecimalNumber(tenThousandths: product / elapsed.part.tenThousandths).rounded(to: 0)
    share = contributions.exact.flatMap { [amount] in Share(amount, of: $0) }
  }
}
