import DocumentTree
import Languages
import PlanModel

/// Words of the strip of key figures.
enum KeyFiguresTerm: String, CaseIterable, TermKey {
  case alternative = "project-summary.key-figures.alternative"
  case contributions = "project-summary.key-figures.contributions"
  case delivered = "project-summary.key-figures.delivered"
  case remaining = "project-summary.key-figures.remaining"
  case rate = "project-summary.key-figures.rate"
  case places = "project-summary.key-figures.places"
  case period = "project-summary.key-figures.period"
}

/// The figures that are to be seen at a glance.
enum KeyFiguresSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let figures = subject.delivery
    let cells = [
      cell(subject.money(figures.contributions), .contributions, phrases),
      cell(subject.money(figures.delivered), .delivered, phrases),
      cell(subject.money(figures.remaining), .remaining, phrases),
      cell(phrases.share(figures.rate), .rate, phrases),
      cell(places(subject), .places, phrases), cell(period(subject), .period, phrases),
    ]
    let table = Table(
      columns: [Column(share: 1), Column(share: 1), Column(share: 1.4)], header: [],
      body: [Row(Array(cells[..<3])), Row(Array(cells[3...]))], caption: nil,
      alternative: phrases.plain(KeyFiguresTerm.alternative), anchor: "table.key-figures",
      role: .keyFigures)
    return [.table(table)]
  }

  private static func cell(
    _ figure: [Inline], _ label: KeyFiguresTerm, _ phrases: Phrases
  ) -> Cell {
    Cell([.text(figure, .keyFigure), .text(phrases.term(label), .keyLabel)])
  }

  private static func places(_ subject: ProjectSubject) -> [Inline] {
    let count = subject.project.locations.count
    return subject.phrases.count(count == 0 ? nil : count)
  }

  private static func period(_ subject: ProjectSubject) -> [Inline] {
    let period = subject.project.dates.start.value.flatMap { start in
      subject.end.map { Period(start: start, end: $0) }
    }
    return subject.phrases.period(period, .compact)
  }
}
