import DocumentTree
import Languages
import PlanModel

/// What was recorded in the whole period, with small counts hidden as in the public plan.
enum SummaryIncidentsSection {
  static func compose(_ subject: PublicSummarySubject) -> [Block] {
    let phrases = subject.phrases
    guard let incidents = subject.plan.incidents else { return [] }
    let figures = incidents.figures
    let shown = figures.classes.map { IncidentFigure.ofClass($0, year: nil) } + [.all(year: nil)]
    var blocks: [Block] = [
      .unnumbered(1, "incidents", phrases.term(PublicSummaryTerm.incidentsHeading))
    ]
    if let first = figures.years.first, let last = figures.years.last {
      let years: Value = first == last ? .year(first) : .years(first, last)
      blocks += [
        .text(phrases.term(PublicSummaryTerm.incidents)),
        .table(table(incidents, in: years, phrases)),
      ]
      blocks += phrases.notes(on: shown.map { incidents[$0] })
    }
    return blocks + [.text(phrases.term(PublicSummaryTerm.unreported))]
  }

  private static func table(
    _ incidents: PublishedIncidents, in years: Value, _ phrases: Phrases
  ) -> Table {
    let classes = incidents.figures.classes.map { kind in
      Row([
        .heading(phrases.codeAlone(Code(kind.rawValue), in: .incidentClasses)),
        .number(phrases.count(incidents[.ofClass(kind, year: nil)])),
      ])
    }
    let total = Row(
      .total,
      [
        .heading(phrases.term(CommonTerm.total)),
        .number(phrases.count(incidents[.all(year: nil)])),
      ])
    return .data(
      "table.incidents",
      columns: [
        TableColumn(8, phrases.term(PublicSummaryTerm.what)),
        TableColumn(
          3, .number, phrases.sentence(PublicSummaryTerm.count, ["years": [.value(years)]])),
      ],
      rows: RowSequence(classes + [total]), caption: nil,
      alternative: phrases.plain(PublicSummaryTerm.incidentsAlternative))
  }
}
