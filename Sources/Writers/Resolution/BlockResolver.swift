import DocumentTree
import Languages

/// Resolves blocks in order, counting lists, tables and figures.
struct BlockResolver {
  /// What is known of the whole document.
  let context: ResolutionContext
  /// Whether the blocks stand in a row that is made late, when tables are counted already.
  let isInRow: Bool
  private var listCount: Int
  private var tableCount = 0
  private var figureCount = 0

  /// A resolver of the blocks of a document.
  init(context: ResolutionContext) {
    self.context = context
    isInRow = false
    listCount = 0
  }

  /// A resolver of the blocks in the rows of a table.
  ///
  /// Lists in rows are numbered from a million times the table's ordinal, figures from a thousand
  /// times, since nobody knows how many there are before the rows are made.
  init(context: ResolutionContext, rowsOfTable ordinal: Int) {
    self.context = context
    isInRow = true
    listCount = ordinal * 1_000_000
    figureCount = ordinal * 1_000
  }

  /// The blocks without an open question.
  mutating func resolve(_ blocks: [Block], _ language: LanguageTag) -> [ResolvedBlock] {
    if blocks.count == 1, case .paragraph(let paragraph) = blocks[0] {
      return [.paragraph(resolve(paragraph, language, item: nil))]
    }
    var resolved: [ResolvedBlock] = []
    resolved.reserveCapacity(blocks.count)
    for block in blocks { append(block, language, to: &resolved) }
    return resolved
  }

  private mutating func append(
    _ block: Block, _ language: LanguageTag, to resolved: inout [ResolvedBlock]
  ) {
    switch block {
    case .heading(let heading): resolved.append(.heading(resolve(heading, language)))
    case .paragraph(let paragraph):
      resolved.append(.paragraph(resolve(paragraph, language, item: nil)))
    case .list(let list): append(list, level: 0, language, to: &resolved)
    case .table(let table): resolved.append(.table(resolve(table, language)))
    case .figure(let figure): resolved.append(.figure(resolve(figure, language)))
    case .group(let blocks): for block in blocks { append(block, language, to: &resolved) }
    case .parallel(let parallel): resolved.append(.table(resolve(parallel, language)))
    case .contents(let contents): resolved.append(.contents(resolve(contents, language)))
    case .pageBreak: resolved.append(.pageBreak)
    }
  }

  private func resolve(_ heading: Heading, _ language: LanguageTag) -> ResolvedHeading {
    guard let target = context.targets[heading.anchor] else {
      preconditionFailure("the rows of a table can't hold the heading \(heading.anchor.name)")
    }
    return ResolvedHeading(
      level: heading.level, number: target.number,
      runs: context.runs(heading.content, heading.language ?? language), bookmark: target.bookmark)
  }

  private func resolve(_ paragraph: Paragraph, _ language: LanguageTag, item: ListItem?)
    -> ResolvedParagraph
  {
    ResolvedParagraph(
      role: paragraph.role, runs: context.runs(paragraph.content, paragraph.language ?? language),
      item: item)
  }

  private mutating func resolve(_ figure: Figure, _ language: LanguageTag) -> ResolvedFigure {
    precondition(
      !isInRow || figure.caption == nil,
      "the rows of a table can't hold the counted figure \(figure.anchor.name)")
    figureCount += 1
    let own: LanguageTag? =
      switch figure.content {
      case .image: nil
      case .chart(let chart): chart.language
      }
    return ResolvedFigure(
      content: figure.content, caption: context.caption(.figure, figure.caption, figure.anchor),
      alternative: figure.alternative, ordinal: figureCount, language: own ?? language)
  }

  private func resolve(_ contents: Contents, _ language: LanguageTag) -> ResolvedContents {
    let entries = context.targets.headings.compactMap { target -> ResolvedContents.Entry? in
      guard case .heading(let level) = target.kind, level <= contents.depth else { return nil }
      let runs = context.runs(target.content, target.language).forContents
      return .init(level: level, number: target.number, runs: runs, bookmark: target.bookmark)
    }
    return ResolvedContents(
      title: context.runs(contents.title, language), depth: contents.depth, entries: entries)
  }
}

// MARK: - Lists

