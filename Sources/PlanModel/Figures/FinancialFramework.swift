package import Languages

/// The money of a plan, added up in every way that documents show it.
///
/// Only amounts in `currency` are added; what stands in another is told apart, in
/// `otherCurrencies`. An action whose cost is not known adds nothing and is listed in
/// `actionsWithoutCost`, so that no sum passes for complete when it is not.
package struct FinancialFramework: Sendable, Equatable {
  /// The ISO 4217 code of all amounts: that of the author's summary, else of the first cost.
  package let currency: String?
  /// What each calendar year costs, in order of time.
  ///
  /// An action without a split by years counts for its year when it lies within one.
  package let byYear: [YearAmount]
  /// Costs that no year can be told for; the years and this make the total.
  package let withoutYear: DecimalNumber
  /// What each source gives, in order of appearance, the gap left out.
  package let bySource: [SourceAmount]
  /// What each objective costs, in the order of the plan; last, if any, actions without one.
  ///
  /// An action that serves several objectives counts for the first that names it.
  package let byObjective: [ActionGroup]
  /// What each responsible party has to do, in the order of the actors; last, if any, actions
  /// without one.
  package let byResponsible: [ActionGroup]
  /// Secured, expected, gap: always all three, in this order.
  package let byStatus: [StatusAmount]
  /// The cost of all actions.
  package let total: DecimalNumber
  /// What has no source.
  package let gap: DecimalNumber
  /// Costs that no line of funding speaks of, below zero when sources give more than the cost;
  /// sources, gap and this make the total.
  package let unaccounted: DecimalNumber
  /// Totals of costs in other currencies, in order of appearance; part of no other figure.
  package let otherCurrencies: [Money]
  /// The ids of actions whose cost is not known.
  package let actionsWithoutCost: [String]

  /// The gap as a share of all costs; nil when there are none.
  package var gapShare: Share? { Share(gap, of: total) }

  /// Adds up a plan in one pass over its actions.
  package init(_ plan: Plan) {
    var ledger = Ledger(plan)
    for action in plan.actions { ledger.enter(action) }
    currency = ledger.currency
    byYear = ledger.byYear.sorted { $0.key < $1.key }.map {
      YearAmount(year: $0.key, amount: $0.value)
    }
    withoutYear = ledger.withoutYear
    bySource = ledger.bySource.entries.map { SourceAmount(source: $0.key, amount: $0.amount) }
    byObjective = ledger.objectives.groups(leading: plan.objectives.map(\.id), keepsEmpty: true)
    byResponsible = ledger.responsible.groups(leading: plan.actors.map(\.id), keepsEmpty: false)
    byStatus = FundingStatus.allCases.map {
      StatusAmount(status: $0, amount: ledger.byStatus[$0] ?? .zero)
    }
    total = ledger.total
    gap = ledger.gap
    unaccounted = ledger.total - ledger.funded
    otherCurrencies = ledger.others.entries.map { Money($0.amount, $0.key) }
    actionsWithoutCost = ledger.withoutCost
  }
}

/// Actions that share an objective or a responsible party.
package struct ActionGroup: Sendable, Equatable {
  /// The id of the objective or the actor; nil for actions without one.
  package let id: String?
  /// How many actions.
  package let actionCount: Int
  /// What they cost.
  package let amount: DecimalNumber

  /// A value of these parts.
  package init(id: String?, actionCount: Int, amount: DecimalNumber) {
    self.id = id
    self.actionCount = actionCount
    self.amount = amount
  }
}

/// An amount with one funding status.
package struct StatusAmount: Sendable, Equatable {
  /// The status.
  package let status: FundingStatus
  /// How much.
  package let amount: DecimalNumber

  /// A value of these parts.
  package init(status: FundingStatus, amount: DecimalNumber) {
    self.status = status
    self.amount = amount
  }
}

extension Action {
  /// What the action costs: the stated total, nothing for a free one, nil when not known.
  package var statedCost: DecimalNumber? {
    if let cost { return cost.total }
    return zeroCost == nil ? nil : .zero
  }
}

extension Funding {
  /// Whether this is money that nobody gives yet.
  package var isGap: Bool { status == .gap || source == "none" }
}
