import Glibc
import Languages

/// The day on which findings are judged; it never reaches a document.
enum Clock {
  /// What stands in a PDF in the place of the moment of its making: a fixed one, or that which
  /// `SOURCE_DATE_EPOCH` names.
  static var stamp: String {
    guard let named = getenv("SOURCE_DATE_EPOCH"), var seconds = Int(String(cString: named)) else {
      return "19800101000000"
    }
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil, (0...8099).contains(parts.tm_year) else {
      return "19800101000000"
    }
    let numbers = [
      parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min,
      parts.tm_sec,
    ]
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }

  /// Today in universal time, or the day that `SOURCE_DATE_EPOCH` names.
  static var today: CalendarDay? {
    var seconds = time(nil)
    if let named = getenv("SOURCE_DATE_EPOCH"), let number = Int(String(cString: named)) {
      seconds = number
    }
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return nil }
    return CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
