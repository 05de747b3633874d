import DocumentTree
import Languages

/// Resolves blocks one after the other, counting lists, tables and figures on the way.
struct BlockResolver {
  private let runs: RunBuilder
  private let index: DocumentIndex
  private let language: LanguageTag
  private var lists = 0
  private var tables = 0
  private var figures = 0

  /// A resolver for the blocks of a document whose own language is given.
  init(runs: RunBuilder, index: DocumentIndex, language: LanguageTag) {
    self.runs = runs
    self.index = index
    self.language = language
  }

  /// The block in the document's own language.
  mutating func resolve(_ block: Block) -> [ResolvedBlock] {
    resolve(block, in: language)
  }

  /// The block inside something of a language; a list gives a block for each paragraph.
  mutating func resolve(_ block: Block, in language: LanguageTag) -> [ResolvedBlock] {
    switch block {
    case .heading(let heading): [.heading(resolve(heading, in: language))]
    case .paragraph(let paragraph): [.paragraph(resolve(paragraph, in: language))]
    case .list(let list): resolve(list, level: 0, in: language)
    case .table(let table): [.table(resolve(table, in: language))]
    case .figure(let figure): [.figure(resolve(figure, in: language))]
    case .parallel(let parallel): [.table(resolve(parallel))]
    case .contents(let contents): [.contents(resolve(contents, in: language))]
    case .pageBreak: [.pageBreak]
    }
  }

  private func resolve(_ heading: Heading, in language: LanguageTag) -> ResolvedHeading {
    let target = index[heading.anchor]
    return ResolvedHeading(
      level: heading.level, number: target?.number,
      runs: runs.runs(of: heading.content, in: heading.language ?? language),
      bookmark: target?.bookmark ?? heading.anchor.name)
  }

  private func resolve(_ paragraph: Paragraph, in language: LanguageTag) -> ResolvedParagraph {
    ResolvedParagraph(
      role: paragraph.role,
      runs: runs.runs(of: paragraph.content, in: paragraph.language ?? language), item: nil)
  }

  private mutating func resolve(
    _ list: ListBlock, level: Int, in language: LanguageTag
  ) -> [ResolvedBlock] {
    lists += 1
    let number = lists
    var result: [ResolvedBlock] = []
    for item in list.items {
      var opensItem = true
      for block in item {
        guard case .paragraph(let paragraph) = block else {
          if case .list(let inner) = block {
            result += resolve(inner, level: level + 1, in: language)
          } else {
            result += resolve(block, in: language)
          }
          continue
        }
        let resolved = resolve(paragraph, in: language)
        result.append(
          .paragraph(
            ResolvedParagraph(
              role: resolved.role, runs: resolved.runs,
              item: ListItem(
                list: number, level: level, isOrdered: list.isOrdered, start: list.start,
                opensItem: opensItem))))
        opensItem = false
      }
    }
    return result
  }

  private mutating func resolve(_ table: Table, in language: LanguageTag) -> ResolvedTable {
    tables += 1
    let name = "Table\(tables)"
    let total = table.columns.reduce(0) { $0 + $1.share }
    let makeRows = { @Sendable [self] (rows: RowSequence, isHeader: Bool) in
      RowResolver(
        rows: rows, blocks: self, columnCount: table.columns.count,
        headerColumns: isHeader ? table.columns.count : table.rowHeaderCount, language: language,
        table: table.anchor.name)
    }
    var header = makeRows(RowSequence(table.header), true)
    var headerRows: [ResolvedRow] = []
    while let row = header.next() { headerRows.append(row) }
    let body = table.body
    return ResolvedTable(
      role: .table(table.role), ordinal: tables,
      caption: caption(table.caption, table.anchor, in: language),
      columns: table.columns.map { $0.share / total }, header: headerRows,
      bodyCount: body.count, makeBody: { makeRows(body, false) },
      rowHeaderCount: table.rowHeaderCount, alternative: table.alternative, name: name)
  }

  private mutating func resolve(_ parallel: Parallel) -> ResolvedTable {
    tables += 1
    let count = parallel.languages.count
    let rows = parallel.rows.map { cells in
      ResolvedRow(
        kind: .plain,
        cells: zip(cells, parallel.languages).map { blocks, language in
          var resolved: [ResolvedBlock] = []
          for block in blocks { resolved += resolve(block, in: language) }
          return ResolvedCell(
            blocks: resolved, columnSpan: 1, rowSpan: 1, isCovered: false, isHeader: false)
        })
    }
    return ResolvedTable(
      role: .parallel, ordinal: tables, caption: nil,
      columns: Array(repeating: 1 / Double(count), count: count), header: [],
      bodyCount: rows.count, makeBody: { RowResolver(ready: rows) }, rowHeaderCount: 0,
      alternative: nil, name: "Table\(tables)")
  }

  private mutating func resolve(_ figure: Figure, in language: LanguageTag) -> ResolvedFigure {
    figures += 1
    return ResolvedFigure(
      content: figure.content, caption: caption(figure.caption, figure.anchor, in: language),
      alternative: figure.alternative, ordinal: figures, language: language)
  }

  private func caption(
    _ content: [Inline]?, _ anchor: Anchor, in language: LanguageTag
  ) -> ResolvedCaption? {
    guard let content, let target = index[anchor], let kind = target.caption,
      let number = target.number.flatMap({ Int($0) })
    else { return nil }
    return ResolvedCaption(
      kind: kind, label: runs.label(of: kind), number: number,
      runs: runs.runs(of: content, in: language), bookmark: target.bookmark)
  }

  private func resolve(_ contents: Contents, in language: LanguageTag) -> ResolvedContents {
    ResolvedContents(
      title: runs.runs(of: contents.title, in: language), depth: contents.depth,
      entries: index.headings.filter { $0.level <= contents.depth }.compactMap { heading in
        index[heading.anchor].map { target in
          ResolvedContents.Entry(
            level: heading.level, number: target.number,
            runs: runs.runs(of: heading.content, in: heading.language ?? language),
            bookmark: target.bookmark)
        }
      })
  }
}
