import Languages

/// Words that are known to be spelled right, and how they look without their hooks and strokes.
struct KnownWords: Sendable {
  private let words: Set<String>
  private let twins: [String: String]

  /// The words of a language's own texts.
  init(_ terms: TermTable) {
    self.init(terms.keys.compactMap { terms[$0] })
  }

  /// The words of some texts.
  init(_ texts: [String]) {
    var words: Set<String> = []
    for text in texts {
      let letters = text.lowercased().unicodeScalars.split { !Letters.isLetter($0) }
      words.formUnion(letters.map { String($0) })
    }
    var twins: [String: String] = [:]
    // Sorted, so that of two words with one twin always the same is taken.
    for word in words.sorted() where word.unicodeScalars.contains(where: { !$0.isASCII }) {
      for bare in [Letters.bare(word), Letters.bare(word.replacingStrokes)] {
        if !words.contains(bare), twins[bare] == nil { twins[bare] = word }
      }
    }
    self.words = words
    self.twins = twins
  }

  /// The known word that a word without its marks, or with some of them, stands for.
  func twin(of word: String) -> String? {
    guard !words.contains(word), let twin = twins[Letters.bare(word)], twin != word else {
      return nil
    }
    return twin
  }
}

extension String {
  /// The text with d for đ, as some type it.
  fileprivate var replacingStrokes: String {
    String(map { $0 == "đ" ? "d" : $0 })
  }
}
