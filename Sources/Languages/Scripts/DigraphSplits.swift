/// Where two letters of a word look like a digraph but are none, as in *in|jekcija*.
struct DigraphSplits: Sendable {
  private struct Stem: Sendable {
    let letters: [Unicode.Scalar]
    /// How many letters stand before the place where they part.
    let split: Int
    let isAtStart: Bool
    let unless: [(letters: [Unicode.Scalar], isPrefix: Bool)]
  }

  private let stems: [Stem]
  private let ambiguous: [[Unicode.Scalar]]

  /// The splits of these rules.
  init(_ rules: ScriptRules) {
    stems = rules.splits.compactMap { rule in
      let letters = Array(rule.stem.unicodeScalars)
      guard let bar = letters.firstIndex(of: "|") else { return nil }
      return Stem(
        letters: letters.filter { $0 != "|" }, split: bar, isAtStart: rule.isAtStart,
        unless: rule.unless.map { word in
          (Array(word.unicodeScalars.filter { $0 != "*" }), word.hasSuffix("*"))
        })
    }
    ambiguous = rules.ambiguous.map { Array($0.unicodeScalars) }
  }

  /// Whether a word can be written in two ways.
  func isAmbiguous(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard Self.hasDigraph(word), !ambiguous.isEmpty else { return false }
    let folded = word.map(SerbianAlphabet.folded)
    return ambiguous.contains { folded.starts(with: $0) }
  }

  /// The places before which the letters of a word part, as indices of the word.
  func find(_ word: ArraySlice<Unicode.Scalar>) -> [Int] {
    guard Self.hasDigraph(word) else { return [] }
    let folded = word.map(SerbianAlphabet.folded)
    var places: [Int] = []
    for stem in stems where stem.letters.count <= folded.count {
      guard
        !stem.unless.contains(where: {
          $0.isPrefix ? folded.starts(with: $0.letters) : folded == $0.letters
        })
      else { continue }
      let last = stem.isAtStart ? 0 : folded.count - stem.letters.count
      for start in 0...last where folded[start...].starts(with: stem.letters) {
        places.append(word.startIndex + start + stem.split)
      }
    }
    return places
  }

  private static func hasDigraph(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    zip(word, word.dropFirst()).contains { SerbianAlphabet.digraph($0, $1) != nil }
  }
}
