import DocumentTree
import Languages
import PlanModel

/// What the report is on, and its figures at a glance.
enum PortfolioHeadSection {
  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let plans = subject.plans
    let status: DataStatus =
      ([subject.portfolio.dataStatus] + subject.members.map(\.dataStatus))
        .contains(.illustrative) ? .illustrative : .real
    let figures: [([Inline], PortfolioTerm)] = [
      (phrases.count(plans.count), .unitsCount),
      (subject.part(plans.count { $0.plan.edition.stage.isAdopted }), .adoptedCount),
      (subject.part(plans.count { subject.reports[$0.plan.id] != nil }), .reportingCount),
      (phrases.count(plans.reduce(0) { $0 + $1.plan.actions.count }), .actionsCount),
    ]
    return PortfolioFront.blocks(
      of: subject.portfolio, status, kind: phrases.term(PortfolioTerm.kind),
      lines: subject.portfolio.period.map { [phrases.period($0)] } ?? [],
      figures: figures.map { ($0, phrases.term($1)) },
      alternative: phrases.plain(PortfolioTerm.headAlternative),
      introduction: phrases.sentence(
        PortfolioTerm.introduction, ["units": phrases.count(plans.count)]), phrases)
  }

  /// What stands where.
  static func contents(_ subject: PortfolioSubject) -> [Block] {
    PortfolioFront.contents(subject.phrases)
  }
}
