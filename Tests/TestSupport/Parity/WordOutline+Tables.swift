import XMLTree

extension WordOutline {
  /// Reads a table, or what only looks like one.
  mutating func readTable(_ table: XMLElement) {
    let properties = table.first("w:tblPr")
    let hasCaption = properties?.first("w:tblCaption") != nil
    let description = properties?.first("w:tblDescription")?[attribute: "w:val"]
    // What only looks like a table says that it has no line anywhere.
    let borders = properties?.first("w:tblBorders")?.elements ?? []
    guard borders.isEmpty || borders.contains(where: { $0[attribute: "w:val"] != "nil" }) else {
      builder.add(boxes: description, hasCaption: hasCaption)
      for cell in table.all("w:tc") { for block in cell.elements { readBlock(block) } }
      return
    }
    let columns = table.first("w:tblGrid")?.elements.count ?? 0
    builder.add(tableOf: columns, description, hasCaption: hasCaption)
    let hasRowHeadings = properties?.first("w:tblLook")?[attribute: "w:firstColumn"] == "1"
    let rows = table.elements.filter { $0.name == "w:tr" }
    let grid = rows.map(WordGridCell.cells)
    for (index, row) in rows.enumerated() {
      let isHeader = row.first("w:trPr")?.first("w:tblHeader") != nil
      var cells: [OutlineBuilder.Cell] = []
      for place in grid[index] where place.merge != .goesOn {
        var cell = OutlineBuilder.Cell(columnSpan: place.span)
        if place.merge == .begins {
          let below = grid.dropFirst(index + 1).prefix { row in
            row.contains { $0.column == place.column && $0.merge == .goesOn }
          }
          cell.rowSpan = 1 + below.count
        }
        if isHeader {
          cell.heading = .column
        } else if hasRowHeadings, place.column == 0 {
          cell.heading = .row
        }
        for paragraph in place.element.elements where paragraph.name == "w:p" {
          cell.lines += drawings(in: paragraph)
          let (text, kind) = line(of: paragraph)
          cell.lines.append(.init(kind: kind.hasPrefix("item") ? kind : "", text: text))
        }
        cells.append(cell)
      }
      builder.add(row: cells, isHeader: isHeader)
    }
  }
}

/// Where a cell stands in the grid of its table.
private struct WordGridCell {
  enum Merge { case none, begins, goesOn }

  let element: XMLElement
  let column: Int
  let span: Int
  let merge: Merge

  static func cells(of row: XMLElement) -> [WordGridCell] {
    var column = 0
    return row.elements.filter { $0.name == "w:tc" }.map { cell in
      let properties = cell.first("w:tcPr")
      let span = properties?.first("w:gridSpan")?[attribute: "w:val"].flatMap { Int($0) } ?? 1
      let merge: Merge =
        switch properties?.first("w:vMerge").map({ $0[attribute: "w:val"] ?? "continue" }) {
        case nil: .none
        case "restart": .begins
        default: .goesOn
        }
      defer { column += span }
      return WordGridCell(element: cell, column: column, span: span, merge: merge)
    }
  }
}
