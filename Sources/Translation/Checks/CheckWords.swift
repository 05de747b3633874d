package import Languages

/// The words by which checks read texts of one language, kept in its `checks.yaml`.
///
/// All are in small Latin letters; a text in Cyrillic is looked at in Latin. A stem is the
/// beginning of words.
package struct CheckWords: Sendable, Equatable {
  /// The months by all their forms, 1 to 12.
  package var months: [String: Int] = [:]
  /// The powers of ten by the stems of their names: `milion` is 6.
  package var scales: [String: Int] = [:]
  /// The words for per cent, the last of several: posto.
  package var percent: Set<String> = []
  /// The codes of currencies by symbols and words: `km` is BAM; a stem ends in an asterisk.
  package var currencies: [String: String] = [:]
  /// Small numbers by their words: tri is 3.
  package var numerals: [String: Int] = [:]
  /// Words between two numbers that share a unit: do, i.
  package var connectors: Set<String> = []
  /// Words so common that three in a row show the language.
  package var stopWords: Set<String> = []
  /// Words that end in a full stop without ending a sentence: br, itd.
  package var abbreviations: Set<String> = []
  /// Abbreviations that are never parted from the number after them: br, čl.
  package var beforeNumbers: Set<String> = []
  /// Words that are spelled alike in other languages, so that a translation may equal its source.
  package var cognates: Set<String> = []
  /// Words that may follow themselves.
  package var doubled: Set<String> = []
  /// Stems with letters that are often typed without their hooks and strokes.
  package var accented: [String] = []
  /// Stems with đ that are often typed with dj.
  package var strokes: [String] = []
  /// What may stand before such a stem: upoređ is u and poređ.
  package var prefixes: [String] = []
  /// What texts refer to by number, by stems: `mjer` is a measure.
  package var numbered: [String: String] = [:]
  /// Stems of acts; a numbered article before one is not ours.
  package var acts: [String] = []
  /// Stems of words that have a capital inside a sentence too.
  package var names: [String] = []
  /// Acronyms that everybody knows.
  package var acronyms: Set<String> = []
  /// Acronyms of neighbouring languages, with this language's own: OESS is OSCE.
  package var foreignAcronyms: [String: String] = [:]

  /// No words at all.
  package init() {}

  /// The value under the longest stem with which a word begins; nil when there is none.
  static func value<Value>(of word: String, in stems: [String: Value]) -> Value? {
    var rest = word[...]
    while !rest.isEmpty {
      if let value = stems[String(rest)] { return value }
      rest = rest.dropLast()
    }
    return nil
  }
}

/// A language as checks know it.
package struct CheckLanguage: Sendable {
  /// How it spells quantities.
  package let profile: LanguageProfile
  /// The words by which its texts are read.
  package let words: CheckWords

  /// A language.
  package init(profile: LanguageProfile, words: CheckWords) {
    self.profile = profile
    self.words = words
  }
}
