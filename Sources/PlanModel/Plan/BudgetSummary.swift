package import Languages

/// Sums of a plan as its author states them.
package struct BudgetSummary: Sendable, Equatable {
  /// The ISO 4217 code.
  package let currency: String
  /// By year.
  package let byYear: [YearAmount]
  /// By source, `gap` for money without one.
  package let bySource: [SourceAmount]
  /// Of all.
  package let total: DecimalNumber?

  /// A value of these parts.
  package init(
    currency: String, byYear: [YearAmount] = [], bySource: [SourceAmount] = [],
    total: DecimalNumber? = nil
  ) {
    self.currency = currency
    self.byYear = byYear
    self.bySource = bySource
    self.total = total
  }
}

/// An amount from one source.
package struct SourceAmount: Sendable, Equatable {
  /// The source, or `gap`.
  package let source: Code
  /// How much.
  package let amount: DecimalNumber

  /// A value of these parts.
  package init(source: Code, amount: DecimalNumber) {
    self.source = source
    self.amount = amount
  }
}
