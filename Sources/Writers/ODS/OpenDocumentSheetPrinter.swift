import DocumentTree
import Languages
package import XMLTree

/// Spells a workbook as an OpenDocument spreadsheet.
///
/// Words are strings and numbers exact digits; there is not one formula.
/// Source: ODF 1.3 part 3, chapter 9 (tables).
package struct OpenDocumentSheetPrinter: Sendable {
  /// The type of the package.
  package static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"

  let workbook: Workbook
  private let styles: [SheetStyle: Int]

  /// A printer of a workbook.
  package init(_ workbook: Workbook) {
    self.workbook = workbook
    styles = workbook.styleIndices
  }

  /// Writes `content.xml`.
  package func printContent(into writer: inout XMLWriter) {
    writer.declaration()
    writer.start("office:document-content")
    Self.declareNamespaces(into: &writer)
    writer.element("office:automatic-styles") { printAutomaticStyles(into: &$0) }
    writer.element("office:body") { writer in
      writer.element("office:spreadsheet") { writer in
        for sheet in workbook.sheets { print(sheet, into: &writer) }
      }
    }
    writer.end("office:document-content")
  }

  /// The attributes of a part's root.
  static func declareNamespaces(into writer: inout XMLWriter) {
    let base = "urn:oasis:names:tc:opendocument:xmlns:"
    let names: KeyValuePairs<StaticString, String> = [
      "xmlns:office": "office", "xmlns:table": "table", "xmlns:text": "text",
      "xmlns:style": "style", "xmlns:fo": "xsl-fo-compatible", "xmlns:number": "datastyle",
      "xmlns:config": "config",
    ]
    for (name, value) in names { writer.attribute(name, base + value + ":1.0") }
    writer.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
    writer.attribute("office:version", "1.3")
  }

  /// Source: 9.1.2 (table:table), 9.2.2 (table:table-header-rows).
  private func print(_ sheet: Sheet, into writer: inout XMLWriter) {
    writer.element(
      "table:table",
      [
        "table:name": sheet.name,
        "table:style-name": sheet.isLandscape ? "KSheetLandscape" : "KSheetPortrait",
      ]
    ) { writer in
      for width in sheet.columns {
        writer.element("table:table-column", ["table:style-name": Self.columnStyle(width)])
      }
      var rows = sheet.makeRows()
      var index = 0
      while let row = rows.next() {
        if sheet.headerRows.lowerBound == index, !sheet.headerRows.isEmpty {
          writer.start("table:table-header-rows")
        }
        print(row, into: &writer)
        index += 1
        if sheet.headerRows.upperBound == index, !sheet.headerRows.isEmpty {
          writer.end("table:table-header-rows")
        }
      }
    }
  }

  private func print(_ row: SheetRow, into writer: inout XMLWriter) {
    writer.start("table:table-row")
    writer.attribute("table:style-name", Self.rowStyle(row.isFixed ? row.lines : nil))
    for cell in row.cells {
      if cell.isCovered {
        for _ in 0..<cell.columnSpan { printCovered(cell, into: &writer) }
      } else {
        print(cell, into: &writer)
        for _ in 1..<max(cell.columnSpan, 1) { printCovered(cell, into: &writer) }
      }
    }
    if row.cells.isEmpty { writer.element("table:table-cell") }
    writer.end("table:table-row")
  }

  private func printCovered(_ cell: SheetCell, into writer: inout XMLWriter) {
    writer.element("table:covered-table-cell", ["table:style-name": name(of: cell.style)])
  }

  /// Source: 9.1.4 (table:table-cell), 19.389 (office:value-type).
  private func print(_ cell: SheetCell, into writer: inout XMLWriter) {
    writer.start("table:table-cell")
    writer.attribute("table:style-name", name(of: cell.style))
    if cell.columnSpan > 1 || cell.rowSpan > 1 {
      writer.attribute("table:number-columns-spanned", String(cell.columnSpan))
      writer.attribute("table:number-rows-spanned", String(cell.rowSpan))
    }
    switch cell.content {
    case .empty: break
    case .text(let text):
      writer.attribute("office:value-type", "string")
      print(text, into: &writer)
    case .number(let digits, let shown):
      switch cell.style.format?.kind {
      case .percent: writer.attribute("office:value-type", "percentage")
      case .money(let currency):
        writer.attribute("office:value-type", "currency")
        writer.attribute("office:currency", currency)
      case .number, .day, nil: writer.attribute("office:value-type", "float")
      }
      writer.attribute("office:value", digits)
      print(shown, into: &writer)
    case .day(_, let date, let shown):
      writer.attribute("office:value-type", "date")
      writer.attribute("office:date-value", date)
      print(shown, into: &writer)
    case .link(let words, let sheet):
      writer.attribute("office:value-type", "string")
      writer.element("text:p") { writer in
        writer.element(
          "text:a",
          [
            "xlink:type": "simple",
            "xlink:href": "#" + Self.escaped(workbook.sheets[sheet].quotedName) + ".A1",
          ]
        ) { $0.text(words) }
      }
    }
    writer.end("table:table-cell")
  }

  /// Writes a paragraph for each line.
  private func print(_ text: String, into writer: inout XMLWriter) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      writer.start("text:p")
      // White space at the beginning is dropped as if some stood before it.
      var endsInSpace = true
      writer.openDocumentText(String(line), after: &endsInSpace, isFollowedBySolid: false)
      writer.end("text:p")
    }
  }

  private func name(of style: SheetStyle) -> String {
    "KCell\((styles[style] ?? 0) + 1)"
  }

  /// The name of the style of columns of this width.
  static func columnStyle(_ width: Double) -> String {
    "KColumn" + width.tenths.replacingOccurrences(".", with: "_")
  }

  /// The name of the style of rows of so many lines.
  static func rowStyle(_ lines: Int?) -> String {
    lines.map { "KRow\(min(max($0, 1), maximumLines))" } ?? "KRow"
  }

  /// The most lines that a row is given.
  static let maximumLines = 30

  /// An address as it stands in a link: LibreOffice takes it letter by letter, and only what would
  /// be no URI at all is spelled in bytes.
  private static func escaped(_ address: String) -> String {
    address.replacingOccurrences("%", with: "%25").replacingOccurrences("#", with: "%23")
  }
}
