import Languages

/// The entries of a project's money up to a day, converted into its currency.
struct LedgerBook {
  /// An entry with its amount in the project's currency.
  struct Posting {
    let entry: FinanceEntry
    let figure: BoundedAmount
  }

  private let conversion: CurrencyConversion
  private let limit: CalendarDay?
  /// The rates by which amounts were converted, each once.
  private(set) var usedRates: [ExchangeRate] = []
  /// The currencies of amounts that could not be converted, each once.
  private(set) var unconverted: [String] = []

  /// The book of a project's money; entries after the day don't count.
  init(_ finance: ProjectFinance, until limit: CalendarDay?) {
    conversion = CurrencyConversion(into: finance.currency, by: finance.exchangeRates)
    self.limit = limit
  }

  /// A contribution in the project's currency, by the rate of its day, else of the day up to which
  /// the figures reach.
  mutating func figure(_ contribution: Contribution) -> BoundedAmount {
    guard let amount = contribution.amount.value else { return .notPublished }
    return convert(
      amount, from: contribution.currency, on: contribution.date.value?.lastDay ?? limit)
  }

  /// What was planned, whatever the day: by the list of entries, else by year.
  mutating func planned(_ finance: ProjectFinance) -> [Posting] {
    let entries =
      finance.budget.value
      ?? finance.budgetByYear.value?.map { FinanceEntry(year: $0.year, amount: .known($0.amount)) }
      ?? []
    return entries.map { post($0) }
  }

  /// What was delivered up to the day.
  mutating func delivered(_ finance: ProjectFinance) -> [Posting] {
    finance.delivery.filter { entry in
      guard let limit else { return true }
      return entry.date.map { $0.lastDay.number <= limit.number } ?? (entry.year <= limit.year)
    }.map { post($0) }
  }

  private mutating func post(_ entry: FinanceEntry) -> Posting {
    let end = CalendarDay(year: entry.year, month: 12, day: 31)
    let figure =
      entry.amount.value.map {
        convert($0, from: entry.currency, on: entry.date?.lastDay ?? end)
      } ?? .notPublished
    return Posting(entry: entry, figure: figure)
  }

  private mutating func convert(
    _ amount: DecimalNumber, from currency: String?, on day: CalendarDay?
  ) -> BoundedAmount {
    guard let currency, currency != conversion.currency else { return .exact(amount) }
    let day = day ?? CalendarDay(year: 9999, month: 12, day: 31)
    let figure = conversion.convert(amount, from: currency, on: day)
    if let rate = conversion.rate(from: currency, on: day), figure.number != nil {
      if !usedRates.contains(rate) { usedRates.append(rate) }
    } else if !unconverted.contains(currency) {
      unconverted.append(currency)
    }
    return figure
  }

  /// What was transferred up to the day.
  static func transferred(_ tranches: [Tranche], until limit: CalendarDay?) -> BoundedAmount {
    let came = tranches.filter { tranche in
      guard tranche.status == .transferred else { return false }
      guard let limit, let date = tranche.date.value else { return true }
      return date.lastDay.number <= limit.number
    }
    return came.isEmpty ? .exact(.zero) : BoundedAmount.sum(came.map { BoundedAmount($0.amount) })
  }

  /// A line for each year of the project up to the day, and for any other year that is told.
  static func years(
    of project: Project, _ planned: [Posting], _ spent: [Posting], until limit: CalendarDay?
  ) -> [LedgerLine] {
    var years = Set((planned + spent).map(\.entry.year))
    let end = project.dates.end.value ?? project.dates.expectedEnd.value
    if let start = project.dates.start.value, let end, start.year <= end.year {
      years.formUnion(start.year...end.year)
    }
    return years.sorted().map { year in
      LedgerLine(
        .year(year),
        budget: BoundedAmount.sum(planned.filter { $0.entry.year == year }.map(\.figure)),
        delivered: BoundedAmount.sum(spent.filter { $0.entry.year == year }.map(\.figure)))
    }
  }

  /// The lines that a report tells; nil where it tells none.
  static func lines(
    _ lines: Known<[FinanceLine]>?, _ subject: (String) -> LedgerSubject
  ) -> [LedgerLine]? {
    guard let lines = lines?.value, !lines.isEmpty else { return nil }
    return lines.map { line in
      LedgerLine(
        subject(line.subject), budget: BoundedAmount(line.figures.budget),
        delivered: BoundedAmount(line.figures.expenditure),
        commitments: BoundedAmount(line.figures.commitments))
    }
  }

  /// Entries added up by a subject, those without one last; none where no entry has one.
  static func lines(
    _ planned: [Posting], _ spent: [Posting], order: [String],
    _ subject: (FinanceEntry) -> LedgerSubject?
  ) -> [LedgerLine] {
    let budget = group(planned, subject)
    let delivery = group(spent, subject)
    let subjects = Set(budget.keys).union(delivery.keys)
    guard subjects.contains(where: { $0 != .notBrokenDown }) else { return [] }
    return subjects.sorted { $0.rank(in: order) < $1.rank(in: order) }.map {
      LedgerLine(
        $0, budget: BoundedAmount.sum(budget[$0] ?? []),
        delivered: BoundedAmount.sum(delivery[$0] ?? []))
    }
  }

  private static func group(
    _ postings: [Posting], _ subject: (FinanceEntry) -> LedgerSubject?
  ) -> [LedgerSubject: [BoundedAmount]] {
    Dictionary(grouping: postings) { subject($0.entry) ?? .notBrokenDown }
      .mapValues { $0.map(\.figure) }
  }
}

extension LedgerSubject {
  /// Where it stands among the others: in the order of the project, then by name, what is not
  /// broken down last.
  fileprivate func rank(in order: [String]) -> (Int, String) {
    switch self {
    case .year(let year): (year, "")
    case .result(let name), .organisation(let name):
      (order.firstIndex(of: name) ?? order.count, name)
    case .category(let code): (0, code.key)
    case .notBrokenDown: (.max, "")
    }
  }
}
