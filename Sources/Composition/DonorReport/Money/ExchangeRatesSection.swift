import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on exchange rates.
enum ExchangeRatesTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.rates.heading"
  case rule = "donor-report.rates.rule"
  case caption = "donor-report.rates.caption"
  case alternative = "donor-report.rates.alternative"
  case from = "donor-report.rates.from"
  case to = "donor-report.rates.to"
  case date = "donor-report.rates.date"
  case source = "donor-report.rates.source"
  case use = "donor-report.rates.use"
  case used = "donor-report.rates.used"
  case usedForEffects = "donor-report.rates.used-for-effects"
  case unused = "donor-report.rates.unused"
}

/// The rates by which amounts are converted, each with its date and source, and how is rounded.
enum ExchangeRatesSection {
  static func compose(_ subject: DonorSubject, level: Int) -> [Block] {
    let phrases = subject.phrases
    let rates = subject.exchangeRates
    return [
      .section(level, "exchange-rates", phrases.term(ExchangeRatesTerm.heading)),
      .text(phrases.term(ExchangeRatesTerm.rule)),
      .table(
        .data(
          "table.exchange-rates",
          columns: [
            TableColumn(2.6, phrases.term(ExchangeRatesTerm.from)),
            TableColumn(3, phrases.term(ExchangeRatesTerm.to)),
            TableColumn(2.8, phrases.term(ExchangeRatesTerm.date)),
            TableColumn(4, phrases.term(ExchangeRatesTerm.source)),
            TableColumn(4.4, phrases.term(ExchangeRatesTerm.use)),
          ],
          rows: RowSequence(count: rates.count) { row(of: rates[$0], subject) },
          caption: phrases.term(ExchangeRatesTerm.caption),
          alternative: phrases.plain(ExchangeRatesTerm.alternative))),
    ]
  }

  private static func row(of rate: ExchangeRate, _ subject: DonorSubject) -> Row {
    let phrases = subject.phrases
    return Row([
      .heading(phrases.money(DecimalNumber(rate.units), rate.from, decimals: 0)),
      .text(phrases.money(rate.value, rate.to, decimals: DecimalNumber.scale)),
      .text(phrases.date(rate.date, .numeric)), .text(phrases.verbatim(rate.source)),
      .text(phrases.term(use(of: rate, subject))),
    ])
  }

  /// What a rate was used for.
  private static func use(of rate: ExchangeRate, _ subject: DonorSubject) -> ExchangeRatesTerm {
    if subject.ledger.usedRates.contains(rate) { return .used }
    let effects = subject.report?.crossCutting?.catalyticEffects?.financial.value ?? []
    let conversion = CurrencyConversion(
      into: subject.ledger.currency, by: subject.exchangeRates)
    let isUsed = effects.compactMap(\.amount.value).contains { money in
      guard money.currency != subject.ledger.currency, let day = subject.ledger.asOf else {
        return false
      }
      return conversion.rate(from: money.currency, on: day) == rate
    }
    return isUsed ? .usedForEffects : .unused
  }
}
