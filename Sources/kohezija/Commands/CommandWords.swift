import ArgumentParser
import Diagnostics
import Languages
import Loading

/// What the program says on the command line, apart from findings.
struct CommandWords: Sendable {
  /// The words in the language of `--messages` or of the system.
  static let current = CommandWords(language: MessageLanguage.ofCommandLine)

  /// The language whose words these are.
  let language: LanguageTag
  private let words: TermTable

  /// The words of a language; none when the program's data are missing, and then keys are shown.
  init(language: LanguageTag) {
    let folder = try? DataFolder.find()
    let sources = folder.flatMap { try? $0.words("command", of: language) }
    let transliterator =
      language.otherScript == nil ? nil : folder.flatMap { try? Resources.transliterator($0) }
    self.language = language
    words =
      sources.flatMap {
        LanguagePackLoader.loadTerms($0, tag: language, transliterator: transliterator).value
      } ?? TermTable([:])
  }

  /// The words under a key, with each `{name}` replaced.
  func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    LanguageProfile.fill(words[key] ?? key, values)
  }

  /// The help of an option.
  static func help(_ key: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: current("option." + key))
  }
}
