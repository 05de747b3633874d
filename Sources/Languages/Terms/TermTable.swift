/// The words and sentences of one language, by key.
package struct TermTable: Sendable, Equatable {
  private let words: [String: String]
  private let patterns: [String: SentencePattern]

  /// A table of these words.
  package init(_ words: [String: String]) {
    self.words = words
    patterns = words.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }
      .mapValues(SentencePattern.init)
  }

  /// A table of the same keys with each text changed.
  package func mapTexts(_ change: (String) -> String) -> TermTable {
    TermTable(words.mapValues(change))
  }

  /// All keys, sorted.
  package var keys: [String] { words.keys.sorted() }

  /// The words under a key; nil when the language lacks it.
  package subscript(_ key: String) -> String? { words[key] }

  /// The sentence with gaps under a key; nil when the language has none there.
  package func pattern(_ key: String) -> SentencePattern? { patterns[key] }
}
