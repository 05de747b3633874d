import Diagnostics
import DocumentTree
import Foundation
import Languages
import OfficePackage
import Templates
import TestSupport
import Testing
import Writers
import XMLTree

@Suite struct SpreadsheetQuantityTests {
  private typealias Format = SpreadsheetTemplate.Format
  private typealias Value = WorkbookContents.Value

  private func number(_ text: String, _ decimals: Int? = nil) -> Inline {
    .value(.number(SpreadsheetFixture.number(text), decimals: decimals))
  }

  private func percent(_ text: String) -> Inline {
    .value(.percent(SpreadsheetFixture.number(text), decimals: 1))
  }

  private func money(_ text: String) -> Inline {
    .value(.money(Money(SpreadsheetFixture.number(text), "KM"), decimals: 2))
  }

  @Test(arguments: SpreadsheetTemplate.Format.allCases)
  func `one quantity is a number, and everything else is text`(
    format: SpreadsheetTemplate.Format
  ) throws {
    let cells: [([Inline], WorkbookContents.Value?)] = [
      ([number("0.1", 2)], .number("0.1")), ([number("-12.3456")], .number("-12.3456")),
      ([number("99999999999.9999")], .number("99999999999.9999")),
      // More digits than programs calculate with are kept as the document prints them.
      ([number("999999999999.9999")], .text("999.999.999.999,9999")),
      ([percent("19")], .percentage("0.19")), ([percent("0.0001")], .percentage("0.000001")),
      ([percent("-250")], .percentage("-2.5")), ([money("3000")], .currency("3000")),
      ([.text("+"), money("5.5")], .currency("5.5")),
      ([.text("\u{2212}"), number("7")], .number("-7")),
      ([.strong([.language(.english, [number("8")])])], .number("8")),
      ([number("9"), .note([.text("a")])], .number("9")),
      ([.value(.year(2025))], .number("2025")),
      ([.value(.years(2025, 2026))], .text("2025–2026")),
      (SpreadsheetFixture.date("2025-03"), .text("2025-03")),
      (SpreadsheetFixture.date("1900-02-28"), .text("1900-02-28")),
      ([number("1"), .text(" od "), number("2")], .text("1 od 2")),
      ([number("1"), .lineBreak, number("2")], .text("1\n2")),
      ([.text("<3")], .text("<3")), ([.text("12")], .text("12")), ([], nil),
      ([.missing("actions/A1", original: nil)], .text("[—]")),
    ]
    let found = try SpreadsheetFixture.column(format, cells.map(\.0))
    for (cell, value) in zip(cells, found) {
      #expect(value == cell.1, "\(cell.0)")
    }
  }

