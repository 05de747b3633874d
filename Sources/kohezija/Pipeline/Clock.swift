import Glibc
import Languages

/// The day on which findings are judged; it never reaches a document.
enum Clock {
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
