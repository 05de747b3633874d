import Languages

extension ComparedItem {
  /// What is told of the money of a project as a whole.
  static func facts(of finance: ProjectFinance) -> [ComparedFact] {
    let currency = finance.currency
    let money = { (amount: DecimalNumber) in ComparedValue.money(Money(amount, currency)) }
    let split = finance.byRecipientOrganisation.value
    let budget = finance.budgetByYear.value
    return [
      ComparedFact(.currency, "finance/currency", .symbol(currency), in: .finance),
      ComparedFact(
        .contributions, "finance/total_contributions",
        ComparedValue(finance.totalContributions, money), in: .finance),
      ComparedFact(
        .splitPublished, "finance/by_recipient_organisation", .answer(split != nil), in: .finance),
      ComparedFact(
        .budgetPublished, "finance/budget_by_year", .answer(budget != nil), in: .finance),
    ]
      + (ComparedFact.entries(.split, "finance/by_recipient_organisation", split ?? []) {
        ($0.organisation, .party($0.organisation), money($0.amount))
      } + ComparedFact.years(.yearBudget, "finance/budget_by_year", budget ?? [], currency))
      .map { $0.told(in: .finance) }
  }

  /// Money that a donor gives to a project.
  init(_ contribution: Contribution, _ currency: String) {
    let money = { (amount: DecimalNumber) in ComparedValue.money(Money(amount, currency)) }
    let recipient = contribution.recipient.value ?? ""
    self.init(
      .contribution, name: .party(contribution.donor),
      amount: contribution.amount.value.map { Money($0, currency) },
      keys: [
        "\(contribution.donor)/\(recipient)/\(contribution.date.value?.description ?? "")",
        "\(contribution.donor)/\(recipient)", contribution.donor,
        contribution.amount.value?.description ?? "",
      ],
      facts: [
        ComparedFact(.donor, "donor", .party(contribution.donor)),
        ComparedFact(.contribution, "amount", ComparedValue(contribution.amount, money)),
        ComparedFact(
          .contributionDate, "date", ComparedValue(contribution.date, ComparedValue.date)),
        ComparedFact(
          .recipient, "recipient", ComparedValue(contribution.recipient, ComparedValue.party)),
      ])
  }

  /// What a project delivered in a year.
  init(delivery: FinanceEntry, _ currency: String) {
    let money = { (amount: DecimalNumber) in
      ComparedValue.money(Money(amount, delivery.currency ?? currency))
    }
    let splits = [delivery.result, delivery.organisation, delivery.category?.key]
      .map { $0 ?? "" }.joined(separator: "/")
    self.init(
      .delivery, name: .year(delivery.year),
      amount: delivery.amount.value.map { Money($0, delivery.currency ?? currency) },
      keys: [
        "\(delivery.year)/\(splits)", String(delivery.year),
        delivery.amount.value?.description ?? "",
      ],
      facts: [
        ComparedFact(.year, "year", .year(delivery.year)),
        ComparedFact(.date, "date", ComparedValue(delivery.date, ComparedValue.date)),
        ComparedFact(.delivery, "amount", ComparedValue(delivery.amount, money)),
        ComparedFact(.result, "result", ComparedValue(delivery.result, ComparedValue.symbol)),
        ComparedFact(
          .organisation, "organisation", ComparedValue(delivery.organisation, ComparedValue.party)),
      ])
  }

  /// Derived figures as the author states them.
  init(_ figures: ComputedFigures, _ currency: String) {
    let money = { (amount: DecimalNumber) in ComparedValue.money(Money(amount, currency)) }
    self.init(
      .computedFigures,
      facts: [
        ComparedFact(.statedDelivered, "delivered", ComparedValue(figures.delivered, money)),
        ComparedFact(.statedRemaining, "remaining", ComparedValue(figures.remaining, money)),
        ComparedFact(
          .statedRate, "delivery_rate_pct",
          ComparedValue(figures.deliveryRate, ComparedValue.percentage)),
      ]
        + ComparedFact.entries(.statedShare, "share_by_year_pct", figures.shareByYear) {
          (String($0.year), .year($0.year), .percentage($0.amount))
        })
  }
}