extension BlockResolver {
  /// Adds the paragraphs of a list, each with its place in it; a list inside is one of its own.
  private mutating func append(
    _ list: ListBlock, level: Int, _ language: LanguageTag, to resolved: inout [ResolvedBlock]
  ) {
    listCount += 1
    let number = listCount
    if level == 0 { leadToList(&resolved) }
    for item in list.items {
      var opensItem = true
      for block in item {
        switch block {
        case .paragraph(let paragraph):
          let place = ListItem(
            list: number, level: level, isOrdered: list.isOrdered, start: list.start,
            opensItem: opensItem)
          resolved.append(.paragraph(resolve(paragraph, language, item: place)))
        case .list(let inner):
          append(inner, level: level + 1, language, to: &resolved)
        case .heading, .table, .figure, .group, .parallel, .contents, .pageBreak:
          append(block, language, to: &resolved)
        }
        opensItem = false
      }
    }
  }
}

extension BlockResolver {
  /// Lets the paragraph that a list follows stay with it: “for this:” says nothing by itself.
  private func leadToList(_ resolved: inout [ResolvedBlock]) {
    guard !isInRow, case .paragraph(var last)? = resolved.last, last.item == nil,
      last.role == .body
    else { return }
    last.leadsToList = true
    resolved[resolved.count - 1] = .paragraph(last)
  }
}

// MARK: - Tables

extension BlockResolver {
  private mutating func resolve(_ table: Table, _ language: LanguageTag) -> ResolvedTable {
    let name = table.anchor.name
    precondition(!isInRow, "the rows of a table can't hold the table \(name)")
    tableCount += 1
    let ordinal = tableCount
    let shape = RowResolver.Shape(
      name: name, columnCount: table.columns.count, rowHeaderCount: table.rowHeaderCount)
    var header = RowResolver(
      RowSequence(table.header), shape.asHeader, languages: [language], blocks: self)
    var rows: [ResolvedRow] = []
    while let row = header.next() { rows.append(row) }
    listCount = header.blocks.listCount
    let total = table.columns.reduce(0) { $0 + $1.share }
    return ResolvedTable(
      role: .table(table.role), ordinal: ordinal,
      caption: context.caption(.table, table.caption, table.anchor),
      columns: table.columns.map { $0.share / total }, header: rows, bodyCount: table.body.count,
      makeBody: { [context, body = table.body] in
        RowResolver(
          body, shape, languages: [language],
          blocks: BlockResolver(context: context, rowsOfTable: ordinal))
      },
      rowHeaderCount: table.rowHeaderCount, alternative: table.alternative,
      name: context.targets[table.anchor]?.bookmark ?? name)
  }

  private mutating func resolve(_ parallel: Parallel, _ language: LanguageTag) -> ResolvedTable {
    precondition(!isInRow, "the rows of a table can't hold content side by side")
    tableCount += 1
    let ordinal = tableCount
    let count = parallel.languages.count
    let name = "Parallel_\(ordinal)"
    let shape = RowResolver.Shape(name: name, columnCount: count, rowHeaderCount: 0)
    var header = RowResolver(
      [languageNames(parallel.languages)], shape.asHeader, languages: parallel.languages,
      blocks: self)
    return ResolvedTable(
      role: .parallel, ordinal: ordinal, caption: nil,
      columns: Array(repeating: 1 / Double(count), count: count),
      header: header.next().map { [$0] } ?? [],
      bodyCount: parallel.rows.count,
      makeBody: { [context] in
        RowResolver(
          RowSequence(count: parallel.rows.count) {
            Row(.plain, parallel.rows[$0].map { Cell($0) })
          },
          shape, languages: parallel.languages,
          blocks: BlockResolver(context: context, rowsOfTable: ordinal))
      },
      rowHeaderCount: 0, alternative: nil, name: name)
  }

  /// What stands above the columns of languages: each called as it calls itself.
  private func languageNames(_ languages: [LanguageTag]) -> Row {
    Row(.plain, languages.map { Cell(.tableHeader, [.text(context.profiles.name(of: $0))]) })
  }
}

extension [Run] {
  /// A heading's runs as a table of contents repeats them: without notes, in one line.
  var forContents: [Run] { filter { !$0.isNote }.inOneLine }

  /// The runs without new lines; where one parts two languages, a slash does.
  private var inOneLine: [Run] {
    indices.map { index in
      guard case .lineBreak = self[index].content else { return self[index] }
      let parts =
        index > startIndex && index + 1 < endIndex
        && self[index - 1].language != self[index + 1].language
      return Run(.text(parts ? " / " : " "), language: self[index].language)
    }
  }
}

extension Run {
  /// Whether the run is a footnote, which a table of contents must not repeat.
  fileprivate var isNote: Bool {
    if case .note = content { true } else { false }
  }
}
