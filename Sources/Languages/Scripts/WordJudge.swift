/// Decides which words of a Latin text stay Latin, by the word and by what stands around it.
struct WordJudge {
  /// What is to be done with a word.
  enum Verdict: Equatable {
    /// It stays as it is.
    case keep(ScriptDecision.Reason)
    /// It has no Latin letter.
    case cyrillicAlready
    /// It is mapped; with a reason where the author should look at it.
    case convert(ScriptDecision.Reason?)
  }

  let text: [Unicode.Scalar]
  let tokens: [ScriptToken]
  let rules: ScriptRules

  /// What is to be done with the word at a place among the tokens.
  func keeps(_ place: Int) -> Verdict {
    let word = text[tokens[place].range]
    if !word.contains(where: isLatinLetter) { return .cyrillicAlready }
    let spelled = Letters.string(word)
    if rules.latin.contains(spelled) { return .keep(.listed) }
    if rules.domestic.contains(spelled) { return .convert(nil) }
    if word.contains(where: Letters.isDigit) { return digits(word, place) }
    if word.contains(where: isForeign) {
      return .keep(RomanNumeral.value(word) == nil ? .foreignLetter : .numeral)
    }
    if rules.units.contains(spelled), isAfterNumber(place) || spelled == "km" {
      return .keep(.unit)
    }
    if word.startIndex > 0, text[word.startIndex - 1] == "°" { return .keep(.unit) }
    if hasInnerCapital(word) { return .keep(.innerCapital) }
    if word.allSatisfy({ RomanNumeral.value([$0]) != nil }) {
      return NumeralJudge(self).verdict(place)
    }
    return .convert(nil)
  }

  /// A word with digits: a code stays, endings and letters of articles (`24a`) are mapped.
  private func digits(_ word: ArraySlice<Unicode.Scalar>, _ place: Int) -> Verdict {
    let letters = word.drop(while: Letters.isDigit)
    guard letters.startIndex > word.startIndex, letters.allSatisfy(Letters.isLetter),
      !letters.contains(where: isForeign)
    else { return .keep(.code) }
    let spelled = Letters.string(letters)
    if spelled == "KM" || isNumbered(neighbour(of: place, -1)) { return .convert(nil) }
    if rules.units.contains(spelled) { return .keep(.unit) }
    let isEnding = letters.count <= 3 && letters.allSatisfy(Letters.isSmall)
    return isEnding ? .convert(nil) : .keep(.code)
  }

  // MARK: What stands around a word

  /// The word before (-1) or after (1) a word, if nothing but other signs is between.
  func neighbour(of place: Int, _ step: Int) -> Int? {
    var index = place + step
    while tokens.indices.contains(index) {
      switch tokens[index].kind {
      case .word: return index
      case .protected: return nil
      case .other: index += step
      }
    }
    return nil
  }

  /// What stands between a word and its neighbour, or the edge of the text.
  func between(_ place: Int, _ other: Int?, _ step: Int) -> ArraySlice<Unicode.Scalar> {
    let edge = step < 0 ? 0 : text.count
    return step < 0
      ? text[(other.map { tokens[$0].range.upperBound } ?? edge)..<tokens[place].range.lowerBound]
      : text[tokens[place].range.upperBound..<(other.map { tokens[$0].range.lowerBound } ?? edge)]
  }

  /// The letters of a word.
  func letters(_ place: Int?) -> ArraySlice<Unicode.Scalar> {
    place.map { text[tokens[$0].range] } ?? []
  }

  /// Whether a word is of those that Roman numerals count, such as *poglavlje*.
  func isNumbered(_ place: Int?) -> Bool {
    guard let place else { return false }
    let folded = Letters.string(text[tokens[place].range].map(SerbianAlphabet.folded))
    return rules.numbered.contains { folded.hasPrefix($0) }
  }

  private func isAfterNumber(_ place: Int) -> Bool {
    var index = tokens[place].range.lowerBound - 1
    while index >= 0, Letters.isSpace(text[index]) { index -= 1 }
    return index >= 0 && Letters.isDigit(text[index])
  }

  private func hasInnerCapital(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    zip(word, word.dropFirst()).contains { Letters.isSmall($0) && Letters.isCapital($1) }
  }

  private func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isLetter(scalar) && scalar.value < 0x370
  }

  private func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    isLatinLetter(scalar) && SerbianAlphabet.cyrillic(scalar) == nil
  }
}
