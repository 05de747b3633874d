package import Languages

/// An amount of a project's budget or delivery, with everything that it can be split by.
package struct FinanceEntry: Sendable, Equatable {
  /// The calendar year.
  package let year: Int
  /// The day, where one is told.
  package let date: PartialDate?
  /// How much.
  package let amount: Known<DecimalNumber>
  /// The ISO 4217 code; nil for that of the project.
  package let currency: String?
  /// The code of the result; nil where it is not broken down by results.
  package let result: String?
  /// The id of the recipient organisation; nil where it is not broken down by organisations.
  package let organisation: String?
  /// The budget category of the United Nations; nil where it is not broken down by categories.
  package let category: Code?

  /// A value of these parts.
  package init(
    year: Int, date: PartialDate? = nil, amount: Known<DecimalNumber>, currency: String? = nil,
    result: String? = nil, organisation: String? = nil, category: Code? = nil
  ) {
    self.year = year
    self.date = date
    self.amount = amount
    self.currency = currency
    self.result = result
    self.organisation = organisation
    self.category = category
  }
}
