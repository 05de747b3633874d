import DocumentTree
import Foundation
import Languages
import OfficePackage
import Templates
import TestSupport
import Testing
import Writers
import XMLTree

@Suite struct SpreadsheetTests {
  private typealias Format = SpreadsheetTemplate.Format
  private typealias Value = WorkbookContents.Value

  @Test(arguments: SpreadsheetTemplate.Format.allCases)
  func `a small document becomes these sheets`(format: SpreadsheetTemplate.Format) throws {
    let package = try OfficePackage.read(
      SpreadsheetFixture.bytes(format, SpreadsheetSample.document))
    for part in package.parts where SpreadsheetSample.isReviewed(part.name) {
      let text = String(decoding: part.bytes, as: UTF8.self).replacing("><", with: ">\n<")
      let name = part.name.replacing("/", with: "-")
      try Golden.expect(text + "\n", "TemplatesTests/spreadsheet.\(format.rawValue)/\(name)")
    }
  }

  @Test(arguments: SpreadsheetTemplate.Format.allCases)
  func `the same document gives the same bytes`(format: SpreadsheetTemplate.Format) throws {
    let document = DemoDocument.document(rows: 30)
    let bytes = try SpreadsheetFixture.bytes(format, document)
    #expect(try (bytes == SpreadsheetFixture.bytes(format, document)) as Bool)
    if format == .ods {
      let type = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
      #expect(String(decoding: bytes.dropFirst(30).prefix(type.utf8.count), as: UTF8.self) == type)
    }
  }

  @Test(.enabled(if: WorkbookSchemas.isThere), arguments: SpreadsheetTemplate.Format.allCases)
  func `workbooks hold against the schemas`(format: SpreadsheetTemplate.Format) throws {
    for document in [DemoDocument.document(), SpreadsheetSample.document] {
      try WorkbookSchemas.judge(SpreadsheetFixture.bytes(format, document), format.rawValue)
    }
  }

  @Test(arguments: SpreadsheetTemplate.Format.allCases)
  func `grids that set text are no sheets, and each table is one`(
    format: SpreadsheetTemplate.Format
  ) throws {
    let contents = try WorkbookContents(
      SpreadsheetFixture.bytes(format, DemoDocument.document(rows: 14)))
    #expect(
      contents.sheets.map(\.name) == [
        "Sadržaj", "Najdublji naslov", "Ključne brojke", "Incidenti i radnje",
      ])
    #expect(contents.sheets[3].rows[0][0] == .text("Tabela / Table\u{A0}1. Incidenti i radnje"))
    let widths = Set(contents.sheets[3].rows.map(\.count))
    #expect(widths == [5], "every row covers all columns")
  }

  @Test(arguments: SpreadsheetTemplate.Format.allCases)
  func `a document without tables becomes no workbook`(
    format: SpreadsheetTemplate.Format
  ) throws {
    let document = SpreadsheetFixture.document([.paragraph(Paragraph(.body, [.text("a")]))])
    #expect(throws: TemplateError.noTables) { try SpreadsheetFixture.bytes(format, document) }
  }

  @Test func `a text that Excel would cut is refused, and LibreOffice gets it whole`() throws {
    let text = String(repeating: "a", count: 32_768)
    let document = SpreadsheetFixture.document([SpreadsheetFixture.table([[.text(text)]])])
    #expect(throws: TemplateError.sheetLimit(sheet: "Iznosi", .text)) {
      try SpreadsheetFixture.bytes(.xlsx, document)
    }
    #expect(try SpreadsheetFixture.column(.ods, [[.text(text)]]) == [.text(text)])
    let shorter = String(text.dropLast())
    #expect(try SpreadsheetFixture.column(.xlsx, [[.text(shorter)]]) == [.text(shorter)])
  }

  @Test func `names of sheets are such as Excel takes, and no two are alike`() throws {
    let wishes = [
      "History", "a/b\\c: d? *[e]*", "'quoted'", "", "   ", "Isto", "isto",
      "Prihodi i rashodi po izvorima, godinama i nositeljima",
      "Prihodi i rashodi po izvorima, godinama i nositeljima",
      String(repeating: "😀", count: 40), String(repeating: "ž", count: 40), "a\u{1}b\tc\nd",
      "Sadržaj",
    ]
    let tables = wishes.enumerated().map { index, wish in
      SpreadsheetFixture.table([[.text("a")]], caption: wish, anchor: Anchor("t\(index)"))
    }
    for format in Format.allCases {
      let names = try WorkbookContents(
        SpreadsheetFixture.bytes(format, SpreadsheetFixture.document(tables))
      ).sheets.map(\.name)
      #expect(names.count == wishes.count + 1)
      #expect(Set(names.map { $0.lowercased() }).count == names.count)
      for name in names {
        #expect(!name.isEmpty && name.utf16.count <= 31, "\(name)")
        #expect(!name.contains { ":\\/?*[]\u{1}\t\n".contains($0) }, "\(name)")
        #expect(!name.hasPrefix("'") && !name.hasSuffix("'"), "\(name)")
        #expect(name.lowercased() != "history")
      }
      #expect(names[2] == "a-b-c d e")
      #expect(names[8] == "Prihodi i rashodi po izvorima…")
      #expect(names[9] == "Prihodi i rashodi po… (2)")
    }
  }

  @Test func `links of the contents lead to the sheets`() throws {
    let document = SpreadsheetFixture.document([
      SpreadsheetFixture.table([[.text("a")]], caption: "Ana's & ćilim", anchor: "one")
    ])
    let excel = try OfficePackage.read(SpreadsheetFixture.bytes(.xlsx, document))
    let link = try XMLReader.parse(excel["xl/worksheets/sheet1.xml"] ?? []).all("hyperlink")[0]
    #expect(link[attribute: "location"] == "'Ana''s & ćilim'!A1")
    let open = try OfficePackage.read(SpreadsheetFixture.bytes(.ods, document))
    let target = try XMLReader.parse(open["content.xml"] ?? []).all("text:a")[0]
    #expect(
      target[attribute: "xlink:href"]?.removingPercentEncoding == "#'Ana''s & ćilim'.A1")
  }
}
