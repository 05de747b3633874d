import Diagnostics
package import Languages

/// A word of a text that is checked.
struct TextWord: Equatable {
  /// Where it stands, in scalars.
  let range: Range<Int>
  /// Its letters, small and in Latin script.
  let folded: String
  /// Whether it has digits too, as codes do.
  let isCode: Bool
}

/// A text taken apart for checks: characters, words, and what no translator changes.
package struct CheckedText: Sendable {
  /// The text.
  package let text: String
  /// Its language.
  package let language: LanguageTag
  /// Its characters; all places are counted in these.
  let scalars: [Unicode.Scalar]
  /// What no translator changes, in order.
  let protected: [ProtectedRange]
  /// The words outside that, in order.
  let words: [TextWord]

  /// A text taken apart; the endings tell names of hosts and files.
  package init(_ text: String, _ language: CheckLanguage, endings: Set<String>) {
    self.text = text
    self.language = language.profile.tag
    scalars = Array(text.unicodeScalars)
    protected = ProtectedRange.all(in: scalars, endings: endings)
    words = Self.words(in: scalars, protected, language.profile.transliterator)
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool { scalars.allSatisfy(Letters.isSpace) }

  /// The characters of a place as they stand.
  func string(_ range: Range<Int>) -> String { Letters.string(scalars[range]) }

  /// The word as it stands.
  func string(_ word: TextWord) -> String { string(word.range) }

  /// A place as offsets of UTF-8.
  func span(_ range: Range<Int>) -> SourceSpan {
    let start = scalars[..<range.lowerBound].reduce(0) { $0 + UTF8.width($1) }
    let length = scalars[range].reduce(0) { $0 + UTF8.width($1) }
    return SourceSpan(start: start, end: start + length)
  }

  /// Whether a place lies in something that no translator changes.
  func isProtected(_ place: Int) -> Bool {
    protected.contains { $0.range.contains(place) }
  }

  /// Whether nothing but white space stands between two places.
  func isSpaced(_ start: Int, _ end: Int) -> Bool {
    start < end && scalars[start..<end].allSatisfy(Letters.isSpace)
  }

  /// Whether the word begins with a capital.
  func isCapitalised(_ word: TextWord) -> Bool {
    Letters.isCapital(scalars[word.range.lowerBound])
  }

  /// Whether all letters of the word are capitals, and there are several.
  func isAcronym(_ word: TextWord) -> Bool {
    word.range.count > 1 && scalars[word.range].allSatisfy(Letters.isCapital)
  }

  /// The places inside quotation marks.
  var quoted: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "„", "«": start = place
      case "“", "”", "»", "\"":
        if let open = start {
          ranges.append(open..<place)
          start = nil
        } else {
          start = place
        }
      default: break
      }
    }
    return ranges
  }

  private static func words(
    in text: [Unicode.Scalar], _ protected: [ProtectedRange], _ transliterator: Transliterator?
  ) -> [TextWord] {
    var words: [TextWord] = []
    var spans = protected[...]
    var place = 0
    while place < text.count {
      if let span = spans.first, span.range.contains(place) {
        place = span.range.upperBound
        spans = spans.dropFirst()
        continue
      }
      var end = place
      while end < text.count, Letters.isPartOfWord(text[end]) || Letters.isAccent(text[end]),
        spans.first.map({ end < $0.range.lowerBound }) ?? true
      { end += 1 }
      guard end > place else {
        place += 1
        continue
      }
      let letters = text[place..<end]
      if letters.contains(where: Letters.isLetter) {
        words.append(
          TextWord(
            range: place..<end, folded: fold(letters, transliterator),
            isCode: letters.contains(where: Letters.isDigit)))
      }
      place = end
    }
    return words
  }

  /// Letters made small, and Latin where they are Cyrillic.
  private static func fold(
    _ letters: ArraySlice<Unicode.Scalar>, _ transliterator: Transliterator?
  ) -> String {
    let word = Letters.string(letters).lowercased()
    guard let transliterator, letters.contains(where: Letters.isCyrillic) else { return word }
    return transliterator.latin(word)
  }
}
