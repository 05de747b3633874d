import DocumentTree
import Languages
import XMLTree

extension OpenDocumentPrinter {
  /// Writes a table with its caption above; its rows are asked for one by one.
  ///
  /// Source: ODF 1.3 part 3, 9.1 (tables).
  func printTable(
    _ table: ResolvedTable, _ placed: PlacedBlock, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    if let caption = table.caption {
      printCaption(caption, .tableCaption, placed.opening, into: &writer, &attachments)
    }
    let style = styles.tableName(of: table)
    writer.start("table:table")
    writer.attribute("table:name", table.name)
    if let style { writer.attribute("table:style-name", style) }
    if let alternative = table.alternative {
      writer.element("table:desc") { $0.text(alternative) }
    }
    printColumns(table, style, into: &writer)
    let grid = TableGrid(table, width: placed.textWidth)
    if !table.header.isEmpty {
      writer.start("table:table-header-rows")
      for row in table.header {
        printRow(row, grid, isHeader: true, keeps: true, into: &writer, &attachments)
      }
      writer.end("table:table-header-rows")
    }
    var rows = table.makeBody()
    var upcoming = rows.next()
    while let row = upcoming {
      upcoming = rows.next()
      let keeps = upcoming.map { table.keeps(row, with: $0) } ?? false
      printRow(row, grid, isHeader: false, keeps: keeps, into: &writer, &attachments)
    }
    writer.end("table:table")
  }

  private func printColumns(
    _ table: ResolvedTable, _ style: String?, into writer: inout XMLWriter
  ) {
    let headers = min(max(table.rowHeaderCount, 0), table.columns.count)
    if headers > 0 { writer.start("table:table-header-columns") }
    for index in table.columns.indices {
      writer.start("table:table-column")
      if let style {
        writer.attribute(
          "table:style-name", OpenDocumentAutomaticStyles.columnName(index, ofTable: style))
      }
      writer.end("table:table-column")
      if headers > 0, index + 1 == headers { writer.end("table:table-header-columns") }
    }
  }

  /// A row stays with the next where the first paragraph of its first cell does: LibreOffice reads
  /// it so where the document's settings have `TableRowKeep`.
  private func printRow(
    _ row: ResolvedRow, _ grid: TableGrid, isHeader: Bool, keeps: Bool,
    into writer: inout XMLWriter, _ attachments: inout OpenDocumentAttachments
  ) {
    writer.start("table:table-row")
    if isHeader || !grid.mayOutgrowPage(row) {
      writer.attribute("table:style-name", OpenDocumentAutomaticStyles.wholeRow)
    }
    var column = 0
    for cell in row.cells {
      let look = grid.look.look(of: cell, in: row.kind, column: column, isHeader: isHeader)
      printCell(
        cell, look, grid, column, keeps: keeps && column == 0, into: &writer, &attachments)
      column += max(1, cell.columnSpan)
    }
    writer.end("table:table-row")
  }

  private func printCell(
    _ cell: ResolvedCell, _ look: CellLook, _ grid: TableGrid, _ column: Int, keeps: Bool,
    into writer: inout XMLWriter, _ attachments: inout OpenDocumentAttachments
  ) {
    let span = max(1, cell.columnSpan)
    guard !cell.isCovered else {
      for _ in 0..<span { writer.element("table:covered-table-cell") }
      return
    }
    writer.start("table:table-cell")
    writer.attribute("table:style-name", look.styleName(isDense: grid.isDense))
    if span > 1 { writer.attribute("table:number-columns-spanned", String(span)) }
    if cell.rowSpan > 1 || span > 1 {
      writer.attribute("table:number-rows-spanned", String(max(1, cell.rowSpan)))
    }
    writer.attribute("office:value-type", "string")
    var blocks = cell.blocks[...]
    if case .paragraph(let first)? = blocks.first, first.item == nil, blocks.count == 1 || keeps {
      printParagraph(
        first, .flow, isStrong: look.isStrong, keepsRow: keeps,
        bookmark: blocks.count == 1 ? cell.bookmark : nil, into: &writer, &attachments)
      blocks.removeFirst()
    }
    if !blocks.isEmpty {
      let width = grid.width(from: column, span: span)
      printFlow(
        PlacedBlock.inside(Array(blocks), width: width), isStrong: look.isStrong, into: &writer,
        &attachments)
    }
    writer.end("table:table-cell")
    for _ in 1..<span { writer.element("table:covered-table-cell") }
  }

  /// Writes a caption: label and number in a bookmark, then what is said.
  ///
  /// Source: ODF 1.3 part 3, 7.4.13 (text:sequence).
  func printCaption(
    _ caption: ResolvedCaption, _ base: OpenDocumentAutomaticStyles.ParagraphBase,
    _ opening: OpenDocumentOpening, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    writer.start("text:p")
    writer.attribute("text:style-name", styles.name(of: base, opening))
    writer.element("text:bookmark-start", ["text:name": caption.bookmark])
    printRuns(caption.label, isStrong: false, into: &writer, &attachments)
    let language = caption.label.last?.language ?? caption.runs.first?.language ?? .english
    writer.start("text:span")
    writer.attribute(
      "text:style-name",
      OpenDocumentSpan.name(of: Run(.lineBreak, language: language), isStrong: false))
    if !caption.label.isEmpty { writer.text("\u{A0}") }
    let kind = caption.kind.rawValue
    writer.element(
      "text:sequence",
      [
        "text:ref-name": "Kref\(kind)\(caption.number)", "text:name": kind,
        "text:formula": "ooow:\(kind)+1", "style:num-format": "1",
      ]
    ) { $0.text(String(caption.number)) }
    writer.end("text:span")
    writer.element("text:bookmark-end", ["text:name": caption.bookmark])
    if let first = caption.runs.first {
      let separator = Run(.text(". "), language: first.language)
      printRuns([separator] + caption.runs, isStrong: false, into: &writer, &attachments)
    }
    writer.end("text:p")
  }
}

/// What every cell of a table is told about the whole.
private struct TableGrid {
  let look: TableLook
  let isDense: Bool
  let width: Length
  let columns: [Double]

  init(_ table: ResolvedTable, width: Length) {
    look = TableLook(table)
    isDense = table.isDense
    self.width = width
    columns = table.columns
  }

  func width(from column: Int, span: Int) -> Length {
    let share = columns.dropFirst(column).prefix(span).reduce(0, +)
    return Length(emu: Int(Double(width.emu) * share))
  }

  /// Whether a row may be so tall that it has to be split between pages.
  func mayOutgrowPage(_ row: ResolvedRow) -> Bool {
    row.mayOutgrowPage { column, span in width(from: column, span: span).twips - 170 }
  }
}
