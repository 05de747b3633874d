package import Languages

/// A part of a whole, kept exactly; it is rounded only where it is printed.
package struct Share: Sendable, Hashable {
  /// The part.
  package let part: DecimalNumber
  /// The whole; never zero.
  package let whole: DecimalNumber

  /// A part of a whole; nil when the whole is zero: there is no such share.
  package init?(_ part: DecimalNumber, of whole: DecimalNumber) {
    guard whole != .zero else { return nil }
    self.part = part
    self.whole = whole
  }

  /// The percentage, rounded once, half away from zero, to this many decimals, 0 to 4.
  package func percentage(decimals: Int) -> DecimalNumber {
    var unit: Int128 = 1
    for _ in 0..<decimals { unit *= 10 }
    let dividend = part.tenThousandths * 100 * unit
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: whole.tenThousandths)
    let isNegative = (dividend < 0) != (whole.tenThousandths < 0)
    let isUpper = remainder.magnitude * 2 >= whole.tenThousandths.magnitude
    let rounded = isUpper ? quotient + (isNegative ? -1 : 1) : quotient
    return DecimalNumber(tenThousandths: rounded * (10_000 / unit))
  }

  /// Whether the share is more than this percentage, told without rounding.
  package func exceeds(percent: Int) -> Bool {
    let difference = part.tenThousandths * 100 - whole.tenThousandths * Int128(percent)
    return whole.tenThousandths > 0 ? difference > 0 : difference < 0
  }
}
