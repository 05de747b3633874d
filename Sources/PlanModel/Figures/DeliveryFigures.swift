package import Languages

/// What a project has delivered, set against its contributions and its time.
///
/// What the source does not publish stays unknown: a year without a figure is never zero.
package struct DeliveryFigures: Sendable, Equatable {
  /// The ISO 4217 code of all amounts.
  package let currency: String
  /// All contributions together; nil when not published.
  package let contributions: DecimalNumber?
  /// All delivery that is published, in the project's currency; nil when none is.
  package let delivered: DecimalNumber?
  /// Contributions less delivery; nil when either is not known.
  package let remaining: DecimalNumber?
  /// Delivery as a share of total contributions; nil when either is not known.
  package let rate: Share?
  /// Delivery of each year that is published, in order of time.
  package let years: [YearDelivery]
  /// Finished years inside the project's period for which no delivery is published.
  package let unpublishedYears: [Int]
  /// The last day of the last year with delivery: what the figures speak of; nil without any.
  package let referenceDay: CalendarDay?
  /// The day at which time is measured: the day given, else the reference day.
  package let measuredDay: CalendarDay?
  /// Whether the expected end lay before the measured day; nil when either is not known.
  package let hasExpectedEndPassed: Bool?
  /// Days from the start up to the measured day as a share of all days of the project, both ends
  /// counted, at most the whole; nil when a date is not known.
  package let elapsed: Share?

  /// The figures of a project, its time measured at a day or else at the end of its figures.
  package init(_ project: Project, at day: CalendarDay? = nil) {
    let finance = project.finance
    currency = finance.currency
    let contributions = finance.totalContributions.value
    self.contributions = contributions
    years = Self.years(of: finance)
    let delivered = years.isEmpty ? nil : years.reduce(.zero) { $0 + $1.amount }
    self.delivered = delivered
    remaining = contributions.flatMap { whole in delivered.map { whole - $0 } }
    rate = contributions.flatMap { whole in delivered.flatMap { Share($0, of: whole) } }
    let reference = years.last.map { CalendarDay(year: $0.year, month: 12, day: 31) }
    referenceDay = reference
    let measured = day ?? reference
    measuredDay = measured
    let end = project.dates.end.value ?? project.dates.expectedEnd.value
    hasExpectedEndPassed = project.dates.expectedEnd.value.flatMap { expected in
      measured.map { expected.lastDay < $0 }
    }
    elapsed = Self.elapsed(from: project.dates.start.value, to: end, at: measured)
    unpublishedYears = Self.gaps(
      in: years, from: project.dates.start.value, to: end, finished: day.map { $0.year - 1 })
  }

  /// What was delivered in each year of which an amount is known.
  private static func years(of finance: ProjectFinance) -> [YearDelivery] {
    var book = LedgerBook(finance, until: nil)
    var amounts: [Int: DecimalNumber] = [:]
    for posting in book.delivered(finance) {
      guard let amount = posting.figure.number else { continue }
      amounts[posting.entry.year, default: .zero] += amount
    }
    let contributions = finance.totalContributions.value
    return amounts.sorted { $0.key < $1.key }.map { year, amount in
      YearDelivery(
        year: year, amount: amount, share: contributions.flatMap { Share(amount, of: $0) })
    }
  }

  private static func elapsed(
    from start: PartialDate?, to end: PartialDate?, at day: CalendarDay?
  ) -> Share? {
    guard let start, let end, let day else { return nil }
    let all = end.lastDay.number - start.firstDay.number + 1
    guard all > 0 else { return nil }
    let gone = min(max(day.number - start.firstDay.number + 1, 0), all)
    return Share(DecimalNumber(gone), of: DecimalNumber(all))
  }

  private static func gaps(
    in years: [YearDelivery], from start: PartialDate?, to end: PartialDate?, finished: Int?
  ) -> [Int] {
    let told = Set(years.map(\.year))
    guard let first = start?.year ?? years.first?.year,
      let limit = [years.last?.year, finished].compactMap(\.self).max()
    else { return [] }
    let last = min(limit, end?.year ?? limit)
    return first <= last ? (first...last).filter { !told.contains($0) } : []
  }
}

/// What was delivered in one year.
package struct YearDelivery: Sendable, Equatable {
  /// The year.
  package let year: Int
  /// How much.
  package let amount: DecimalNumber
  /// As a share of total contributions; nil when those are not published.
  package let share: Share?

  /// A value of these parts.
  package init(year: Int, amount: DecimalNumber, share: Share?) {
    self.year = year
    self.amount = amount
    self.share = share
  }
}
