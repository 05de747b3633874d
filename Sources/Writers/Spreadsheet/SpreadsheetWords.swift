import DocumentTree
import Languages

/// What a workbook needs to say in the languages of its document.
struct SpreadsheetWords: Sendable {
  private let languages: [LanguageTag]
  private let profiles: ProfileShelf?

  /// The words for a document.
  init(_ document: ResolvedDocument) {
    languages = document.info.languages
    profiles = document.profiles
  }

  /// The workbook's own language.
  var language: LanguageTag { languages.first ?? .english }

  /// How a language spells quantities; nil where nobody knows.
  func profile(of language: LanguageTag) -> LanguageProfile? {
    profiles?.profile(of: language)
  }

  /// Words in the workbook's own language.
  func word(_ term: some TermKey) -> String { word(term, in: language) }

  /// Words in every language of the document, each once.
  func words(_ term: some TermKey) -> String {
    var words: [String] = []
    for language in languages {
      let word = word(term, in: language)
      if !words.contains(word) { words.append(word) }
    }
    return words.joined(separator: " / ")
  }

  private func word(_ term: some TermKey, in language: LanguageTag) -> String {
    profiles?.profile(of: language).term(term) ?? "⟨\(term.key)⟩"
  }
}
