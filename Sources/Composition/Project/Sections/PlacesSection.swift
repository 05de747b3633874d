import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on where the project works.
enum PlacesTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.places.heading"
  case alternative = "project-summary.places.alternative"
  case area = "project-summary.places.area"
  case numbered = "project-summary.places.numbered"
  case entity = "project-summary.places.entity"
  case unknownEntity = "project-summary.places.unknown-entity"
  case sketch = "project-summary.places.sketch"
}

/// Where the project works: the places with their numbers on a sketch, and how many lie in each
/// part of the country.
enum PlacesSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let map = UnitsMap(subject.project.locations, phrases)
    let keys = ordered(subject.project.locations, map)
    var blocks: [Block] = []
    if let area = subject.project.area {
      blocks.append(
        phrases.fact(PlacesTerm.area, phrases.capitalized(phrases.text(area, at: "area"))))
    }
    if !keys.isEmpty { blocks.append(.text(phrases.list(names(keys, phrases)), .tableText)) }
    let entities = entities(of: keys, phrases)
    if !entities.isEmpty {
      blocks.append(.text(phrases.list(entities, by: .clauseSeparator), .tableText))
    }
    if let map {
      blocks += [
        .figure(map.figure(width: .millimetres(27))),
        .text([.emphasis(phrases.term(PlacesTerm.sketch))], .tableText),
      ]
    }
    return [
      PagePanel(
        name: "places", heading: phrases.term(PlacesTerm.heading),
        alternative: phrases.plain(PlacesTerm.alternative), blocks: blocks
      ).block
    ]
  }

  /// The places in the order of their numbers: those on the sketch first, each once.
  private static func ordered(_ keys: [String], _ map: UnitsMap?) -> [String] {
    var seen: Set<String> = []
    let once = keys.filter { seen.insert($0).inserted }
    let shown = map?.shownKeys ?? []
    return shown + once.filter { !shown.contains($0) }
  }

  private static func names(_ keys: [String], _ phrases: Phrases) -> [[Inline]] {
    keys.enumerated().map { index, key in
      phrases.sentence(
        PlacesTerm.numbered,
        [
          "number": phrases.count(index + 1),
          "name": phrases.symbol(phrases.codelists[unit: key].map(phrases.name) ?? key),
        ])
    }
  }

  /// How many places lie in each part of the country, and which, by their numbers.
  private static func entities(of keys: [String], _ phrases: Phrases) -> [[Inline]] {
    let numbered = keys.enumerated().map { (number: $0 + 1, unit: phrases.codelists[unit: $1]) }
    func line(_ name: [Inline], _ numbers: [Int]) -> [Inline]? {
      guard !numbers.isEmpty else { return nil }
      return phrases.sentence(
        PlacesTerm.entity,
        [
          "entity": name, "count": phrases.count(numbers.count),
          "numbers": phrases.list(numbers.map { phrases.count($0) }),
        ])
    }
    let known = LocalGovernment.Entity.allCases.compactMap { entity in
      line(
        phrases.capitalized(phrases.entity(entity)),
        numbered.filter { $0.unit?.entity == entity }.map(\.number))
    }
    let unknown = line(
      phrases.term(PlacesTerm.unknownEntity), numbered.filter { $0.unit == nil }.map(\.number))
    return known + [unknown].compactMap(\.self)
  }
}
