import Languages

extension [Inline] {
  /// Whether readers of either language read the same: the same words, the same figures.
  ///
  /// Dates in words are told in each language; a text that is missing reads like nothing else.
  func readsAlike(as other: [Inline]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.readsAlike(as: $1) }
  }
}

extension Inline {
  fileprivate func readsAlike(as other: Inline) -> Bool {
    switch (self, other) {
    case (.text(let one), .text(let two)): one == two
    case (.value(let one), .value(let two)): one == two && one.isFigure
    case (.strong(let one), .strong(let two)): one.readsAlike(as: two)
    case (.emphasis(let one), .emphasis(let two)): one.readsAlike(as: two)
    case (.language(let one, let inner), .language(let two, let twin)):
      one == two && inner.readsAlike(as: twin)
    case (.link(let one, let inner), .link(let two, let twin)):
      one == two && inner.readsAlike(as: twin)
    case (.field(let one), .field(let two)): one == two
    case (.lineBreak, .lineBreak): true
    default: false
    }
  }
}

extension Block {
  /// The block with its language said outright and its contents changed.
  func inLanguage(_ language: LanguageTag, _ change: ([Inline]) -> [Inline]) -> Block {
    switch self {
    case .heading(var heading):
      heading.language = heading.language ?? language
      heading.content = change(heading.content)
      return .heading(heading)
    case .paragraph(var paragraph):
      paragraph.language = paragraph.language ?? language
      paragraph.content = change(paragraph.content)
      return .paragraph(paragraph)
    case .list(var list):
      list.items = list.items.map { item in item.map { $0.inLanguage(language, change) } }
      return .list(list)
    case .table, .figure, .parallel, .contents, .pageBreak:
      return self
    }
  }
}
