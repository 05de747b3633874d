import Languages

/// An exact decimal number with up to 18 digits before and 18 after the point.
///
/// Files of other publishers have percentages such as `33.333333333`.
struct StandardDecimal: AttributeValue, Comparable {
  static let blank = StandardDecimal(0)
  static let typeName = "decimal"
  private static let decimals = 18
  private static let one: Int128 = 1_000_000_000_000_000_000
  /// The number times 10 to the power of 18.
  private let scaled: Int128

  private init(scaled: Int128) { self.scaled = scaled }

  /// A whole number.
  init(_ whole: Int) { scaled = Int128(whole) * Self.one }

  /// An amount of ours.
  init(_ number: DecimalNumber) { scaled = number.tenThousandths * (Self.one / 10_000) }

  init?(text: String) {
    var digits = Substring(text.collapsed)
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard (1...2).contains(parts.count), parts[0].utf8.count + fraction.utf8.count > 0,
      (parts[0].utf8.map(\.self) + fraction.utf8).allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let whole = parts[0].drop { $0 == "0" }
    var kept = fraction
    while kept.last == "0" { kept = kept.dropLast() }
    guard whole.utf8.count <= 18, kept.utf8.count <= Self.decimals else { return nil }
    let padding = String(repeating: "0", count: Self.decimals - kept.utf8.count)
    guard let number = Int128("0" + whole + kept + padding) else { return nil }
    scaled = isNegative ? -number : number
  }

  var text: String {
    let whole = String((scaled / Self.one).magnitude)
    var fraction = String((scaled % Self.one).magnitude)
    fraction = String(repeating: "0", count: Self.decimals - fraction.utf8.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The number with at most four decimals as ours; nil when it has more.
  var number: DecimalNumber? { DecimalNumber(text) }

  static func < (left: StandardDecimal, right: StandardDecimal) -> Bool {
    left.scaled < right.scaled
  }

  /// The sum of numbers, rounded half up to four decimals as the validator of the standard does.
  ///
  /// Nil when it would take more digits than there are.
  static func sum(_ numbers: [StandardDecimal]) -> StandardDecimal? {
    var sum: Int128 = 0
    for number in numbers {
      let (total, overflow) = sum.addingReportingOverflow(number.scaled)
      guard !overflow else { return nil }
      sum = total
    }
    let step = one / 10_000
    let (shifted, overflow) = sum.addingReportingOverflow(sum < 0 ? -step / 2 : step / 2)
    return overflow ? nil : StandardDecimal(scaled: shifted / step * step)
  }
}
