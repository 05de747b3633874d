import DocumentTree
import XMLTree

extension WordPrinter {
  /// Writes a table with its caption above it, row by row.
  ///
  /// Source: ISO/IEC 29500-1, 17.4.37 (tbl).
  func printTable(
    _ table: ResolvedTable, _ flow: WordFlow, _ state: inout WordFlowState,
    into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    if let caption = table.caption {
      var properties = WordParagraphProperties(style: names[.paragraph(.caption)])
      properties.keepsWithNext = true
      state.open(&properties, nil)
      printCaption(caption, properties, into: &writer, &attachments)
    } else if state.breaksPage || state.followsTable {
      // Word makes one table of two that touch, and a table can't begin a page by itself.
      // The filler may stay behind: LibreOffice 7.4 would not break a long table that it keeps with.
      var properties = WordParagraphProperties.filler(
        height: state.followsTable ? table.gapAbove : .points(1))
      state.open(&properties, nil)
      printFiller(properties, into: &writer)
    }
    let grid = WordTableGrid(table, width: flow.width)
    writer.start("w:tbl")
    printProperties(of: table, grid, into: &writer)
    writer.element("w:tblGrid") { writer in
      for column in grid.columns { writer.element("w:gridCol", ["w:w": String(column)]) }
    }
    var properties = WordCellFragments(columnCount: grid.columns.count)
    for row in table.header {
      printRow(
        row, grid, &properties, isHeader: true, keepsWithNext: true, into: &writer, &attachments)
    }
    var rows = table.makeBody()
    var upcoming = rows.next()
    while let row = upcoming {
      upcoming = rows.next()
      let keeps = upcoming.map { table.keeps(row, with: $0) } ?? false
      printRow(
        row, grid, &properties, isHeader: false, keepsWithNext: keeps, into: &writer, &attachments)
    }
    writer.end("w:tbl")
  }

  /// Source: ISO/IEC 29500-1, 17.4.59, in the order of CT_TblPr.
  private func printProperties(
    of table: ResolvedTable, _ grid: WordTableGrid, into writer: inout XMLWriter
  ) {
    writer.start("w:tblPr")
    if !grid.look.isParallel { writer.element("w:tblStyle", ["w:val": names[.table]]) }
    writer.element("w:tblW", ["w:w": String(grid.width), "w:type": "dxa"])
    grid.printBorders(into: &writer)
    writer.element("w:tblLayout", ["w:type": "fixed"])
    let margins = grid.margins
    WordTableStyle.printMargins(
      left: margins.left, right: margins.right, vertical: margins.vertical, into: &writer)
    printLook(of: table, into: &writer)
    if let caption = table.caption {
      writer.element("w:tblCaption", ["w:val": caption.runs.words])
    }
    if let alternative = table.alternative {
      writer.element("w:tblDescription", ["w:val": alternative])
    }
    writer.end("w:tblPr")
  }

  /// Source: ISO/IEC 29500-1, 17.4.56 (tblLook); the bits stand in 29500-4, 14.4.7.
  private func printLook(of table: ResolvedTable, into writer: inout XMLWriter) {
    let hasHeader = !table.header.isEmpty
    let hasRowHeaders = table.rowHeaderCount > 0
    let bits = 0x0600 | (hasHeader ? 0x0020 : 0) | (hasRowHeaders ? 0x0080 : 0)
    let digits = String(bits, radix: 16, uppercase: true)
    writer.element(
      "w:tblLook",
      [
        "w:val": String(repeating: "0", count: 4 - digits.count) + digits,
        "w:firstRow": hasHeader ? "1" : "0", "w:lastRow": "0",
        "w:firstColumn": hasRowHeaders ? "1" : "0", "w:lastColumn": "0",
        "w:noHBand": "1", "w:noVBand": "1",
      ])
  }

  /// Source: ISO/IEC 29500-1, 17.4.79 (tr), 17.4.6 (cantSplit), 17.4.50 (tblHeader).
  private func printRow(
    _ row: ResolvedRow, _ grid: WordTableGrid, _ properties: inout WordCellFragments,
    isHeader: Bool, keepsWithNext: Bool, into writer: inout XMLWriter,
    _ attachments: inout WordAttachments
  ) {
    writer.start("w:tr")
    if isHeader || !grid.mayOutgrowPage(row) {
      writer.start("w:trPr")
      writer.element("w:cantSplit")
      if isHeader { writer.element("w:tblHeader") }
      writer.end("w:trPr")
    }
    var column = 0
    for cell in row.cells {
      let place = WordCellPlace(
        column: column,
        look: grid.look.look(of: cell, in: row.kind, column: column, isHeader: isHeader),
        keepsWithNext: keepsWithNext)
      printCell(cell, place, grid, &properties, into: &writer, &attachments)
      column += cell.columnSpan
    }
    writer.end("w:tr")
  }

  /// Source: ISO/IEC 29500-1, 17.4.65 (tc), 17.4.17 (gridSpan), 17.4.84 (vMerge).
  private func printCell(
    _ cell: ResolvedCell, _ place: WordCellPlace, _ grid: WordTableGrid,
    _ properties: inout WordCellFragments, into writer: inout XMLWriter,
    _ attachments: inout WordAttachments
  ) {
    let width = grid.width(from: place.column, span: cell.columnSpan)
    writer.start("w:tc")
    if cell.columnSpan == 1, cell.rowSpan == 1, !cell.isCovered {
      writer.fragment(
        properties.fragment(place.column, place.look) { writer in
          printProperties(of: cell, place, width, into: &writer)
        })
    } else {
      printProperties(of: cell, place, width, into: &writer)
    }
    let flow = WordFlow(
      width: .twips(max(width - grid.margins.left - grid.margins.right, 1)),
      isStrong: place.look.isStrong, keepsWithNext: place.keepsWithNext, breaksPage: false,
      ending: nil, isInCell: true)
    if let bookmark = cell.bookmark, cell.blocks.count == 1,
      case .paragraph(let paragraph) = cell.blocks[0]
    {
      printParagraph(paragraph, flow, bookmark: bookmark, into: &writer, &attachments)
    } else {
      printFlow(cell.blocks, flow, into: &writer, &attachments)
    }
    writer.end("w:tc")
  }

  private func printProperties(
    of cell: ResolvedCell, _ place: WordCellPlace, _ width: Int, into writer: inout XMLWriter
  ) {
    writer.start("w:tcPr")
    writer.element("w:tcW", ["w:w": String(width), "w:type": "dxa"])
    if cell.columnSpan > 1 {
      writer.element("w:gridSpan", ["w:val": String(cell.columnSpan)])
    }
    if cell.isCovered {
      writer.element("w:vMerge")
    } else if cell.rowSpan > 1 {
      writer.element("w:vMerge", ["w:val": "restart"])
    }
    place.look.printWord(into: &writer)
    writer.end("w:tcPr")
  }
}

/// Where a cell stands, and how it looks there.
private struct WordCellPlace {
  let column: Int
  let look: CellLook
  let keepsWithNext: Bool
}
