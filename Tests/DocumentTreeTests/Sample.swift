import Diagnostics
import DocumentTree
import Languages

/// One document of every kind of block, in two languages.
enum Sample {
  static let bosnian = make(.bosnian) { bosnian, _ in bosnian }
  static let english = make(.english) { _, english in english }

  private static func make(
    _ language: LanguageTag, _ t: @escaping @Sendable (String, String) -> String
  ) -> Document {
    let text = { @Sendable (bosnian: String, english: String) in Inline.text(t(bosnian, english)) }
    return Document(
      info: DocumentInfo(
        title: t("Akcioni plan", "Action plan"), subject: t("Nacrt", "Draft"),
        authors: ["Općina Sanski Most"], languages: [language], identifier: "sanski-most",
        marks: [Mark(kind: .example, content: [text("PRIMJER", "EXAMPLE")])]),
      parts: [
        Part(name: "cover", blocks: cover(text)),
        Part(name: "actions", orientation: .landscape, blocks: actions(language, text, t)),
      ],
      slots: [Slot(name: "document.title", content: [text("Akcioni plan", "Action plan")])])
  }

  private static func cover(_ text: (String, String) -> Inline) -> [Block] {
    [
      .paragraph(Paragraph(.title, [text("Akcioni plan", "Action plan")])),
      .paragraph(Paragraph(.cover, [.value(.years(2025, 2028))])),
      .pageBreak,
      .contents(Contents(depth: 2, title: [text("Sadržaj", "Contents")])),
      .heading(Heading(level: 1, anchor: "intro", [text("Uvod", "Introduction")])),
      .paragraph(
        Paragraph(
          .body,
          [
            text("Ukupno je ", "There are "),
            .strong([.value(.number(DecimalNumber(72), decimals: nil))]),
            text(" prijava, v. ", " reports, see "), .reference("actions", .number), .text("."),
            .note([text("Izvor: ", "Source: "), .link("https://example.org", [.text("SPSC")])]),
          ])),
      .paragraph(
        Paragraph(
          .body, [.language(.bosnian, [.text("Službeni glasnik")]), .lineBreak, .field(.page)])),
      .list(
        ListBlock(
          isOrdered: true, start: 3,
          items: [
            [.paragraph(Paragraph(.body, [text("prva", "first")]))],
            [
              .paragraph(Paragraph(.body, [text("druga", "second")])),
              .list(ListBlock(items: [[.paragraph(Paragraph(.body, [text("dublje", "deeper")]))]])),
            ],
          ])),
      .paragraph(
        Paragraph(.note, [.missing("note", original: .init(language: .bosnian, text: "Napomena"))])),
    ]
  }

  private static func actions(
    _ language: LanguageTag, _ text: @escaping @Sendable (String, String) -> Inline,
    _ t: (String, String) -> String
  ) -> [Block] {
    let table = Table(
      columns: [Column(share: 1), Column(share: 2.5), Column(share: 1)],
      header: [
        Row(
          .plain,
          [
            Cell(.tableHeader, [.text("Br.")]),
            Cell(.tableHeader, [text("Aktivnost", "Activity")]),
            Cell(.tableNumberHeader, [text("Iznos", "Amount")]),
          ])
      ],
      body: RowSequence(count: 2) { index in
        index == 0
          ? Row(.group, [Cell(.tableText, [text("Cilj 1", "Objective 1")], columnSpan: 3)])
          : Row(
            .plain,
            [
              Cell(.tableText, [.text("A1")]),
              Cell([
                .paragraph(Paragraph(.tableText, [text("Sastanci", "Meetings")])),
                .list(ListBlock(items: [[.paragraph(Paragraph(.tableText, [.text("Luka")]))]])),
              ]),
              Cell(.tableNumber, [.value(.money(Money(DecimalNumber(3000), "BAM"), decimals: 2))]),
            ])
      }, rowHeaderCount: 1, caption: [text("Aktivnosti", "Actions")],
      alternative: t("Tabela aktivnosti", "A table of actions"), anchor: "actions")
    let chart = Chart(
      kind: .stackedColumns, categories: ["2025", t("kasnije", "later")],
      series: [.init(name: t("Plaćeno", "Paid"), values: [DecimalNumber(12), nil])], unit: "KM",
      language: language)
    return [
      .table(table),
      .figure(
        Figure(
          .chart(chart), caption: [text("Plaćanja", "Payments")],
          alternative: t("Stupci", "Columns"), anchor: "payments")),
    ]
  }
}
