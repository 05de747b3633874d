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
    let ledger = subject.ledger
    let cells = [
      cell(subject.money(ledger.contributions), .contributions, phrases),
      cell(subject.money(ledger.delivered), .delivered, phrases),
      cell(subject.money(ledger.remaining), .remaining, phrases),
      cell(phrases.rate(ledger.rateOfContributions), .rate, phrases),
      cell(places(subject), .places, phrases), cell(period(subject), .period, phrases),
    ]
    let table = Table(
      columns: [3.1, 2.9, 3.1, 2.7, 1.6, 3.1].map { Column(share: $0) }, header: [],
      body: [Row(cells)], caption: nil,
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
