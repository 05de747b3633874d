import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What stands at the beginning of every report on several members.
enum PortfolioFront {
  /// Arms, title and kind, what else is said of the whole, marks, and figures at a glance.
  static func blocks(
    of portfolio: Portfolio, _ status: DataStatus, kind: [Inline], lines: [[Inline]],
    figures: [(figure: [Inline], label: [Inline])], alternative: String, introduction: [Inline],
    _ phrases: Phrases
  ) -> [Block] {
    var blocks =
      (portfolio.arms?.blocks(phrases) ?? []) + [
        .text(phrases.text(portfolio.title, at: "title"), .title), .text(kind, .subtitle),
      ] + lines.map { .text($0) }
    blocks += Mark.marks(of: status, phrases).map { .text($0.content, .mark) }
    switch status {
    case .real: break
    case .illustrative: blocks.append(.text(phrases.term(DocumentTerm.exampleNote), .note))
    }
    let cells = figures.map { Cell([.text($0.figure, .keyFigure), .text($0.label, .keyLabel)]) }
    let table = Table(
      columns: cells.map { _ in Column(share: 1) }, header: [], body: [Row(cells)], caption: nil,
      alternative: alternative, anchor: "table.head", role: .keyFigures)
    return blocks + [.table(table), .text(introduction)]
  }

  /// What stands where.
  static func contents(_ phrases: Phrases) -> [Block] {
    [.contents(Contents(depth: 2, title: phrases.term(DocumentTerm.contentsTitle)))]
  }
}
