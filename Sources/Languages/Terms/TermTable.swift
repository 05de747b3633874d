/// The words and sentences of one language, by key.
package struct TermTable: Sendable, Equatable {
  private let words: [String: String]

  /// A table of these words.
  package init(_ words: [String: String]) {
    self.words = words
  }

  /// All keys, sorted.
  package var keys: [String] { words.keys.sorted() }

  /// The words under a key; nil when the language lacks it.
  package subscript(_ key: String) -> String? { words[key] }
}
