import Languages

extension [Inline] {
  /// Whether readers of either language read the same: the same words, the same figures.
  ///
  /// Dates in words are told in each language; a reference names its kind in each, and a text
  /// that is missing reads alike only where neither language has it.
  func readsAlike(as other: [Inline]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.readsAlike(as: $1) }
  }

  /// How many letters its words have; what languages spell, such as amounts, counts as eight.
  var letterCount: Int { reduce(0) { $0 + $1.letterCount } }
}

extension Inline {
  fileprivate var letterCount: Int {
    switch self {
    case .text(let text), .code(let text): text.count
    case .strong(let inner), .emphasis(let inner), .link(_, let inner), .language(_, let inner):
      inner.letterCount
    case .value, .reference, .count, .missing: 8
    case .field, .note, .lineBreak: 0
    }
  }

  fileprivate func readsAlike(as other: Inline) -> Bool {
    switch (self, other) {
    case (.text(let one), .text(let two)): one == two
    case (.value(let one), .value(let two)): one == two && one.isFigure
    case (.code(let one), .code(let two)): one == two
    case (.strong(let one), .strong(let two)): one.readsAlike(as: two)
    case (.emphasis(let one), .emphasis(let two)): one.readsAlike(as: two)
    // Words in a language of their own are the same words, whatever stands around them.
    case (.language(_, let inner), .language(_, let twin)): inner.readsAlike(as: twin)
    case (.language(_, let inner), .text): inner.readsAlike(as: [other])
    case (.text, .language(_, let twin)): [self].readsAlike(as: twin)
    case (.link(let one, let inner), .link(let two, let twin)):
      one == two && inner.readsAlike(as: twin)
    case (.field(let one), .field(let two)): one == two
    case (.note(let one), .note(let two)): one.readsAlike(as: two)
    case (.lineBreak, .lineBreak): true
    case (.missing(let one, nil), .missing(let two, nil)): one == two
    default: false
    }
  }
}
