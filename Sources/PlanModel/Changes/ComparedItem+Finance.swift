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
      ComparedFact(
        .budgetEntriesPublished, "finance/budget", .answer(finance.budget.value != nil),
        in: .finance),
      ComparedFact(
        .tranchesPublished, "finance/tranches", .answer(finance.tranches.value != nil),
        in: .finance),
    ]
      + (ComparedFact.entries(.split, "finance/by_recipient_organisation", split ?? []) {
        ($0.organisation, .party($0.organisation), money($0.amount))
      } + ComparedFact.years(.yearBudget, "finance/budget_by_year", budget ?? [], currency))
      .map { $0.told(in: .finance) }
  }

  /// Money that a donor gives to a project.
  init(_ contribution: Contribution, _ currency: String) {
    let own = contribution.currency ?? currency
    let money = { (amount: DecimalNumber) in ComparedValue.money(Money(amount, own)) }
    let recipient = contribution.recipient.value ?? ""
    self.init(
      .contribution, name: .party(contribution.donor),
      amount: contribution.amount.value.map { Money($0, own) },
      keys: [
        "\(contribution.donor)/\(recipient)/\(contribution.date.value?.description ?? "")",
        "\(contribution.donor)/\(recipient)", contribution.donor,
        contribution.amount.value?.description ?? "",
      ],
      facts: [
        ComparedFact(.donor, "donor", .party(contribution.donor)),
        ComparedFact(.contribution, "amount", ComparedValue(contribution.amount, money)),
        ComparedFact(
          .currency, "currency", ComparedValue(contribution.currency, ComparedValue.symbol)),
        ComparedFact(
          .contributionDate, "date", ComparedValue(contribution.date, ComparedValue.date)),
        ComparedFact(
          .recipient, "recipient", ComparedValue(contribution.recipient, ComparedValue.party)),
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
