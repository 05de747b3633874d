package import Languages

/// What a project gives to an action of a plan.
package struct PlanShare: Sendable, Equatable {
  /// The id of the plan.
  package let plan: String
  /// The id of the action there.
  package let action: String
  /// The ISO 4217 code; nil for that of the project.
  package let currency: String?
  /// How it is spread over the years; empty where the source does not tell.
  package let byYear: [YearAmount]
  /// How much.
  package let amount: Known<DecimalNumber>

  /// A value of these parts.
  package init(
    plan: String, action: String, currency: String? = nil, byYear: [YearAmount] = [],
    amount: Known<DecimalNumber>
  ) {
    self.plan = plan
    self.action = action
    self.currency = currency
    self.byYear = byYear
    self.amount = amount
  }
}
