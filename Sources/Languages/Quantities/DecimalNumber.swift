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
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, !whole.isEmpty,
      whole.count <= Self.maximumIntegerDigits,
      whole.count == 1 || whole.first != UInt8(ascii: "0"),
      parts.count == 1 || (1...Self.scale).contains(parts[1].count)
    else { return nil }
    var value: Int128 = 0
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    for digit in Array(whole) + decimals {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int128(digit - UInt8(ascii: "0"))
    }
    for _ in decimals.count..<Self.scale { value *= 10 }
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
