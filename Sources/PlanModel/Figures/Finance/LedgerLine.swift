/// What was planned and delivered of one year, result, organisation or category.
package struct LedgerLine: Sendable, Equatable {
  /// Of what it tells.
  package let subject: LedgerSubject
  /// What was planned.
  package let budget: BoundedAmount
  /// What was delivered.
  package let delivered: BoundedAmount
  /// What is promised by contract and not spent yet.
  package let commitments: BoundedAmount

  /// A value of these parts.
  package init(
    _ subject: LedgerSubject, budget: BoundedAmount, delivered: BoundedAmount,
    commitments: BoundedAmount = .notPublished
  ) {
    self.subject = subject
    self.budget = budget
    self.delivered = delivered
    self.commitments = commitments
  }

  /// What is left of the budget.
  package var remaining: BoundedAmount { budget - delivered }
  /// Delivery as a part of the budget; nil when either is not known.
  package var rate: Rate? { Rate(delivered, of: budget) }
}

/// Of what a line of a ledger tells.
package enum LedgerSubject: Sendable, Hashable {
  /// A calendar year.
  case year(Int)
  /// A result, by its code.
  case result(String)
  /// A recipient organisation, by its id.
  case organisation(String)
  /// A budget category of the United Nations.
  case category(Code)
  /// What the source does not break down.
  case notBrokenDown
}

/// By what a ledger can be split.
package enum LedgerDimension: Sendable, CaseIterable {
  /// By calendar year.
  case year
  /// By result.
  case result
  /// By recipient organisation.
  case organisation
  /// By budget category of the United Nations.
  case category
}
