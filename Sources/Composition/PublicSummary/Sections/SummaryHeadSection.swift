import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Whose plan it is and for which time.
enum SummaryHeadSection {
  static func compose(_ subject: PublicSummarySubject) -> [Block] {
    let phrases = subject.phrases
    let plan = subject.plan.plan
    let period = phrases.sentence(
      PublicSummaryTerm.period,
      ["period": [.value(.years(plan.period.start.year, plan.period.end.year))]])
    var blocks =
      (plan.arms?.blocks(phrases) ?? []) + [
        .text(phrases.term(PublicSummaryTerm.kind), .title),
        .text(phrases.text(plan.title, at: "title"), .subtitle),
        .text(phrases.list([subject.unit, period])),
      ]
    switch plan.dataStatus {
    case .real: break
    case .illustrative: blocks.append(.text(phrases.term(DocumentTerm.exampleNote), .note))
    }
    return blocks
  }
}
