/// By what a name is compared with others: its letters; among names of the same letters those
/// with fewer accents first; then small letters before capitals; then the characters themselves.
package struct CollationKey: Sendable, Hashable, Comparable {
  fileprivate let letters: [UInt32]
  fileprivate let accents: [UInt32]
  fileprivate let capitals: [UInt32]
  fileprivate let characters: [UInt32]

  /// Orders by letters first.
  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    for level in [\CollationKey.letters, \.accents, \.capitals, \.characters]
    where left[keyPath: level] != right[keyPath: level] {
      return left[keyPath: level].lexicographicallyPrecedes(right[keyPath: level])
    }
    return false
  }
}

/// Gathers what a name is compared by, letter by letter.
struct CollationKeyMaker {
  private static let space: UInt32 = 1
  private static let number: UInt32 = 2

  private var letters: [UInt32] = []
  private var accents: [UInt32] = []
  private var capitals: [UInt32] = []
  private var isAfterSpace = false

  /// Adds a letter by its place, with how many of its characters are capitals.
  mutating func add(letter rank: UInt32, capitals count: Int) {
    closeSpace()
    letters.append(rank)
    accents.append(0)
    capitals.append(UInt32(count))
  }

  /// Notes that the last letter bears an accent.
  mutating func addAccent() {
    guard !accents.isEmpty else { return }
    accents[accents.count - 1] += 1
  }

  /// Adds what stands between words; several such signs are one, and none counts at the ends.
  mutating func addSpace() {
    isAfterSpace = !letters.isEmpty
  }

  /// Adds a number, which is compared by its size.
  mutating func add(number digits: ArraySlice<Unicode.Scalar>) {
    closeSpace()
    let significant = digits.drop { $0 == "0" }
    letters += [Self.number, UInt32(clamping: significant.count)] + significant.map(\.value)
  }

  /// The key of the name with these characters.
  func key(endingIn characters: [Unicode.Scalar]) -> CollationKey {
    CollationKey(
      letters: letters, accents: accents, capitals: capitals, characters: characters.map(\.value))
  }

  private mutating func closeSpace() {
    if isAfterSpace { letters.append(Self.space) }
    isAfterSpace = false
  }
}
