/// In which order a language lists names: by its alphabet, whatever the capitals and signs.
///
/// Spaces and hyphens come before letters, so that *Novi Grad* stands before *Novigrad*; quotation
/// marks, full stops and brackets don't count; numbers go by their size. What an alphabet takes for
/// one letter is one, such as *nj*, but not where two letters only meet, as in *injekcija*.
package struct Collation: Sendable, Equatable {
  /// An order by nothing but the code of each character, for a language that has said nothing.
  package static let plain = Collation(letters: [], accents: [:])

  private let letters: [String]
  private let accents: [String: String]
  private let rules: ScriptRules
  private let ranks: LetterRanks
  private let splits: DigraphSplits

  /// An order by an alphabet.
  ///
  /// - Parameters:
  ///   - letters: The letters in small, in order; some of two characters.
  ///   - accents: For letters that the alphabet lacks, those that stand for them: `é` for `e`.
  ///   - rules: Which letters of a word only meet.
  package init(letters: [String], accents: [String: String], rules: ScriptRules = ScriptRules()) {
    self.letters = letters
    self.accents = accents
    self.rules = rules
    ranks = LetterRanks(letters: letters, accents: accents)
    splits = DigraphSplits(rules)
  }

  /// Two orders are equal when they have the same letters and know the same words.
  package static func == (left: Collation, right: Collation) -> Bool {
    left.letters == right.letters && left.accents == right.accents && left.rules == right.rules
  }

  /// The things in the order of their names; those of the same name stay as they stand.
  package func sorted<Thing>(_ things: [Thing], by name: (Thing) -> String) -> [Thing] {
    things.enumerated().map { (key: key(of: name($1)), place: $0, thing: $1) }
      .sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.thing)
  }

  /// By what a name is compared.
  package func key(of name: String) -> CollationKey {
    let text = ScalarText.prepared(name)
    var maker = CollationKeyMaker()
    var index = 0
    var parts: [Int] = []
    var wordEnd = 0
    while index < text.count {
      if index >= wordEnd, Letters.isLetter(text[index]) {
        wordEnd = text[index...].firstIndex { !Letters.isLetter($0) } ?? text.count
        parts = splits.find(text[index..<wordEnd])
      }
      if Letters.isDigit(text[index]) {
        let end = text[index...].firstIndex { !Letters.isDigit($0) } ?? text.count
        maker.add(number: text[index..<end])
        index = end
      } else if index + 1 < text.count, !parts.contains(index + 1),
        let rank = ranks.rank(ofPair: text[index], text[index + 1])
      {
        maker.add(
          letter: rank,
          capitals: (Letters.isCapital(text[index]) ? 1 : 0)
            + (Letters.isCapital(text[index + 1]) ? 1 : 0))
        index += 2
      } else {
        add(text[index], to: &maker)
        index += 1
      }
    }
    return maker.key(endingIn: text)
  }

  private func add(_ scalar: Unicode.Scalar, to maker: inout CollationKeyMaker) {
    let capitals = Letters.isCapital(scalar) ? 1 : 0
    if let rank = ranks.rank(of: scalar) {
      maker.add(letter: rank, capitals: capitals)
    } else if let bases = ranks.bases(of: scalar) {
      for base in bases { maker.add(letter: base, capitals: capitals) }
      maker.addAccent()
    } else if Letters.isLetter(scalar) {
      maker.add(letter: ranks.rank(ofUnknown: scalar), capitals: capitals)
    } else if Self.separates(scalar) {
      maker.addSpace()
    } else if (0x300...0x36F).contains(scalar.value), scalar.value != 0x34F {
      maker.addAccent()
    }
  }

  /// Whether a sign stands between words: spaces, hyphens, dashes, slashes.
  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isSpace(scalar) || scalar == "-" || scalar == "/"
      || (0x2010...0x2015).contains(scalar.value)
  }
}
