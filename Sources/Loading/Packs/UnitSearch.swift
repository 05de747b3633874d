import Diagnostics
package import PlanModel

/// What somebody means who names a local self-government unit by its key or its name.
///
/// Case, script, diacritics and the kind of separator weigh nothing.
package enum UnitSearch: Sendable, Equatable {
  /// One unit.
  case found(LocalGovernment)
  /// One of several, among them units of both entities.
  case ambiguous([LocalGovernment])
  /// None; the keys that are near, nearest first.
  case unknown(near: [String])

  /// Looks for a unit in the register.
  ///
  /// A key with `ba-` is taken as it stands. A bare name that fits units of several entities is
  /// ambiguous even when one of them has no other name, since laws and bodies depend on it.
  package static func find(_ name: String, in codelists: Codelists) -> UnitSearch {
    if name.hasPrefix("ba-"), let unit = codelists[unit: name] { return .found(unit) }
    let folded = PlaceName.folded(name)
    for part in [folded] + PlaceName.withoutKind(folded) {
      let namesakes = namesakes(of: part, in: codelists)
      if Set(namesakes.map(\.entity)).count > 1 { return .ambiguous(namesakes) }
      if let unit = named(part, in: codelists) { return .found(unit) }
    }
    let partly = namesakes(of: folded, in: codelists).map(\.key)
    let near = near(name, folded, codelists.unitKeys).filter { !partly.contains($0) }
    return .unknown(near: Array((partly + near).prefix(3)))
  }

  /// The unit whose key or name this is.
  private static func named(_ folded: String, in codelists: Codelists) -> LocalGovernment? {
    if let unit = codelists[unit: "ba-" + folded] ?? codelists[unit: folded] { return unit }
    let units = codelists.unitKeys.compactMap { codelists[unit: $0] }
      .filter { PlaceName.folded($0.latinName) == folded }
    return units.count == 1 ? units[0] : nil
  }

  /// The units whose name is this one, begins with it or ends in it.
  private static func namesakes(of folded: String, in codelists: Codelists) -> [LocalGovernment] {
    guard !folded.isEmpty else { return [] }
    return codelists.unitKeys.filter { key in
      let own = key.dropFirst("ba-".count)
      return own == folded || own.hasPrefix(folded + "-") || own.hasSuffix("-" + folded)
    }.compactMap { codelists[unit: $0] }
  }

  private static func near(_ name: String, _ folded: String, _ keys: [String]) -> [String] {
    let asKey = NearestName.find("ba-" + folded, among: keys, atMost: 3)
    return name.hasPrefix("ba-") || asKey.isEmpty
      ? NearestName.find(folded, among: keys, atMost: 3) : asKey
  }
}

/// Names of places as keys spell them: `Мркоњић Град` is `mrkonjic-grad`.
enum PlaceName {
  /// A name in small Latin letters without diacritics, its words joined by hyphens.
  static func folded(_ name: String) -> String {
    let latin = name.lowercased().unicodeScalars.map { letters[$0] ?? String($0) }.joined()
    return BareNames.bare(latin).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  /// A folded name without the words that say what kind of unit it is; none where it has none.
  static func withoutKind(_ folded: String) -> [String] {
    for kind in ["opcina-", "opstina-", "grad-"] where folded.hasPrefix(kind) {
      return [String(folded.dropFirst(kind.count))]
    }
    for kind in ["-distrikt", "-distrikt-bih"] where folded.hasSuffix(kind) {
      return [String(folded.dropLast(kind.count))]
    }
    return []
  }

  /// Cyrillic letters and what keys have for them; combining accents and đ as keys drop them.
  private static let letters: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "d", "е": "e", "ж": "z", "з": "z",
    "и": "i", "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o",
    "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u", "ф": "f", "х": "h", "ц": "c",
    "ч": "c", "џ": "dz", "ш": "s", "\u{301}": "", "\u{30C}": "",
  ]
}
