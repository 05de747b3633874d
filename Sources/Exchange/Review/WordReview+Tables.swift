import XMLTree

extension WordReview {
  /// Reads a table row by row.
  ///
  /// Source: ISO/IEC 29500-1, 17.4.
  mutating func readTable(
    _ table: XMLElement, _ context: WordReviewContext
  ) -> [ReturnedRow] {
    var rows: [ReturnedRow] = []
    readRows(table, context, into: &rows)
    rows.markMerged()
    return rows
  }

  private mutating func readRows(
    _ container: XMLElement, _ context: WordReviewContext, into rows: inout [ReturnedRow]
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "w:tr": rows.append(readRow(element, context))
      case "w:tblPr", "w:tblGrid", "w:sdtPr", "w:sdtEndPr": break
      default: readRows(element, context.inside(element), into: &rows)
      }
    }
  }

  private mutating func readRow(
    _ element: XMLElement, _ context: WordReviewContext
  ) -> ReturnedRow {
    var row = ReturnedRow()
    var column = 0
    if let properties = element.first("w:trPr") {
      row.isDeleted = properties.first("w:del") != nil
      row.isHeader = properties.first("w:tblHeader").map(Self.isOn) ?? false
      column = Self.count(properties.first("w:gridBefore"), minimum: 0)
    }
    var loose = ReturnedText()
    readCells(element, context, &column, &loose, into: &row)
    if !row.cells.isEmpty { row.cells[0].content.takeRemarks(of: loose) }
    return row
  }

  private mutating func readCells(
    _ container: XMLElement, _ context: WordReviewContext, _ column: inout Int,
    _ loose: inout ReturnedText, into row: inout ReturnedRow
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "w:tc":
        let cell = readCell(element, context, column)
        column += cell.span
        row.cells.append(cell)
      case "w:trPr", "w:tblPrEx", "w:sdtPr", "w:sdtEndPr": break
      case "w:commentRangeStart": addComment(element, to: &loose)
      case "w:bookmarkStart":
        if let name = element[attribute: "w:name"] { loose.bookmarks.append(name) }
      default: readCells(element, context.inside(element), &column, &loose, into: &row)
      }
    }
  }

  private mutating func readCell(
    _ element: XMLElement, _ context: WordReviewContext, _ column: Int
  ) -> ReturnedCell {
    let properties = element.first("w:tcPr")
    var cell = ReturnedCell(
      start: column, span: Self.count(properties?.first("w:gridSpan"), minimum: 1))
    if let merge = properties?.first("w:vMerge") {
      cell.isContinued = merge[attribute: "w:val"] ?? "continue" == "continue"
    }
    if let merge = properties?.first("w:hMerge") {
      cell.isCut = merge[attribute: "w:val"] ?? "continue" == "continue"
    }
    readContent(element, context, into: &cell)
    return cell
  }

  private mutating func readContent(
    _ container: XMLElement, _ context: WordReviewContext, into cell: inout ReturnedCell
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "w:p": readParagraph(element, context, into: &cell.content)
      case "w:tbl":
        let inner = ReturnedText(all: [.table(readTable(element, context))])
        if !inner.isBlank { cell.inner.append(inner.text) }
        cell.content.takeRemarks(of: inner)
      case "w:tcPr", "w:sdtPr", "w:sdtEndPr": break
      case "w:commentRangeStart": addComment(element, to: &cell.content)
      case "w:bookmarkStart":
        if let name = element[attribute: "w:name"] { cell.content.bookmarks.append(name) }
      case "mc:AlternateContent":
        if let chosen = Self.chosen(of: element) { readContent(chosen, context, into: &cell) }
      default: readContent(element, context.inside(element), into: &cell)
      }
    }
  }

  /// The number that an element of properties gives, within what a table can have.
  private static func count(_ element: XMLElement?, minimum: Int) -> Int {
    let given = element?[attribute: "w:val"].flatMap { Int($0) } ?? minimum
    return min(max(given, minimum), 1_000)
  }

  private static func isOn(_ element: XMLElement) -> Bool {
    !["0", "false", "off"].contains(element[attribute: "w:val"] ?? "1")
  }
}
