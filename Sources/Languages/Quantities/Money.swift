/// An amount in a currency.
package struct Money: Sendable, Hashable {
  /// How much, in whole units of the currency and their decimals.
  package let amount: DecimalNumber
  /// The ISO 4217 code, such as `BAM`.
  package let currency: String

  /// An amount in a currency.
  package init(_ amount: DecimalNumber, _ currency: String) {
    self.amount = amount
    self.currency = currency
  }
}
