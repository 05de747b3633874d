/// What a single value must be, as the function that reads it knows.
package enum ValueKind: Sendable, Hashable {
  /// Any single value.
  case text
  /// Text that must be quoted where it looks like a number.
  case quotedText
  /// A name for other parts of the definition to refer to.
  case identifier
  /// A whole number inside a range.
  case integer(ClosedRange<Int>)
  /// A year of four digits.
  case year
  /// A number with up to four decimals.
  case number
  /// An amount of money.
  case amount
  /// `true` or `false`.
  case boolean
  /// A date of which the day, or the day and the month, may be left out.
  case date
  /// A day of every year.
  case monthDay
  /// The ISO 4217 code of a currency.
  case currency
  /// The key of a local self-government unit.
  case unit
  /// A code of a list, or one of the others.
  case code(list: String, or: [String])
  /// A code of a list that must be quoted where it looks like a number.
  case quotedCode(list: String)
  /// One of these words.
  case choice([String])

  /// The whole numbers that are read.
  static let wholeNumbers = 0...999_999_999

  /// How much the kind says: what says more stands for what is read on the way to it.
  var precision: Int {
    switch self {
    case .text: 0
    case .integer(Self.wholeNumbers): 1
    case .quotedText, .identifier, .integer, .year, .number, .amount, .boolean, .date, .monthDay,
      .currency, .unit, .code, .quotedCode, .choice:
      2
    }
  }
}
