import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What units measure alike, and the sums of what can be added.
enum PortfolioIndicatorsSection {
  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let members = members(of: subject)
    return [
      .section(1, "common-indicators", phrases.term(PortfolioTerm.indicatorsHeading)),
      .text(phrases.term(PortfolioTerm.indicatorsRule)),
    ]
      + subject.portfolio.commonIndicators.flatMap { common in
        let figures = CommonIndicatorFigures(
          common, plans: subject.plans.map(\.plan), reports: subject.reports,
          for: phrases.readership)
        return CommonIndicatorBlocks(
          common: common, figures: figures, members: members, phrases: phrases
        ).blocks
      }
  }

  private static func members(of subject: PortfolioSubject) -> CommonIndicatorBlocks.Members {
    let phrases = subject.phrases
    return CommonIndicatorBlocks.Members(
      columns: (
        phrases.term(PortfolioTerm.unit), phrases.term(PortfolioTerm.indicator),
        phrases.term(PortfolioTerm.unitsCounted)
      ),
      alternatives: (
        phrases.plain(PortfolioTerm.readingsAlternative),
        phrases.plain(PortfolioTerm.sumsAlternative)
      ),
      name: { name(of: $0, subject) }, phrases: { subject.plan($0)?.phrases ?? phrases },
      path: { _, indicator in DataPath(components: ["indicators", indicator.id]) },
      part: { subject.part($0, of: $1) })
  }

  private static func name(of member: String, _ subject: PortfolioSubject) -> [Inline] {
    if let plan = subject.plan(member) { return subject.unit(of: plan) }
    let project = subject.projects.first { $0.project.id == member }
    return project.map { $0.phrases.symbol($0.project.acronym ?? member) }
      ?? subject.phrases.symbol(member)
  }
}
