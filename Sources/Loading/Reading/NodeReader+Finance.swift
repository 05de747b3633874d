import Diagnostics
import Languages
import PlanModel
import YAMLSource

// Money as projects and reports both tell it.
extension NodeReader {
  /// A part in which a donor's money comes.
  func tranche() -> Tranche? {
    Tranche(
      number: integer("number"), date: known("date", date), amount: known("amount", amount),
      status: required("status") { choice($0, TrancheStatus.self) } ?? .expected,
      recipient: identifier("recipient"), isIllustrative: isIllustrative())
  }

  /// What one currency was worth in another.
  func exchangeRate() -> ExchangeRate? {
    let from = currency("from")
    let units = integer("units", in: 1...1_000_000)
    let to = currency("to")
    let value = required("value", decimal)
    let date = date("date")
    let source = text("source")
    guard let from, let to, let value else { return nil }
    return ExchangeRate(
      from: from, units: units ?? 1, to: to, value: value, date: date, source: source)
  }

  /// An amount of a project's budget or delivery; nil without a year.
  func financeEntry() -> FinanceEntry? {
    let year = required("year", year)
    let date = date("date")
    let amount = known("amount", amount)
    let currency = currencyIfAny("currency")
    let result = quotedText("result")
    let organisation = identifier("organisation")
    let category = quotedCode("category", in: "unsdg-categories")
    return year.map {
      FinanceEntry(
        year: $0, date: date, amount: amount, currency: currency, result: result,
        organisation: organisation, category: category)
    }
  }

  /// The ISO 4217 code of a currency; nil where none is named.
  ///
  /// Reports: M02.
  func currencyIfAny(_ key: String) -> String? {
    value(key) == nil ? nil : currency(key)
  }
}
