import Languages

/// The words of a text as a memory compares them: small letters, no punctuation, numbers and codes
/// folded, so that two texts that differ in a number only have the same words.
enum FoldedWords {
  /// What stands for a word that holds a digit, such as `12.500,00` or `A1`.
  static let number = "#"
  /// What stands for a code in braces, such as `{{plan.cost}}` or `{1}`.
  static let code = "{}"

  /// The words of a text.
  static func of(_ text: String) -> [String] {
    let scalars = ComposedText.scalars(of: text)
    var words: [String] = []
    var position = 0
    while position < scalars.count {
      if scalars[position] == "{", let end = codeEnd(scalars, from: position) {
        words.append(code)
        position = end
      } else if isWordScalar(scalars[position]) {
        let end = wordEnd(scalars, from: position)
        words.append(folded(scalars[position..<end]))
        position = end
      } else {
        position += 1
      }
    }
    return words
  }

  private static func folded(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    guard !scalars.contains(where: Letters.isDigit) else { return number }
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar.isASCII {
        let isCapital = (65...90).contains(scalar.value)
        view.append(isCapital ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
      } else {
        view.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(view)
  }

  /// Where a code ends that begins here; nil when it is not closed within 80 signs.
  private static func codeEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let limit = min(scalars.count, start + 80)
    guard let close = (start..<limit).first(where: { scalars[$0] == "}" }) else { return nil }
    var end = close
    while end < limit, scalars[end] == "}" { end += 1 }
    return end
  }

  private static func wordEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      let isSeparator = scalars[end] == "." || scalars[end] == ","
      let isInside =
        isSeparator && end > start && Letters.isDigit(scalars[end - 1]) && end + 1 < scalars.count
        && Letters.isDigit(scalars[end + 1])
      guard isInside || isWordScalar(scalars[end]) else { break }
      end += 1
    }
    return end
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return Letters.isDigit(scalar) || (65...90).contains(scalar.value)
        || (97...122).contains(scalar.value)
    }
    // Latin and Cyrillic letters, without asking the library for each.
    if (0xC0...0x24F).contains(scalar.value) { return scalar != "×" && scalar != "÷" }
    if (0x400...0x481).contains(scalar.value) { return true }
    return scalar.properties.isAlphabetic
      || scalar.properties.canonicalCombiningClass != .notReordered
  }
}
