import Languages
import PlanModel

/// Texts of an activity in the languages of definitions.
struct ImportedTexts {
  /// The languages of the definition.
  let languages: DefinitionLanguages
  private let activityLanguage: String?
  private let profiles: [LanguageProfile]

  /// The texts of an activity; its own language is the primary one where its title has it, and
  /// the other one is English, or what else the title has.
  init(_ activity: IATIActivity, _ profiles: [LanguageProfile]) {
    activityLanguage = activity.language?.text
    self.profiles = profiles
    let none = ImportedTexts(
      languages: .init(primary: .english, secondary: nil), activityLanguage, profiles)
    let met = none.text(activity.title.narratives.all)?.versions.map(\.language) ?? []
    let own = activityLanguage.flatMap { LanguageTag(foreign: $0) }
    let primary = met.first { $0.key == own?.key } ?? met.first ?? own ?? .english
    let others = met.filter { $0.key != primary.key }
    languages = DefinitionLanguages(
      primary: primary, secondary: others.first { $0 == .english } ?? others.first)
  }

  private init(
    languages: DefinitionLanguages, _ activityLanguage: String?, _ profiles: [LanguageProfile]
  ) {
    self.languages = languages
    self.activityLanguage = activityLanguage
    self.profiles = profiles
  }

  /// The words in the languages of definitions; nil when there are none.
  func text(_ narratives: [Narrative]?) -> LocalizedText? {
    var versions: [LocalizedText.Version] = []
    for narrative in narratives ?? [] {
      guard let code = narrative.language?.text ?? activityLanguage,
        let tag = LanguageTag(foreign: code)?.inScript(of: narrative.words),
        !narrative.words.collapsed.isEmpty,
        !versions.contains(where: { $0.language.key == tag.key })
      else { continue }
      versions.append(.init(tag, narrative.words))
    }
    return versions.isEmpty ? nil : LocalizedText(versions)
  }

  /// Whether a text is the program's own mark of an invented project.
  func isExample(_ narratives: [Narrative]) -> Bool {
    holds(narratives) { ActivityWriting.words(.example, "", $0) }
  }

  /// A date of which a note may say that its day is not known.
  func date(_ date: StandardDate, _ narratives: [Narrative]) -> PartialDate? {
    let day = date.day
    for (term, partial) in [
      (ActivityTerm.monthOnly, PartialDate(year: day.year, month: day.month)),
      (.yearOnly, PartialDate(year: day.year)),
    ] {
      guard let partial else { continue }
      let isNoted = holds(narratives) { profile in
        ActivityWriting.words(term, ActivityWriting.spelled(partial, profile), profile)
      }
      if isNoted { return partial }
    }
    return day.date
  }

  /// Whether a note says that a delivery is that of a whole year.
  func isDelivery(of year: Int, _ narratives: [Narrative]) -> Bool {
    holds(narratives) { ActivityWriting.words(.deliveryOfYear, $0.dates.spell(year: year), $0) }
  }

  /// Whether a note says that the day of a contribution is not known.
  func isUndated(_ narratives: [Narrative]) -> Bool {
    holds(narratives) { ActivityWriting.words(.undatedContribution, "", $0) }
  }

  private func holds(_ narratives: [Narrative], _ words: (LanguageProfile) -> String) -> Bool {
    !narratives.isEmpty
      && narratives.allSatisfy { narrative in profiles.contains { words($0) == narrative.words } }
  }

  /// A text as a definition writes it; `null` when there is none.
  func tree(_ text: LocalizedText?) -> YAMLTree {
    let entries = (text?.versions ?? []).compactMap { version in
      version.text.map { (key: version.language.key, value: YAMLTree.text($0)) }
    }
    guard !entries.isEmpty else { return .unknown }
    // Longer texts stand one under the other, so that lines stay readable.
    let length = entries.reduce(0) { sum, entry in
      if case .text(let text) = entry.value { sum + text.utf8.count } else { sum }
    }
    return length > 60 ? .block(entries) : .flow(entries)
  }

  /// The words of a text in one language, without what stands at its end.
  static func title(_ text: LocalizedText) -> (title: LocalizedText, acronym: String?) {
    var acronyms: Set<String> = []
    let versions = text.versions.map { version -> LocalizedText.Version in
      guard let words = version.text, words.hasSuffix(")"),
        let open = words.range(of: " (")
      else {
        acronyms.insert("")
        return version
      }
      let acronym = words[open.upperBound...].dropLast()
      let isAcronym =
        (2...20).contains(acronym.utf8.count)
        && acronym.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 45 }
      acronyms.insert(isAcronym ? String(acronym) : "")
      return .init(version.language, String(words[..<open.lowerBound]))
    }
    guard acronyms.count == 1, let acronym = acronyms.first, !acronym.isEmpty else {
      return (text, nil)
    }
    return (LocalizedText(versions), acronym)
  }
}

extension String {
  /// The last place where a text stands in this one.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    var index = endIndex
    while index > startIndex {
      index = self.index(before: index)
      if self[index...].hasPrefix(text),
        let end = self.index(
          index, offsetBy: text.count, limitedBy: endIndex)
      {
        return index..<end
      }
    }
    return nil
  }
}
