import DocumentTree
import Languages
import PlanModel

/// Words on where the project works.
enum PlacesTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.places.heading"
  case caption = "project-summary.places.caption"
  case alternative = "project-summary.places.alternative"
  case entity = "project-summary.places.entity"
  case count = "project-summary.places.count"
  case places = "project-summary.places.places"
  case unknownEntity = "project-summary.places.unknown-entity"
}

/// Where the project works, by the part of the country.
enum PlacesSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let keys = subject.project.locations
    var rows = LocalGovernment.Entity.allCases.compactMap { entity -> Row? in
      let units = keys.compactMap { phrases.codelists[unit: $0] }.filter { $0.entity == entity }
      guard !units.isEmpty else { return nil }
      let names = units.map { phrases.symbol(phrases.name(of: $0)) }
      return row(phrases.capitalized(phrases.entity(entity)), names, phrases)
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
        .data(
          "table.places",
          columns: [
            TableColumn(4, phrases.term(PlacesTerm.entity)),
            TableColumn(1.6, .number, phrases.term(PlacesTerm.count)),
            TableColumn(10, phrases.term(PlacesTerm.places)),
          ], rows: RowSequence(rows), caption: phrases.term(PlacesTerm.caption),
          alternative: phrases.plain(PlacesTerm.alternative))),
    ]
  }

  private static func row(_ entity: [Inline], _ names: [[Inline]], _ phrases: Phrases) -> Row {
    Row([.heading(entity), .number(phrases.count(names.count)), .text(phrases.list(names))])
  }
}
