/// Makes names of sheets that Excel and LibreOffice accept.
///
/// At most 31 signs, none of `: \ / ? * [ ]`, no apostrophe at an end, no two alike but for their
/// case, and none called History, which Excel keeps for itself.
struct SheetNames {
  /// The longest name that Excel keeps, in units of UTF-16.
  static let maximumLength = 31
  private static let reserved = "history"

  private var taken: Set<String> = [reserved]

  /// A name that is still free and close to what was asked for.
  mutating func name(for wish: String, otherwise substitute: String) -> String {
    var base = Self.cleaned(wish)
    if base.isEmpty { base = Self.cleaned(substitute) }
    if base.isEmpty { base = "-" }
    var name = Self.cut(base, to: Self.maximumLength)
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      let ending = " (\(count))"
      name = Self.cut(base, to: Self.maximumLength - ending.utf16.count) + ending
    }
    return name
  }

  /// The words without signs that a name can't have, white space joined.
  private static func cleaned(_ wish: String) -> String {
    var text = ""
    for scalar in wish.unicodeScalars {
      switch scalar {
      case "/", "\\": text += "-"
      case ":", "?", "*", "[", "]": text += " "
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value >= 0xFFFE:
        text += " "
      case _ where scalar.properties.isWhitespace: text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return trimmed(text.split(separator: " ").joined(separator: " "))
  }

  /// The name, at most so long, cut between words where that leaves enough of it.
  private static func cut(_ name: String, to length: Int) -> String {
    guard name.utf16.count > length else { return name }
    var short = ""
    for letter in name {
      guard short.utf16.count + letter.utf16.count < length else { break }
      short.append(letter)
    }
    if let space = short.lastIndex(of: " "),
      short.distance(from: short.startIndex, to: space) > length / 2,
      name.dropFirst(short.count).first != " "
    {
      short = String(short[..<space])
    }
    while let last = short.last, " ,.;-–—(„“".contains(last) { short.removeLast() }
    return trimmed(short) + "…"
  }

  /// The name without apostrophes and spaces at its ends.
  private static func trimmed(_ name: String) -> String {
    var name = name[...]
    while let first = name.first, first == "'" || first == " " { name.removeFirst() }
    while let last = name.last, last == "'" || last == " " { name.removeLast() }
    return String(name)
  }
}
