import Languages

extension ComparedItem {
  /// Something that a plan sets out to do.
  init(_ action: Action) {
    let currency = action.cost?.currency ?? ""
    self.init(
      .action, id: action.id, name: .text(action.title),
      amount: action.cost?.total.map { Money($0, currency) },
      facts: [
        ComparedFact(.title, "title", .text(action.title)),
        ComparedFact(.actionKind, "kind", ComparedValue(action.kind, in: "action-kinds")),
        ComparedFact(
          .responsible, "responsible", ComparedValue(action.responsible, ComparedValue.party)),
        ComparedFact(.partners, "partners", ComparedValue(action.partners, ComparedValue.parties)),
        ComparedFact(
          .timeframe, "timeframe", ComparedValue(action.timeframe, ComparedValue.period)),
        ComparedFact(.outputs, "outputs", ComparedValue(action.outputs, ComparedValue.texts)),
        ComparedFact(
          .indicators, "indicators", ComparedValue(action.indicators, ComparedValue.references)),
        ComparedFact(.risks, "risks", ComparedValue(action.risks, ComparedValue.references)),
        ComparedFact(
          .currency, "cost/currency", ComparedValue(action.cost?.currency, ComparedValue.symbol)),
        ComparedFact(
          .cost, "cost/total", ComparedValue(action.cost?.total) { .money(Money($0, currency)) }),
        ComparedFact(.zeroCost, "zero_cost", ComparedValue(action.zeroCost)),
      ] + ComparedFact.years(.yearCost, "cost/by_year", action.cost?.byYear ?? [], currency),
      lists: [
        ComparedList(
          .costLine, "cost/lines", (action.cost?.lines ?? []).map { Self($0, currency) }),
        ComparedList(.funding, "funding", action.funding.map { Self($0, currency) }),
      ])
  }

  private init(_ line: CostLine, _ currency: String) {
    let money = { (amount: DecimalNumber) in ComparedValue.money(Money(amount, currency)) }
    self.init(
      .costLine, name: .text(line.item), amount: line.amount.map { Money($0, currency) },
      keys: [line.item.key, line.amount?.description ?? ""],
      facts: [
        ComparedFact(.item, "item", .text(line.item)),
        ComparedFact(.quantity, "quantity", ComparedValue(line.quantity, ComparedValue.number)),
        ComparedFact(.unitCost, "unit_cost", ComparedValue(line.unitCost, money)),
        ComparedFact(.lineAmount, "amount", ComparedValue(line.amount, money)),
      ])
  }

  private init(_ funding: Funding, _ currency: String) {
    let giver = "\(funding.source.key)/\(funding.donor ?? "")"
    let line = "\(giver)/\(funding.budgetCode ?? "")"
    self.init(
      .funding,
      name: ComparedValue(together: [
        .code(funding.source, list: "funding-sources"),
        ComparedValue(funding.donor, ComparedValue.party),
        ComparedValue(funding.budgetCode, ComparedValue.symbol),
      ]),
      amount: funding.amount.map { Money($0, currency) },
      keys: [
        "\(line)/\(funding.status.rawValue)", line, giver, funding.source.key,
        funding.amount?.description ?? "",
      ],
      facts: [
        ComparedFact(.source, "source", .code(funding.source, list: "funding-sources")),
        ComparedFact(
          .budgetCode, "budget_code", ComparedValue(funding.budgetCode, ComparedValue.symbol)),
        ComparedFact(.donor, "donor", ComparedValue(funding.donor, ComparedValue.party)),
        ComparedFact(
          .fundingProject, "project", ComparedValue(funding.project, ComparedValue.symbol)),
        ComparedFact(
          .fundingStatus, "status",
          .code(Code(funding.status.rawValue), list: "funding-statuses")),
        ComparedFact(
          .fundingAmount, "amount",
          ComparedValue(funding.amount) { .money(Money($0, currency)) }),
      ] + ComparedFact.years(.yearFunding, "by_year", funding.byYear, currency))
  }
}
