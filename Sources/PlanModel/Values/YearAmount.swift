package import Languages

/// An amount for one calendar year.
package struct YearAmount: Sendable, Equatable {
  /// The year.
  package let year: Int
  /// The amount, in the currency of whatever holds it.
  package let amount: DecimalNumber

  /// An amount for a year.
  package init(year: Int, amount: DecimalNumber) {
    self.year = year
    self.amount = amount
  }
}
