import DocumentTree
import Languages
import TestSupport
import Writers

/// Documents and languages to resolve, and ways to look at what comes out.
enum ResolutionFixture {
  static let resolver = Resolver(profiles: [
    .bosnian: .sample(.bosnian),
    .english: .sample(.english, grouping: ",", decimal: ".", missing: "[n/a]"),
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
}
