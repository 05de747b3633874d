import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What the report is on, and its figures at a glance.
enum PortfolioHeadSection {
  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let portfolio = subject.portfolio
    var blocks =
      (portfolio.arms?.blocks(phrases) ?? []) + [
        .text(phrases.text(portfolio.title, at: "title"), .title),
        .text(phrases.term(PortfolioTerm.kind), .subtitle),
      ]
    if let period = portfolio.period { blocks.append(.text(phrases.period(period))) }
    let status: DataStatus =
      ([portfolio.dataStatus] + subject.members.map(\.dataStatus)).contains(.illustrative)
      ? .illustrative : .real
    blocks += Mark.marks(of: status, phrases).map { .text($0.content, .mark) }
    switch status {
    case .real: break
    case .illustrative: blocks.append(.text(phrases.term(DocumentTerm.exampleNote), .note))
    }
    return blocks + [
      .table(figures(subject)),
      .text(
        phrases.sentence(
          PortfolioTerm.introduction, ["units": phrases.count(subject.plans.count)])),
    ]
  }

  /// What stands where.
  static func contents(_ subject: PortfolioSubject) -> [Block] {
    [
      .contents(
        Contents(depth: 2, title: subject.phrases.term(DocumentTerm.contentsTitle)))
    ]
  }

  private static func figures(_ subject: PortfolioSubject) -> Table {
    let phrases = subject.phrases
    let adopted = subject.plans.count { $0.plan.edition.stage.isAdopted }
    let reporting = subject.plans.count { subject.reports[$0.plan.id] != nil }
    let actions = subject.plans.reduce(0) { $0 + $1.plan.actions.count }
    let cells = [
      cell(phrases.count(subject.plans.count), .unitsCount, phrases),
      cell(subject.part(adopted), .adoptedCount, phrases),
      cell(subject.part(reporting), .reportingCount, phrases),
      cell(phrases.count(actions), .actionsCount, phrases),
    ]
    return Table(
      columns: cells.map { _ in Column(share: 1) }, header: [], body: [Row(cells)], caption: nil,
      alternative: phrases.plain(PortfolioTerm.headAlternative), anchor: "table.head",
      role: .keyFigures)
  }

  private static func cell(
    _ figure: [Inline], _ label: PortfolioTerm, _ phrases: Phrases
  ) -> Cell {
    Cell([.text(figure, .keyFigure), .text(phrases.term(label), .keyLabel)])
  }
}
