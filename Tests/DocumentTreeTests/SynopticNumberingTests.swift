import Diagnostics
import DocumentTree
import Languages
import Testing

@Suite struct SynopticNumberingTests {
  @Test(arguments: UInt64(1)...40)
  func `editions of one shape are numbered alike, each for itself and both in one`(seed: UInt64) {
    let one = RandomDocument.make(seed: seed, .bosnian)
    let other = RandomDocument.make(seed: seed, .english)
    #expect(SynopticNumbering.differences(one, other) == [])
    for layout in BilingualLayout.allCases {
      let merged = BilingualMerge.merge(one, other, layout)
      #expect(SynopticNumbering.differences(one, merged) == [], "\(layout)")
      #expect(SynopticNumbering.differences(merged, other) == [], "\(layout)")
    }
  }

  /// One edition, and the same with something changed.
  struct Change: Sendable {
    let name: String
    let blocks: [Block]
    let expected: [NumberingDifference]
  }

  private static let heading = Block.heading(Heading(level: 1, anchor: "h", [.text("Uvod")]))
  private static let below = Block.heading(Heading(level: 2, anchor: "i", [.text("Svrha")]))
  private static let article = Block.paragraph(
    Paragraph(.body, [.strong([.text("Član "), number(5), .text(".")])]))
  private static let table = Block.table(measures(["A1", "A2"]))
  private static let figure = Block.figure(
    Figure(
      .image(Image(bytes: [], width: .points(1))), caption: [], alternative: "", anchor: "f"))
  private static let list = Block.list(
    ListBlock(isOrdered: true, items: [[.paragraph(Paragraph(.body, [.text("prva")]))]]))
  private static let all = [heading, below, article, table, figure, list]

  private static func number(_ number: Int) -> Inline {
    .value(.number(DecimalNumber(number), decimals: 0))
  }

  private static func measures(_ ids: [String], caption: [Inline]? = []) -> Table {
    Table(
      columns: [Column(share: 1)], header: [],
      body: RowSequence(ids.map { Row(.plain, [Cell(.tableText, [.strong([.text($0)])])]) }),
      caption: caption, alternative: "", anchor: "t")
  }

  private static func document(_ blocks: [Block]) -> Document {
    Document(
      info: DocumentInfo(title: "T", authors: [], languages: [.bosnian], identifier: "x"),
      parts: [Part(name: "p", blocks: blocks)])
  }

  private static func difference(
    _ kind: NumberingDifference.Kind, _ name: String, _ first: String?, _ second: String?
  ) -> NumberingDifference {
    NumberingDifference(kind: kind, name: name, first: first, second: second)
  }

  @Test(arguments: [
    Change(name: "nothing", blocks: all, expected: []),
    Change(
      name: "a heading more",
      blocks: [.heading(Heading(level: 1, anchor: "new", []))] + all,
      expected: [
        difference(.heading, "h", "1", "2"), difference(.heading, "i", "1.1", "2.1"),
        difference(.heading, "new", nil, "1"),
      ]),
    Change(
      name: "a heading without its number",
      blocks: [heading, .heading(Heading(level: 2, anchor: "i", isNumbered: false, []))]
        + all.dropFirst(2),
      expected: [difference(.heading, "i", "1.1", "h2")]),
    Change(
      name: "another article",
      blocks: [heading, below, .paragraph(Paragraph(.body, [.strong([number(6)])]))]
        + all.dropFirst(3),
      expected: [
        difference(.article, "i/5", "5", nil), difference(.article, "i/6", nil, "6"),
      ]),
    Change(
      name: "a table without its caption",
      blocks: [
        heading, below, article, .table(measures(["A1", "A2"], caption: nil)), figure, list,
      ],
      expected: [difference(.table, "t", "1", "")]),
    Change(
      name: "measures in another order",
      blocks: [heading, below, article, .table(measures(["A2", "A1"])), figure, list],
      expected: [
        difference(.row, "t/1", "A1", "A2"),
        difference(.row, "t/2", "A2", "A1"),
      ]),
    Change(
      name: "a measure less",
      blocks: [heading, below, article, .table(measures(["A1"])), figure, list],
      expected: [difference(.row, "t/2", "A2", nil)]),
    Change(
      name: "words in place of a code",
      blocks: [heading, below, article, .table(measures(["A1", "Second measure"])), figure, list],
      expected: []),
    Change(
      name: "no figure", blocks: [heading, below, article, table, list],
      expected: [
        difference(.figure, "f", "1", nil), difference(.item, "f/1", "1", nil),
        difference(.item, "t/1", nil, "1"),
      ]),
    Change(
      name: "an item more",
      blocks: [heading, below, article, table, figure]
        + [.list(ListBlock(isOrdered: true, items: [[], []]))],
      expected: [difference(.item, "f/2", nil, "2")]),
  ])
  func `whatever is numbered otherwise in one edition is named`(change: Change) {
    let differences = SynopticNumbering.differences(
      Self.document(Self.all), Self.document(change.blocks))
    #expect(differences == change.expected, "\(change.name)")
  }
}
