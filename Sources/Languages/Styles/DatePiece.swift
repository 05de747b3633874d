/// One piece of how a language spells a day, for programs that spell dates themselves.
package enum DatePiece: Sendable, Hashable {
  /// Words and signs, the month's name among them.
  case text(String)
  /// The day of the month, in two figures where padded.
  case day(isPadded: Bool)
  /// The month in figures, in two where padded.
  case month(isPadded: Bool)
  /// The year in figures.
  case year
}

extension DateFormat {
  /// The pieces of a day as it is spelled; put together they give the same text.
  package func pieces(of day: CalendarDay, _ style: DateStyle) -> [DatePiece] {
    var pieces: [DatePiece] = []
    func add(_ text: inout String) {
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
    }
    var text = ""
    fillDay(style, into: &text) { field, text in
      switch field {
      case .day, .paddedDay:
        add(&text)
        pieces.append(.day(isPadded: field == .paddedDay))
      case .month, .paddedMonth:
        add(&text)
        pieces.append(.month(isPadded: field == .paddedMonth))
      case .year:
        add(&text)
        pieces.append(.year)
      case .monthWithDay: text += Self.name(day.month, in: monthsWithDay)
      case .monthAlone: text += Self.name(day.month, in: months)
      case .shortMonth: text += Self.name(day.month, in: shortMonths)
      case .first, .last: break
      }
    }
    add(&text)
    return pieces
  }
}
