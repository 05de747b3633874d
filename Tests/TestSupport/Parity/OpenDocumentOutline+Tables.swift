import XMLTree

extension OpenDocumentOutline {
  /// Reads a table, or what only looks like one.
  mutating func readTable(_ table: XMLElement) {
    let description = table.first("table:desc")?.text
    let header = table.first("table:table-header-rows")?.elements ?? []
    let rows = header + table.elements.filter { $0.name == "table:table-row" }
    let first = rows.first?.first("table:table-cell")?[attribute: "table:style-name"] ?? ""
    // What only looks like a table has no line between its cells.
    guard styles.hasLines(cell: first) else {
      builder.add(boxes: description, hasCaption: true)
      for cell in rows.flatMap(\.elements) { readBlocks(cell.elements) }
      return
    }
    let headings = table.first("table:table-header-columns")?.elements.count ?? 0
    let columns = table.elements.count { $0.name == "table:table-column" } + headings
    builder.add(tableOf: columns, description, hasCaption: true)
    for (index, row) in rows.enumerated() {
      let isHeader = index < header.count
      var cells: [OutlineBuilder.Cell] = []
      for (column, element) in row.elements.enumerated() where element.name == "table:table-cell" {
        var cell = OutlineBuilder.Cell()
        if isHeader {
          cell.heading = .column
        } else if column < headings {
          cell.heading = column == 0 ? .row : .furtherRow
        }
        cell.columnSpan =
          element[attribute: "table:number-columns-spanned"].flatMap { Int($0) } ?? 1
        cell.rowSpan = element[attribute: "table:number-rows-spanned"].flatMap { Int($0) } ?? 1
        for block in element.elements {
          if block.name == "text:list" {
            for (paragraph, kind) in items(of: block, level: 1) {
              cell.lines.append(.init(kind: kind, text: line(of: paragraph).0))
            }
          } else {
            cell.lines += drawings(in: block)
            cell.lines.append(.init(kind: "", text: line(of: block).0))
          }
        }
        cells.append(cell)
      }
      builder.add(row: cells, isHeader: isHeader)
    }
  }
}
