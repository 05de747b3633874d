import Languages

/// Finds the terms of one language in texts, in whatever form their words stand.
struct TermIndex: Sendable {
  private struct Entry {
    let concept: Int
    let term: Glossary.Term
    let words: [WordForms]
  }

  private let entries: [Entry]
  /// The entries whose first word has a stem.
  private let firsts: [String: [Int]]
  private let isEnglish: Bool

  /// An index of what concepts are called in a language.
  init(_ concepts: [Glossary.Concept], _ language: LanguageTag) {
    isEnglish = language == .english
    var entries: [Entry] = []
    var firsts: [String: [Int]] = [:]
    for (place, concept) in concepts.enumerated() {
      for term in concept.terms(in: language) {
        let words = Self.words(of: term.text).map { WordForms($0, language) }
        guard let first = words.first else { continue }
        for stem in first.stems { firsts[stem, default: []].append(entries.count) }
        entries.append(Entry(concept: place, term: term, words: words))
      }
    }
    self.entries = entries
    self.firsts = firsts
  }

  /// Every place where a text names a concept.
  func matches(in text: CheckedText) -> [TermMatch] {
    var matches: [TermMatch] = []
    for (place, word) in text.words.enumerated() {
      for index in candidates(word.folded) {
        let entry = entries[index]
        guard entry.words[0].fits(word.folded), !isEnding(word, in: text),
          let end = end(of: entry, at: place, in: text)
        else {
          continue
        }
        matches.append(
          TermMatch(concept: entry.concept, term: entry.term, words: place..<end))
      }
    }
    return matches
  }

  /// The entries whose first word may stand in this form, each once, in order.
  private func candidates(_ word: String) -> [Int] {
    var found: Set<Int> = []
    var stem = word[...]
    for _ in 0...WordForms.longestEnding where !stem.isEmpty {
      found.formUnion(firsts[String(stem)] ?? [])
      stem = stem.dropLast()
    }
    return found.sorted()
  }

  /// The place after the last word of an entry; its words stand in order, with at most one other
  /// word between two of them, and no sign but a hyphen.
  private func end(of entry: Entry, at start: Int, in text: CheckedText) -> Int? {
    var place = start
    for word in entry.words.dropFirst() {
      let next = [place + 1, place + 2].first { next in
        next < text.words.count && word.fits(text.words[next].folded)
          && isJoined(place, next, in: text)
      }
      guard let next else { return nil }
      place = next
    }
    return place + 1
  }

  /// Whether a hyphen ties the word to one before it, as in *semi-annual report*.
  private func isEnding(_ word: TextWord, in text: CheckedText) -> Bool {
    let start = word.range.lowerBound
    return isEnglish && start > 1 && text.scalars[start - 1] == "-"
      && Letters.isLetter(text.scalars[start - 2])
  }

  private func isJoined(_ first: Int, _ last: Int, in text: CheckedText) -> Bool {
    (first..<last).allSatisfy { place in
      text.scalars[text.words[place].range.upperBound..<text.words[place + 1].range.lowerBound]
        .allSatisfy { Letters.isSpace($0) || Letters.isDash($0) || $0 == "'" || $0 == "’" }
    }
  }

  /// The words of a term, small.
  private static func words(of term: String) -> [String] {
    term.lowercased().unicodeScalars.split { !Letters.isPartOfWord($0) }.map { String($0) }
  }
}
