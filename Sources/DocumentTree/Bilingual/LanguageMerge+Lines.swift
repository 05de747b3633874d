import Languages

extension LanguageMerge {
  /// Content of one line: both, with a slash between; once where both read alike.
  func line(_ content: [Inline], _ twin: [Inline]) -> [Inline] {
    joined(content, twin, by: .text(" / "))
  }

  /// Words of one line: both, with a slash between; once where both are the same.
  func line(_ words: String, _ twin: String) -> String {
    if words == twin || twin.isEmpty { return words }
    return words.isEmpty ? twin : words + " / " + twin
  }

  /// What a heading says in both languages, which has one number and one place in the outline.
  ///
  /// A slash amid several lines would hide where the other language begins.
  func heading(_ content: [Inline], _ twin: [Inline]) -> [Inline] {
    switch layout {
    case .columns where content.hasLineBreak || twin.hasLineBreak:
      joined(content, twin, by: .lineBreak)
    case .columns: line(content, twin)
    case .stacked: joined(content, twin, by: .lineBreak)
    }
  }

  private func joined(
    _ content: [Inline], _ twin: [Inline], by separator: Inline
  ) -> [Inline] {
    if twin.isEmpty || areAlike(content, twin) { return left.content(content) }
    if content.isEmpty { return right.line(twin) }
    return [.language(left.language, left.content(content)), separator] + right.line(twin)
  }
}

extension [Inline] {
  /// Whether a new line begins between the words.
  fileprivate var hasLineBreak: Bool { contains(.lineBreak) }
}

// MARK: - What reads alike

extension LanguageMerge {
  /// Whether readers of either language read the same.
  func areAlike(_ content: [Inline], _ twin: [Inline]) -> Bool {
    left.language == right.language ? content == twin : content.readsAlike(as: twin)
  }

  /// Whether readers of either language read the same items.
  func areAlike(_ list: ListBlock, _ twin: ListBlock) -> Bool {
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
    case (.group(let one), .group(let other)):
      one.count == other.count && zip(one, other).allSatisfy(areAlike)
    default: false
    }
  }
}
