import Languages
import Loading
import PlanModel
import Translation

/// What a definition says in the sister languages of a target, for proposals.
enum SiblingTexts {
  /// The sister languages that have texts, in the order in which readers would turn to them; none
  /// for English.
  ///
  /// - Throws: ``FileProblem`` or ``ResourceProblem`` when data of the program are missing or wrong.
  static func siblings(
    of desk: TranslationDesk, into language: LanguageTag, _ bench: CheckBench,
    _ resources: Resources
  ) throws -> [TranslationBundle.Sibling] {
    guard language != .english else { return [] }
    let transliterator = try Resources.transliterator(resources.folder)
    let script: (String) -> String = { text in
      switch language {
      case .serbianCyrillic: transliterator.convert(text, to: .serbianCyrillic)
      case .bosnian, .croatian, .serbianLatin, .english: text
      }
    }
    return language.understood.compactMap { sister in
      guard sister != language, sister != .english else { return nil }
      var texts = texts(of: desk, in: sister)
      guard !texts.isEmpty else { return nil }
      if language == .serbianCyrillic || sister == .serbianCyrillic {
        let written = language == .serbianCyrillic ? language : .serbianLatin
        texts = texts.mapValues { transliterator.convert($0, to: written) }
      }
      return TranslationBundle.Sibling(
        terms: SiblingTerms(
          from: sister, to: language, glossary: bench.glossary, leaks: bench.leaks, script: script),
        texts: texts, origin: "\(desk.definition.id).\(sister.rawValue)")
    }
  }

  /// The texts of a definition in a language: its own, or finished translations.
  private static func texts(
    of desk: TranslationDesk, in language: LanguageTag
  ) -> [SegmentID: String] {
    let isPrimary = desk.definition.languages.primary == language
    let catalogue = desk.catalogue(language)
    let index = catalogue.index
    var texts: [SegmentID: String] = [:]
    for segment in desk.read.segments.all {
      let standing = Standing(of: segment, entry: index[segment.id], in: catalogue)
      let translation = standing.state >= .translated ? standing.target : nil
      texts[segment.id] = isPrimary ? segment.source : translation
    }
    return texts
  }
}
