import Languages
import TestSupport
import Translation

/// A fault that is planted into a sound pair, so that one check must find it.
struct Fault: Sendable {
  /// The check that must find it.
  let check: String
  /// The language of the target; the source is in English where it is another, else in Bosnian.
  let target: LanguageTag
  /// The pair with the fault; nil where the pair gives no room for it.
  let plant: @Sendable (CheckedPair, inout SeededGenerator) -> CheckedPair?

  init(
    _ check: String, _ target: LanguageTag = .bosnian,
    plant: @escaping @Sendable (CheckedPair, inout SeededGenerator) -> CheckedPair?
  ) {
    self.check = check
    self.target = target
    self.plant = plant
  }

  /// The language of the source.
  var source: LanguageTag { target == .english ? .bosnian : .english }
}

extension CheckedPair {
  /// The pair with other texts.
  func with(
    source: String? = nil, target: String? = nil, state: SegmentState? = nil,
    entry: Catalogue.Entry? = nil, isHeading: Bool? = nil, maximumLength: Int? = nil
  ) -> CheckedPair {
    CheckedPair(
      segment: segment, path: path, source: source ?? self.source, target: target ?? self.target,
      state: state ?? self.state, entry: entry ?? self.entry, isName: false,
      isHeading: isHeading ?? self.isHeading, maximumLength: maximumLength)
  }

  /// The words of the target, cut at spaces.
  var targetWords: [String] { (target ?? "").split(separator: " ").map(String.init) }

  /// The pair with one word of the target changed, a random one of those that can be.
  func changingWord(
    _ generator: inout SeededGenerator, _ change: (String) -> String?
  ) -> CheckedPair? {
    var words = targetWords
    let places = words.indices.filter { change(words[$0]) != nil }
    guard let place = places.randomElement(using: &generator), let word = change(words[place])
    else { return nil }
    words[place] = word
    return with(target: words.joined(separator: " "))
  }

  /// The pair with something after a random word of the target, not the last.
  func inserting(_ text: String, _ generator: inout SeededGenerator) -> CheckedPair? {
    var words = targetWords
    guard words.count > 2, !(target ?? "").contains(where: { "„“”{`".contains($0) }) else {
      return nil
    }
    words.insert(text, at: Int.random(in: 1..<words.count, using: &generator))
    return with(target: words.joined(separator: " "))
  }

  /// Whether the word consists of letters only.
  static func isPlain(_ word: String, least: Int = 3) -> Bool {
    word.count >= least && word.allSatisfy(\.isLetter)
  }
}
