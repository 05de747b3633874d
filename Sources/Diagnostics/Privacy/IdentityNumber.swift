/// A personal identification number (JMBG) found in a text, or 13 digits that look like one.
///
/// Such a number has the day, month and last three digits of the year of birth, a region, a
/// number in the order of registration, and a check digit. That of a company (JIB) has 13 digits
/// too, but begins with 4, as no day does.
package struct IdentityNumber: Sendable, Equatable {
  /// Where it stands, from its first to after its last digit, with whatever parts the digits.
  package private(set) var span: SourceSpan
  /// Whether its check digit is right.
  package let isValid: Bool
  /// Its first three digits, all that is ever told of it.
  private let head: String

  /// How many digits a number has.
  static let length = 13
  /// How many of them are told.
  private static let told = 3

  /// The number with these digits (0 to 9); nil when they can be none.
  ///
  /// Digits that are parted by other signs, and whose check digit is wrong, must at least name a
  /// region of Bosnia and Herzegovina: dates and sums in a row would look like numbers too.
  init?(_ digits: UnsafeBufferPointer<UInt8>, at span: SourceSpan, isParted: Bool) {
    guard digits.count == Self.length, Self.beginsWithDate(digits) else { return nil }
    isValid = Self.hasRightCheckDigit(digits)
    guard isValid || !isParted || digits[7] == 1 else { return nil }
    self.span = span
    head = digits.prefix(Self.told).map { String($0) }.joined()
  }

  /// The number as findings tell it: `010**********`.
  package var masked: String {
    head + String(repeating: "*", count: Self.length - Self.told)
  }

  /// A text in which no such number can be read any more.
  package static func masked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    mask(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name of a file in which no such number can be read any more; a low line parts digits too.
  package static func maskedName(_ name: String) -> String {
    var bytes = Array(name.utf8)
    var plain = bytes.map(partingLowLine)
    mask(&plain)
    for place in bytes.indices where plain[place] == UInt8(ascii: "*") {
      bytes[place] = plain[place]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The numbers in the name of a file.
  package static func all(inName name: String) -> [IdentityNumber] {
    name.utf8.map(partingLowLine).withUnsafeBufferPointer { IdentityNumberSearch.all(in: $0) }
  }

  private static func partingLowLine(_ byte: UInt8) -> UInt8 {
    byte == UInt8(ascii: "_") ? UInt8(ascii: "-") : byte
  }

  /// The same number at another place.
  func at(_ span: SourceSpan) -> IdentityNumber {
    var number = self
    number.span = span
    return number
  }

  /// Puts a star in the place of all but the first digits of each number in some bytes.
  static func mask(_ bytes: inout [UInt8]) {
    let masked = bytes.withUnsafeBufferPointer { bytes in
      IdentityNumberSearch.all(in: bytes).flatMap { hidden(in: $0.span, of: bytes) }
    }
    for range in masked {
      for place in range { bytes[place] = UInt8(ascii: "*") }
    }
  }

  /// Where the digits of a number that are not told stand, each with the escape that it may be.
  private static func hidden(
    in span: SourceSpan, of bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var passed = 0
    var place = span.start
    while place < span.end {
      let escape = UnescapedText.escape(at: place, in: bytes)
      let end = place + (escape?.length ?? 1)
      if escape.map({ $0.bytes.count == 1 && isDigit($0.bytes[0]) }) ?? isDigit(bytes[place]) {
        passed += 1
        if passed > told { ranges.append(place..<end) }
      }
      place = end
    }
    return ranges
  }

  /// Whether a byte is a digit of ASCII.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Whether the first seven digits are a day between 1800 and 2099.
  private static func beginsWithDate(_ digits: UnsafeBufferPointer<UInt8>) -> Bool {
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }
    let ending = number(4..<7)
    guard ending >= 800 || ending < 100 else { return false }
    let year = ending >= 800 ? 1000 + ending : 2000 + ending
    let month = number(2..<4)
    guard (1...12).contains(month) else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(number(0..<2))
  }

  /// Whether the last digit follows from the others.
  ///
  /// Where the rule gives 10, numbers should not have been issued, but some were, with a 0.
  private static func hasRightCheckDigit(_ digits: UnsafeBufferPointer<UInt8>) -> Bool {
    var sum = 0
    for place in 0..<6 { sum += (7 - place) * Int(digits[place] + digits[place + 6]) }
    let check = 11 - sum % 11
    return Int(digits[12]) == (check < 10 ? check : 0)
  }
}
