package import Languages
package import Translation

extension CSVTable {
  /// A glossary with one row a concept and one column a language, which people read best.
  ///
  /// The preferred term comes first, others that may be written after it; what must not be
  /// written is left out.
  package init(glossary entries: [GlossaryEntry], languages: [LanguageTag]) {
    let head = ["id", "domain"] + languages.map(\.rawValue) + ["definition"]
    let rows = entries.map { entry in
      [entry.id, entry.domain ?? ""]
        + languages.map { language in
          entry.terms.filter { $0.language == language && $0.status != .forbidden }
            .map(\.text).joined(separator: "; ")
        } + [entry.definition ?? ""]
    }
    self.init(rows: [head] + rows)
  }
}
