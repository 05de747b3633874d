import DocumentTree
import Languages

/// A small document with one of everything that a sheet can hold.
enum SpreadsheetSample {
  /// Whether a part is kept as a golden file.
  static func isReviewed(_ name: String) -> Bool {
    [
      "[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml", "xl/styles.xml", "content.xml", "settings.xml",
    ].contains(name)
  }

  static let document = SpreadsheetFixture.document(
    [
      .table(
        Table(
          columns: [2, 1, 1, 1].map { Column(share: $0) },
          header: [
            Row(
              .plain,
              [
                Cell(.tableHeader, [.text("Izvor")], rowSpan: 2),
                Cell(.tableHeader, [.text("Iznos (KM)")], columnSpan: 2),
                Cell(.tableHeader, [.text("Dan")], rowSpan: 2),
              ]),
            Row(
              .plain,
              [
                Cell(.tableNumberHeader, [.value(.year(2025))]),
                Cell(.tableNumberHeader, [.value(.year(2026))]),
              ]),
          ],
          body: [
            Row(.group, [Cell(.tableText, [.text("Prvi cilj")], columnSpan: 4)]),
            Row(
              .plain,
              [
                Cell(.tableText, [.text("=Budžet")]),
                Cell(
                  .tableNumber,
                  [
                    .value(.number(SpreadsheetFixture.number("1234567.5"), decimals: 2)),
                    .note([.text("Prema odluci.")]),
                  ]),
                Cell(.tableNumber, [.text("nije objavljeno")]),
                Cell(.tableText, SpreadsheetFixture.date("2025-03-07")),
              ]),
            Row(
              .total,
              [
                Cell(.tableText, [.text("Ukupno")]),
                Cell(
                  .tableNumber,
                  [.value(.money(Money(SpreadsheetFixture.number("-3"), "KM"), decimals: 2))]),
                Cell(
                  .tableNumber,
                  [.value(.percent(SpreadsheetFixture.number("12.5"), decimals: 1))]),
                Cell(.tableText, []),
              ]),
          ], rowHeaderCount: 1, caption: [.text("Iznosi: po izvorima")], alternative: "Iznosi",
          anchor: "money")),
      .paragraph(Paragraph(.note, [.text("Napomena ispod tabele.")])),
    ], marks: [Mark(kind: .example, content: [.text("PRIMJER")])])
}
