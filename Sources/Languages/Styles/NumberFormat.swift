/// How a language spells numbers, percentages and amounts of money.
package struct NumberFormat: Sendable, Equatable {
  /// What stands between groups of three digits.
  package let grouping: String
  /// What stands before the decimals.
  package let decimal: String
  /// What stands before a number below zero.
  package let minus: String
  /// What stands between a number and the per cent sign; empty for nothing.
  package let percentSpace: String
  /// Whether the currency stands before the amount.
  package let currencyFirst: Bool
  /// What a currency is called, by ISO 4217 code; others are called by their code.
  package let currencySymbols: [String: String]

  /// A format of these parts.
  package init(
    grouping: String, decimal: String, minus: String = "-", percentSpace: String,
    currencyFirst: Bool, currencySymbols: [String: String]
  ) {
    self.grouping = grouping
    self.decimal = decimal
    self.minus = minus
    self.percentSpace = percentSpace
    self.currencyFirst = currencyFirst
    self.currencySymbols = currencySymbols
  }

  /// A number with this many decimals, 0 to 4, rounded half away from zero.
  ///
  /// Without a number of decimals it prints those it has.
  package func spell(_ number: DecimalNumber, decimals: Int?) -> String {
    var text = ""
    append(number, decimals: decimals, to: &text)
    return text
  }

  /// A percentage with its sign.
  package func spellPercent(_ number: DecimalNumber, decimals: Int) -> String {
    var text = ""
    append(number, decimals: decimals, to: &text)
    text += percentSpace
    text += "%"
    return text
  }

  /// An amount with its currency, held together by a no-break space.
  package func spell(_ money: Money, decimals: Int) -> String {
    var text = ""
    if currencyFirst {
      text += symbol(of: money.currency)
      text += "\u{A0}"
    }
    append(money.amount, decimals: decimals, to: &text)
    if !currencyFirst {
      text += "\u{A0}"
      text += symbol(of: money.currency)
    }
    return text
  }

  /// What the currency is called beside an amount.
  package func symbol(of currency: String) -> String {
    currencySymbols[currency] ?? currency
  }

  // MARK: - Digits

  private func append(_ number: DecimalNumber, decimals: Int?, to text: inout String) {
    let places = decimals.map { min(max($0, 0), DecimalNumber.scale) }
    let number = places.map(number.rounded(to:)) ?? number
    if number.isNegative { text += minus }
    let (whole, fraction) = number.tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
    appendGrouped(whole, to: &text)
    appendFraction(UInt64(fraction), places: places, to: &text)
  }

  /// Appends a whole number; tables spell thousands of them, so it makes no strings but short ones.
  private func appendGrouped(_ whole: UInt128, to text: inout String) {
    guard let whole = UInt64(exactly: whole) else {
      let (front, back) = whole.quotientAndRemainder(dividingBy: 1000)
      appendGrouped(front, to: &text)
      appendGroup(UInt64(back), to: &text)
      return
    }
    appendGrouped(whole, to: &text)
  }

  private func appendGrouped(_ whole: UInt64, to text: inout String) {
    guard whole >= 1000 else {
      text += String(whole)
      return
    }
    appendGrouped(whole / 1000, to: &text)
    appendGroup(whole % 1000, to: &text)
  }

  private func appendGroup(_ group: UInt64, to text: inout String) {
    text += grouping
    if group < 100 { text += "0" }
    if group < 10 { text += "0" }
    text += String(group)
  }

  private func appendFraction(_ fraction: UInt64, places: Int?, to text: inout String) {
    var rest = fraction
    var count = DecimalNumber.scale
    while count > 0, count > (places ?? 0), rest % 10 == 0 {
      rest /= 10
      count -= 1
    }
    guard count > 0 else { return }
    text += decimal
    var unit: UInt64 = 10
    for _ in 1..<count {
      if rest < unit { text += "0" }
      unit *= 10
    }
    text += String(rest)
  }
}
