import TestSupport

/// Any change of the shape of a definition, sound or not.
enum Distortion {
  /// Values of all kinds, as YAML writes them.
  private static let values = [
    "null", "~", "x", "\"x\"", "0", "1", "7", "12", "-3", "12.5", "\"12\"", "\"12.5\"", "true",
    "false", "no", "2025", "2025-03", "2025-02-29", "2024-02-29", "\"2025-13-01\"", "2025-04-31",
    "\"03-31\"", "\"02-30\"", "\"\"", "a b", "-a", "BAM", "KM", "ba-kljuc", "ba-nigdje", "[]", "{}",
    "[x]", "[1]", "[{}]", "[null]", "{ x: y }", "{ bs: da }", "{ bs: null, en: x }", "{ en: [] }",
    "{ 2025: 1 }", "{ \"2025.\": 1 }", "{ 2025: x }", "[[]]", "1000000000", "ne/da",
  ]

  /// Changes one thing in some data and tells what.
  static func distort(_ root: Datum, _ random: inout some RandomNumberGenerator) -> String {
    var sites: [(path: String, parent: Datum, place: Int)] = []
    collect(root, "", &sites)
    guard let site = sites.randomElement(using: &random) else { return "" }
    let isKey = !site.parent.entries.isEmpty
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where isKey:
      site.parent.entries[site.place].key += "x"
      return "\(site.path) misspelt"
    case 1 where isKey:
      site.parent.entries.remove(at: site.place)
      return "\(site.path) removed"
    case 2 where isKey:
      guard let other = sites.filter({ !$0.parent.entries.isEmpty }).randomElement(using: &random)
      else { break }
      let entry = site.parent.entries[site.place]
      guard !other.parent.entries.contains(where: { $0.key == entry.key }) else { break }
      other.parent.entries.append(Datum.Entry(key: entry.key, value: entry.value.copy()))
      return "\(site.path) also beside \(other.path)"
    default: break
    }
    let value = values.randomElement(using: &random) ?? "x"
    if isKey {
      site.parent.entries[site.place].value = Datum(0, .scalar(value))
    } else {
      var elements = site.parent.elements
      elements[site.place] = Datum(0, .scalar(value))
      site.parent.form = .list(elements)
    }
    return "\(site.path) = \(value)"
  }

  private static func collect(
    _ datum: Datum, _ path: String, _ sites: inout [(path: String, parent: Datum, place: Int)]
  ) {
    for (place, entry) in datum.entries.enumerated() {
      sites.append(("\(path)/\(entry.key)", datum, place))
      collect(entry.value, "\(path)/\(entry.key)", &sites)
    }
    for (place, element) in datum.elements.enumerated() {
      sites.append(("\(path)/\(place + 1)", datum, place))
      collect(element, "\(path)/\(place + 1)", &sites)
    }
  }
}
