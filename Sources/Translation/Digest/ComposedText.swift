import Languages

/// Texts in Unicode's composed form NFC, for the scripts of Europe.
///
/// The library compares strings by canonical equivalence but does not hand out the composed form;
/// here it is found by asking which single character equals a letter with its marks.
enum ComposedText {
  /// The scalars of a text in composed form.
  static func scalars(of text: String) -> [Unicode.Scalar] {
    guard !text.unicodeScalars.allSatisfy(isComposed) else { return Array(text.unicodeScalars) }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.utf8.count)
    for character in text {
      if character.unicodeScalars.allSatisfy(isComposed) {
        result.append(contentsOf: character.unicodeScalars)
      } else if let letter = letters[String(character)] {
        result.append(letter)
      } else {
        result += composed(ordered(character.unicodeScalars.flatMap(decomposed)))
      }
    }
    return result
  }

  /// Whether a scalar is its own composed form and never joins the one before it.
  static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x400...0x482, 0x48A...0x52F, 0x2002...0x20CF, 0x2100...0x2125: true
    default: false
    }
  }
}

extension ComposedText {
  // What has a composed form, the one to be kept first: Latin, Greek, Cyrillic, mathematical signs.
  private static let composable: [Unicode.Scalar] = [
    0x20...0x7E, 0xA0...0x24F, 0x2B9...0x2B9, 0x374...0x3CE, 0x3D2...0x3D4, 0x400...0x4F9,
    0x1E00...0x1FFE, 0x2126...0x212B, 0x2190...0x22ED,
  ].flatMap { (range: ClosedRange<UInt32>) in range.compactMap(Unicode.Scalar.init) }

  // Dictionaries of strings hash and compare by canonical equivalence.
  private static let letters = Dictionary(
    composable.map { (String($0), $0) }, uniquingKeysWith: { first, _ in first })

  // The marks that are parts of composed letters.
  private static let marks: [Unicode.Scalar] = [
    0x300...0x304, 0x306...0x30C, 0x30F...0x30F, 0x311...0x311, 0x313...0x314, 0x31B...0x31B,
    0x323...0x328, 0x32D...0x32E, 0x330...0x331, 0x338...0x338, 0x342...0x342, 0x345...0x345,
  ].flatMap { (range: ClosedRange<UInt32>) in range.compactMap(Unicode.Scalar.init) }

  private struct Pair: Hashable {
    let base: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  private struct Pairs {
    var letters: [Pair: Unicode.Scalar] = [:]
    var parts: [Unicode.Scalar: Pair] = [:]
  }

  // Needed for stacked marks only, so hardly ever built. Where two pairs make one letter, either
  // will do: the marks are put in order afterwards.
  private static let pairs: Pairs = {
    var result = Pairs()
    for base in composable where letters[String(base)] == base {
      for mark in marks {
        guard let letter = letters[Letters.string([base, mark])] else { continue }
        let pair = Pair(base: base, mark: mark)
        result.letters[pair] = letter
        if result.parts[letter] == nil { result.parts[letter] = pair }
      }
    }
    return result
  }()

  private static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let letter = letters[String(scalar)] ?? scalar
    guard let pair = pairs.parts[letter] else { return [letter] }
    return decomposed(pair.base) + [pair.mark]
  }

  /// Puts the marks after each letter into canonical order.
  private static func ordered(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in scalars {
      let rank = scalar.properties.canonicalCombiningClass
      var position = result.count
      while rank != .notReordered, position > 0,
        result[position - 1].properties.canonicalCombiningClass > rank
      {
        position -= 1
      }
      result.insert(scalar, at: position)
    }
    return result
  }

  private static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var starter: Int?
    for scalar in scalars {
      let rank = scalar.properties.canonicalCombiningClass
      if let starter, isOpen(result, after: starter, to: rank),
        let letter = pairs.letters[Pair(base: result[starter], mark: scalar)]
      {
        result[starter] = letter
        continue
      }
      if rank == .notReordered { starter = result.count }
      result.append(scalar)
    }
    return result
  }

  /// Whether nothing stands between a letter and a mark of this rank that would block them.
  private static func isOpen(
    _ scalars: [Unicode.Scalar], after starter: Int,
    to rank: Unicode.CanonicalCombiningClass
  ) -> Bool {
    scalars.count == starter + 1
      || scalars[scalars.count - 1].properties.canonicalCombiningClass < rank
  }
}
