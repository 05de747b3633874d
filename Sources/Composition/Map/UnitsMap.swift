import DocumentTree
import Languages
import PlanModel

/// Words around the sketch of a map.
enum MapTerm: String, CaseIterable, TermKey {
  case lead = "map.lead"
  case caption = "map.caption"
  case alternative = "map.alternative"
  case key = "map.key"
  case keyEntry = "map.key-entry"
  case explanation = "map.explanation"
  case without = "map.without"
}

/// Where units lie, as a sketch with numbered dots, a list of what the numbers are, and what the
/// sketch does not show.
struct UnitsMap {
  private static let anchor: Anchor = "figure.map"

  private let phrases: Phrases
  /// The units on the sketch, in the order of their numbers.
  private let shown: [LocalGovernment]
  /// The names of units whose place is not known.
  private let missing: [String]
  private let picture: [UInt8]

  /// The map of units by their keys; nil when the place of none is known.
  init?(_ keys: [String], _ phrases: Phrases) {
    var seen: Set<String> = []
    let units = keys.filter { seen.insert($0).inserted }
    let all = phrases.codelists.unitKeys.compactMap { phrases.codelists[unit: $0] }
    let shown = units.compactMap { phrases.codelists[unit: $0] }.filter { $0.seat != nil }
    let others = all.filter { unit in !shown.contains { $0.key == unit.key } }.compactMap(\.seat)
    guard !shown.isEmpty,
      let picture = MapSketch.picture(of: shown.compactMap(\.seat), among: others)
    else { return nil }
    self.phrases = phrases
    self.shown = shown
    self.picture = picture
    missing = units.filter { key in !shown.contains { $0.key == key } }
      .map { key in phrases.codelists[unit: key].map(phrases.name) ?? key }
  }

  /// The keys of the units on the sketch, in the order of their numbers.
  var shownKeys: [String] { shown.map(\.key) }

  /// The sketch alone, for a place that tells what the numbers are.
  func figure(width: Length) -> Figure {
    Figure(
      .image(Image(bytes: picture, width: width)), caption: nil, alternative: alternative,
      anchor: Self.anchor)
  }

  private var alternative: String {
    phrases.profile.term(MapTerm.alternative, ["units": list])
  }

  /// What the numbers are.
  private var list: String {
    phrases.clauses(
      shown.enumerated().map { index, unit in
        phrases.profile.term(
          MapTerm.keyEntry, ["number": String(index + 1), "name": phrases.name(of: unit)])
      })
  }

  /// The sentence that points at the sketch, the sketch, and the key to it.
  var blocks: [Block] {
    var blocks: [Block] = [
      .text(
        phrases.sentence(
          MapTerm.lead, ["figure": [.reference(Self.anchor, .number)]])),
      .figure(
        Figure(
          .image(Image(bytes: picture, width: .millimetres(82))),
          caption: phrases.term(MapTerm.caption),
          alternative: alternative,
          anchor: Self.anchor)),
      .text([.text(phrases.profile.term(MapTerm.key, ["units": list]))]),
      .text(phrases.term(MapTerm.explanation), .note),
    ]
    if !missing.isEmpty {
      blocks.append(
        .text(
          phrases.sentence(
            MapTerm.without, ["units": phrases.list(missing.map { phrases.symbol($0) })]), .note))
    }
    return blocks
  }
}
