import XMLTree

extension OpenDocumentReview {
  /// Reads a table row by row.
  ///
  /// Source: ODF 1.3 part 3, 9.
  mutating func readTable(_ table: XMLElement) -> [ReturnedRow] {
    var rows: [ReturnedRow] = []
    readRows(table, isHeader: false, into: &rows)
    rows.markMerged()
    return rows
  }

  private mutating func readRows(
    _ container: XMLElement, isHeader: Bool, into rows: inout [ReturnedRow]
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "table:table-row":
        var row = readRow(element)
        row.isHeader = isHeader
        rows.append(row)
      case "table:table-header-rows": readRows(element, isHeader: true, into: &rows)
      case "table:table-rows", "table:table-row-group":
        readRows(element, isHeader: isHeader, into: &rows)
      default: break
      }
    }
  }

  private mutating func readRow(_ element: XMLElement) -> ReturnedRow {
    var row = ReturnedRow()
    var column = 0
    for case .element(let element) in element.children
    where element.name == "table:table-cell" || element.name == "table:covered-table-cell" {
      let isCovered = element.name == "table:covered-table-cell"
      var cell = ReturnedCell(start: column, span: Self.count(element, "columns-spanned"))
      cell.rowSpan = Self.count(element, "rows-spanned")
      readContent(element, into: &cell)
      if !isCovered {
        row.cells.append(cell)
        // A repeated cell says the same again.
        for place in 1..<max(1, Self.count(element, "columns-repeated")) {
          row.cells.append(ReturnedCell(start: column + place, span: 1))
        }
      } else if !cell.content.isBlank || !cell.inner.isEmpty {
        cell.isCut = true
        row.cells.append(cell)
      }
      column += Self.count(element, "columns-repeated")
    }
    return row
  }

  private mutating func readContent(_ container: XMLElement, into cell: inout ReturnedCell) {
    for case .element(let element) in container.children {
      switch element.name {
      case "text:p", "text:h": readParagraph(element, into: &cell.content)
      case "table:table":
        if element[attribute: "table:is-sub-table"] == "true" { cell.isCut = true }
        let inner = ReturnedText(all: [.table(readTable(element))])
        if !inner.isBlank { cell.inner.append(inner.text) }
        cell.content.takeRemarks(of: inner)
      case "text:change-start", "text:change-end", "text:change":
        readChange(element, into: &cell.content)
      default: readContent(element, into: &cell)
      }
    }
  }

  /// How often a cell is repeated or how far it reaches, within what a table can have.
  private static func count(_ element: XMLElement, _ name: String) -> Int {
    let given = element[attribute: "table:number-" + name].flatMap { Int($0) } ?? 1
    return min(max(given, 1), 1_000)
  }
}
