package import Languages

extension LanguageProfile {
  /// A profile with just enough to resolve documents.
  package static func sample(
    _ tag: LanguageTag, grouping: String = ".", decimal: String = ",", missing: String = "[—]"
  ) -> LanguageProfile {
    LanguageProfile(
      tag: tag, name: tag == .english ? "English" : "Bosanski",
      numbers: NumberFormat(
        grouping: grouping, decimal: decimal, percentSpace: "", currencyFirst: false,
        currencySymbols: [:]),
      dates: DateFormat(patterns: [:], monthsWithDay: [], months: []), plurals: .southSlavic,
      terms: TermTable([
        "caption.table": tag == .english ? "Table" : "Tabela",
        "caption.figure": tag == .english ? "Figure" : "Slika",
        "missing.mark": missing,
        "spreadsheet.contents": tag == .english ? "Contents" : "Sadržaj",
        "spreadsheet.sheet": tag == .english ? "Sheet" : "List",
      ]))
  }

  /// Profiles of all languages with just enough to resolve documents.
  package static let samples = Dictionary(
    uniqueKeysWithValues: LanguageTag.allCases.map { ($0, sample($0)) })
}
