import DocumentTree

/// All words of a document in order, with all rows made.
func textLeaves(of document: Document) -> [String] {
  document.info.marks.flatMap { textLeaves(of: $0.content) }
    + document.slots.flatMap { textLeaves(of: $0.content) }
    + document.parts.flatMap(\.blocks).flatMap(textLeaves)
}

private func textLeaves(of block: Block) -> [String] {
  switch block {
  case .heading(let heading): return textLeaves(of: heading.content)
  case .paragraph(let paragraph): return textLeaves(of: paragraph.content)
  case .list(let list): return list.items.joined().flatMap(textLeaves)
  case .table(let table):
    let rows = table.header + (0..<table.body.count).map { table.body[$0] }
    return textLeaves(of: table.caption ?? []) + [table.alternative]
      + rows.flatMap(\.cells).flatMap(\.blocks).flatMap(textLeaves)
  case .figure(let figure):
    guard case .chart(let chart) = figure.content else { return [] }
    return textLeaves(of: figure.caption ?? []) + [figure.alternative] + chart.categories
      + chart.series.map(\.name) + [chart.unit, chart.title].compactMap(\.self)
  case .group(let blocks): return blocks.flatMap(textLeaves)
  case .parallel(let parallel): return parallel.rows.joined().joined().flatMap(textLeaves)
  case .contents(let contents): return textLeaves(of: contents.title)
  case .pageBreak: return []
  }
}

private func textLeaves(of content: [Inline]) -> [String] {
  content.flatMap { inline -> [String] in
    switch inline {
    case .text(let words), .code(let words): [words]
    case .strong(let inner), .emphasis(let inner), .language(_, let inner), .link(_, let inner),
      .note(let inner):
      textLeaves(of: inner)
    case .missing(let path, _): ["missing \(path)"]
    case .value, .count, .reference, .field, .lineBreak: []
    }
  }
}
