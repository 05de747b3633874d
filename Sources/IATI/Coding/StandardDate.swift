import Languages

/// A day as the standard writes it, with the time zone that it may carry.
struct StandardDate: AttributeValue {
  static let blank = first
  static let typeName = "date"
  /// A day that stands where none was read yet.
  static let first = StandardDate(CalendarDay(year: 1, month: 1, day: 1))
  /// The day.
  let day: CalendarDay
  /// The time zone as it was written; mostly empty.
  let zone: String

  /// A day.
  init(_ day: CalendarDay) {
    self.day = day
    zone = ""
  }

  init?(text: String) {
    let text = text.collapsed
    let zone = String(text.dropFirst(10))
    guard let date = PartialDate(text.prefix(10)), date.day != nil, TimeZoneText.isSound(zone)
    else { return nil }
    day = date.firstDay
    self.zone = zone
  }

  var text: String { (day.date.map { "\($0)" } ?? "0001-01-01") + zone }
}

/// A moment as the standard writes it.
struct Moment: AttributeValue {
  static let blank = Moment(CalendarDay(year: 1, month: 1, day: 1))
  static let typeName = "dateTime"
  /// The day on which it lies, in its own time zone.
  let day: CalendarDay
  /// The moment as it is written.
  let text: String

  /// The beginning of a day in universal time.
  init(_ day: CalendarDay) {
    self.day = day
    text = StandardDate(day).text + "T00:00:00Z"
  }

  init?(text: String) {
    let text = text.collapsed
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, let date = PartialDate(text.prefix(10)), date.day != nil,
      bytes[10] == UInt8(ascii: "T"), Self.isTime(bytes[11..<19])
    else { return nil }
    var rest = text.dropFirst(19)
    if rest.first == "." {
      let fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard !fraction.isEmpty else { return nil }
      rest = rest.dropFirst(fraction.count + 1)
    }
    guard TimeZoneText.isSound(String(rest)) else { return nil }
    day = date.firstDay
    self.text = text
  }

  /// Whether eight bytes are a time such as `09:30:00`.
  private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.map { String(decoding: $0, as: UTF8.self) }
      .compactMap { $0.utf8.count == 2 && $0.utf8.allSatisfy(isDigit) ? Int($0) : nil }
    return numbers.count == 3 && numbers[0] < 24 && numbers[1] < 60 && numbers[2] < 60
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// Time zones as XML Schema writes them.
private enum TimeZoneText {
  /// Whether a text is empty, `Z`, or a shift such as `+01:00`.
  static func isSound(_ text: String) -> Bool {
    if text.isEmpty || text == "Z" { return true }
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes[3] == UInt8(ascii: ":"),
      (bytes[1...2] + bytes[4...5]).allSatisfy({ (48...57).contains($0) })
    else { return false }
    let hours = Int(bytes[1] - 48) * 10 + Int(bytes[2] - 48)
    let minutes = Int(bytes[4] - 48) * 10 + Int(bytes[5] - 48)
    return minutes < 60 && (hours < 14 || hours == 14 && minutes == 0)
  }
}
