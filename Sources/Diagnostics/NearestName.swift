/// Finds the name that was probably meant: "did you mean".
package enum NearestName {
  /// Longer names are not compared; nobody mistypes them.
  private static let longest = 64

  /// The nearest of the candidates; nil when none is near enough to be offered.
  ///
  /// Case, diacritics and the kind of separator weigh nothing as long as the letters decide;
  /// among equals the spelling as it stands decides, then the alphabet.
  package static func find(_ name: String, among candidates: some Sequence<String>) -> String? {
    find(name, among: candidates, atMost: 1).first
  }

  /// The nearest candidates, nearest first.
  package static func find(
    _ name: String, among candidates: some Sequence<String>, atMost count: Int
  ) -> [String] {
    let written = Array(name.unicodeScalars)
    let folded = fold(name)
    guard !folded.isEmpty, written.count <= longest else { return [] }
    let threshold = max(1, folded.count / 3)
    var near: [(distance: Int, exact: Int, name: String)] = []
    for candidate in candidates {
      let other = fold(candidate)
      guard other.count <= longest, abs(other.count - folded.count) <= threshold else { continue }
      let distance = distance(folded, other)
      // A word of which every letter would change is not meant.
      guard distance <= threshold, distance < max(folded.count, other.count) else { continue }
      near.append((distance, self.distance(written, Array(candidate.unicodeScalars)), candidate))
    }
    return near.sorted { ($0.distance, $0.exact, $0.name) < ($1.distance, $1.exact, $1.name) }
      .prefix(count).map(\.name)
  }

  /// The number of letters to add, drop, change or swap with a neighbour (optimal alignment).
  package static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty else { return right.count }
    guard !right.isEmpty else { return left.count }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var best = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }

  /// Lower case without diacritics, separators all alike.
  private static func fold(_ name: String) -> [Unicode.Scalar] {
    name.lowercased().unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      switch scalar {
      case "č", "ć": ["c"]
      case "š": ["s"]
      case "ž": ["z"]
      case "đ": ["d", "j"]
      case "_", " ", ".": ["-"]
      case "\u{300}"..."\u{36F}": []
      default: [scalar]
      }
    }
  }
}
