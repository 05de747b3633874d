/// Finds the parts of the old edition again in the new one.
///
/// A part is found by itself, if it is the same; else by its keys, the surest first. Of several
/// that share a key, the first is found in the first, so that old and new may change places.
struct ItemMatching {
  /// Places of a part in the old and in the new list.
  struct Pair {
    let old: Int
    let new: Int
  }

  /// Parts that are in both editions, in the order of the new one.
  let pairs: [Pair]
  /// Places of those that only the old edition has.
  let removed: [Int]
  /// Places of those that only the new edition has.
  let added: [Int]

  /// Whether the parts that both editions have stand in another order.
  var isReordered: Bool {
    zip(pairs, pairs.dropFirst()).contains { $0.old > $1.old }
  }

  /// A matching in which nothing is left over.
  init(pairs: [Pair]) {
    self.pairs = pairs
    removed = []
    added = []
  }

  /// A matching of two lists.
  init(_ old: [ComparedItem], _ new: [ComparedItem]) {
    var search = Search(old: old, new: new)
    // Parts with ids are told apart by them alone.
    search.match { $0.id.map { [$0] } }
    search.matchEqual()
    for rank in 0..<((old + new).map(\.keys.count).max() ?? 0) {
      search.match { item in
        guard item.id == nil, item.keys.indices.contains(rank) else { return nil }
        return [String(rank), item.keys[rank]]
      }
    }
    pairs = search.pairs.sorted { $0.new < $1.new }
    removed = search.restOfOld
    added = search.restOfNew
  }

  private struct Search {
    let old: [ComparedItem]
    let new: [ComparedItem]
    var restOfOld: [Int]
    var restOfNew: [Int]
    var pairs: [Pair] = []

    init(old: [ComparedItem], new: [ComparedItem]) {
      self.old = old
      self.new = new
      restOfOld = Array(old.indices)
      restOfNew = Array(new.indices)
    }

    /// Pairs what is the same, without ids; equal parts share their keys, which are compared first.
    mutating func matchEqual() {
      var places: [[String]: [Int]] = [:]
      for place in restOfNew where new[place].id == nil {
        places[new[place].keys, default: []].append(place)
      }
      var found: [Pair] = []
      for place in restOfOld where old[place].id == nil {
        guard let near = places[old[place].keys],
          let index = near.firstIndex(where: { new[$0] == old[place] })
        else { continue }
        found.append(Pair(old: place, new: near[index]))
        places[old[place].keys]?.remove(at: index)
      }
      take(found)
    }

    /// Pairs what has the same key, the first with the first.
    mutating func match(by key: (ComparedItem) -> [String]?) {
      var places: [[String]: [Int]] = [:]
      for place in restOfNew.reversed() {
        if let key = key(new[place]) { places[key, default: []].append(place) }
      }
      var found: [Pair] = []
      for place in restOfOld {
        guard let key = key(old[place]), let other = places[key]?.popLast() else { continue }
        found.append(Pair(old: place, new: other))
      }
      take(found)
    }

    private mutating func take(_ found: [Pair]) {
      pairs += found
      let (oldPlaces, newPlaces) = (Set(found.map(\.old)), Set(found.map(\.new)))
      restOfOld.removeAll { oldPlaces.contains($0) }
      restOfNew.removeAll { newPlaces.contains($0) }
    }
  }
}
