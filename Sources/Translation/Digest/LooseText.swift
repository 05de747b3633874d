/// A text without what may change while its meaning stays: case, punctuation, white space.
///
/// Inside numbers nothing is dropped that could make two numbers one: `1.5` is not `15`, `1 2` is
/// not `12`, `-5` is not `5`, and `%` is a word.
enum LooseText {
  /// The text, small and without punctuation and white space.
  static func of(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var between: [Unicode.Scalar] = []
    for scalar in ComposedText.scalars(of: text) {
      if isDropped(scalar) {
        between.append(scalar)
        continue
      }
      if isDigit(scalar) { result.append(contentsOf: kept(between, after: last)) }
      between = []
      last = scalar
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return String(result)
  }

  /// What counts of the signs before a digit.
  private static func kept(
    _ signs: [Unicode.Scalar], after last: Unicode.Scalar?
  ) -> [Unicode.Scalar] {
    guard let last, isDigit(last) else {
      let isSign =
        signs.last.map(isDash) == true
        && (last == nil || signs.dropLast().last?.properties.isWhitespace == true)
      return isSign ? ["-"] : []
    }
    let marks = signs.filter { !$0.properties.isWhitespace }.map { isDash($0) ? "-" : $0 }
    return marks.isEmpty && !signs.isEmpty ? [" "] : marks
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .control, .format:
      return true
    case .otherPunctuation: return scalar != "%" && scalar != "‰"
    case .mathSymbol: return scalar == "\u{2212}"
    default: return false
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2212}" || scalar.properties.generalCategory == .dashPunctuation
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }
}
