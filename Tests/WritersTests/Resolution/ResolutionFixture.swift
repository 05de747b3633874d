import DocumentTree
import Languages
import Writers

/// Documents and languages to resolve, and ways to look at what comes out.
enum ResolutionFixture {
  static let resolver = Resolver(profiles: [
    .bosnian: profile(
      .bosnian, grouping: ".", decimal: ",",
      ["caption.table": "Tabela", "caption.figure": "Slika", "missing.mark": "[—]"]),
    .english: profile(
      .english, grouping: ",", decimal: ".",
      ["caption.table": "Table", "caption.figure": "Figure", "missing.mark": "[n/a]"]),
  ])

  static func resolve(
    _ blocks: [Block], _ languages: [LanguageTag] = [.bosnian]
  ) -> [ResolvedBlock] {
    resolver.resolve(document([Part(name: "p", blocks: blocks)], languages))
      .sections.flatMap(\.blocks)
  }

  static func document(_ parts: [Part], _ languages: [LanguageTag] = [.bosnian]) -> Document {
    Document(
      info: DocumentInfo(title: "T", authors: [], languages: languages, identifier: "x"),
      parts: parts)
  }

  /// A table whose cells are words.
  static func table(
    _ anchor: Anchor, columns: Int = 1, body: RowSequence = [], caption: [Inline]? = nil
  ) -> Block {
    .table(
      Table(
        columns: (0..<columns).map { _ in Column(share: 2) }, header: [], body: body,
        caption: caption, alternative: "", anchor: anchor))
  }

  /// The words of runs, with a bar where one run ends.
  static func words(_ runs: [Run]) -> String {
    runs.map(\.words).joined(separator: "|")
  }

  /// The runs of the only paragraph.
  static func runs(
    _ content: [Inline], _ languages: [LanguageTag] = [.bosnian], beside others: [Block] = []
  ) -> [Run] {
    let blocks = resolve([.paragraph(Paragraph(.body, content))] + others, languages)
    guard case .paragraph(let paragraph) = blocks.first else { return [] }
    return paragraph.runs
  }

  private static func profile(
    _ tag: LanguageTag, grouping: String, decimal: String, _ terms: [String: String]
  ) -> LanguageProfile {
    LanguageProfile(
      tag: tag,
      numbers: NumberFormat(
        grouping: grouping, decimal: decimal, percentSpace: "", currencyFirst: false,
        currencySymbols: [:]),
      dates: DateFormat(patterns: [:], monthsWithDay: [], months: []), plurals: .english,
      terms: TermTable(terms))
  }
}
