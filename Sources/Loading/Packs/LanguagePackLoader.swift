package import Diagnostics
package import Languages

/// Reads what a language decides from its files `profile.yaml` and `terms/*.yaml`.
package enum LanguagePackLoader {
  /// The profile of a language, with everything that is wrong in its files.
  ///
  /// The value is nil when the profile lacks something that it cannot do without. With a
  /// transliterator the terms may be in the other script of the language.
  /// Reports: Y01, Y11, Y13.
  package static func load(
    tag: LanguageTag, profile: SourceText, terms: [SourceText], collation: Collation = .plain,
    transliterator: Transliterator? = nil
  ) -> Diagnosed<LanguageProfile> {
    var reader = ProfileReader(profile)
    let format = reader.read(tag: tag)
    let (table, findings) = readTerms(terms)
    return Diagnosed(
      format.map {
        LanguageProfile(
          tag: tag, name: $0.name, numbers: $0.numbers, dates: $0.dates, plurals: $0.plurals,
          ordinals: $0.ordinals, quotation: $0.quotation, collation: collation,
          terms: table.converted(to: tag, by: transliterator),
          transliterator: transliterator)
      }, reader.file.findings + findings)
  }

  /// The words in some files: nested mappings whose keys join with full stops.
  ///
  /// Reports: Y01, Y11, Y13.
  package static func loadTerms(
    _ sources: [SourceText], tag: LanguageTag, transliterator: Transliterator? = nil
  ) -> Diagnosed<TermTable> {
    let (table, findings) = readTerms(sources)
    return Diagnosed(table.converted(to: tag, by: transliterator), findings)
  }

  private static func readTerms(_ sources: [SourceText]) -> (TermTable, [Diagnostic]) {
    var words: [String: String] = [:]
    var findings: [Diagnostic] = []
    for source in sources {
      var file = DataFileReader(source)
      if let root = file.root { file.addTexts(of: root, to: &words) }
      findings += file.findings
    }
    return (TermTable(words), findings)
  }
}

extension TermTable {
  /// The same words in the script of a language form.
  fileprivate func converted(
    to tag: LanguageTag, by transliterator: Transliterator?
  ) -> TermTable {
    guard let transliterator else { return self }
    return mapTexts { transliterator.convert($0, to: tag) }
  }
}
