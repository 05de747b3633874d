import Diagnostics
import DocumentTree
import Languages
import Synchronization
import TestSupport
import Testing

@Suite struct BilingualMergeTests {
  private static func document(_ language: LanguageTag, _ blocks: [Block]) -> Document {
    Document(
      info: DocumentInfo(title: "T", authors: [], languages: [language], identifier: "x"),
      parts: [Part(name: "p", blocks: blocks)])
  }

  private static func merged(_ bosnian: [Block], _ english: [Block]) -> [Block] {
    BilingualMerge.columns(document(.bosnian, bosnian), document(.english, english)).parts[0].blocks
  }

  @Test func `every kind of block is merged`() throws {
    let merged = BilingualMerge.columns(Sample.bosnian, Sample.english)
    try Golden.expect(DocumentDump.text(of: merged), "DocumentTreeTests/bilingual.txt")
  }

  @Test func `every kind of block is stacked`() throws {
    let merged = BilingualMerge.stacked(Sample.bosnian, Sample.english)
    try Golden.expect(DocumentDump.text(of: merged), "DocumentTreeTests/stacked.txt")
  }

  @Test func `a stacked document is linear, and each of its lines says its language`() {
    let merged = BilingualMerge.stacked(Sample.bosnian, Sample.english)
    var languages: [LanguageTag?] = []
    merged.visitStandingBlocks { block in
      switch block {
      case .parallel: Issue.record("a stacked document has nothing side by side")
      case .paragraph(let paragraph): languages.append(paragraph.language)
      case .heading(let heading): languages.append(heading.language)
      case .list, .table, .figure, .group, .contents, .pageBreak: break
      }
    }
    #expect(!languages.contains(nil))
    #expect(Set(languages) == [.bosnian, .english])
  }

  @Test func `figures stand once and dates in words twice`() throws {
    let date = try #require(PartialDate("2024-12-31"))
    let amount = Inline.value(.money(Money(DecimalNumber(3000), "BAM"), decimals: 0))
    #expect(
      Self.merged(
        [.paragraph(Paragraph(.body, [amount]))], [.paragraph(Paragraph(.body, [amount]))])
        == [.paragraph(Paragraph(.body, language: .bosnian, [amount]))])
    let words = Block.paragraph(Paragraph(.body, [.value(.date(date, .words))]))
    guard case .parallel = Self.merged([words], [words]).first else {
      Issue.record("dates in words must stand in both languages")
      return
    }
  }

  @Test func `a gap beside its original shows the mark only`() {
    let gap = Inline.missing("title", original: .init(language: .bosnian, text: "Naslov"))
    #expect(
      Self.merged(
        [.paragraph(Paragraph(.body, [.text("Naslov")]))], [.paragraph(Paragraph(.body, [gap]))])
        == [
          .parallel(
            Parallel(
              languages: [.bosnian, .english],
              rows: [
                [
                  [.paragraph(Paragraph(.body, language: .bosnian, [.text("Naslov")]))],
                  [
                    .paragraph(
                      Paragraph(.body, language: .english, [.missing("title", original: nil)]))
                  ],
                ]
              ]))
        ])
  }

  @Test func `rows are made when they are asked for`() throws {
    let counter = Counter()
    func table(_ word: String) -> Block {
      .table(
        Table(
          columns: [Column(share: 1)], header: [],
          body: RowSequence(count: 20_000) { index in
            counter.add()
            return Row(.plain, [Cell(.tableText, [.text("\(word) \(index)")])])
          }, caption: nil, alternative: word, anchor: "t"))
    }
    let merged = Self.merged([table("red")], [table("row")])
    #expect(counter.count == 0)
    guard case .table(let both) = try #require(merged.first) else { return }
    #expect(both.body[19_999].cells[0].blocks.count == 2)
    #expect(counter.count == 2)
  }
}

/// Counts how often something is called.
private final class Counter: Sendable {
  private let value = Mutex(0)

  var count: Int { value.withLock { $0 } }

  func add() { value.withLock { $0 += 1 } }
}
