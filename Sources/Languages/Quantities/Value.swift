/// A quantity that each language spells in its own way.
package enum Value: Sendable, Hashable {
  /// A number with this many decimals; nil prints those it has. For example 1.746.947.
  case number(DecimalNumber, decimals: Int?)
  /// An amount with its currency. For example 3.000,00 KM.
  case money(Money, decimals: Int)
  /// A percentage. For example 19,0 %.
  case percent(DecimalNumber, decimals: Int)
  /// A date. For example 31. decembra 2024. godine.
  case date(PartialDate, DateStyle)
  /// A period. For example 1. 4. 2025. – 30. 9. 2025.
  case period(Period, DateStyle)
  /// A year standing alone, never grouped. For example 2025. in Bosnian, 2025 in English.
  case year(Int)
  /// A range of years. For example 2025–2028.
  case years(Int, Int)

  /// Whether the value is a figure, so that one spelling serves the readers of every language.
  ///
  /// Dates in words are not: their months have names.
  package var isFigure: Bool {
    switch self {
    case .number, .money, .percent, .year, .years: true
    case .date(_, let style), .period(_, let style): style != .words
    }
  }
}

/// How a date is spelled.
package enum DateStyle: String, Sendable, Hashable {
  /// With the month's name: 31. decembra 2024. godine; 31 December 2024.
  case words
  /// In figures, as running text has it: 31. 12. 2024.
  case numeric
  /// In figures without spaces, for tables: 31.12.2024.
  case compact
}
