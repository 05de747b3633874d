import DocumentTree
package import XMLTree

/// Spells a workbook as SpreadsheetML.
///
/// Words stand in their cells, numbers as exact digits; there is not one formula.
/// Source: ISO/IEC 29500-1, chapter 18.
package struct ExcelPrinter: Sendable {
  let workbook: Workbook
  private let styles: [SheetStyle: Int]

  /// A printer of a workbook.
  package init(_ workbook: Workbook) {
    self.workbook = workbook
    styles = workbook.styleIndices
  }

  /// Writes `xl/workbook.xml`; the sheets are the targets of relationships of these ids.
  package func printWorkbook(sheets ids: [String], into writer: inout XMLWriter) {
    writer.declaration()
    writer.element(
      "workbook", ["xmlns": SpreadsheetML.main, "xmlns:r": WordNamespaces.relationships]
    ) { writer in
      writer.element("bookViews") { writer in writer.element("workbookView") }
      writer.element("sheets") { writer in
        for (index, (sheet, id)) in zip(workbook.sheets, ids).enumerated() {
          writer.element(
            "sheet", ["name": sheet.name, "sheetId": String(index + 1), "r:id": id])
        }
      }
      printTitles(into: &writer)
    }
  }

  /// Writes which rows stand again on every page, if any do.
  ///
  /// Source: 18.2.5 (definedName).
  private func printTitles(into writer: inout XMLWriter) {
    let titled = workbook.sheets.enumerated().filter { !$0.element.headerRows.isEmpty }
    guard !titled.isEmpty else { return }
    writer.element("definedNames") { writer in
      for (index, sheet) in titled {
        let rows = sheet.headerRows
        writer.element(
          "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": String(index)]
        ) { writer in
          writer.text("\(sheet.quotedName)!$\(rows.lowerBound + 1):$\(rows.upperBound)")
        }
      }
    }
  }

  /// Writes the part of a sheet, counted from 0.
  package func printSheet(_ index: Int, into writer: inout XMLWriter) {
    let sheet = workbook.sheets[index]
    writer.declaration()
    writer.element("worksheet", ["xmlns": SpreadsheetML.main]) { writer in
      writer.element("sheetPr") { writer in
        writer.element("pageSetUpPr", ["fitToPage": "1"])
      }
      printView(of: sheet, isFirst: index == 0, into: &writer)
      writer.element("sheetFormatPr", ["defaultRowHeight": "13.8"])
      writer.element("cols") { writer in
        for (column, width) in sheet.columns.enumerated() {
          let (number, width) = (String(column + 1), min(width, 250).tenths)
          writer.element(
            "col", ["min": number, "max": number, "width": width, "customWidth": "1"])
        }
      }
      var merges: [String] = []
      var links: [(address: String, sheet: Int)] = []
      writer.element("sheetData") { writer in
        var rows = sheet.makeRows()
        var row = 0
        while let next = rows.next() {
          print(next, row, into: &writer, &merges, &links)
          row += 1
        }
      }
      print(merges, links, into: &writer)
      printPage(of: sheet, into: &writer)
    }
  }

  /// Source: 18.3.1.87 (sheetView), 18.3.1.66 (pane).
  private func printView(of sheet: Sheet, isFirst: Bool, into writer: inout XMLWriter) {
    let (rows, columns) = (sheet.headerRows.upperBound, sheet.frozenColumns)
    writer.element("sheetViews") { writer in
      writer.start("sheetView")
      if isFirst {
        writer.attribute("showGridLines", "0")
        writer.attribute("tabSelected", "1")
      }
      writer.attribute("workbookViewId", "0")
      if rows > 0 {
        writer.start("pane")
        if columns > 0 { writer.attribute("xSplit", String(columns)) }
        writer.attribute("ySplit", String(rows))
        writer.attribute("topLeftCell", SpreadsheetML.address(columns, rows))
        writer.attribute("activePane", columns > 0 ? "bottomRight" : "bottomLeft")
        writer.attribute("state", "frozen")
        writer.end("pane")
      }
      writer.end("sheetView")
    }
  }

  /// Source: 18.3.1.73 (row).
  private func print(
    _ row: SheetRow, _ index: Int, into writer: inout XMLWriter, _ merges: inout [String],
    _ links: inout [(address: String, sheet: Int)]
  ) {
    writer.start("row")
    writer.attribute("r", String(index + 1))
    if row.lines > 1 || row.isFixed {
      // Without a height LibreOffice shows one line only.
      writer.attribute("ht", min(Double(row.lines) * SheetRow.lineHeight + 2, 409).tenths)
      if row.isFixed { writer.attribute("customHeight", "1") }
    }
    var column = 0
    for cell in row.cells {
      let address = SpreadsheetML.address(column, index)
      let style = styles[cell.style].map { $0 + 1 }
      switch cell.content {
      case .empty: printEmpty(address, style, into: &writer)
      case .text(let text):
        SpreadsheetML.printWords(text, at: address, style: style, into: &writer)
      case .number(let digits, _):
        SpreadsheetML.printNumber(digits, at: address, style: style, into: &writer)
      case .day(let serial, _, _):
        SpreadsheetML.printNumber(String(serial), at: address, style: style, into: &writer)
      case .link(let words, let sheet):
        SpreadsheetML.printWords(words, at: address, style: style, into: &writer)
        links.append((address, sheet))
      }
      for covered in column + 1..<column + max(cell.columnSpan, 1) {
        printEmpty(SpreadsheetML.address(covered, index), style, into: &writer)
      }
      if !cell.isCovered, cell.columnSpan > 1 || cell.rowSpan > 1 {
        let end = SpreadsheetML.address(
          column + cell.columnSpan - 1, index + cell.rowSpan - 1)
        merges.append(address + ":" + end)
      }
      column += cell.columnSpan
    }
    writer.end("row")
  }

  private func printEmpty(_ address: String, _ style: Int?, into writer: inout XMLWriter) {
    writer.start("c")
    writer.attribute("r", address)
    if let style { writer.attribute("s", String(style)) }
    writer.end("c")
  }

  /// Source: 18.3.1.55 (mergeCells), 18.3.1.48 (hyperlinks).
  private func print(
    _ merges: [String], _ links: [(address: String, sheet: Int)], into writer: inout XMLWriter
  ) {
    if !merges.isEmpty {
      writer.element("mergeCells", ["count": String(merges.count)]) { writer in
        for merge in merges { writer.element("mergeCell", ["ref": merge]) }
      }
    }
    if !links.isEmpty {
      writer.element("hyperlinks") { writer in
        for link in links {
          let sheet = workbook.sheets[link.sheet]
          writer.element(
            "hyperlink",
            [
              "ref": link.address, "location": sheet.quotedName + "!A1", "display": sheet.name,
            ])
        }
      }
    }
  }

  /// Writes how the sheet is printed: on A4, as wide as the page.
  ///
  /// Source: 18.3.1.62 (pageMargins), 18.3.1.63 (pageSetup), 18.3.1.46 (headerFooter).
  private func printPage(of sheet: Sheet, into writer: inout XMLWriter) {
    writer.element(
      "pageMargins",
      [
        "left": "0.4", "right": "0.4", "top": "0.7", "bottom": "0.7", "header": "0.3",
        "footer": "0.3",
      ])
    writer.element(
      "pageSetup",
      [
        "paperSize": "9", "fitToHeight": "0",
        "orientation": sheet.isLandscape ? "landscape" : "portrait",
      ])
    writer.element("headerFooter") { writer in
      if !workbook.markLine.isEmpty {
        writer.element("oddHeader") { writer in
          writer.text("&C&\"-,Bold\"" + Self.pageLine(workbook.markLine))
        }
      }
      writer.element("oddFooter") { writer in
        writer.text("&L" + Self.pageLine(workbook.info.title) + "&R&P / &N")
      }
    }
  }

  /// Words of a header or footer, of which Excel keeps 255 signs in all.
  private static func pageLine(_ words: String) -> String {
    var line = ""
    for letter in words {
      let piece = letter == "&" ? "&&" : letter.isNewline ? " " : String(letter)
      guard line.utf16.count + piece.utf16.count <= 200 else { return line + "…" }
      line += piece
    }
    return SpreadsheetML.escaped(line)
  }
}

extension SheetRow {
  /// The height of a line in points.
  static let lineHeight = 13.2
}

extension Double {
  /// The number with one decimal, rounded; it is above zero.
  var tenths: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
