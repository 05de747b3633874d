import Loading
import TestSupport

/// One mistake made in a sound definition, and where it must be told.
struct Mutation {
  /// The kinds of mistakes.
  enum Kind: CaseIterable {
    case misspelt, removed, doubled, moved, mistyped, sum, swapped, reference
  }

  /// What was done.
  let told: String
  /// The definition with the mistake.
  let root: Datum
  /// The data at one of which it must be told.
  let culprits: Set<Int>
  /// The data at which it may be told besides, because they contradict the culprits.
  var bystanders: Set<Int> = []

  /// A mistake of a kind; nil where the chosen place allows none.
  static func make(
    _ kind: Kind, in original: Datum, _ shape: Shape, _ random: inout some RandomNumberGenerator
  ) -> Mutation? {
    let root = original.copy()
    let sites = Site.all(root, shape)
    switch kind {
    case .misspelt: return misspelt(root, sites, &random)
    case .removed: return removed(root, sites, &random)
    case .doubled: return doubled(root, sites, &random)
    case .moved: return moved(root, sites, &random)
    case .mistyped: return mistyped(root, sites, &random)
    case .sum: return sum(root, sites, &random)
    case .swapped: return swapped(root, sites, &random)
    case .reference: return reference(root, sites, &random)
    }
  }

  private static func misspelt(
    _ root: Datum, _ sites: [Site], _ random: inout some RandomNumberGenerator
  ) -> Mutation? {
    let known = sites.filter { $0.hasKnownKey || $0.hasJudgedKey }
    guard let site = known.randomElement(using: &random), let key = site.key else { return nil }
    var letters = Array(key)
    let place = Int.random(in: 0..<letters.count, using: &random)
    if Bool.random(using: &random) {
      letters.insert(letters[place], at: place)
    } else {
      letters.insert("x", at: place)
    }
    site.parent.entries[site.place].key = String(letters)
    return Mutation(
      told: "\(name(site)) misspelt as \(String(letters))", root: root,
      culprits: [site.datum.number])
  }

  private static func removed(
    _ root: Datum, _ sites: [Site], _ random: inout some RandomNumberGenerator
  ) -> Mutation? {
    let required = sites.filter { site in
      guard site.key != nil else { return false }
      return site.isRequired || demandedByRules.contains { site.path.suffix($0.count) == $0[...] }
    }
    guard let site = required.randomElement(using: &random) else { return nil }
    site.parent.entries.remove(at: site.place)
    return Mutation(told: "\(name(site)) removed", root: root, culprits: [site.parent.number])
  }

  /// Keys that no reader demands, but a rule.
  private static let demandedByRules: [[String]] = [
    ["actions", "responsible"], ["actions", "timeframe"], ["actions", "cost"],
    ["indicators", "baseline"], ["indicators", "targets"], ["indicators", "verification"],
  ]

  private static func doubled(
    _ root: Datum, _ sites: [Site], _ random: inout some RandomNumberGenerator
  ) -> Mutation? {
    let keys = sites.filter { $0.key != nil }
    guard let site = keys.randomElement(using: &random), let key = site.key else { return nil }
    let twin = site.datum.renumbered()
    site.parent.entries.append(Datum.Entry(key: key, value: twin))
    return Mutation(told: "\(name(site)) doubled", root: root, culprits: [twin.number])
  }

  private static func moved(
    _ root: Datum, _ sites: [Site], _ random: inout some RandomNumberGenerator
  ) -> Mutation? {
    let keys = sites.filter(\.hasKnownKey)
    guard let site = keys.randomElement(using: &random), let key = site.key else { return nil }
    let inside = Set(Site.all(site.datum, site.shape).map(\.datum.number))
    let places = keys.filter { other in
      other.parent !== site.parent && !inside.contains(other.parent.number)
        && other.parent.number != site.datum.number && other.parent[key] == nil
        && !(other.mapping?.properties.contains { $0.key == key } ?? false)
    }
    guard let other = places.randomElement(using: &random) else { return nil }
    let entry = site.parent.entries.remove(at: site.place)
    other.parent.entries.append(entry)
    // Without its kind, nothing more of a file can be read.
    let isKind = site.path == ["kind"]
    return Mutation(
      told: "\(name(site)) moved beside \(name(other))", root: root,
      culprits: isKind ? [site.parent.number] : [site.datum.number],
      bystanders: [site.parent.number])
  }

  private static func mistyped(
    _ root: Datum, _ sites: [Site], _ random: inout some RandomNumberGenerator
  ) -> Mutation? {
    guard let site = sites.randomElement(using: &random),
      let value = wrongValue(for: site.shape, &random)
    else { return nil }
    site.datum.form = .scalar(value)
    return Mutation(
      told: "\(name(site)) = \(value)", root: root, culprits: [site.datum.number])
  }

  /// A value that no reader of the shape takes; nil where all are taken.
  private static func wrongValue(
    for shape: Shape, _ random: inout some RandomNumberGenerator
  ) -> String? {
    let wrong: [String]
    switch shape.value {
    case nil where shape.element != nil && shape.mapping == nil: wrong = ["x y", "{ x: y }"]
    case nil where shape.mapping != nil: wrong = ["x", "[x]"]
    case nil: wrong = []
    case .text, .quotedText: wrong = shape.mapping == nil ? ["[x]", "{ x: y }"] : ["[x]"]
    case .identifier: wrong = ["\"\"", "a/b", "[]"]
    case .integer, .year: wrong = ["mnogo", "-1", "12.5", "[1]", "1_000"]
    case .number, .amount: wrong = ["mnogo", "\"12,5\"", "[1]", "{ x: 1 }"]
    case .boolean: wrong = ["da", "1", "[true]"]
    case .date: wrong = ["2025-13-01", "27.3.2025.", "uskoro", "[2025]"]
    case .monthDay: wrong = ["\"02-30\"", "mart"]
    case .currency: wrong = ["KM", "[BAM]"]
    case .unit: wrong = ["ba-nigdje", "[ba-kljuc]"]
    case .code, .quotedCode, .choice: wrong = ["nepoznato", "{ x: y }"]
    }
    return wrong.randomElement(using: &random)
  }

  private static func swapped(
    _ root: Datum, _ sites: [Site], _ random: inout some RandomNumberGenerator
  ) -> Mutation? {
    let pairs = [("start", "end"), ("opened", "closed"), ("start", "expected_end")]
    let found = sites.flatMap { site in
      pairs.compactMap { (first, last) -> (Datum, Datum, Site)? in
        guard site.key == first, site.shape.value == .date, let end = site.parent[last],
          let start = site.datum.scalar, let stop = end.scalar, stop != "null", start < stop
        else { return nil }
        return (site.datum, end, site)
      }
    }
    guard let (start, end, site) = found.randomElement(using: &random) else { return nil }
    (start.form, end.form) = (end.form, start.form)
    return Mutation(
      told: "\(name(site)) swapped", root: root, culprits: [start.number, end.number])
  }

  private static func reference(
    _ root: Datum, _ sites: [Site], _ random: inout some RandomNumberGenerator
  ) -> Mutation? {
    let references = sites.filter { $0.shape.value == .identifier && $0.path.last != "id" }
    guard let site = references.randomElement(using: &random) else { return nil }
    site.datum.form = .scalar("zzz-\(Int.random(in: 10...99, using: &random))")
    return Mutation(
      told: "\(name(site)) refers to nothing", root: root, culprits: [site.datum.number])
  }

  static func name(_ site: Site) -> String {
    site.path.joined(separator: "/") + (site.key == nil ? "/\(site.place + 1)" : "")
  }
}
