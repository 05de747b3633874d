/// A source and its translation, as a memory keeps them.
package struct MemoryPair: Sendable, Equatable {
  /// The definition that it comes from; nil for pairs of other programs.
  package let definition: String?
  /// The segment that it comes from; nil for pairs of other programs.
  package let id: SegmentID?
  /// The source.
  package let source: String
  /// The translation.
  package let target: String
  /// The source before it in its document; nil when it is the first or that is not known.
  package let previous: String?
  /// The source after it in its document; nil when it is the last or that is not known.
  package let next: String?
  /// Where it comes from, for people, such as the name of a file.
  package let origin: String

  /// A pair.
  package init(
    definition: String? = nil, id: SegmentID? = nil, source: String, target: String,
    previous: String? = nil, next: String? = nil, origin: String
  ) {
    self.definition = definition
    self.id = id
    self.source = source
    self.target = target
    self.previous = previous
    self.next = next
    self.origin = origin
  }
}

extension Catalogue {
  /// What a memory learns from this catalogue, in the order of the document.
  ///
  /// A pair is a translation with the source that it was made from, so a stale one teaches too;
  /// drafts teach nothing. Texts that stand in the definition itself count as translated.
  package func memoryPairs(segments: [Segment], origin: String) -> [MemoryPair] {
    let index = index
    let texts = segments.filter { $0.source?.unlessBlank != nil }
    return texts.indices.compactMap { position in
      let segment = texts[position]
      let entry = index[segment.id]
      let standing = Standing(of: segment, entry: entry, in: self)
      let state = standing.state == .stale ? entry?.state ?? .stale : standing.state
      // What is marked as stale by hand is a translation of its old source only.
      let source = standing.isInline ? segment.source : entry?.source ?? segment.source
      guard let target = standing.target, let source, state >= .translated else { return nil }
      return MemoryPair(
        definition: definition, id: segment.id, source: source, target: target,
        previous: position > 0 ? texts[position - 1].source : nil,
        next: position + 1 < texts.count ? texts[position + 1].source : nil, origin: origin)
    }
  }
}
