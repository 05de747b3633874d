/// What changed between two texts, word by word.
package struct WordDifference: Sendable, Equatable {
  /// A stretch of words with one fate.
  package enum Piece: Sendable, Equatable {
    /// Stands in both texts.
    case same(String)
    /// Stands in the old text only.
    case removed(String)
    /// Stands in the new text only.
    case added(String)
  }

  /// The pieces in reading order, what is removed before what is added in its place.
  ///
  /// The same and the removed ones make up the old text, the same and the added ones the new text.
  package let pieces: [Piece]

  /// Whether the texts are equal.
  package var isEmpty: Bool {
    pieces.allSatisfy { if case .same = $0 { true } else { false } }
  }

  /// The difference between two texts.
  ///
  /// Where more than a million pairs of words would have to be compared, all that stands between
  /// the common beginning and the common end counts as replaced.
  package init(from old: String, to new: String) {
    let (left, right) = (TextToken.all(in: old), TextToken.all(in: new))
    var builder = PieceBuilder()
    let start = zip(left, right).prefix { $0.text == $1.text }.count
    let room = min(left.count, right.count) - start
    let end = zip(left.reversed(), right.reversed()).count(upTo: room) { $0.text == $1.text }
    builder.keep(left[..<start])
    let changed = (left[start..<(left.count - end)], right[start..<(right.count - end)])
    if changed.0.count * changed.1.count <= 1_000_000 {
      builder.merge(Array(changed.0), Array(changed.1))
    } else {
      builder.replace(changed.0, changed.1)
    }
    builder.keep(left[(left.count - end)...])
    pieces = builder.pieces
  }
}

extension Sequence {
  /// How many elements from the start, at most `limit`, meet a condition.
  fileprivate func count(upTo limit: Int, while isMet: (Element) -> Bool) -> Int {
    var count = 0
    for element in self {
      guard count < limit, isMet(element) else { break }
      count += 1
    }
    return count
  }
}

/// Gathers pieces; white space alone between two changes belongs to both.
private struct PieceBuilder {
  private var removed = ""
  private var added = ""
  private var gap = ""
  private(set) var finished: [WordDifference.Piece] = []

  var pieces: [WordDifference.Piece] {
    var last = self
    last.flush()
    return last.finished
  }

  mutating func keep(_ tokens: some Sequence<TextToken>) {
    for token in tokens {
      if token.isSpace && gap.isEmpty && !(removed.isEmpty && added.isEmpty) {
        gap = token.text
        continue
      }
      flush()
      if case .same(let text) = finished.last {
        finished[finished.count - 1] = .same(text + token.text)
      } else {
        finished.append(.same(token.text))
      }
    }
  }

  mutating func replace(_ old: some Sequence<TextToken>, _ new: some Sequence<TextToken>) {
    let (oldText, newText) = (old.map(\.text).joined(), new.map(\.text).joined())
    guard !(oldText.isEmpty && newText.isEmpty) else { return }
    removed += gap + oldText
    added += gap + newText
    gap = ""
  }

  /// Walks along a longest common subsequence, in which words weigh more than the signs between.
  mutating func merge(_ old: [TextToken], _ new: [TextToken]) {
    let width = new.count + 1
    var best = [Int32](repeating: 0, count: (old.count + 1) * width)
    for row in stride(from: old.count - 1, through: 0, by: -1) {
      for column in stride(from: new.count - 1, through: 0, by: -1) {
        let skipped = max(best[(row + 1) * width + column], best[row * width + column + 1])
        let isSame = old[row].text == new[column].text
        best[row * width + column] =
          isSame ? max(skipped, best[(row + 1) * width + column + 1] + old[row].weight) : skipped
      }
    }
    var (row, column) = (0, 0)
    while row < old.count, column < new.count {
      let here = best[row * width + column]
      if old[row].text == new[column].text,
        here == best[(row + 1) * width + column + 1] + old[row].weight
      {
        keep([old[row]])
        (row, column) = (row + 1, column + 1)
      } else if here == best[(row + 1) * width + column] {
        replace([old[row]], [])
        row += 1
      } else {
        replace([], [new[column]])
        column += 1
      }
    }
    replace(old[row...], new[column...])
  }

  private mutating func flush() {
    if !removed.isEmpty { finished.append(.removed(removed)) }
    if !added.isEmpty { finished.append(.added(added)) }
    if !gap.isEmpty { finished.append(.same(gap)) }
    (removed, added, gap) = ("", "", "")
  }
}
