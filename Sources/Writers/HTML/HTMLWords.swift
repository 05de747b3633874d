import DocumentTree
import Languages

/// What a page needs to say in the languages of its document.
struct HTMLWords: Sendable {
  /// The languages of the document; the first is the page's own.
  let languages: [LanguageTag]
  private let profiles: ProfileShelf?

  /// The words for a document.
  init(_ document: ResolvedDocument) {
    languages = document.info.languages
    profiles = document.profiles
  }

  /// The page's own language.
  var language: LanguageTag { languages.first ?? .english }

  /// Words in every language of the document, for everyone who reads it.
  func runs(_ term: WriterTerm) -> [Run] {
    var runs: [Run] = []
    for language in languages {
      let word = word(term, in: language)
      guard !runs.contains(where: { $0.words == word }) else { continue }
      if !runs.isEmpty { runs.append(Run(.text(" / "), language: self.language)) }
      runs.append(Run(.text(word), language: language))
    }
    return runs
  }

  /// Words in one language.
  func word(
    _ term: WriterTerm, _ values: KeyValuePairs<String, String> = [:], in language: LanguageTag
  ) -> String {
    profiles?.term(term, values, in: language) ?? "⟨\(term.key)⟩"
  }

  /// A number as a language spells it.
  func spell(_ number: DecimalNumber, decimals: Int, in language: LanguageTag) -> String {
    profiles?.spell(.number(number, decimals: decimals), in: language) ?? number.description
  }
}
