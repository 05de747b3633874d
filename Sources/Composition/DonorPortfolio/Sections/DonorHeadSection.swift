import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What the report is on, and its figures at a glance.
enum DonorHeadSection {
  static func compose(_ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let portfolio = subject.portfolio
    var blocks =
      (portfolio.arms?.blocks(phrases) ?? []) + [
        .text(phrases.text(portfolio.title, at: "title"), .title),
        .text(phrases.term(DonorPortfolioTerm.kind), .subtitle),
        .text(phrases.capitalized(subject.asOf)),
      ]
    blocks += Mark.marks(of: subject.status, phrases).map { .text($0.content, .mark) }
    switch subject.status {
    case .real: break
    case .illustrative: blocks.append(.text(phrases.term(DocumentTerm.exampleNote), .note))
    }
    return blocks + [
      .table(figures(subject)),
      .text(
        phrases.sentence(
          DonorPortfolioTerm.introduction, ["projects": phrases.count(subject.projects.count)])),
    ]
  }

  /// What stands where.
  static func contents(_ subject: DonorPortfolioSubject) -> [Block] {
    [
      .contents(
        Contents(depth: 2, title: subject.phrases.term(DocumentTerm.contentsTitle)))
    ]
  }

  private static func figures(_ subject: DonorPortfolioSubject) -> Table {
    let phrases = subject.phrases
    let all = subject.projects.reduce(0) { $0 + $1.indicators.count }
    let reached = subject.projects.reduce(0) { $0 + $1.count(.onTarget) }
    let cells = [
      cell(phrases.count(subject.projects.count), .projectsCount, phrases),
      cell(phrases.count(subject.places.count), .unitsCount, phrases),
      cell(
        subject.part(
          subject.projects.count { $0.timing == .late }, of: subject.projects.count),
        .lateCount, phrases),
      cell(subject.part(reached, of: all), .onTargetCount, phrases),
    ]
    return Table(
      columns: cells.map { _ in Column(share: 1) }, header: [], body: [Row(cells)], caption: nil,
      alternative: phrases.plain(DonorPortfolioTerm.headAlternative), anchor: "table.head",
      role: .keyFigures)
  }

  private static func cell(
    _ figure: [Inline], _ label: DonorPortfolioTerm, _ phrases: Phrases
  ) -> Cell {
    Cell([.text(figure, .keyFigure), .text(phrases.term(label), .keyLabel)])
  }
}
