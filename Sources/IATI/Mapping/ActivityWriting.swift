import Languages
import PlanModel

/// Texts of a definition as narratives of an activity, and words of the program beside them.
struct ActivityWriting: Sendable {
  /// The language of narratives that name none.
  let primary: LanguageTag
  /// The languages in which the program adds words, the primary one first.
  let profiles: [LanguageProfile]

  /// Writes in the languages of a definition.
  init(_ languages: DefinitionLanguages, _ profiles: [LanguageProfile]) {
    primary = languages.primary
    let wanted = [languages.primary, languages.secondary].compactMap(\.self)
    self.profiles = wanted.compactMap { tag in profiles.first { $0.tag == tag } }
  }

  /// The narratives of a text; none when it has no words.
  func narratives(_ text: LocalizedText?) -> [Narrative] {
    (text?.versions ?? []).compactMap { version in
      guard let words = version.text, !words.collapsed.isEmpty else { return nil }
      return narrative(words, version.language)
    }
  }

  /// A text as the standard demands it; nil when it has no words.
  func prose(_ text: LocalizedText?) -> Prose? {
    NonEmpty(narratives(text)).map { Prose(narratives: $0) }
  }

  /// Words of the program, in each language.
  func words(_ term: ActivityTerm, _ value: (LanguageProfile) -> String = { _ in "" })
    -> [Narrative]
  {
    profiles.map { narrative(Self.words(term, value($0), $0), $0.tag) }
  }

  /// Words of the program in one language, with what stands in their gap.
  static func words(_ term: ActivityTerm, _ value: String, _ profile: LanguageProfile) -> String {
    profile.term(term, ["value": value])
  }

  /// The note on a date of which the day is not known; none where it is.
  func note(on date: PartialDate) -> [Narrative] {
    guard date.day == nil else { return [] }
    return words(date.month == nil ? .yearOnly : .monthOnly) { Self.spelled(date, $0) }
  }

  /// A date as a note spells it.
  static func spelled(_ date: PartialDate, _ profile: LanguageProfile) -> String {
    profile.dates.spell(date, .words)
  }

  private func narrative(_ words: String, _ language: LanguageTag) -> Narrative {
    Narrative(
      language: language == primary ? nil : LanguageCode(text: language.key), words: words)
  }
}
