/// An exact decimal number with up to four decimals: amounts, percentages, measured values.
///
/// It holds ten-thousandths in 128 bits, so that sums over millions of amounts of up to
/// `maximumIntegerDigits` digits can neither round nor overflow.
package struct DecimalNumber: Sendable, Hashable, Comparable {
  /// The number times ten thousand.
  package var tenThousandths: Int128

  /// The number of decimals that are kept.
  package static let scale = 4
  /// The longest whole part that is read.
  package static let maximumIntegerDigits = 15
  /// Nothing at all; an unknown number is never this.
  package static let zero = DecimalNumber(0)

  /// A whole number.
  package init(_ whole: Int) {
    tenThousandths = Int128(whole) * 10_000
  }

  /// A number given in ten-thousandths.
  package init(tenThousandths: Int128) {
    self.tenThousandths = tenThousandths
  }

  /// Reads digits with an optional minus and an optional point: `1746947`, `1746947.50`, `-3`.
  ///
  /// Anything else gives nil: separators of thousands, exponents, leading zeros, more than
  /// four decimals, more than `maximumIntegerDigits` digits.
  package init?(_ text: some StringProtocol) {
    var value: Int128 = 0
    var isNegative = false
    // How many digits stand before the point, and after it once there is one.
    var whole = 0
    var decimals: Int?
    var beginsWithZero = false
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where place == 0: isNegative = true
      case UInt8(ascii: ".") where decimals == nil: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if let count = decimals {
          decimals = count + 1
        } else {
          if whole == 0 { beginsWithZero = byte == UInt8(ascii: "0") }
          whole += 1
        }
        guard whole <= Self.maximumIntegerDigits, decimals ?? 0 <= Self.scale else { return nil }
        value = value * 10 + Int128(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard whole > 0, decimals != 0, whole == 1 || !beginsWithZero else { return nil }
    for _ in (decimals ?? 0)..<Self.scale { value *= 10 }
    tenThousandths = isNegative ? -value : value
  }

  /// Whether nothing stands after the point.
  package var isWhole: Bool { tenThousandths % 10_000 == 0 }

  /// Whether the number is below zero.
  package var isNegative: Bool { tenThousandths < 0 }

  /// Orders by size.
  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    left.tenThousandths < right.tenThousandths
  }

  /// The exact sum.
  package static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    DecimalNumber(tenThousandths: left.tenThousandths + right.tenThousandths)
  }

  /// The exact difference.
  package static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    DecimalNumber(tenThousandths: left.tenThousandths - right.tenThousandths)
  }

  /// Adds in place.
  package static func += (left: inout DecimalNumber, right: DecimalNumber) {
    left.tenThousandths += right.tenThousandths
  }

  /// The product, rounded half away from zero to four decimals.
  package static func * (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    DecimalNumber(
      tenThousandths: divide(left.tenThousandths * right.tenThousandths, by: 10_000))
  }

  /// This number as a percentage of another, rounded half away from zero to four decimals.
  ///
  /// Nil when the other is zero: there is no such share.
  package func percentage(of whole: DecimalNumber) -> DecimalNumber? {
    guard whole.tenThousandths != 0 else { return nil }
    let scaled = tenThousandths * 100 * 10_000
    return DecimalNumber(tenThousandths: Self.divide(scaled, by: whole.tenThousandths))
  }

  /// The number rounded half away from zero to this many decimals, 0 to 4.
  package func rounded(to decimals: Int) -> DecimalNumber {
    var unit: Int128 = 1
    for _ in decimals..<Self.scale { unit *= 10 }
    return DecimalNumber(tenThousandths: Self.divide(tenThousandths, by: unit) * unit)
  }

  private static func divide(_ value: Int128, by divisor: Int128) -> Int128 {
    let quotient = value / divisor
    let remainder = (value % divisor).magnitude
    guard remainder * 2 >= divisor.magnitude else { return quotient }
    return (value < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number as YAML writes it: a point, no separators, no needless zeros.
  package var description: String {
    let magnitude = tenThousandths.magnitude
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: 10_000)
    var text = (isNegative ? "-" : "") + String(whole)
    if fraction != 0 {
      var decimals = String(fraction + 10_000).dropFirst()
      while decimals.last == "0" { decimals.removeLast() }
      text += "." + decimals
    }
    return text
  }
}
