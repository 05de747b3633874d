import DocumentTree
import Languages

/// A document with everything that a document can hold, in the words of Bosnian municipalities.
enum DemoDocument {
  static let info = DocumentInfo(
    title: "Akcioni plan prevencije", subject: "Akcioni plan", authors: ["Općina Primjer"],
    languages: [.bosnian, .english], identifier: "demo",
    marks: [
      Mark(
        kind: .example,
        content: [.text("PRIMJER"), .text(" / "), .language(.english, [.text("EXAMPLE")])])
    ])

  static let slots = [
    Slot(name: "document.title", content: [.text("Akcioni plan prevencije")]),
    Slot(name: "document.subtitle", content: [.text("Općina Primjer · ČĆĐŠŽ čćđšž")]),
    Slot(name: "document.edition", content: [.text("Nacrt 2")]),
    Slot(
      name: "document.pages",
      content: [.text("Strana "), .field(.page), .text(" od "), .field(.pages)]),
  ]

  static func document(rows: Int = 60) -> Document {
    Document(
      info: info,
      parts: [
        Part(name: "cover", blocks: cover),
        Part(name: "text", blocks: text),
        Part(name: "tables", orientation: .landscape, blocks: tables(rows: rows)),
        Part(name: "end", blocks: end),
      ], slots: slots)
  }

  private static let cover: [Block] = [
    .paragraph(Paragraph(.title, [.text("Akcioni plan prevencije")])),
    .paragraph(
      Paragraph(.subtitle, [.language(.english, [.text("Action plan for prevention")])])),
    .paragraph(Paragraph(.cover, [.text("Općina Primjer, 2025–2027")])),
    .pageBreak,
    .contents(
      Contents(
        depth: 3, title: [.text("Sadržaj"), .text(" / "), .language(.english, [.text("Contents")])])
    ),
    .pageBreak,
  ]

  private static let text: [Block] = [
    .heading(Heading(level: 1, anchor: "summary", isNumbered: false, [.text("Sažetak")])),
    .paragraph(
      Paragraph(
        .body,
        [
          .text("Riječi od "), .strong([.text("težine")]), .text(", "),
          .emphasis([.text("istaknute")]), .text(" i "),
          .strong([.emphasis([.text("oboje")])]), .text(". Ћирилица: "),
          .language(.serbianCyrillic, [.text("ово је ћирилични текст")]), .text(", "),
          .language(.serbianLatin, [.text("a ovo srpska latinica")]), .text(". "),
          .text("Dva  razmaka,\ttabulator i"), .lineBreak, .text("novi red. Vidi "),
          .reference("incidents", .number), .text(" na strani "),
          .reference("incidents", .page), .text(" i poglavlje "),
          .reference("objectives", .number), .text(" („"), .reference("objectives", .title),
          .text("“). "), .link("https://www.example.org/", [.text("Više na webu")]),
          .note([.text("Napomena ispod crte, s "), .emphasis([.text("isticanjem")]), .text(".")]),
          .text("."),
        ])),
    .heading(Heading(level: 1, anchor: "objectives", [.text("Ciljevi")])),
    .heading(Heading(level: 2, anchor: "objective-1", [.text("Prvi cilj")])),
    .list(
      ListBlock(items: [
        [.paragraph(Paragraph(.body, [.text("prva stavka")]))],
        [
          .paragraph(
            Paragraph(.body, [.text("druga stavka, s unutrašnjim spiskom koji se broji")])),
          .list(
            ListBlock(
              isOrdered: true,
              items: [
                [.paragraph(Paragraph(.body, [.text("jedan")]))],
                [.paragraph(Paragraph(.body, [.text("dva")]))],
              ])),
        ],
        [
          .paragraph(Paragraph(.body, [.text("treća stavka")])),
          .paragraph(Paragraph(.body, [.text("i njen drugi odlomak, koji ide dalje bez znaka.")])),
        ],
      ])),
    .list(
      ListBlock(
        isOrdered: true, start: 3,
        items: ["treća", "četvrta", "peta"].map { [.paragraph(Paragraph(.body, [.text($0)]))] })),
    .heading(Heading(level: 3, anchor: "place", [.text("Mjesto")])),
    .heading(Heading(level: 4, anchor: "place-4", [.text("Najdublji naslov")])),
    .paragraph(Paragraph(.note, [.text("2022: nije objavljeno")])),
    .table(
      Table(
        columns: [Column(share: 3), Column(share: 7)], header: [],
        body: [
          Row(
            .plain,
            [Cell(.tableHeader, [.text("Nosilac")]), Cell(.tableText, [.text("Općina Primjer")])]),
          Row(
            .plain,
            [
              Cell(.tableHeader, [.text("Period")]),
              Cell([
                .list(
                  ListBlock(items: [
                    [.paragraph(Paragraph(.tableText, [.text("2025–2026")]))],
                    [.paragraph(Paragraph(.tableText, [.text("2027")]))],
                  ]))
              ]),
            ]),
        ], rowHeaderCount: 1, caption: nil, alternative: "Osnovni podaci", anchor: "facts",
        role: .facts)),
    .table(
      Table(
        columns: [Column(share: 1), Column(share: 1), Column(share: 1)], header: [],
        body: [
          Row(
            .plain,
            ["1.746.947 USD", "12", "85 %"].enumerated().map { index, figure in
              Cell([
                .paragraph(Paragraph(.keyFigure, [.text(figure)])),
                .paragraph(
                  Paragraph(.keyLabel, [.text(["ukupno", "radnji", "izvršeno"][index])])),
              ])
            })
        ], caption: nil, alternative: "Ključne brojke", anchor: "figures", role: .keyFigures)),
    .parallel(
      Parallel(
        languages: [.bosnian, .english],
        rows: [
          [
            [.heading(Heading(level: 2, anchor: "left", [.text("Uvod")]))],
            [.heading(Heading(level: 2, anchor: "right", [.text("Introduction")]))],
          ],
          [
            [
              .paragraph(
                Paragraph(
                  .body,
                  [
                    .text(
                      "Ovaj plan uređuje saradnju na lokalnom nivou. Usvojilo ga je vijeće na sjednici."
                    )
                  ]))
            ],
            [
              .paragraph(
                Paragraph(
                  .body,
                  [
                    .text("This plan governs local cooperation. The council adopted it in session.")
                  ])),
              .list(
                ListBlock(items: [[.paragraph(Paragraph(.body, [.text("an item on the right")]))]])),
            ],
          ],
        ])),
    .figure(
      Figure(
        .chart(chart(.columns)), caption: [.text("Izvršenje po godinama")],
        alternative: "Stubićasti grafikon izvršenja po godinama", anchor: "delivery")),
  ]

