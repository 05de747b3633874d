import PlanModel

/// Words that somebody wrote without their diacritics: names of places, and a few of this domain.
struct BareNames {
  private let proper: [String: String]

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
  }

  /// The first such word in a text; nil when there is none.
  func first(in text: String) -> (bare: String, proper: String)? {
    for word in text.split(whereSeparator: { !$0.isLetter }) where word.utf8.count > 3 {
      if let proper = proper[String(word)] { return (String(word), proper) }
    }
    return nil
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
