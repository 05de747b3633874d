/// Makes names of bookmarks that Word accepts: at most 40 letters, digits and underscores, the
/// first a letter, no two alike but for their case.
struct BookmarkNamer {
  /// The longest name that Word keeps.
  static let maximumLength = 40

  private var taken: Set<String> = []

  /// A name that is still free and close to what was asked for.
  mutating func name(for wish: String) -> String {
    var letters = wish.unicodeScalars.map { Self.isAllowed($0) ? Character($0) : "_" }
    if letters.first.map({ !$0.isLetter }) ?? true { letters = ["b", "_"] + letters }
    let base = String(letters.prefix(Self.maximumLength))
    var name = base
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      let ending = "_\(count)"
      name = String(base.prefix(Self.maximumLength - ending.count)) + ending
    }
    return name
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9": true
    default: false
    }
  }
}
