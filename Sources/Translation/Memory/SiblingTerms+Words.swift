package import Languages

extension SiblingTerms {
  /// What the glossary and the list of differing words say in one sister language for words of
  /// another; the glossary comes first.
  ///
  /// A stem is put for another only where both take the same endings. `script` gives the words in
  /// the script of the texts, as they are kept in Latin.
  package init(
    from: LanguageTag, to: LanguageTag, glossary: Glossary?, leaks: VarietyLeaks?,
    script: (String) -> String = { $0 }
  ) {
    let terms =
      (glossary?.concepts ?? []).flatMap { Self.terms($0, from, to) }
      + (leaks?.rows ?? []).flatMap { Self.terms($0, from.inLatin, to.inLatin) }
    self.init(
      from: from, to: to,
      terms: terms.map { Term(script($0.from), script($0.to), isStem: $0.isStem) })
  }

  /// The least letters of a stem: shorter ones begin too many words.
  private static let shortestStem = 4

  private static func terms(
    _ concept: Glossary.Concept, _ from: LanguageTag, _ to: LanguageTag
  ) -> [Term] {
    let old = concept.terms(in: from).first { $0.status == .preferred }?.text
    let new = concept.terms(in: to).first { $0.status == .preferred }?.text
    guard let old, let new, old != new else { return [] }
    let whole = Term(old, new)
    guard let stems = stems(old, new) else { return [whole] }
    return [whole, Term(stems.old, stems.new, isStem: true)]
  }

  /// The stems of two single words that take the same endings: both end in a consonant, or in the
  /// same vowel.
  private static func stems(_ old: String, _ new: String) -> (old: String, new: String)? {
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    guard !old.contains(" "), !new.contains(" "), let end = old.last, let other = new.last
    else { return nil }
    let isVowel = vowels.contains(end)
    guard isVowel ? end == other : !vowels.contains(other) else { return nil }
    let count = isVowel ? 1 : 0
    let stems = (old: String(old.dropLast(count)), new: String(new.dropLast(count)))
    return stems.old.count >= shortestStem ? stems : nil
  }

  private static func terms(
    _ row: VarietyLeaks.Row, _ from: LanguageTag, _ to: LanguageTag
  ) -> [Term] {
    let (old, new) = (row.admitted[from] ?? [], row.admitted[to] ?? [])
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let areWhole = (old + new).allSatisfy { $0.hasPrefix("=") }
    if areWhole, old.count == new.count {
      // Forms of one word stand in the same order in every language.
      return zip(old, new).filter { $0 != $1 }.map {
        Term(String($0.dropFirst()), String($1.dropFirst()))
      }
    }
    guard row.isAlike, let first = new.first, !first.hasPrefix("=") else { return [] }
    return old.filter { !new.contains($0) && !$0.hasPrefix("=") }.map {
      Term($0, first, isStem: true)
    }
  }
}

extension LanguageTag {
  /// The form in Latin script, in which words are kept.
  fileprivate var inLatin: LanguageTag { self == .serbianCyrillic ? .serbianLatin : self }
}
