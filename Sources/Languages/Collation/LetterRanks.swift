/// The place of every letter in an alphabet.
struct LetterRanks: Sendable {
  private struct Pair: Sendable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
    let rank: UInt32
  }

  private let single: [Unicode.Scalar: UInt32]
  private let pairs: [Pair]
  private let accented: [Unicode.Scalar: [UInt32]]
  private let count: UInt32

  /// The places of letters, some of which are two characters; and of those that stand for others.
  init(letters: [String], accents: [String: String]) {
    var single: [Unicode.Scalar: UInt32] = [:]
    var pairs: [Pair] = []
    for (place, letter) in letters.enumerated() {
      let scalars = ScalarText.prepared(letter)
      let rank = UInt32(place) + Self.first
      switch scalars.count {
      case 1: single[scalars[0]] = rank
      case 2: pairs.append(Pair(first: scalars[0], second: scalars[1], rank: rank))
      default: break
      }
    }
    var accented: [Unicode.Scalar: [UInt32]] = [:]
    for (base, variants) in accents {
      let bases = ScalarText.prepared(base).compactMap { single[$0] }
      guard !bases.isEmpty else { continue }
      for variant in ScalarText.prepared(variants) { accented[variant] = bases }
    }
    self.single = single
    self.pairs = pairs
    self.accented = accented
    count = UInt32(letters.count)
  }

  /// The place of the first letter; below it lie spaces and numbers.
  private static let first: UInt32 = 16

  /// The place of a letter; nil for one that the alphabet lacks.
  func rank(of letter: Unicode.Scalar) -> UInt32? { single[SerbianAlphabet.folded(letter)] }

  /// The place of a letter of two characters; nil when they are two letters.
  ///
  /// A small letter before a capital one is never part of one letter.
  func rank(ofPair first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt32? {
    guard !pairs.isEmpty, !Letters.isCapital(second) || Letters.isCapital(first) else {
      return nil
    }
    let (one, other) = (SerbianAlphabet.folded(first), SerbianAlphabet.folded(second))
    return pairs.first { $0.first == one && $0.second == other }?.rank
  }

  /// The places of the letters for which a letter stands that the alphabet lacks.
  func bases(of letter: Unicode.Scalar) -> [UInt32]? {
    accented[SerbianAlphabet.folded(letter)]
  }

  /// The place of a letter of which nothing is known: after all others.
  func rank(ofUnknown letter: Unicode.Scalar) -> UInt32 {
    Self.first + count + SerbianAlphabet.folded(letter).value
  }
}
