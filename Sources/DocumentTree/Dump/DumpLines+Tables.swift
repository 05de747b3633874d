import Languages

extension DumpLines {
  /// Adds a table with all its rows.
  mutating func add(_ table: Table, in language: LanguageTag?) {
    add("table #\(table.anchor.name), \(table.role.rawValue)")
    indented { lines in
      if let caption = table.caption { lines.add("caption: \(InlineDump.text(of: caption))") }
      lines.add("alternative: \(table.alternative)")
      let shares = table.columns.map { Self.share($0.share) }.joined(separator: " ")
      let headings = table.rowHeaderCount > 0 ? ", \(table.rowHeaderCount) of headings" : ""
      lines.add("columns: \(shares)\(headings)")
      for row in table.header { lines.add("header: " + Self.cells(of: row, in: language)) }
      for index in 0..<table.body.count {
        let row = table.body[index]
        lines.add("\(row.kind.rawValue): " + Self.cells(of: row, in: language))
      }
    }
  }

  private static func share(_ share: Double) -> String {
    share == share.rounded() && share.magnitude < 1e9 ? String(Int(share)) : "\(share)"
  }

  private static func cells(of row: Row, in language: LanguageTag?) -> String {
    row.cells.map { cell in
      let span =
        cell.columnSpan == 1 && cell.rowSpan == 1 ? "" : "⟨\(cell.columnSpan)×\(cell.rowSpan)⟩ "
      let bookmark = cell.bookmark.map { "#\($0) " } ?? ""
      return span + bookmark
        + cell.blocks.map { line(of: $0, in: language) }.joined(separator: " ¶ ")
    }.joined(separator: " | ")
  }

  /// A block inside of a cell, in one line.
  private static func line(of block: Block, in language: LanguageTag?) -> String {
    switch block {
    case .paragraph(let paragraph):
      let tag = Self.tag(paragraph.language, in: language).dropFirst()
      return (tag.isEmpty ? "" : tag + " ") + InlineDump.text(of: paragraph.content)
    case .list(let list):
      return list.items.enumerated().map { index, item in
        (list.isOrdered ? "\(list.start + index). " : "• ")
          + item.map { line(of: $0, in: language) }.joined(separator: " ¶ ")
      }.joined(separator: " ")
    case .group(let blocks):
      return blocks.map { line(of: $0, in: language) }.joined(separator: " ¶ ")
    case .heading, .table, .figure, .parallel, .contents, .pageBreak:
      var lines = DumpLines()
      lines.add(block, in: language)
      return lines.text.split(separator: "\n").joined(separator: " ↵ ")
    }
  }
}
