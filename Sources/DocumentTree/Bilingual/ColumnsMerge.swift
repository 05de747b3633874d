import Languages

/// Merges the contents of two documents side by side, each thing with its twin.
struct ColumnsMerge: Sendable {
  /// The language of the left side.
  let first: LanguageTag
  /// The language of the right side.
  let second: LanguageTag

  /// Parts with their twins; those without a twin stand as they are.
  func parts(_ left: [Part], _ right: [Part]) -> [Part] {
    guard left.map(\.name) == right.map(\.name) else { return left + right }
    return zip(left, right).map { part, twin in
      Part(
        name: part.name, orientation: part.orientation, blocks: blocks(part.blocks, twin.blocks))
    }
  }

  /// Blocks with their twins; paragraphs that differ stand side by side.
  func blocks(_ left: [Block], _ right: [Block]) -> [Block] {
    guard left.count == right.count else { return left.map(inFirst) + right.map(inSecond) }
    var merged: [Block] = []
    var rows: [[[Block]]] = []
    for (block, twin) in zip(left, right) {
      if let pair = sideBySide(block, twin) {
        rows += pair
        continue
      }
      if !rows.isEmpty {
        merged.append(.parallel(Parallel(languages: [first, second], rows: rows)))
        rows = []
      }
      merged += together(block, twin)
    }
    if !rows.isEmpty {
      merged.append(.parallel(Parallel(languages: [first, second], rows: rows)))
    }
    return merged
  }

  /// Rows of a grid for blocks that are read side by side; nil for others.
  private func sideBySide(_ left: Block, _ right: Block) -> [[[Block]]]? {
    switch (left, right) {
    case (.paragraph(let paragraph), .paragraph(let twin)):
      guard paragraph.role == .body || paragraph.role == .note,
        !paragraph.content.readsAlike(as: twin.content)
      else { return nil }
      return [[[inFirst(left)], [inSecond(right)]]]
    case (.list(let list), .list(let twin)):
      guard list.items.count == twin.items.count, !readAlike(list, twin) else { return nil }
      return zip(list.items, twin.items).enumerated().map { index, pair in
        [
          [.list(ListBlock(isOrdered: list.isOrdered, start: list.start + index, items: [pair.0]))],
          [
            .list(
              ListBlock(
                isOrdered: twin.isOrdered, start: twin.start + index,
                items: [pair.1.map(inSecond)]))
          ],
        ]
      }
    default:
      return nil
    }
  }

  /// A block and its twin as one, or below each other.
  private func together(_ left: Block, _ right: Block) -> [Block] {
    switch (left, right) {
    case (.heading(var heading), .heading(let twin)):
      heading.content = line(heading.content, twin.content)
      heading.language = first
      return [.heading(heading)]
    case (.paragraph(let paragraph), .paragraph(let twin)):
      return stacked(paragraph, twin).map(Block.paragraph)
    case (.list(let list), .list(let twin)):
      return readAlike(list, twin) ? [inFirst(left)] : [inFirst(left), inSecond(right)]
    case (.table(let table), .table(let twin)) where table.body.count == twin.body.count:
      return [.table(self.table(table, twin))]
    case (.figure(let figure), .figure(let twin)):
      return [.figure(self.figure(figure, twin))]
    case (.contents(var contents), .contents(let twin)):
      contents.title = line(contents.title, twin.title)
      return [.contents(contents)]
    case (.pageBreak, .pageBreak):
      return [.pageBreak]
    default:
      return [inFirst(left), inSecond(right)]
    }
  }

  private func readAlike(_ list: ListBlock, _ twin: ListBlock) -> Bool {
    list.items.count == twin.items.count
      && zip(list.items, twin.items).allSatisfy { item, other in
        item.count == other.count
          && zip(item, other).allSatisfy { block, twin in
            guard case .paragraph(let one) = block, case .paragraph(let two) = twin else {
              return false
            }
            return one.content.readsAlike(as: two.content)
          }
      }
  }

