import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Where projects work; amounts are not split by place, for no project tells them so.
enum DonorPlacesSection {
  /// How many units a sketch can still tell apart.
  private static let mostOnMap = 40

  static func compose(_ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let places = subject.places
    let map =
      places.count > mostOnMap ? [] : UnitsMap(places.map(\.unit), phrases)?.blocks ?? []
    return [
      .section(1, "places", phrases.term(DonorPortfolioTerm.placesHeading)),
      .text(phrases.term(DonorPortfolioTerm.placesRule)),
      .table(table(subject)),
    ] + map
  }

  private static func table(_ subject: DonorPortfolioSubject) -> Table {
    let phrases = subject.phrases
    var rows = phrases.profile.collation.sorted(
      subject.places.map { place in
        (
          name: phrases.unitTitle(phrases.codelists[unit: place.unit], key: place.unit),
          count: place.projects
        )
      }
    ) { $0.name }.map {
      Row([.heading([.text($0.name)]), .number(phrases.count($0.count))])
    }
    let without = subject.projects.count(where: \.project.locations.isEmpty)
    if without > 0 {
      rows.append(
        Row(
          .attention,
          [
            .heading(phrases.term(DonorPortfolioTerm.withoutPlace)),
            .number(phrases.count(without)),
          ]))
    }
    return .data(
      "table.places",
      columns: [
        TableColumn(5, phrases.term(DonorPortfolioTerm.unit)),
        TableColumn(2, .number, phrases.term(DonorPortfolioTerm.projectsCount)),
      ],
      rows: RowSequence(rows), caption: phrases.term(DonorPortfolioTerm.placesCaption),
      alternative: phrases.plain(DonorPortfolioTerm.placesAlternative))
  }
}
