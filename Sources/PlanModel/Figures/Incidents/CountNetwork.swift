/// Counts that add up to each other, as a flow.
///
/// Every sum is a node: what flows into it is what flows out of it. A count is an arc between the
/// two sums in which it stands; where it stands in one only, the other is the ground, from and to
/// which anything may flow. Two sets of counts that fit with the same sums differ by a flow round
/// and round.
struct CountNetwork {
  /// The node that need not balance.
  static let ground = 0

  /// One count above zero; zeros are always shown, and nothing flows there.
  struct Arc {
    /// The count.
    let value: Int
    /// The sum in which it is a part.
    let tail: Int
    /// The sum that it is, or the other in which it is a part.
    let head: Int
    /// What hiding it costs the reader; nil for a count that no document prints.
    let cost: Int?
    /// Whether it can be one more.
    var rise = Rise.free
    /// Whether it can be one less.
    var falls = true
    /// Whether it is a sum that counts incidents of several types once.
    var isSubtotal = false
  }

  /// Whether a count can be one more while all others but those around the circle stay.
  enum Rise {
    /// It can.
    case free
    /// Only if the subtotal in which it counts is one more too.
    case withSubtotal
  }

  /// The counts.
  private(set) var arcs: [Arc] = []
  /// The counts that leave each node, by their places.
  private(set) var leaving: [[Int]] = [[]]
  /// The counts that enter each node, by their places.
  private(set) var entering: [[Int]] = [[]]

  /// A new sum.
  mutating func node() -> Int {
    leaving.append([])
    entering.append([])
    return leaving.count - 1
  }

  /// Adds a count.
  mutating func add(_ arc: Arc) {
    leaving[arc.tail].append(arcs.count)
    entering[arc.head].append(arcs.count)
    arcs.append(arc)
  }
}
