/// Cyrillic letters as Latin ones, with the capitals that stand around them.
enum CyrillicLetters {
  /// Appends the Latin letters of one letter of a text.
  ///
  /// A capital Љ is LJ before a capital and at the end of a word in capitals, else Lj.
  static func append(
    _ text: [Unicode.Scalar], _ place: Int, to result: inout [Unicode.Scalar]
  ) {
    let letter = text[place]
    guard let pair = SerbianAlphabet.latinPair(letter) else {
      result.append(SerbianAlphabet.latin(letter) ?? letter)
      return
    }
    guard Letters.isCapital(letter) else {
      result += [pair.first, pair.second]
      return
    }
    let next = place + 1 < text.count ? text[place + 1] : " "
    let previous = place > 0 ? text[place - 1] : " "
    let isCapitals =
      Letters.isLetter(next) ? Letters.isCapital(next) : Letters.isCapital(previous)
    result.append(SerbianAlphabet.capital(pair.first))
    result.append(isCapitals ? SerbianAlphabet.capital(pair.second) : pair.second)
  }
}
