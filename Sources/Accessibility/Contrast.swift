/// How far two colours stand apart for whoever sees little.
package enum Contrast {
  /// What letters need.
  ///
  /// Source: WCAG 2.1, 1.4.3 (contrast, minimum).
  package static let least = 4.5

  /// The contrast of two colours of six hexadecimal digits, from 1 to 21; nil for what is no
  /// colour.
  ///
  /// Source: WCAG 2.1, definition of contrast ratio and of relative luminance.
  package static func ratio(_ first: String, _ second: String) -> Double? {
    guard let one = luminance(first), let other = luminance(second) else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(_ color: String) -> Double? {
    let digits = color.drop { $0 == "#" }.compactMap(\.hexDigitValue)
    guard digits.count == 6 else { return nil }
    let parts = stride(from: 0, to: 6, by: 2).map { index in
      linear(Double(digits[index] * 16 + digits[index + 1]) / 255)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The light of a part of a colour as sRGB spells it; powers are found by roots alone, so that
  /// every machine gives the same.
  private static func linear(_ part: Double) -> Double {
    guard part > 0.04045 else { return part / 12.92 }
    // x^2.4 = x² · x^0.4, and x^0.4 = (x²)^(1/5), found by Newton's steps.
    let base = (part + 0.055) / 1.055
    let square = base * base
    var root = base
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (root * fourth - square) / (5 * fourth)
    }
    return square * root
  }
}
