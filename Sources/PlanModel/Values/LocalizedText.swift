package import Languages

/// A text in the languages in which its author wrote it.
package struct LocalizedText: Sendable, Equatable {
  /// The text in one language.
  package struct Version: Sendable, Equatable {
    /// The language.
    package let language: LanguageTag
    /// The words; nil where the definition says outright that there are none (`en: null`).
    package let text: String?

    /// A text, or its absence, in a language.
    package init(_ language: LanguageTag, _ text: String?) {
      self.language = language
      self.text = text
    }
  }

  /// The versions, in the order of the definition.
  package let versions: [Version]

  /// A text of these versions.
  package init(_ versions: [Version]) {
    self.versions = versions
  }

  /// The words in a language; nil when there are none.
  package subscript(language: LanguageTag) -> String? {
    versions.first { $0.language == language }?.text
  }

  /// The words in the language and script of a profile, converted from its other script where
  /// they are written in that; nil when there are none.
  package func words(in profile: LanguageProfile) -> String? {
    guard let converter = profile.transliterator else { return self[profile.tag] }
    let written = self[profile.tag] ?? profile.tag.otherScript.flatMap { self[$0] }
    return written.map { converter.convert($0, to: profile.tag) }
  }

  /// The words in a language, in whichever of its scripts they are written; nil when there are none.
  package func words(inAnyScriptOf language: LanguageTag) -> String? {
    self[language] ?? language.otherScript.flatMap { self[$0] }
  }

  /// The words in a language, or else in the one that its readers understand best; nil when there
  /// are none at all.
  package func words(forReadersOf language: LanguageTag) -> String? {
    language.understood.lazy.compactMap { self[$0] }.first
  }

  /// Whether the definition says outright that the text is not known in a language.
  package func isUnpublished(in language: LanguageTag) -> Bool {
    versions.contains { $0.language == language && $0.text == nil }
  }

  /// The first version that has words.
  package var firstWritten: Version? { versions.first { $0.text != nil } }
}
