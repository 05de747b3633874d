import Languages

/// Merges the contents of two documents side by side, each thing with its twin.
struct ColumnsMerge: Sendable {
  /// What stands on the left only.
  let left: Side
  /// What stands on the right only.
  let right: Side

  /// A merge of two languages; the anchors of the first document keep their names.
  init(first: LanguageTag, second: LanguageTag, taken: Set<Anchor>) {
    left = Side(language: first, other: second, taken: [], isForeign: false)
    right = Side(language: second, other: first, taken: taken, isForeign: true)
  }

  /// A part with its twin; one without a twin stands in its language.
  func part(_ part: Part?, _ twin: Part?) -> Part? {
    guard let name = part?.name ?? twin?.name,
      let orientation = part?.orientation ?? twin?.orientation
    else { return nil }
    return Part(
      name: name, orientation: orientation,
      blocks: blocks(part?.blocks ?? [], twin?.blocks ?? []))
  }

  /// Blocks with their twins; paragraphs that differ stand side by side.
  private func blocks(_ blocks: [Block], _ twins: [Block]) -> [Block] {
    var merged: [Block] = []
    var rows: [[[Block]]] = []
    func closeRows() {
      guard !rows.isEmpty else { return }
      merged.append(
        .parallel(Parallel(languages: [left.language, right.language], rows: rows)))
      rows = []
    }
    for (block, twin) in Twins.pair(blocks, twins, by: \.anchor) {
      if let block, let twin, let pair = sideBySide(block, twin) {
        rows += pair
        continue
      }
      closeRows()
      merged += together(block, twin)
    }
    closeRows()
    return merged
  }

  /// Rows of a grid for blocks that are read side by side; nil for others.
  private func sideBySide(_ block: Block, _ twin: Block) -> [[[Block]]]? {
    switch (block, twin) {
    case (.paragraph(let one), .paragraph(let other)):
      guard one.role.arrangement == .sideBySide, one.role == other.role,
        !areAlike(one.content, other.content)
      else { return nil }
      return [[[left.block(block)], [right.block(twin)]]]
    case (.list(let list), .list(let other)):
      guard list.items.count == other.items.count, !areAlike(list, other) else { return nil }
      return list.items.indices.map { index in
        [[item(index, of: list, left)], [item(index, of: other, right)]]
      }
    default:
      return nil
    }
  }

  /// One item as a list of its own that goes on counting.
  private func item(_ index: Int, of list: ListBlock, _ side: Side) -> Block {
    side.block(
      .list(
        ListBlock(
          isOrdered: list.isOrdered, start: list.start + index, items: [list.items[index]])))
  }

  /// A block and its twin as one, or below each other.
  func together(_ block: Block?, _ twin: Block?) -> [Block] {
    guard let block, let twin else {
      return [block.map(left.block), twin.map(right.block)].compactMap(\.self)
    }
    switch (block, twin) {
    case (.heading(let heading), .heading(let other)) where heading.anchor == other.anchor:
      return [
        .heading(
          Heading(
            level: heading.level, anchor: heading.anchor, isNumbered: heading.isNumbered,
            language: left.language, line(heading.content, other.content)))
      ]
    case (.paragraph(let paragraph), .paragraph(let other)) where paragraph.role == other.role:
      return together(paragraph, other).map(Block.paragraph)
    case (.list(let list), .list(let other)) where areAlike(list, other):
      return [left.block(block)]
    case (.table(let table), .table(let other)) where table.hasShape(of: other):
      return [.table(self.table(table, other))]
    case (.figure(let figure), .figure(let other)) where figure.hasShape(of: other):
      return [.figure(self.figure(figure, other))]
    case (.contents(let contents), .contents(let other)):
      let depth = max(contents.depth, other.depth)
      return [.contents(Contents(depth: depth, title: line(contents.title, other.title)))]
    case (.pageBreak, .pageBreak): return [.pageBreak]
    case (.parallel, .parallel) where block == twin: return [block]
    default: return [left.block(block), right.block(twin)]
    }
  }

  /// A paragraph and its twin: once, in one line, or below each other.
  private func together(_ paragraph: Paragraph, _ twin: Paragraph) -> [Paragraph] {
    if twin.content.isEmpty || areAlike(paragraph.content, twin.content) {
      return [left.paragraph(paragraph)]
    }
    if paragraph.content.isEmpty { return [right.paragraph(twin)] }
    switch paragraph.role.arrangement {
    case .oneLine:
      let content = line(paragraph.content, twin.content)
      return [Paragraph(paragraph.role, language: left.language, content)]
    case .stacked:
      var below = right.paragraph(twin)
      // The space above a cover's title is needed once.
      if below.role == .coverTitle { below.role = .title }
      return [left.paragraph(paragraph), below]
    case .sideBySide:
      // Without columns of their own, the languages are told apart by how they look.
      var below = right.paragraph(twin)
      below.content = [.emphasis(below.content)]
      return [left.paragraph(paragraph), below]
    }
  }
}

// MARK: - Lines

extension ColumnsMerge {
  /// Content of one line: both, with a slash between; once where both read alike.
  func line(_ content: [Inline], _ twin: [Inline]) -> [Inline] {
    if twin.isEmpty || areAlike(content, twin) { return left.content(content) }
    if content.isEmpty { return right.line(twin) }
    return [.language(left.language, left.content(content)), .text(" / ")] + right.line(twin)
  }

  /// Words of one line: both, with a slash between; once where both are the same.
  func line(_ words: String, _ twin: String) -> String {
    if words == twin || twin.isEmpty { return words }
    return words.isEmpty ? twin : words + " / " + twin
  }

  /// Whether readers of either language read the same.
  private func areAlike(_ content: [Inline], _ twin: [Inline]) -> Bool {
    left.language == right.language ? content == twin : content.readsAlike(as: twin)
  }

  private func areAlike(_ list: ListBlock, _ twin: ListBlock) -> Bool {
    list.isOrdered == twin.isOrdered && list.start == twin.start
      && list.items.count == twin.items.count
      && zip(list.items, twin.items).allSatisfy { item, other in
        item.count == other.count && zip(item, other).allSatisfy(areAlike)
      }
  }

  private func areAlike(_ block: Block, _ twin: Block) -> Bool {
    switch (block, twin) {
    case (.paragraph(let one), .paragraph(let other)):
      one.role == other.role && areAlike(one.content, other.content)
    case (.list(let one), .list(let other)): areAlike(one, other)
    default: false
    }
  }
}

/// How two languages share a place.
private enum Arrangement {
  /// In two columns, where there is room for them.
  case sideBySide
  /// One below the other.
  case stacked
  /// In one line with a slash between them.
  case oneLine
}

extension ParagraphRole {
  fileprivate var arrangement: Arrangement {
    switch self {
    case .body, .note, .footnote, .tableText, .tableCentered, .tableNumber: .sideBySide
    case .title, .coverTitle, .subtitle, .cover, .keyFigure, .keyLabel, .mark: .stacked
    case .caption, .contentsHeading, .tableHeader, .tableNumberHeader: .oneLine
    }
  }
}
