/// A date of which the day, or the day and the month, may be unknown.
package struct PartialDate: Sendable, Hashable {
  /// The year of the Gregorian calendar, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12; nil when only the year is known.
  package let month: Int?
  /// The day of the month; nil when only the month or the year is known.
  package let day: Int?

  /// A date that exists in the calendar; nil otherwise.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025`, `2025-03` or `2025-03-27`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    // Digits at all places but the fifth and the eighth; plans have thousands of dates.
    var numbers = (year: 0, month: 0, day: 0)
    var count = 0
    for byte in text.utf8 {
      if count == 4 || count == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        let digit = Int(byte - UInt8(ascii: "0"))
        switch count {
        case ..<4: numbers.year = numbers.year * 10 + digit
        case ..<7: numbers.month = numbers.month * 10 + digit
        default: numbers.day = numbers.day * 10 + digit
        }
      }
      count += 1
      guard count <= 10 else { return nil }
    }
    guard count == 4 || count == 7 || count == 10 else { return nil }
    self.init(
      year: numbers.year, month: count > 4 ? numbers.month : nil,
      day: count > 7 ? numbers.day : nil)
  }

  /// The first day that the date can mean.
  package var firstDay: CalendarDay {
    CalendarDay(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day that the date can mean.
  package var lastDay: CalendarDay {
    let month = month ?? 12
    return CalendarDay(
      year: year, month: month, day: day ?? Self.days(inMonth: month, of: year))
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as YAML writes it, with as much as is known: `2025`, `2025-03`, `2025-03-27`.
  package var description: String {
    let padded = { (number: Int, width: Int) in
      String(repeating: "0", count: max(0, width - String(number).utf8.count)) + String(number)
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } })
      .joined(separator: "-")
  }
}
