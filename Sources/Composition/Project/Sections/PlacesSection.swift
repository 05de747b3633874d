import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on where the project works.
enum PlacesTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.places.heading"
  case alternative = "project-summary.places.alternative"
  case area = "project-summary.places.area"
  case unknownEntity = "project-summary.places.unknown-entity"
}

/// Where the project works, by the part of the country.
enum PlacesSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let keys = subject.project.locations
    var rows = LocalGovernment.Entity.allCases.compactMap { entity -> FactRow? in
      let units = keys.compactMap { phrases.codelists[unit: $0] }.filter { $0.entity == entity }
      guard !units.isEmpty else { return nil }
      let names = phrases.profile.collation.sorted(units.map(phrases.name)) { $0 }
        .map { phrases.symbol($0) }
      return row(phrases.capitalized(phrases.entity(entity)), names, phrases)
    }
    if let area = subject.project.area {
      rows.insert(
        FactRow(
          phrases.term(PlacesTerm.area), phrases.capitalized(phrases.text(area, at: "area"))),
        at: 0)
    }
    let unknown = keys.filter { phrases.codelists[unit: $0] == nil }
    if !unknown.isEmpty {
      rows.append(
        row(
          phrases.term(PlacesTerm.unknownEntity), unknown.map { phrases.symbol($0) }, phrases))
    }
    return [
      .unnumbered(1, "places", phrases.term(PlacesTerm.heading)),
      .table(
        .facts(
          "table.places", rows,
          caption: nil,
          alternative: phrases.plain(PlacesTerm.alternative))),
    ] + (UnitsMap(keys.sorted(), phrases)?.blocks ?? [])
  }

  private static func row(
    _ entity: [Inline], _ names: [[Inline]], _ phrases: Phrases
  ) -> FactRow {
    FactRow(phrases.remark(entity, phrases.count(names.count)), phrases.list(names))
  }
}
