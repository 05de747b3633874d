import PlanModel

/// Words that somebody wrote without their diacritics: names of places, and a few of this domain.
struct BareNames {
  private let proper: [String: String]
  private let lengths: Set<Int>

  /// Words that are frequent in plans; without diacritics they are no words.
  private static let frequent = [
    "općina", "općine", "općini", "općinu", "opština", "opštine", "opštini", "vijeće", "vijeća",
    "mržnja", "mržnje", "mržnju", "služba", "službe", "načelnik", "načelnika", "građani",
    "građana", "izvještaj", "udruženje", "udruženja",
  ]

  /// The words of all names of places in a register.
  init(_ codelists: Codelists) {
    var proper: [String: String] = [:]
    let names = codelists.unitKeys.compactMap { codelists[unit: $0]?.latinName }
    let words = names.flatMap { $0.split { " -".contains($0) }.map(String.init) } + Self.frequent
    for word in words where !word.utf8.allSatisfy({ $0 < 0x80 }) {
      proper[Self.bare(word)] = word
    }
    // A single man, not the town.
    proper["samac"] = nil
    self.proper = proper
    lengths = Set(proper.keys.map(\.utf8.count))
  }

  /// The first such word in a text; nil when there is none.
  func first(in text: String) -> (bare: String, proper: String)? {
    // Such a word is of the letters A to Z alone; what joins on to it makes another word of it.
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
      if end - start > 3, lengths.contains(end - start) {
        let word = String(decoding: bytes[start..<end], as: UTF8.self)
        if let proper = proper[word] { return (word, proper) }
      }
      start = end + 1
      // The rest of a sign such as a quotation mark belongs to no word.
      while start < bytes.count, (0x80...0xBF).contains(bytes[start]) { start += 1 }
    }
    return nil
  }

  /// Whether a byte is a letter A to Z or belongs to a letter of another alphabet.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case 0x80...0xBF, 0xC3...0xDF: true
    default: false
    }
  }

  /// A word without its diacritics.
  static func bare(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar {
      case "č", "ć": scalars.append("c")
      case "š": scalars.append("s")
      case "ž": scalars.append("z")
      case "đ": scalars.append("d")
      case "Č", "Ć": scalars.append("C")
      case "Š": scalars.append("S")
      case "Ž": scalars.append("Z")
      case "Đ": scalars.append("D")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
