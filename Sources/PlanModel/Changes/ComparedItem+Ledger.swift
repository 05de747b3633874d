import Languages

extension ComparedItem {
  /// An amount of a project's delivery or budget.
  init(_ kind: ItemKind, _ entry: FinanceEntry, _ currency: String) {
    let own = entry.currency ?? currency
    let splits = [entry.result, entry.organisation, entry.category?.key]
      .map { $0 ?? "" }.joined(separator: "/")
    let date = entry.date?.description ?? ""
    self.init(
      kind, name: .year(entry.year), amount: entry.amount.value.map { Money($0, own) },
      keys: [
        "\(entry.year)/\(splits)/\(date)", "\(entry.year)/\(splits)", String(entry.year),
        entry.amount.value?.description ?? "",
      ],
      facts: [
        ComparedFact(.year, "year", .year(entry.year)),
        ComparedFact(.date, "date", ComparedValue(entry.date, ComparedValue.date)),
        ComparedFact(
          kind == .delivery ? .delivery : .budgetAmount, "amount",
          ComparedValue(entry.amount) { .money(Money($0, own)) }),
        ComparedFact(.currency, "currency", ComparedValue(entry.currency, ComparedValue.symbol)),
        ComparedFact(.result, "result", ComparedValue(entry.result, ComparedValue.symbol)),
        ComparedFact(
          .organisation, "organisation", ComparedValue(entry.organisation, ComparedValue.party)),
        ComparedFact(
          .budgetCategory, "category", ComparedValue(entry.category, in: "unsdg-categories")),
      ])
  }

  /// A part in which a donor's money comes.
  init(_ tranche: Tranche, _ currency: String) {
    let money = { (amount: DecimalNumber) in ComparedValue.money(Money(amount, currency)) }
    self.init(
      .tranche,
      name: ComparedValue(together: [
        ComparedValue(tranche.number, ComparedValue.count),
        ComparedValue(tranche.date.value, ComparedValue.date),
      ]),
      amount: tranche.amount.value.map { Money($0, currency) },
      keys: [
        tranche.number.map(String.init) ?? "", tranche.date.value?.description ?? "",
        tranche.amount.value?.description ?? "",
      ],
      facts: [
        ComparedFact(
          .trancheNumber, "number", ComparedValue(tranche.number, ComparedValue.count)),
        ComparedFact(.trancheDate, "date", ComparedValue(tranche.date, ComparedValue.date)),
        ComparedFact(.trancheAmount, "amount", ComparedValue(tranche.amount, money)),
        ComparedFact(
          .trancheStatus, "status",
          .code(Code(tranche.status.rawValue), list: "tranche-statuses")),
        ComparedFact(
          .recipient, "recipient", ComparedValue(tranche.recipient, ComparedValue.party)),
        ComparedFact(.illustrative, "illustrative", .answer(tranche.isIllustrative)),
      ])
  }

  /// What one currency was worth in another.
  init(_ rate: ExchangeRate) {
    let pair = "\(rate.from)/\(rate.to)"
    self.init(
      .exchangeRate,
      name: ComparedValue(together: [
        .symbol("\(rate.from) → \(rate.to)"), ComparedValue(rate.date, ComparedValue.date),
      ]),
      keys: ["\(pair)/\(rate.date?.description ?? "")", pair, rate.value.description],
      facts: [
        ComparedFact(.rateFrom, "from", .symbol(rate.from)),
        ComparedFact(.rateUnits, "units", .count(rate.units)),
        ComparedFact(.rateTo, "to", .symbol(rate.to)),
        ComparedFact(.rateValue, "value", .number(rate.value)),
        ComparedFact(.rateDate, "date", ComparedValue(rate.date, ComparedValue.date)),
        ComparedFact(.rateSource, "source", ComparedValue(rate.source, ComparedValue.verbatim)),
      ])
  }

  /// What a project gives to an action of a plan.
  init(_ share: PlanShare, _ currency: String) {
    let own = share.currency ?? currency
    self.init(
      .planShare,
      name: ComparedValue(together: [.symbol(share.plan), .symbol(share.action)]),
      amount: share.amount.value.map { Money($0, own) },
      keys: [
        "\(share.plan)/\(share.action)", share.plan, share.amount.value?.description ?? "",
      ],
      facts: [
        ComparedFact(.fundedPlan, "plan", .symbol(share.plan)),
        ComparedFact(.fundedAction, "action", .symbol(share.action)),
        ComparedFact(.currency, "currency", ComparedValue(share.currency, ComparedValue.symbol)),
        ComparedFact(
          .fundingAmount, "amount", ComparedValue(share.amount) { .money(Money($0, own)) }),
      ] + ComparedFact.years(.yearFunding, "by_year", share.byYear, own))
  }

  /// What was to be reached and was reached in a period.
  init(_ period: IndicatorPeriod, _ spelled: @escaping (DecimalNumber) -> ComparedValue) {
    let said = { (reading: IndicatorReading) -> ComparedValue in
      switch reading {
      case .number(let number): spelled(number)
      case .words(let words): .text(words)
      }
    }
    self.init(
      .indicatorPeriod, name: .period(period.span),
      keys: [
        "\(period.span.start)/\(period.span.end)", period.span.start.description,
        period.span.end.description,
      ],
      facts: [
        ComparedFact(.period, "", .period(period.span)),
        ComparedFact(.milestone, "milestone", ComparedValue(period.milestone, said)),
        ComparedFact(.actual, "actual", ComparedValue(period.actual, said)),
        ComparedFact(
          .varianceReason, "variance_reason", ComparedValue(period.varianceReason)),
      ],
      lists: [
        ComparedList(.disaggregation, "by", Self.splits(period.disaggregation, spelled)),
        ComparedList(
          .disaggregation, "milestone_by",
          Self.splits(period.milestoneDisaggregation, spelled)),
      ])
  }
}
