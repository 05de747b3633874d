import Languages

/// Merges the contents of two documents, each thing with its twin.
struct LanguageMerge: Sendable {
  /// How the languages stand.
  let layout: BilingualLayout
  /// What stands first only.
  let left: Side
  /// What stands second only.
  let right: Side

  /// A merge of two languages; the anchors of the first document keep their names.
  init(
    _ layout: BilingualLayout, first: LanguageTag, second: LanguageTag, taken: Set<Anchor>
  ) {
    self.layout = layout
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

  /// Blocks with their twins, as the layout has them.
  private func blocks(_ blocks: [Block], _ twins: [Block]) -> [Block] {
    switch layout {
    case .columns: columns(blocks, twins)
    case .stacked:
      Twins.pair(blocks, twins, by: \.anchor).flatMap { together($0, $1, set: .running) }
    }
  }

  /// Blocks with their twins; paragraphs that differ stand side by side.
  private func columns(_ blocks: [Block], _ twins: [Block]) -> [Block] {
    var merged: [Block] = []
    var rows: [[[Block]]] = []
    func closeRows() {
      guard !rows.isEmpty else { return }
      merged.append(
        .parallel(Parallel(languages: [left.language, right.language], rows: rows)))
      rows = []
    }
    for (block, twin) in Twins.pair(blocks, twins, by: \.anchor) {
      let members = membersOfGroups(block, twin)
      let isGroup = block?.isGroup == true || twin?.isGroup == true
      for (block, twin) in members {
        if let block, let twin, let pair = sideBySide(block, twin) {
          // What is inside of a group stays so: nothing in it is counted with the document.
          add(isGroup ? pair.map { $0.map { [.group($0)] } } : pair, of: block, to: &rows)
          continue
        }
        closeRows()
        let blocks = together(block, twin, set: .running)
        merged += isGroup ? [.group(blocks)] : blocks
      }
    }
    closeRows()
    return merged
  }

  /// Adds rows; the first item of a list stands in one row with the words that lead to it, which
  /// would say nothing alone at the end of a page.
  private func add(_ pair: [[[Block]]], of block: Block, to rows: inout [[[Block]]]) {
    guard case .list = block, let first = pair.first, let leadIn = rows.last,
      leadIn.allSatisfy(\.isLeadIn)
    else {
      rows += pair
      return
    }
    rows[rows.count - 1] = zip(leadIn, first).map { $0 + $1 }
    rows += pair.dropFirst()
  }

  /// Rows of a grid for blocks that are read side by side; nil for others.
  private func sideBySide(_ block: Block, _ twin: Block) -> [[[Block]]]? {
    switch (block, twin) {
    case (.paragraph(let one), .paragraph(let other)):
      guard layout.arrangement(of: one.role) == .sideBySide, one.role == other.role,
        !areAlike(one.content, other.content)
      else { return nil }
      return [[[left.block(block)], [right.block(twin)]]]
    case (.list(let list), .list(let other)):
      guard list.items.count == other.items.count, !areAlike(list, other) else { return nil }
      return list.items.indices.map { index in
        [[item(index, of: list, left)], [item(index, of: other, right)]]
      }
    case (.group(let members), .group(let others)):
      return [[left.blocks(members), right.blocks(others)]]
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
}

extension [Block] {
  /// Whether this is a single paragraph of the running text.
  fileprivate var isLeadIn: Bool {
    if count == 1, case .paragraph(let paragraph) = self[0] {
      paragraph.role == .body
    } else {
      false
    }
  }
}

// MARK: - Together

extension LanguageMerge {
  /// Where blocks stand.
  enum Setting {
    /// On the page.
    case running
    /// In a cell of one column of a table, where there is little room.
    case cell
    /// In a cell that covers several columns.
    case wideCell
  }

  /// The most letters of headings in both languages that are still read at a glance in one cell.
  private static let mostInOneLine = 60

  /// A block and its twin as one, or below each other.
  func together(_ block: Block?, _ twin: Block?, set setting: Setting) -> [Block] {
    guard let block, let twin else {
      return [block.map(left.block), twin.map(right.block)].compactMap(\.self)
    }
    switch (block, twin) {
    case (.heading(let heading), .heading(let other)) where heading.anchor == other.anchor:
      return [
        .heading(
          Heading(
            level: heading.level, anchor: heading.anchor, isNumbered: heading.isNumbered,
            language: left.language, self.heading(heading.content, other.content)))
      ]
    case (.paragraph(let paragraph), .paragraph(let other)) where paragraph.role == other.role:
      return together(paragraph, other, setting).map(Block.paragraph)
    case (.list(let list), .list(let other)) where areAlike(list, other):
      return [left.block(block)]
    case (.list(let list), .list(let other)) where canStack(list, other):
      return [stacked(list, other, setting)]
    case (.table(let table), .table(let other)) where table.hasShape(of: other):
      return [.table(self.table(table, other))]
    case (.figure(let figure), .figure(let other)) where figure.hasShape(of: other):
      return [.figure(self.figure(figure, other))]
    case (.contents(let contents), .contents(let other)):
      let depth = max(contents.depth, other.depth)
      return [.contents(Contents(depth: depth, title: line(contents.title, other.title)))]
    case (.pageBreak, .pageBreak): return [.pageBreak]
    case (.parallel, .parallel) where block == twin: return [block]
    case (.group(let members), .group(let others)):
      return together(members, others, setting)
    case (.group(let members), _): return together(members, [twin], setting)
    case (_, .group(let others)): return together([block], others, setting)
    default: return [left.block(block), right.block(twin)]
    }
  }

  private func together(
    _ members: [Block], _ others: [Block], _ setting: Setting
  ) -> [Block] {
    if setting != .running, members.count != others.count {
      // Without columns of their own, the languages are told apart by how they look.
      return [.group(left.blocks(members) + right.blocks(others).map(\.setApart))]
    }
    let pairs = Twins.pair(members, others, by: \.anchor)
    return [.group(pairs.flatMap { together($0, $1, set: setting) })]
  }

  /// A paragraph and its twin: once, in one line, or below each other.
  private func together(
    _ paragraph: Paragraph, _ twin: Paragraph, _ setting: Setting
  ) -> [Paragraph] {
    if twin.content.isEmpty || areAlike(paragraph.content, twin.content) {
      return [left.paragraph(paragraph)]
    }
    if paragraph.content.isEmpty { return [right.paragraph(twin)] }
    var below = right.paragraph(twin)
    switch layout.arrangement(of: paragraph.role) {
    case .oneLine
    where setting == .cell
      && paragraph.content.letterCount + twin.content.letterCount > Self.mostInOneLine:
      below.content = [.emphasis(below.content)]
    case .oneLine:
      let content = line(paragraph.content, twin.content)
      return [Paragraph(paragraph.role, language: left.language, content)]
    case .stacked:
      // The space above a cover's title is needed once.
      if below.role == .coverTitle { below.role = .title }
    case .setApart where setting == .running:
      // Whole paragraphs of slanted letters are hard to read.
      if below.role == .body { below.role = .twin }
    case .sideBySide, .setApart:
      // Without columns of their own, the languages are told apart by how they look.
      below.content = [.emphasis(below.content)]
    }
    return [left.paragraph(paragraph), below]
  }

  /// Whether the items of both lists can stand below each other, one by one.
  private func canStack(_ list: ListBlock, _ twin: ListBlock) -> Bool {
    layout == .stacked && list.isOrdered == twin.isOrdered && list.start == twin.start
      && list.items.count == twin.items.count
  }

  /// A list that counts once, each item in both languages.
  private func stacked(_ list: ListBlock, _ twin: ListBlock, _ setting: Setting) -> Block {
    .list(
      ListBlock(
        isOrdered: list.isOrdered, start: list.start,
        items: zip(list.items, twin.items).map { item, other in
          Twins.pair(item, other, by: \.anchor).flatMap { together($0, $1, set: setting) }
        }))
  }
}
