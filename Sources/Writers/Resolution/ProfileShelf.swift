import DocumentTree
import Languages

/// The languages at hand, found without hashing since every quantity asks for one.
struct ProfileShelf: Sendable {
  private let tags: [LanguageTag]
  private let profiles: [LanguageProfile]

  /// A shelf of these profiles.
  init(_ profiles: [LanguageTag: LanguageProfile]) {
    tags = LanguageTag.allCases.filter { profiles[$0] != nil }
    self.profiles = tags.compactMap { profiles[$0] }
    precondition(!tags.isEmpty, "a resolver needs at least one language")
  }

  /// Whether the language is at hand.
  func has(_ language: LanguageTag) -> Bool { tags.contains(language) }

  /// A quantity as the language spells it.
  func spell(_ value: Value, in language: LanguageTag) -> String {
    profiles[index(of: language)].spell(value)
  }

  /// What the language calls itself.
  func name(of language: LanguageTag) -> String { profiles[index(of: language)].name }

  /// The words under a key with `{name}` replaced by the values given.
  func term(
    _ key: WriterTerm, _ values: KeyValuePairs<String, String> = [:], in language: LanguageTag
  ) -> String {
    profiles[index(of: language)].term(key, values)
  }

  /// Where the language stands.
  ///
  /// A quantity quoted in a language without a profile is spelled as the first one spells it:
  /// only the document's own languages are sure to be here.
  private func index(of language: LanguageTag) -> Int {
    tags.firstIndex(of: language) ?? 0
  }
}
