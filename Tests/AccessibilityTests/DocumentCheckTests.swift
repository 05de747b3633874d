import Accessibility
import DocumentTree
import Languages
import TestSupport
import Testing
import Writers

@Suite struct DocumentCheckTests {
  /// A document that nobody is kept from reading, but for what a test takes out of it.
  struct Sample {
    var title = "Akcioni plan"
    var alternative = "Sredstva rastu iz godine u godinu."
    var series = ["Općina", "Donatori"]
    var header = ["Godina", "Iznos"]
    var rowHeaderCount = 1
    var tableAlternative = "Sredstva po godinama"
    var caption: [Inline]? = [.text("Sredstva")]
    var level = 2
    var heading = "Finansije"
    var totalLabel = "Ukupno"
    var totalKind = Row.Kind.total
    var link = "stranici projekta"
    var role = Table.Role.data

    var barriers: [Barrier] {
      let chart = Chart(
        kind: .columns, categories: ["2025"],
        series: series.map { Chart.Series(name: $0, values: [nil]) }, unit: "KM",
        language: .bosnian)
      let headerRows =
        header.isEmpty ? [] : [Row(.plain, header.map { Cell(.tableHeader, [.text($0)]) })]
      let table = Table(
        columns: [Column(share: 1), Column(share: 1)], header: headerRows,
        body: [
          Row(.plain, [Cell(.tableText, [.text("2025")]), Cell(.tableNumber, [.text("1")])]),
          Row(
            totalKind, [Cell(.tableText, [.text(totalLabel)]), Cell(.tableNumber, [.text("1")])]),
        ],
        rowHeaderCount: rowHeaderCount, caption: caption, alternative: tableAlternative,
        anchor: "table", role: role)
      let blocks: [Block] = [
        .heading(Heading(level: 1, anchor: "one", [.text("Uvod")])),
        .paragraph(
          Paragraph(
            .body,
            [
              .text("Više na "),
              .link("https://www.example.org/projekat", [.text(link), .strong([.text("")])]),
            ])),
        .heading(Heading(level: level, anchor: "two", [.text(heading)])),
        .figure(
          Figure(.chart(chart), caption: [.text("Pregled")], alternative: alternative, anchor: "f")),
        .table(table),
      ]
      let document = Document(
        info: DocumentInfo(
          title: title, authors: [], languages: [.bosnian], identifier: "sample"),
        parts: [Part(name: "part", blocks: blocks)])
      return DocumentCheck.barriers(
        in: Resolver(profiles: LanguageProfile.samples).resolve(document))
    }
  }

  @Test func `a sound document has no barriers`() {
    #expect(Sample().barriers == [])
  }

  private static let changes: [(Barrier.Rule, @Sendable (inout Sample) -> Void)] = [
    (Barrier.Rule.title, { $0.title = " " }),
    (.alternative, { $0.alternative = "" }),
    (.columnHeadings, { $0.header = [] }),
    (.columnHeadings, { $0.header = ["", " "] }),
    (.rowHeadings, { $0.rowHeaderCount = 0 }),
    (
      .rowHeadings,
      {
        $0.rowHeaderCount = 0
        $0.role = .facts
      }
    ),
    (
      .tableDescription,
      {
        $0.tableAlternative = ""
        $0.caption = nil
      }
    ),
    (.headingLevels, { $0.level = 3 }),
    (.emptyHeading, { $0.heading = " " }),
    (.colourAlone, { $0.series = ["Općina", ""] }),
    (.colourAlone, { $0.totalLabel = "" }),
    (
      .colourAlone,
      {
        $0.totalLabel = ""
        $0.totalKind = .attention
      }
    ),
    (.linkWords, { $0.link = "ovdje" }),
    (.linkWords, { $0.link = "https://www.example.org/projekat" }),
    (.linkWords, { $0.link = "example.org/projekat" }),
  ]

  @Test(arguments: changes.indices)
  func `what is taken out of it is told`(index: Int) {
    let (rule, change) = Self.changes[index]
    var sample = Sample()
    change(&sample)
    #expect(sample.barriers.map(\.rule) == [rule])
  }

  @Test func `a barrier is told with its place`() {
    var sample = Sample()
    sample.header = []
    #expect(sample.barriers.first?.place.hasSuffix("1. Sredstva") == true)
    sample = Sample()
    sample.level = 4
    #expect(sample.barriers == [Barrier(.headingLevels, at: "Finansije", found: "1 → 4")])
  }

  @Test func `contrast is that of WCAG`() throws {
    #expect(try #require(Contrast.ratio("000000", "#FFFFFF")) == 21)
    #expect(try #require(Contrast.ratio("777777", "FFFFFF")) < Contrast.least)
    #expect(try #require(Contrast.ratio("767676", "FFFFFF")) > Contrast.least)
    #expect(abs(try #require(Contrast.ratio("FF0000", "FFFFFF")) - 3.998) < 0.001)
    #expect(Contrast.ratio("red", "FFFFFF") == nil)
  }

  @Test func `every colour of the styles stands out from paper`() {
    for role in StyleRole.all {
      guard let ink = StyleSheet.definition(of: role).color else { continue }
      #expect((Contrast.ratio(ink, "FFFFFF") ?? 0) >= Contrast.least, "\(role)")
    }
  }

  @Test(arguments: [
    ("OSCE", "https://www.osce.org", false), ("osce.org", "https://www.osce.org", false),
    ("osce.org/report", "https://osce.org/report", true), ("HERE", "https://osce.org", true),
    ("Овдје.", "https://osce.org", true), ("više", "https://osce.org", true),
    ("Više o projektu", "https://osce.org", false),
  ])
  func `words of links are judged by what they say`(words: String, address: String, isBare: Bool) {
    #expect(LinkWords.areBare(words, to: address) == isBare)
  }
}
