import Languages

/// What stands on one side only, with its language said outright.
struct Side: Sendable {
  /// The language of the side.
  let language: LanguageTag
  /// The language of the other side.
  let other: LanguageTag
  /// Anchors that belong to the other side, so that here they get another name.
  let taken: Set<Anchor>
  /// Whether the language is not the merged document's own.
  let isForeign: Bool

  /// A block with its language.
  func block(_ block: Block) -> Block {
    switch block {
    case .heading(let heading):
      .heading(
        Heading(
          level: heading.level, anchor: anchor(heading.anchor), isNumbered: heading.isNumbered,
          language: heading.language ?? language, content(heading.content)))
    case .paragraph(let paragraph): .paragraph(self.paragraph(paragraph))
    case .list(let list):
      .list(
        ListBlock(isOrdered: list.isOrdered, start: list.start, items: list.items.map(blocks)))
    case .table(let table): .table(self.table(table))
    case .figure(let figure):
      .figure(
        Figure(
          figure.content, caption: figure.caption.map(line), alternative: figure.alternative,
          anchor: anchor(figure.anchor)))
    case .group(let group): .group(blocks(group))
    case .parallel(let parallel): .parallel(parallel)
    case .contents(let contents):
      .contents(Contents(depth: contents.depth, title: line(contents.title)))
    case .pageBreak: .pageBreak
    }
  }

  /// Blocks with their language.
  func blocks(_ blocks: [Block]) -> [Block] { blocks.map(block) }

  /// A paragraph with its language.
  func paragraph(_ paragraph: Paragraph) -> Paragraph {
    Paragraph(
      paragraph.role, language: paragraph.language ?? language, content(paragraph.content))
  }

  /// Content for a place that has no language of its own.
  func line(_ content: [Inline]) -> [Inline] {
    isForeign && !content.isEmpty
      ? [.language(language, self.content(content))] : self.content(content)
  }

  /// The content without originals that the other side shows.
  func content(_ content: [Inline]) -> [Inline] {
    if content.count == 1, case .text = content[0] { return content }
    return content.map { inline in
      switch inline {
      case .missing(let path, let original) where original?.language == other:
        .missing(path, original: nil)
      case .strong(let inner): .strong(self.content(inner))
      case .emphasis(let inner): .emphasis(self.content(inner))
      case .language(let language, let inner): .language(language, self.content(inner))
      case .link(let address, let inner): .link(address, self.content(inner))
      case .note(let inner): .note(self.content(inner))
      // What is counted is counted once, where it stands first.
      case .count(let anchor) where isForeign: .reference(anchor, .number)
      case .text, .count, .value, .code, .reference, .field, .lineBreak, .missing: inline
      }
    }
  }

  private func table(_ table: Table) -> Table {
    let row = { @Sendable [self] (row: Row) in
      Row(
        row.kind,
        row.cells.map {
          Cell(
            blocks($0.blocks), columnSpan: $0.columnSpan, rowSpan: $0.rowSpan,
            bookmark: $0.bookmark)
        })
    }
    let body = table.body
    return Table(
      columns: table.columns, header: table.header.map(row),
      body: RowSequence(count: body.count) { row(body[$0]) },
      rowHeaderCount: table.rowHeaderCount, caption: table.caption.map(line),
      alternative: table.alternative, anchor: anchor(table.anchor), role: table.role)
  }

  private func anchor(_ anchor: Anchor) -> Anchor {
    taken.contains(anchor) ? Anchor("\(anchor.name)-\(language.rawValue)") : anchor
  }
}
