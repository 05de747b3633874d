extension Document {
  /// Calls the closure with every block in order: those inside of lists, side by side and in the
  /// headers of tables too, each after the block that holds it.
  ///
  /// Blocks in the rows of tables below the header are left out, since those rows are made only
  /// when they are asked for.
  package func visitStandingBlocks(_ visit: (Block) -> Void) {
    for part in parts {
      for block in part.blocks { block.visitStanding(visit) }
    }
  }

  /// The anchors of everything that stands in the document, in order.
  package var anchors: [Anchor] {
    var anchors: [Anchor] = []
    visitStandingBlocks { block in
      if let anchor = block.anchor { anchors.append(anchor) }
    }
    return anchors
  }
}

extension Block {
  /// The name by which references find the block; nil when they can't.
  package var anchor: Anchor? {
    switch self {
    case .heading(let heading): heading.anchor
    case .table(let table): table.anchor
    case .figure(let figure): figure.anchor
    case .paragraph, .list, .group, .parallel, .contents, .pageBreak: nil
    }
  }

  /// Calls the closure with this block and those inside that need not be made first.
  func visitStanding(_ visit: (Block) -> Void) {
    visit(self)
    switch self {
    case .list(let list):
      for block in list.items.joined() { block.visitStanding(visit) }
    case .group(let blocks):
      for block in blocks { block.visitStanding(visit) }
    case .parallel(let parallel):
      for block in parallel.rows.joined().joined() { block.visitStanding(visit) }
    case .table(let table):
      for cell in table.header.map(\.cells).joined() {
        for block in cell.blocks { block.visitStanding(visit) }
      }
    case .heading, .paragraph, .figure, .contents, .pageBreak:
      break
    }
  }
}
