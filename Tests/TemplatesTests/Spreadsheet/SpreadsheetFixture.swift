import DocumentTree
import Languages
import Templates
import TestSupport
import Writers

/// Makes workbooks for tests.
enum SpreadsheetFixture {
  /// The bytes of a workbook of a document.
  static func bytes(
    _ format: SpreadsheetTemplate.Format, _ document: Document,
    _ profiles: [LanguageTag: LanguageProfile] = LanguageProfile.samples
  ) throws -> [UInt8] {
    try SpreadsheetTemplate(format).fill(with: Resolver(profiles: profiles).resolve(document))
  }

  /// A document of these blocks.
  static func document(
    _ blocks: [Block], _ languages: [LanguageTag] = [.bosnian], marks: [Mark] = []
  ) -> Document {
    Document(
      info: DocumentInfo(
        title: "Plan", authors: [], languages: languages, identifier: "plan", marks: marks),
      parts: [Part(name: "body", blocks: blocks)])
  }

  /// A table of one column of cells below one heading.
  static func table(
    _ cells: [[Inline]], caption: String = "Iznosi", anchor: Anchor = "table"
  ) -> Block {
    .table(
      Table(
        columns: [Column(share: 1)], header: [Row(.plain, [Cell(.tableHeader, [.text("Iznos")])])],
        body: RowSequence(cells.map { Row(.plain, [Cell(.tableNumber, $0)]) }),
        caption: [.text(caption)], alternative: caption, anchor: anchor))
  }

  /// What stands in the cells of that table, in one format.
  static func column(
    _ format: SpreadsheetTemplate.Format, _ cells: [[Inline]]
  ) throws -> [WorkbookContents.Value?] {
    let contents = try WorkbookContents(bytes(format, document([table(cells)])))
    return contents.sheets[1].rows.dropFirst(2).prefix(cells.count).map { $0[0] }
  }

  /// A date as YAML writes it; nothing for what is none.
  static func date(_ text: String, _ style: DateStyle = .compact) -> [Inline] {
    PartialDate(text).map { [.value(.date($0, style))] } ?? []
  }

  /// A number of these digits; zero for what is none.
  static func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? .zero }
}
