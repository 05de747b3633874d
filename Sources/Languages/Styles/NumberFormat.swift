/// How a language spells numbers, percentages and amounts of money.
package struct NumberFormat: Sendable, Equatable {
  /// What stands between groups of three digits.
  package let grouping: String
  /// What stands before the decimals.
  package let decimal: String
  /// What stands between a number and the per cent sign; empty for nothing.
  package let percentSpace: String
  /// Whether the currency stands before the amount.
  package let currencyFirst: Bool
  /// What a currency is called, by ISO 4217 code; others are called by their code.
  package let currencySymbols: [String: String]

  /// A format of these parts.
  package init(
    grouping: String, decimal: String, percentSpace: String, currencyFirst: Bool,
    currencySymbols: [String: String]
  ) {
    self.grouping = grouping
    self.decimal = decimal
    self.percentSpace = percentSpace
    self.currencyFirst = currencyFirst
    self.currencySymbols = currencySymbols
  }

  /// A number with this many decimals; nil prints those it has.
  package func spell(_ number: DecimalNumber, decimals: Int?) -> String {
    fatalError("languages helper")
  }

  /// A percentage with its sign.
  package func spellPercent(_ number: DecimalNumber, decimals: Int) -> String {
    fatalError("languages helper")
  }

  /// An amount with its currency, held together by a no-break space.
  package func spell(_ money: Money, decimals: Int) -> String {
    fatalError("languages helper")
  }

  /// What the currency is called beside an amount.
  package func symbol(of currency: String) -> String {
    currencySymbols[currency] ?? currency
  }
}
