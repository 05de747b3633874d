import Languages

/// The forms that a word of a term can take.
///
/// Bosnian, Croatian and Serbian decline their words: the stem changes by a few sound laws, and an
/// ending of a closed list follows. English has plurals.
struct WordForms: Sendable {
  /// The beginnings that the forms have.
  let stems: Set<String>
  private let isExact: Bool
  private let isEnglish: Bool

  /// The longest ending that a form has.
  static let longestEnding = 5

  /// The forms of a word, given small, in the form in which a dictionary has it.
  init(_ word: String, _ language: LanguageTag) {
    isEnglish = language == .english
    isExact = word.utf8.count <= 2 || Self.particles.contains(word)
    if isExact {
      // With and towards have a longer form before hard consonants.
      stems = word == "s" || word == "sa" ? ["s", "sa"] : [word]
    } else if isEnglish {
      stems = Self.englishStems(word)
    } else {
      stems = Self.stems(of: word)
    }
  }

  /// Whether a word of a text, small, is one of the forms.
  func fits(_ word: String) -> Bool {
    if isExact { return stems.contains(word) }
    let endings = isEnglish ? Self.plurals : Self.endings
    return stems.contains { stem in
      guard word.hasPrefix(stem) else { return false }
      return endings.contains(String(word.dropFirst(stem.count)))
    }
  }

  /// Words that never change.
  private static let particles: Set<String> = [
    "protiv", "prema", "the", "and", "for", "with", "against", "not",
  ]

  /// The endings of English nouns.
  private static let plurals: Set<String> = ["", "s", "es"]

  private static func englishStems(_ word: String) -> Set<String> {
    word.hasSuffix("y") ? [word, word.dropLast() + "ie"] : [word]
  }

  /// The endings of nouns and adjectives in all cases and numbers.
  private static let endings: Set<String> = [
    "", "a", "e", "i", "o", "u", "om", "em", "ama", "ima", "ju",
    "ovi", "ova", "ove", "ovima", "evi", "eva", "eve", "evima",
    "og", "oga", "omu", "ome", "oj", "im", "ih", "eg", "ega", "emu", "ijem", "ije",
  ]

  // MARK: Stems

  /// The stems of a word: with its last consonant softened, with and without a fleeting *a*.
  static func stems(of word: String) -> Set<String> {
    let letters = Array(word)
    guard let last = letters.last else { return [] }
    let base = isVowel(last) ? Array(letters.dropLast()) : letters
    var stems: [[Character]] = [base]
    if !isVowel(last) { stems += withoutFleetingVowel(base) }
    stems += stems.flatMap(softened)
    if let inserted = withInsertedVowel(base) { stems.append(inserted) }
    if base.suffix(2) == ["s", "t"] { stems.append(base.dropLast(2) + ["š", "ć"]) }
    return Set(stems.filter { $0.count > 1 }.map { String($0) })
  }

  /// k, g, h before i become c, z, s; before e they become č, ž, š.
  private static func softened(_ stem: [Character]) -> [[Character]] {
    let pairs: [Character: [Character]] = [
      "k": ["c", "č"], "g": ["z", "ž"], "h": ["s", "š"], "c": ["č"],
    ]
    guard let last = stem.last, let soft = pairs[last] else { return [] }
    return soft.flatMap { letter -> [[Character]] in
      let changed = stem.dropLast() + [letter]
      // podatak, podatci or podaci: t and d melt into c.
      let before = changed.dropLast().last
      return before == "t" || before == "d"
        ? [Array(changed), Array(changed.dropLast(2)) + [letter]] : [Array(changed)]
    }
  }

  /// projekat, projekt-; zaključak, zaključk-; nosilac, nosioc-; svezak, svesk-.
  private static func withoutFleetingVowel(_ stem: [Character]) -> [[Character]] {
    guard stem.count >= 5, let last = stem.last, stem[stem.count - 2] == "a" else { return [] }
    let head = Array(stem.dropLast(2))
    guard let before = head.last, !isVowel(before) else { return [] }
    var stems = [head + [last]]
    if before == "l" { stems.append(head.dropLast() + ["o", last]) }
    let deaf: [Character: Character] = ["z": "s", "d": "t", "ž": "š", "b": "p", "g": "k"]
    if let changed = deaf[before], last == "k" || last == "c" {
      stems.append(head.dropLast() + [changed, last])
    }
    return stems
  }

  /// sredstv-, sredstava; ukupn-, ukupan; stavk-, stavaka.
  private static func withInsertedVowel(_ stem: [Character]) -> [Character]? {
    guard stem.count >= 3, let last = stem.last else { return nil }
    let before = stem[stem.count - 2]
    let isDigraph = last == "j" && (before == "n" || before == "l") || last == "ž" && before == "d"
    guard !isVowel(last), !isVowel(before), !isDigraph else { return nil }
    return stem.dropLast() + ["a", last]
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
