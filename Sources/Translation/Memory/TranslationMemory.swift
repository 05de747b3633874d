/// Translations that were made before, to be proposed for what is like them.
package struct TranslationMemory: Sendable {
  /// What is asked for: a segment between its neighbours.
  package struct Query: Sendable, Equatable {
    /// The definition.
    package let definition: String
    /// The segment.
    package let id: SegmentID
    /// Its source.
    package let source: String
    /// The source before it; nil when it is the first.
    package let previous: String?
    /// The source after it; nil when it is the last.
    package let next: String?

    /// A query.
    package init(
      definition: String, id: SegmentID, source: String, previous: String? = nil,
      next: String? = nil
    ) {
      self.definition = definition
      self.id = id
      self.source = source
      self.previous = previous
      self.next = next
    }
  }

  /// The pairs; of equally good ones the earlier is proposed first.
  package let pairs: [MemoryPair]
  // By the normal source, which strings compare by canonical equivalence.
  private let numbers: [String: [Int]]
  private let fuzzy: FuzzyIndex

  /// A memory of these pairs.
  package init(pairs: [MemoryPair]) {
    self.pairs = pairs
    var numbers: [String: [Int]] = [:]
    for (number, pair) in pairs.enumerated() {
      numbers[SegmentDigest.normal(pair.source), default: []].append(number)
    }
    self.numbers = numbers
    fuzzy = FuzzyIndex(pairs.map(\.source))
  }

  /// The proposals for a segment, best first, every translation once, at most `limit`.
  ///
  /// First the same segment, then its source between the same neighbours, then the same source,
  /// then sources that are at least 70 % alike.
  package func matches(for query: Query, limit: Int = 5) -> [MemoryMatch] {
    var result: [MemoryMatch] = []
    var targets: Set<String> = []
    func add(_ kind: MemoryMatch.Kind, _ similarity: Int, _ pair: MemoryPair) {
      guard result.count < limit, targets.insert(SegmentDigest.normal(pair.target)).inserted else {
        return
      }
      result.append(
        MemoryMatch(
          kind: kind, similarity: similarity, source: pair.source, target: pair.target,
          origin: pair.origin))
    }
    let source = SegmentDigest.normal(query.source)
    let exact = (numbers[source] ?? []).map { pairs[$0] }
    for pair in exact where pair.id == query.id && pair.definition == query.definition {
      add(.sameSegment, 100, pair)
    }
    for pair in exact where query.hasNeighbours(of: pair) { add(.repetition, 101, pair) }
    for pair in exact { add(.exact, 100, pair) }
    guard result.count < limit else { return result }
    // Equal sources and equal translations take places that are not to be lost.
    for found in fuzzy.search(query.source, limit: limit * 2 + exact.count) {
      let pair = pairs[found.number]
      guard SegmentDigest.normal(pair.source) != source else { continue }
      add(.fuzzy, min(found.similarity, 99), pair)
    }
    return result
  }
}

extension TranslationMemory.Query {
  /// Whether a pair stands between the same neighbours; one that has none tells nothing.
  fileprivate func hasNeighbours(of pair: MemoryPair) -> Bool {
    guard pair.previous != nil || pair.next != nil else { return false }
    return pair.previous.map(SegmentDigest.normal) == previous.map(SegmentDigest.normal)
      && pair.next.map(SegmentDigest.normal) == next.map(SegmentDigest.normal)
  }
}
