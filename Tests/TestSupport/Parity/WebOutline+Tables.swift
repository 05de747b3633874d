import XMLTree

extension WebOutline {
  /// Reads a table, or what only looks like one.
  mutating func readTable(_ table: XMLElement, in language: String) {
    let caption = table.first("caption")
    let isUnseen = caption?[attribute: "class"] == "unseen"
    if let caption, !isUnseen {
      builder.add(caption: text(of: caption, in: language), of: "Table")
    }
    let description =
      isUnseen ? caption?.text : table[attribute: "aria-describedby"].flatMap { descriptions[$0] }
    let groups = table.elements.filter { ["thead", "tbody"].contains($0.name) }
    // Places for signatures only look like a table, as they do on paper.
    guard table[attribute: "class"]?.hasPrefix("signature") != true else {
      builder.add(boxes: description, hasCaption: !isUnseen)
      for cell in groups.flatMap(\.elements).flatMap(\.elements) {
        for line in lines(of: cell, in: language) { builder.add(paragraph: line.text, "paragraph") }
      }
      return
    }
    builder.add(
      tableOf: table.first("colgroup")?.elements.count ?? 0, description, hasCaption: !isUnseen)
    for group in groups {
      for row in group.elements {
        var cells: [OutlineBuilder.Cell] = []
        var headings = 0
        for element in row.elements {
          var cell = OutlineBuilder.Cell()
          // A heading of a group of rows is that of a row elsewhere.
          switch element[attribute: "scope"] {
          case "col", "colgroup": cell.heading = .column
          case "row", "rowgroup":
            cell.heading = headings == 0 ? .row : .furtherRow
            headings += 1
          default: break
          }
          cell.columnSpan = element[attribute: "colspan"].flatMap { Int($0) } ?? 1
          cell.rowSpan = element[attribute: "rowspan"].flatMap { Int($0) } ?? 1
          cell.lines = lines(of: element, in: language)
          // The style sheet gives weight to the rows of sums and groups.
          if ["group", "subtotal", "total"].contains(row[attribute: "class"] ?? "") {
            for index in cell.lines.indices { cell.lines[index].text.gainWeight() }
          }
          cells.append(cell)
        }
        builder.add(row: cells, isHeader: group.name == "thead")
      }
    }
  }

  private mutating func lines(
    of cell: XMLElement, in around: String
  ) -> [OutlineBuilder.Line] {
    let blocks: Set = ["p", "ul", "ol", "div", "figure"]
    guard cell.elements.contains(where: { blocks.contains($0.name) }) else {
      return [.init(kind: "", text: text(of: cell, in: around))]
    }
    let language = cell[attribute: "lang"] ?? around
    var names = [cell[attribute: "id"]].compactMap(\.self)
    return cell.elements.flatMap { element -> [OutlineBuilder.Line] in
      if element.name == "figure" {
        let caption = caption(of: element, in: language).map {
          OutlineBuilder.Line(kind: "", text: $0)
        }
        return drawings(of: element) + [caption].compactMap(\.self)
      }
      guard element.name == "p" else { return items(of: element, level: 1, in: language) }
      var text = text(of: element, in: language)
      text.bookmarks += names
      names = []
      return [.init(kind: "", text: text)]
    }
  }
}
