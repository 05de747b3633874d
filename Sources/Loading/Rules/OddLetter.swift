/// A letter that looks right and is not: one of another script, or one made of two characters.
struct OddLetter {
  /// The word in which it stands.
  let word: String
  /// The letter.
  let letter: Unicode.Scalar
  /// Its place in the text, from 1, in characters.
  let position: Int
  /// Whether it is a letter with a separate accent; else it is of another script.
  let isDecomposed: Bool

  /// The first in a text; nil when all letters are sound.
  static func first(in text: String) -> OddLetter? {
    // Cyrillic letters begin with D0 to D3, accents that stand alone with CC or CD.
    guard text.utf8.contains(where: { (0xD0...0xD3).contains($0) || (0xCC...0xCD).contains($0) })
    else { return nil }
    let scalars = Array(text.unicodeScalars)
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, isLetter(scalars[end]) { end += 1 }
      if let odd = odd(in: scalars[start..<end]) {
        let word = String(String.UnicodeScalarView(scalars[start..<end]))
        let letter = scalars[odd.place]
        return OddLetter(
          word: word, letter: letter, position: odd.place + 1, isDecomposed: odd.isDecomposed)
      }
      start = max(end, start + 1)
    }
    return nil
  }

  private static func odd(
    in word: ArraySlice<Unicode.Scalar>
  ) -> (place: Int, isDecomposed: Bool)? {
    if let accent = word.indices.first(where: { isAccent(word[$0]) }), accent > word.startIndex,
      !isCyrillic(word[accent - 1])
    {
      return (accent - 1, true)
    }
    let cyrillic = word.indices.filter { isCyrillic(word[$0]) }
    let latin = word.indices.filter { !isCyrillic(word[$0]) && !isAccent(word[$0]) }
    guard let first = cyrillic.first, let firstLatin = latin.first else { return nil }
    return (cyrillic.count <= latin.count ? first : firstLatin, false)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isAccent(scalar)
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x52F).contains(scalar.value)
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }
}
