/// Finds the sources that are much alike: similarity is 1 less the word distance by the length of
/// the longer one, and 0.7 at least.
///
/// Two texts that are so alike share so many words that among the rarest of each there is a common
/// one; only texts that share one are compared.
struct FuzzyIndex: Sendable {
  /// A source that is alike.
  struct Found: Sendable, Equatable {
    /// Its number, in the order in which the sources were given.
    let number: Int
    /// The similarity in whole per cent, rounded down.
    let similarity: Int
  }

  /// The least similarity, in per cent.
  static let threshold = 70
  /// How many sources are compared at most; those that share a rarer word come first.
  static let effort = 200

  private var ids: [String: Int32] = [:]
  // Every sequence of words once, and the numbers of the sources that consist of it.
  private var words: [[Int32]] = []
  private var numbers: [[Int]] = []
  // How rare a word is; every occurrence in a text is a word of its own.
  private var ranks: [Occurrence: Int32] = [:]
  // By rank: the sequences that have it among their rarest words.
  private var holders: [[Int32]] = []

  private struct Occurrence: Hashable {
    let word: Int32
    let number: Int32
  }

  /// An index of some sources.
  init(_ sources: [String]) {
    gather(sources)
    let occurrences = words.map(Self.occurrences)
    rank(occurrences)
    for (sequence, list) in occurrences.enumerated() {
      let known = list.compactMap { ranks[$0] }.sorted()
      for rank in known.prefix(Self.prefixLength(list.count)) {
        holders[Int(rank)].append(Int32(sequence))
      }
    }
  }

  private mutating func gather(_ sources: [String]) {
    var known: [[Int32]: Int] = [:]
    for (number, source) in sources.enumerated() {
      let sequence = FoldedWords.of(source).map { id(of: $0) }
      if let place = known[sequence] {
        numbers[place].append(number)
      } else {
        known[sequence] = words.count
        words.append(sequence)
        numbers.append([number])
      }
    }
  }

  private mutating func id(of word: String) -> Int32 {
    if let id = ids[word] { return id }
    let id = Int32(ids.count)
    ids[word] = id
    return id
  }

  private mutating func rank(_ occurrences: [[Occurrence]]) {
    var places: [Occurrence: Int] = [:]
    var order: [(occurrence: Occurrence, count: Int)] = []
    for occurrence in occurrences.joined() {
      if let place = places[occurrence] {
        order[place].count += 1
      } else {
        places[occurrence] = order.count
        order.append((occurrence, 1))
      }
    }
    // The order of first occurrence decides among equals, so that nothing depends on hashes.
    let sorted = order.indices.sorted { (order[$0].count, $0) < (order[$1].count, $1) }
    for (rank, place) in sorted.enumerated() { ranks[order[place].occurrence] = Int32(rank) }
    holders = Array(repeating: [], count: sorted.count)
  }

  /// The sources that are most alike, best first and at most `limit`; of equals the earlier one
  /// first.
  func search(_ text: String, limit: Int) -> [Found] {
    guard limit > 0 else { return [] }
    let query = FoldedWords.of(text).map { ids[$0] ?? -1 }
    var best: [Found] = []
    for sequence in candidates(for: query) {
      // Once there are enough, only those count that are no worse.
      let least = best.count < limit ? Self.threshold : best[limit - 1].similarity
      let length = max(query.count, words[sequence].count)
      let bound = (100 - least) * length / 100
      guard
        let distance = WordDistance.between(query, words[sequence], limit: bound)
      else { continue }
      let similarity = (length - distance) * 100 / length
      for number in numbers[sequence].prefix(limit) {
        let found = Found(number: number, similarity: similarity)
        best.insert(found, at: best.firstIndex { $0.isWorse(than: found) } ?? best.count)
      }
      best = Array(best.prefix(limit))
    }
    return best
  }

  /// How alike two texts are, in whole per cent, rounded down.
  static func similarity(_ left: String, _ right: String) -> Int {
    var ids: [String: Int32] = [:]
    let words = [left, right].map { text in
      FoldedWords.of(text).map { word in
        let id = ids[word] ?? Int32(ids.count)
        ids[word] = id
        return id
      }
    }
    let length = max(words[0].count, words[1].count)
    guard length > 0 else { return 100 }
    let distance = WordDistance.between(words[0], words[1], limit: length) ?? length
    return (length - distance) * 100 / length
  }

  /// The sequences that share one of the rarest words.
  private func candidates(for query: [Int32]) -> [Int] {
    let occurrences = Self.occurrences(query)
    let known = occurrences.filter { $0.word >= 0 }.compactMap { ranks[$0] }.sorted()
    // A word that no source has is rarer than all that one has.
    let room = Self.prefixLength(query.count) - (query.count - known.count)
    let lengths = (query.count * Self.threshold / 100)...(query.count * 100 / Self.threshold + 1)
    var seen: Set<Int32> = []
    var result: [Int] = []
    for rank in known.prefix(max(0, room)) {
      for sequence in holders[Int(rank)] {
        guard lengths.contains(words[Int(sequence)].count), seen.insert(sequence).inserted else {
          continue
        }
        result.append(Int(sequence))
        if result.count == Self.effort { return result }
      }
    }
    return result
  }

  /// Of how many of its rarest words a text must share one with a text that is much alike.
  private static func prefixLength(_ count: Int) -> Int {
    count == 0 ? 0 : count - (count * threshold + 99) / 100 + 1
  }

  private static func occurrences(_ words: [Int32]) -> [Occurrence] {
    var counts: [Int32: Int32] = [:]
    return words.map { word in
      counts[word, default: 0] += 1
      return Occurrence(word: word, number: counts[word] ?? 0)
    }
  }
}

extension FuzzyIndex.Found {
  fileprivate func isWorse(than other: Self) -> Bool {
    similarity < other.similarity || (similarity == other.similarity && number > other.number)
  }
}
