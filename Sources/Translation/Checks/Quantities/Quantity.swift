import Languages

/// A quantity that a text names.
struct Quantity: Equatable {
  /// A date of which parts may be missing.
  struct Day: Hashable {
    var year: Int?
    var month: Int
    var day: Int?
  }

  /// What it is.
  enum Kind: Hashable {
    /// A number.
    case number(DecimalNumber)
    /// A percentage.
    case percent(DecimalNumber)
    /// An amount and the code of its currency.
    case money(DecimalNumber, String)
    /// A date.
    case date(Day)
    /// Digits that are no number in this language: the section 1.2.3, the number 1,234.50 in a
    /// Bosnian text. The value is what they are in the other convention.
    case odd(String, DecimalNumber?)
  }

  /// What it is.
  var kind: Kind
  /// Where it stands, in scalars, with its sign or currency.
  var range: Range<Int>
  /// Where its digits stand.
  let digits: Range<Int>

  /// The number, whatever it counts; nil for a date.
  var value: DecimalNumber? {
    switch kind {
    case .number(let value), .percent(let value), .money(let value, _): value
    case .odd(_, let value): value
    case .date: nil
    }
  }

  /// Whether it is a number without a unit.
  var isPlain: Bool {
    switch kind {
    case .number: true
    case .percent, .money, .date, .odd: false
    }
  }
}
