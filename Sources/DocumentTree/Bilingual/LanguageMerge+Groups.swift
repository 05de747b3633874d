extension LanguageMerge {
  /// What is paired inside of a pair of which one or both are groups: their members one by one
  /// where they have the same shape; else what stands between their tables is to stand side by
  /// side as a whole.
  func membersOfGroups(_ block: Block?, _ twin: Block?) -> [(Block?, Block?)] {
    guard let block, let twin, block.isGroup || twin.isGroup else { return [(block, twin)] }
    let (members, others) = (block.members, twin.members)
    let isAlike =
      members.count == others.count
      && zip(members, others).allSatisfy { $0.hasShape(of: $1) }
    let pairs = Twins.pair(members, others, by: \.anchor)
    return isAlike ? pairs : gatheringLone(pairs)
  }

  /// Pairs in which what stands between two pairs of twins is one pair of groups.
  private func gatheringLone(_ pairs: [(Block?, Block?)]) -> [(Block?, Block?)] {
    var gathered: [(Block?, Block?)] = []
    var (members, others): ([Block], [Block]) = ([], [])
    func close() {
      if members.isEmpty || others.isEmpty || (members + others).contains(where: \.needsWidth) {
        gathered += members.map { ($0, nil) } + others.map { (nil, $0) }
      } else {
        gathered.append((.group(members), .group(others)))
      }
      (members, others) = ([], [])
    }
    for (member, other) in pairs {
      // Twins by place alone may say different things: only what has an anchor is sure.
      if let member, let other, member.anchor != nil, member.anchor == other.anchor {
        close()
        gathered.append((member, other))
      } else {
        members += [member].compactMap(\.self)
        others += [other].compactMap(\.self)
      }
    }
    close()
    return gathered
  }
}

extension Block {
  /// The block with the words of its paragraphs set apart.
  var setApart: Block {
    switch self {
    case .paragraph(var paragraph):
      paragraph.content = [.emphasis(paragraph.content)]
      return .paragraph(paragraph)
    case .list(var list):
      list.items = list.items.map { $0.map(\.setApart) }
      return .list(list)
    case .group(let blocks): return .group(blocks.map(\.setApart))
    case .heading, .table, .figure, .parallel, .contents, .pageBreak: return self
    }
  }

  /// Whether the block is a group.
  var isGroup: Bool {
    if case .group = self { true } else { false }
  }

  /// The members of a group, those of groups inside too; the block itself when it is none.
  fileprivate var members: [Block] {
    if case .group(let blocks) = self { blocks.flatMap(\.members) } else { [self] }
  }

  /// Whether the block can't stand in a column beside another.
  fileprivate var needsWidth: Bool {
    switch self {
    case .paragraph, .list: false
    case .group(let blocks): blocks.contains(where: \.needsWidth)
    case .heading, .table, .figure, .parallel, .contents, .pageBreak: true
    }
  }

  /// Whether both are paragraphs of one role, or lists of as many items.
  fileprivate func hasShape(of other: Block) -> Bool {
    switch (self, other) {
    case (.paragraph(let one), .paragraph(let two)): one.role == two.role
    case (.list(let one), .list(let two)):
      one.isOrdered == two.isOrdered && one.items.count == two.items.count
    case (.table, .table): anchor == other.anchor
    default: false
    }
  }
}
