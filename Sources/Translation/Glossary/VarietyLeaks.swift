package import Languages

/// Words by which Bosnian, Croatian and Serbian differ, kept in `variety-leaks.yaml`.
package struct VarietyLeaks: Sendable, Equatable {
  /// One thing and its words in each language.
  package struct Row: Sendable, Equatable {
    /// The stems that each language admits, its own first; `=` before one makes it a whole word.
    package let admitted: [LanguageTag: [String]]
    /// Stems that none of the three admits, such as the ekavian ones.
    package let others: [String]
    /// Whether the stems take the same endings, so that one can stand for the other.
    package let isAlike: Bool

    /// A row of these stems.
    package init(
      admitted: [LanguageTag: [String]], others: [String] = [], isAlike: Bool = false
    ) {
      self.admitted = admitted
      self.others = others
      self.isAlike = isAlike
    }
  }

  /// A word that is out of place.
  struct Leak: Equatable {
    /// What the text's language says, a stem with a hyphen where its endings differ; nil where the
    /// list has nothing.
    let instead: String?
    /// The form in which it is to be written; nil where the endings differ.
    let word: String?
  }

  /// The rows, in the order of the file.
  package let rows: [Row]
  private let tables: [LanguageTag: [String: Entry]]

  private struct Entry: Equatable {
    let isAdmitted: Bool
    let instead: String?
    let isAlike: Bool
  }

  /// The words of these rows.
  package init(rows: [Row]) {
    var tables: [LanguageTag: [String: Entry]] = [:]
    for language in [LanguageTag.bosnian, .croatian, .serbianLatin] {
      var table: [String: Entry] = [:]
      for row in rows {
        let own = row.admitted[language] ?? []
        let foreign = LanguageTag.allCases.flatMap { row.admitted[$0] ?? [] } + row.others
        for stem in foreign where !own.contains(stem) && table[stem] == nil {
          table[stem] = Entry(
            isAdmitted: false, instead: own.first, isAlike: row.isAlike)
        }
      }
      for row in rows {
        for stem in row.admitted[language] ?? [] {
          table[stem] = Entry(isAdmitted: true, instead: nil, isAlike: false)
        }
      }
      tables[language] = table
    }
    self.rows = rows
    self.tables = tables
  }

  /// What is out of place about a word, small and in Latin, in a text of a language.
  ///
  /// Nil for nothing. The longest stem decides.
  func leak(_ word: String, in language: LanguageTag) -> Leak? {
    let latin = language == .serbianCyrillic ? .serbianLatin : language
    guard let table = tables[latin] else { return nil }
    if let entry = table["=" + word] { return leak(entry, of: "=" + word, word) }
    var stem = word[...]
    while stem.utf8.count > 1 {
      if let entry = table[String(stem)] { return leak(entry, of: String(stem), word) }
      stem = stem.dropLast()
    }
    return nil
  }

  private func leak(_ entry: Entry, of stem: String, _ word: String) -> Leak? {
    guard !entry.isAdmitted else { return nil }
    guard let instead = entry.instead else { return Leak(instead: nil, word: nil) }
    let isWhole = stem.hasPrefix("=")
    let shown = isWhole == instead.hasPrefix("=") && isWhole ? String(instead.dropFirst()) : instead
    guard isWhole || entry.isAlike, isWhole == instead.hasPrefix("=") else {
      return Leak(
        instead: shown.hasPrefix("=") ? String(shown.dropFirst()) : shown + "-", word: nil)
    }
    let form = isWhole ? shown : shown + word.dropFirst(stem.count)
    return Leak(instead: form, word: form)
  }
}
