import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What projects measure alike, and the sums of what can be added.
enum DonorIndicatorsSection {
  static func compose(_ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let projects = subject.projects.map(\.project)
    let ids = Set(projects.map(\.id))
    let members = members(of: subject)
    return [
      .section(1, "common-indicators", phrases.term(DonorPortfolioTerm.commonHeading)),
      .text(phrases.term(DonorPortfolioTerm.commonRule)),
    ]
      + subject.common.flatMap { common in
        let own = CommonIndicator(
          id: common.id, title: common.title, definition: common.definition,
          measure: common.measure, unit: common.unit,
          sources: common.sources.filter { ids.contains($0.definition) })
        let figures = CommonIndicatorFigures(
          own, plans: [], reports: [:], projects: projects, for: phrases.readership)
        return CommonIndicatorBlocks(
          common: own, figures: figures, members: members, phrases: phrases
        ).blocks
      }
  }

  private static func members(of subject: DonorPortfolioSubject) -> CommonIndicatorBlocks.Members {
    let phrases = subject.phrases
    return CommonIndicatorBlocks.Members(
      columns: (
        phrases.term(DonorPortfolioTerm.project), phrases.term(DonorPortfolioTerm.indicator),
        phrases.term(DonorPortfolioTerm.tellingColumn)
      ),
      alternatives: (
        phrases.plain(DonorPortfolioTerm.readingsAlternative),
        phrases.plain(DonorPortfolioTerm.sumsAlternative)
      ),
      name: { member in
        subject.place(of: member).map { subject.name(of: $0) } ?? phrases.symbol(member)
      },
      phrases: { subject.phrases(of: $0) }, path: { subject.path(of: $1, in: $0) },
      part: { subject.part($0, of: $1) })
  }
}