  /// A paragraph and its twin below each other; once where both read alike.
  private func stacked(_ paragraph: Paragraph, _ twin: Paragraph) -> [Paragraph] {
    let one = Paragraph(paragraph.role, language: first, paragraph.content)
    guard !paragraph.content.readsAlike(as: twin.content) else { return [one] }
    return [one, Paragraph(twin.role, language: second, inSecond(twin.content))]
  }

  /// Content of one line: both, with a slash between; once where both read alike.
  func line(_ left: [Inline], _ right: [Inline]) -> [Inline] {
    if right.isEmpty || left.readsAlike(as: right) { return [.language(first, left)] }
    return [
      .language(first, left), .text(" / "), .language(second, inSecond(right)),
    ]
  }

  /// Words of one line: both, with a slash between; once where both are the same.
  func line(_ left: String, _ right: String) -> String {
    left == right ? left : left + " / " + right
  }

  // MARK: - Tables and figures

  private func table(_ table: Table, _ twin: Table) -> Table {
    let (body, other) = (table.body, twin.body)
    return Table(
      columns: table.columns, header: zip(table.header, twin.header).map(row),
      body: RowSequence(count: body.count) { row(body[$0], other[$0]) },
      rowHeaderCount: table.rowHeaderCount, caption: caption(table.caption, twin.caption),
      alternative: line(table.alternative, twin.alternative), anchor: table.anchor,
      role: table.role)
  }

  private func row(_ row: Row, _ twin: Row) -> Row {
    precondition(row.cells.count == twin.cells.count, "twin rows have the same cells")
    return Row(row.kind, zip(row.cells, twin.cells).map(cell))
  }

  private func cell(_ cell: Cell, _ twin: Cell) -> Cell {
    var blocks: [Block] = []
    if cell.blocks.count == twin.blocks.count {
      for (block, other) in zip(cell.blocks, twin.blocks) { blocks += together(block, other) }
    } else {
      blocks = cell.blocks.map(inFirst) + twin.blocks.map(inSecond)
    }
    return Cell(blocks, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan)
  }

  private func figure(_ figure: Figure, _ twin: Figure) -> Figure {
    let content: Figure.Content =
      switch (figure.content, twin.content) {
      case (.chart(let chart), .chart(let other)): .chart(self.chart(chart, other))
      case (let image, _): image
      }
    return Figure(
      content, caption: caption(figure.caption, twin.caption),
      alternative: line(figure.alternative, twin.alternative), anchor: figure.anchor)
  }

  private func chart(_ chart: Chart, _ twin: Chart) -> Chart {
    Chart(
      kind: chart.kind, title: zipped(chart.title, twin.title),
      categories: zip(chart.categories, twin.categories).map(line),
      series: zip(chart.series, twin.series).map { series, other in
        Chart.Series(name: line(series.name, other.name), values: series.values)
      }, unit: zipped(chart.unit, twin.unit), language: chart.language)
  }

  private func caption(_ left: [Inline]?, _ right: [Inline]?) -> [Inline]? {
    left.map { line($0, right ?? []) }
  }

  private func zipped(_ left: String?, _ right: String?) -> String? {
    guard let left, let right else { return left ?? right }
    return line(left, right)
  }

  // MARK: - One side

  private func inFirst(_ block: Block) -> Block { block.inLanguage(first) { $0 } }

  private func inSecond(_ block: Block) -> Block { block.inLanguage(second, inSecond) }

  /// The right side without originals that the left side shows.
  private func inSecond(_ content: [Inline]) -> [Inline] {
    content.map { inline in
      switch inline {
      case .missing(let path, let original) where original?.language == first:
        .missing(path, original: nil)
      case .strong(let inner): .strong(inSecond(inner))
      case .emphasis(let inner): .emphasis(inSecond(inner))
      case .language(let language, let inner): .language(language, inSecond(inner))
      case .link(let address, let inner): .link(address, inSecond(inner))
      case .text, .value, .reference, .note, .field, .lineBreak, .missing: inline
      }
    }
  }
}
