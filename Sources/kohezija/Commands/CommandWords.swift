import ArgumentParser
import Diagnostics
import Glibc
import Languages
import Loading

/// What the program says on the command line, in the language of the system.
struct CommandWords: Sendable {
  /// The words in the system's language, or in English where its language has none.
  static let current = CommandWords(language: systemLanguage)

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

  /// The language that `LC_ALL`, `LC_MESSAGES` or `LANG` names, if there are messages in it.
  static var systemLanguage: LanguageTag {
    let settings = ["LC_ALL", "LC_MESSAGES", "LANG"].map { (name: String) -> String in
      getenv(name).map { String(cString: $0) } ?? ""
    }
    let name = settings.first { !$0.isEmpty } ?? ""
    // What used to be called Serbo-Croatian has no words of its own.
    let key = name.hasPrefix("sh") ? "bs" : String(name.prefix(2))
    return (try? .named(key)) ?? .english
  }
}