  private static func tables(rows: Int) -> [Block] {
    [
      .heading(Heading(level: 1, anchor: "actions", [.text("Radnje")])),
      .table(
        Table(
          columns: [1, 4, 2, 2, 2].map { Column(share: $0) },
          header: [
            Row(
              .plain,
              [
                Cell(.tableHeader, [.text("Br.")], rowSpan: 2),
                Cell(.tableHeader, [.text("Radnja")], rowSpan: 2),
                Cell(.tableHeader, [.text("Iznos (BAM)")], columnSpan: 3),
              ]),
            Row(
              .plain,
              [
                Cell(.tableNumberHeader, [.text("2025")]),
                Cell(.tableNumberHeader, [.text("2026")]),
                Cell(.tableNumberHeader, [.text("Ukupno")]),
              ]),
          ],
          body: RowSequence(count: rows) { row($0, of: rows) }, rowHeaderCount: 1,
          caption: [.text("Incidenti i radnje")], alternative: "Radnje s iznosima po godinama",
          anchor: "incidents")),
      .paragraph(Paragraph(.note, [.text("Napomena ispod tabele.")])),
    ]
  }

  private static func row(_ index: Int, of count: Int) -> Row {
    if index == count - 1 { return sum(.total, "Ukupno") }
    if index == count - 2 {
      return Row(
        .attention, [Cell(.tableText, [.text("Bez izvora: 5.000 BAM")], columnSpan: 5)])
    }
    if index % 12 == 0 {
      return Row(
        .group,
        [Cell(.tableText, [.text("Cilj \(index / 12 + 1)")], columnSpan: 5)])
    }
    if index % 12 == 11 { return sum(.subtotal, "Međuzbir") }
    if index % 12 == 1 {
      return Row(
        .plain,
        [
          Cell(.tableText, [.text("\(index)–\(index + 1)")], rowSpan: 2),
          Cell(.tableText, [.text("Radnja \(index), spojena")]), number, number, number,
        ])
    }
    if index % 12 == 2 {
      return Row(.plain, [Cell(.tableText, [.text("Radnja \(index)")]), number, number, number])
    }
    return Row(
      .plain,
      [
        Cell(.tableText, [.text("\(index)")]),
        Cell([
          .paragraph(Paragraph(.tableText, [.text("Radnja \(index): obuka i oprema za čuvare")])),
          .paragraph(
            Paragraph(.tableText, language: .english, [.text("Training and equipment of guards")])),
        ]), number, number, number,
      ])
  }

  private static let number = Cell(.tableNumber, [.text("12.500,00")])

  private static func sum(_ kind: Row.Kind, _ name: String) -> Row {
    Row(kind, [Cell(.tableText, [.text(name)], columnSpan: 2), number, number, number])
  }

  private static let end: [Block] = [
    .heading(Heading(level: 1, anchor: "pictures", [.text("Slike")])),
    .figure(
      Figure(
        .image(Image(bytes: png, width: .millimetres(60))), caption: [.text("Pravougaonik")],
        alternative: "Obojen pravougaonik", anchor: "picture")),
    .figure(
      Figure(
        .chart(chart(.stackedColumns)), caption: nil, alternative: "Incidenti po vrsti",
        anchor: "stacked")),
    .paragraph(Paragraph(.body, [.text("Kraj.")])),
  ]

  static func chart(_ kind: Chart.Kind) -> Chart {
    Chart(
      kind: kind, title: kind == .columns ? nil : "Incidenti",
      categories: ["2022", "2023", "2024", "2025"],
      series: [
        Chart.Series(
          name: "Plan",
          values: [350_000, 420_000, nil, 510_000].map { $0.map { DecimalNumber($0) } }
        ),
        Chart.Series(
          name: "Izvršenje", values: [300_000, 400_000, 0, 480_500].map { DecimalNumber($0) }),
      ], unit: "BAM", language: .bosnian)
  }

  /// A PNG of 4 × 2 pixels.
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x02, 0x08, 0x02, 0x00, 0x00, 0x00, 0xF0, 0xCA, 0xEA,
    0x34, 0x00, 0x00, 0x00, 0x15, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x90, 0xB7, 0x8A, 0x07,
    0xA2, 0x03, 0x85, 0x56, 0x40, 0xC4, 0x80, 0xCC, 0x01, 0x00, 0x67, 0xEA, 0x08, 0x8D, 0x73, 0x55,
    0x95, 0x0F, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