  @Test func `a day is a day in both formats, spelled as the language does`() throws {
    let cells = ["2025-03-07", "1900-03-01", "2100-12-31"].map {
      SpreadsheetFixture.date($0, .words)
    }
    #expect(
      try SpreadsheetFixture.column(.ods, cells) == [
        .day("2025-03-07"), .day("1900-03-01"), .day("2100-12-31"),
      ])
    #expect(
      try SpreadsheetFixture.column(.xlsx, cells) == [
        .day("45723"), .day("61"), .day("73415"),
      ])
    let sample = LanguageProfile.sample(.bosnian)
    let profile = LanguageProfile(
      tag: .bosnian, numbers: sample.numbers,
      dates: DateFormat(
        patterns: ["words.day": "{d}. {month} \"{y}\".", "compact.day": "{dd}.{mm}.{y}."],
        monthsWithDay: ["januara", "februara", "marta"], months: []),
      plurals: sample.plurals, terms: sample.terms)
    let document = SpreadsheetFixture.document([
      SpreadsheetFixture.table([cells[0], SpreadsheetFixture.date("2025-03-07")])
    ])
    let profiles = [LanguageTag.bosnian: profile]
    let excel = try OfficePackage.read(SpreadsheetFixture.bytes(.xlsx, document, profiles))
    let codes = try XMLReader.parse(excel["xl/styles.xml"] ?? []).all("numFmt").map {
      $0[attribute: "formatCode"]
    }
    #expect(codes == ["d\". marta \"\\\"\"\"yyyy\"\"\\\"\".\"", "dd\".\"mm\".\"yyyy\".\""])
    let content = try OfficePackage.read(SpreadsheetFixture.bytes(.ods, document, profiles))
    let style = try XMLReader.parse(content["content.xml"] ?? []).all("number:date-style")[0]
    #expect(
      style.elements.map(\.name) == [
        "number:day", "number:text", "number:year", "number:text",
      ])
    #expect(style.elements[1].words == ". marta \"")
  }

  @Test(arguments: SpreadsheetTemplate.Format.allCases, 0..<25 as Range<UInt64>)
  func `any text and any quantity comes out as it went in`(
    format: SpreadsheetTemplate.Format, seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var cells: [[Inline]] = []
    var expected: [WorkbookContents.Value] = []
    for _ in 0..<30 {
      let (content, value) = Self.cell(&generator)
      cells.append(content)
      expected.append(value)
    }
    let bytes = try SpreadsheetFixture.bytes(
      format, SpreadsheetFixture.document([SpreadsheetFixture.table(cells)]))
    let rows = try WorkbookContents(bytes).sheets[1].rows
    for (index, value) in expected.enumerated() { #expect(rows[index + 2][0] == value) }
    for part in try WorkbookContents.sheetParts(bytes) {
      #expect(part.all("f").isEmpty, "there is no formula")
      #expect(!part.hasAttribute("table:formula"))
    }
  }

  @Test func `words that begin like a formula stay words when they are edited`() throws {
    let texts = ["=1+1", "+387", "-5", "@SUM(A1)", "\t=1", "'a", "=cmd|' /C calc'!A0"]
    let cells = texts.map { [Inline.text($0)] }
    let document = SpreadsheetFixture.document([
      SpreadsheetFixture.table(cells, caption: "=HYPERLINK(\"http://example.org\")")
    ])
    let excel = try SpreadsheetFixture.bytes(.xlsx, document)
    let styles = try XMLReader.parse(try OfficePackage.read(excel)["xl/styles.xml"] ?? [])
    let looks = styles.all("cellXfs")[0].elements
    let sheet = try WorkbookContents.sheetParts(excel)[1]
    for (row, text) in zip(sheet.all("row").dropFirst(2), texts) {
      let look = looks[Int(row.elements[0][attribute: "s"] ?? "") ?? 0]
      #expect(look[attribute: "quotePrefix"] == "1", "\(text)")
      #expect(look[attribute: "numFmtId"] == "49", "\(text)")
    }
    let content = try WorkbookContents.sheetParts(
      SpreadsheetFixture.bytes(.ods, document))[0]
    let guarded = content.all("number:text-style").compactMap { $0[attribute: "style:name"] }
    let names = content.all("style:style").filter {
      guarded.contains($0[attribute: "style:data-style-name"] ?? "")
    }.map { $0[attribute: "style:name"] }
    for row in content.all("table:table")[1].all("table:table-row").dropFirst(2).prefix(7) {
      #expect(names.contains(row.elements[0][attribute: "table:style-name"]))
      #expect(row.elements[0][attribute: "office:value-type"] == "string")
    }
    let marks = try WorkbookContents(excel).sheets[1].rows
    #expect(marks[0][0] == .text("Tabela\u{A0}1. =HYPERLINK(\"http://example.org\")"))
  }

  @Test func `footnotes stand below the table, and their marks beside what they explain`() throws {
    let cells: [[Inline]] = [
      [number("5", 2), .note([.text("prva")])],
      [.text("riječ"), .note([.text("druga")]), .text(" dalje")],
    ]
    let document = SpreadsheetFixture.document([
      SpreadsheetFixture.table(cells), .paragraph(Paragraph(.note, [.text("Opća napomena.")])),
      .paragraph(Paragraph(.body, [.text("Tekst.")])),
    ])
    for format in Format.allCases {
      let bytes = try SpreadsheetFixture.bytes(format, document)
      let rows = try WorkbookContents(bytes).sheets[1].rows
      #expect(
        rows.dropFirst(2).map { $0[0] } == [
          .number("5"), .text("riječ² dalje"), .text("¹ prva"), .text("² druga"),
          .text("Opća napomena."),
        ])
      let package = try OfficePackage.read(bytes)
      let styles = package[format == .xlsx ? "xl/styles.xml" : "content.xml"] ?? []
      let text = String(decoding: styles, as: UTF8.self)
      #expect(text.contains(format == .xlsx ? "#,##0.00&quot;¹&quot;" : "<number:text>¹<"))
    }
  }
}

// MARK: - Random cells

extension SpreadsheetQuantityTests {
  /// Pieces of which texts are made that would become something else if they could.
  private static let pieces = [
    " ", "  ", "\t", "\n", "a", "ČĆĐŠŽ", "Ћирилица", "&", "&amp;", "<", ">", "\"", "'", "</t>",
    "]]>", "=", "+", "-", "@", "=1+1", "_x0041_", "_x005F_", "_X00e9_", "_", "12", "1.5", "50 %",
    "2025-01-01", "TRUE", "#REF!", "\u{A0}", "\u{85}", "😀", "\u{FFFD}", "e\u{301}", "1E5",
  ]

  private static func cell(
    _ generator: inout SeededGenerator
  ) -> ([Inline], WorkbookContents.Value) {
    let units = Int128(Int.random(in: -99_999_999_999_999...99_999_999_999_999, using: &generator))
    let places: [Int128] = [1, 10, 100, 1000, 10_000]
    let unit = places[Int.random(in: 0..<5, using: &generator)]
    let number = DecimalNumber(tenThousandths: units / unit * unit)
    let decimals = Int.random(in: 0...4, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return ([.value(.number(number, decimals: decimals))], .number(digits(number, 4)))
    case 1: return ([.value(.number(number, decimals: nil))], .number(digits(number, 4)))
    case 2:
      let money = Money(number, "KM")
      return ([.value(.money(money, decimals: decimals))], .currency(digits(number, 4)))
    case 3:
      return ([.value(.percent(number, decimals: decimals))], .percentage(digits(number, 6)))
    default:
      let text = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      return ([.text(text)], .text(text))
    }
  }

  /// The digits of so many ten-thousandths, moved by so many places, by Foundation's numbers.
  private static func digits(_ number: DecimalNumber, _ places: Int) -> String {
    let whole = Decimal(string: String(number.tenThousandths)) ?? 0
    return "\(whole / pow(10, places))"
  }
}

extension XMLElement {
  /// Whether the element or one in it has an attribute of this name.
  fileprivate func hasAttribute(_ name: String) -> Bool {
    self[attribute: name] != nil || elements.contains { $0.hasAttribute(name) }
  }

  /// All text in it.
  fileprivate var words: String {
    children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}
