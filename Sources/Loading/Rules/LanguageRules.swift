import Diagnostics
import Languages
import PlanModel

/// Rules about the languages of texts.
enum LanguageRules {
  /// Reports: L01, L02, L03.
  static let common: [Rule<Definition>] = [
    Rule("L01", .error) { definition, context, findings in
      let language = context.languages.primary
      PrintedTexts.each(in: definition, context) { text, _, path in
        guard !text.isWritten(in: language) else { return }
        findings.report(
          at: text.place(of: language, path()), Fact("path", path().description),
          Fact("language", language))
      }
    },
    Rule("L02", .warning) { definition, context, findings in
      guard let language = context.languages.secondary else { return }
      PrintedTexts.each(in: definition, context) { text, _, path in
        guard !text.isWritten(in: language) else { return }
        let isUnpublished = text.isUnpublished(in: language)
        findings.report(
          at: text.place(of: language, path()), isUnpublished ? "unpublished" : nil,
          severity: isUnpublished ? .note : .warning, Fact("path", path().description),
          Fact("language", language))
      }
    },
    Rule("L03", .warning) { definition, context, findings in
      guard let language = context.languages.secondary else { return }
      PrintedTexts.each(in: definition, context) { text, role, path in
        // What has no small letters is an abbreviation or a number, the same in every language.
        guard role != .name, let words = text[language],
          words == text[context.languages.primary], words.contains(where: \.isLowercase)
        else { return }
        findings.report(
          at: path() / language.key, Fact("path", path().description),
          Fact("language", language), Fact("primary", context.languages.primary))
      }
    },
  ]
}

extension LocalizedText {
  /// Whether there are words in a language, not only blanks.
  fileprivate func isWritten(in language: LanguageTag) -> Bool {
    words(inAnyScriptOf: language)?.contains { !$0.isWhitespace } ?? false
  }

  /// The version of a language where there is one, else the text that lacks it.
  fileprivate func place(of language: LanguageTag, _ path: DataPath) -> DataPath {
    versions.contains { $0.language.key == language.key } ? path / language.key : path
  }
}
