/// Finds for each thing of one document what says the same in the other.
enum Twins {
  /// Pairs in order; a thing without a twin stands alone.
  ///
  /// Things of the same key are twins. What lies between them is paired by place, if there is
  /// equally much of it in both.
  static func pair<Thing, Key: Hashable>(
    _ left: [Thing], _ right: [Thing], by key: (Thing) -> Key?
  ) -> [(Thing?, Thing?)] {
    var pairs: [(Thing?, Thing?)] = []
    pairs.reserveCapacity(left.count)
    var (nextLeft, nextRight) = (0, 0)
    func between(_ leftEnd: Int, _ rightEnd: Int) -> [(Thing?, Thing?)] {
      let (one, other) = (left[nextLeft..<leftEnd], right[nextRight..<rightEnd])
      if one.count == other.count { return Array(zip(one, other)) }
      return one.map { ($0, nil) } + other.map { (nil, $0) }
    }
    for (index, thing) in left.enumerated() {
      guard let name = key(thing),
        let twin = right.indices[nextRight...].first(where: { key(right[$0]) == name })
      else { continue }
      pairs += between(index, twin)
      pairs.append((thing, right[twin]))
      (nextLeft, nextRight) = (index + 1, twin + 1)
    }
    return pairs + between(left.count, right.count)
  }
}
