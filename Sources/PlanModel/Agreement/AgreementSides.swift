import Languages

/// The two sides of the money of one action: the plan's lines and the project's shares.
struct AgreementSides {
  private typealias Line = MoneyAgreement.Line

  private let funding: [Funding]
  private let shares: [PlanShare]
  private let currency: String
  private let finance: ProjectFinance
  private let conversion: CurrencyConversion

  /// The lines of a plan in its currency, and the shares of a project.
  init(
    plan funding: [Funding], _ currency: String, project shares: [PlanShare],
    _ finance: ProjectFinance
  ) {
    self.funding = funding
    self.shares = shares
    self.currency = currency
    self.finance = finance
    conversion = CurrencyConversion(into: currency, by: finance.exchangeRates)
  }

  /// The currency of the shares; nil where they have several.
  private var shareCurrency: String? {
    let all = Set(shares.map { $0.currency ?? finance.currency })
    return all.count == 1 ? all.first : nil
  }

  /// The lines of the years that either side tells.
  var years: [MoneyAgreement.Line] {
    let planned = Self.sums(funding.flatMap(\.byYear))
    let given = Self.sums(shares.flatMap(\.byYear))
    guard !planned.isEmpty || !given.isEmpty, !funding.isEmpty, !shares.isEmpty else { return [] }
    guard !planned.isEmpty, !given.isEmpty else {
      return [
        Line(
          year: nil, inPlan: nil, inProject: nil, converted: nil, verdict: .notComparable(.years))
      ]
    }
    return Set(planned.keys).union(given.keys).sorted().map { year in
      let (plan, project) = (planned[year], given[year])
      let day = CalendarDay(year: year, month: 12, day: 31)
      let converted = convert(
        shares.flatMap { share in
          share.byYear.filter { $0.year == year }.map { ($0.amount, share.currency) }
        }, on: day)
      return Line(
        year: year, inPlan: plan.map { Money($0, currency) },
        inProject: project.flatMap { amount in shareCurrency.map { Money(amount, $0) } },
        converted: project == nil ? nil : converted,
        verdict: verdict(plan, project, converted))
    }
  }

  /// The line of all years; it follows from the years where both sides' years make up their sums.
  func total(agreeing years: [MoneyAgreement.Line]) -> MoneyAgreement.Line {
    let planned = funding.isEmpty ? nil : Self.sum(funding.map(\.amount))
    let given = shares.isEmpty ? nil : Self.sum(shares.map(\.amount.value))
    let isWhole =
      years.allSatisfy { $0.year != nil } && !years.isEmpty
      && Self.sum(funding.flatMap(\.byYear).map(\.amount)) == planned
      && Self.sum(shares.flatMap(\.byYear).map(\.amount)) == given
    let sum = isWhole ? Self.sum(years.map { $0.inProject == nil ? .zero : $0.converted }) : nil
    let converted = sum ?? convert(shares.map { ($0.amount.value, $0.currency) }, on: lastDay)
    let verdict: Agreement.Verdict
    if funding.isEmpty {
      verdict = .onlyInProject
    } else if shares.isEmpty {
      verdict = .onlyInPlan
    } else if planned == nil || given == nil {
      verdict = .notComparable(.unknown)
    } else if isWhole, years.allSatisfy({ $0.verdict == .agrees }) {
      // Amounts that were rounded year by year need not add up to the rounded sum.
      verdict = .agrees
    } else {
      verdict = self.verdict(planned, given, converted)
    }
    return Line(
      year: nil, inPlan: planned.map { Money($0, currency) },
      inProject: given.flatMap { amount in shareCurrency.map { Money(amount, $0) } },
      converted: converted, verdict: verdict)
  }

  /// The day by whose rate money is converted that no year is told of.
  private var lastDay: CalendarDay {
    let years = (shares.flatMap(\.byYear) + funding.flatMap(\.byYear)).map(\.year)
    return CalendarDay(year: years.max() ?? 9999, month: 12, day: 31)
  }

  /// The amounts in the plan's currency; nil where one is not known or has no rate.
  private func convert(
    _ amounts: [(DecimalNumber?, String?)], on day: CalendarDay
  ) -> DecimalNumber? {
    Self.sum(
      amounts.map { amount, own in
        amount.flatMap {
          conversion.convert($0, from: own ?? finance.currency, on: day).exact
        }
      })
  }

  private func verdict(
    _ plan: DecimalNumber?, _ project: DecimalNumber?, _ converted: DecimalNumber?
  ) -> Agreement.Verdict {
    switch (plan, project) {
    // A year that one side leaves out and the other gives as nothing is the same.
    case (nil, let other?), (let other?, nil):
      if other == .zero { return .agrees }
      return plan == nil ? .onlyInProject : .onlyInPlan
    case (nil, nil): return .agrees
    case (let plan?, _?):
      guard let converted else { return .notComparable(.currency) }
      if plan == converted { return .agrees }
      // Who converts into whole units need not tell hundredths.
      let isConverted = shares.contains { ($0.currency ?? finance.currency) != currency }
      return isConverted && plan.isWhole && converted.rounded(to: 0) == plan ? .agrees : .differs
    }
  }

  private static func sums(_ amounts: [YearAmount]) -> [Int: DecimalNumber] {
    amounts.reduce(into: [:]) { $0[$1.year, default: .zero] += $1.amount }
  }

  /// The sum; nil where a part is not known.
  private static func sum(_ amounts: [DecimalNumber?]) -> DecimalNumber? {
    amounts.reduce(DecimalNumber.zero) { sum, amount in
      sum.flatMap { sum in amount.map { sum + $0 } }
    }
  }
}
