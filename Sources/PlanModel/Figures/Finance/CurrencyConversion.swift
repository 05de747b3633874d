package import Languages

/// Amounts of other currencies in the currency of a project, by dated rates.
package struct CurrencyConversion: Sendable, Equatable {
  /// The ISO 4217 code into which amounts are converted.
  package let currency: String
  /// The rates that are dated, the latest first.
  private let rates: [ExchangeRate]

  /// Conversions into a currency by these rates; undated ones are left out.
  package init(into currency: String, by rates: [ExchangeRate]) {
    self.currency = currency
    self.rates = rates.filter { $0.date != nil }.enumerated().sorted { one, other in
      let days = (one.element.date?.lastDay.number ?? 0, other.element.date?.lastDay.number ?? 0)
      return days.0 == days.1 ? one.offset < other.offset : days.0 > days.1
    }.map(\.element)
  }

  /// The rate of a day: the latest that is not later than it; nil without one.
  package func rate(from other: String, on day: CalendarDay) -> ExchangeRate? {
    rates.first { rate in
      rate.joins(other, currency) && (rate.date?.lastDay.number ?? .max) <= day.number
    }
  }

  /// An amount in the currency, rounded half away from zero to two decimals where it had to be
  /// converted; not published without a rate.
  package func convert(_ amount: DecimalNumber, from other: String?, on day: CalendarDay)
    -> BoundedAmount
  {
    guard let other, other != currency else { return .exact(amount) }
    guard let rate = rate(from: other, on: day),
      let converted = rate.convert(amount, from: other)
    else { return .notPublished }
    return .exact(converted)
  }
}

extension ExchangeRate {
  /// Whether it values one of two currencies in the other.
  package func joins(_ one: String, _ other: String) -> Bool {
    (from == one && to == other) || (from == other && to == one)
  }

  /// An amount of one of its currencies in the other, rounded half away from zero to two decimals;
  /// nil for a rate of nothing, or where the result is beyond all counting.
  fileprivate func convert(_ amount: DecimalNumber, from currency: String) -> DecimalNumber? {
    let units = Int128(units) * 10_000
    let (factor, divisor) =
      currency == from ? (value.tenThousandths, units) : (units, value.tenThousandths)
    let (product, isTooLarge) = amount.tenThousandths.multipliedReportingOverflow(by: factor)
    guard divisor > 0, !isTooLarge else { return nil }
    // Hundredths are what is kept, so one division rounds once.
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor * 100)
    let isUpper = remainder.magnitude * 2 >= (divisor * 100).magnitude
    let rounded = isUpper ? quotient + (product < 0 ? -1 : 1) : quotient
    return DecimalNumber(tenThousandths: rounded * 100)
  }
}
