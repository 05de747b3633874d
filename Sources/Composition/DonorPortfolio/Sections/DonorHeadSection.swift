import DocumentTree
import Languages
import PlanModel

/// What the report is on, and its figures at a glance.
enum DonorHeadSection {
  static func compose(_ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let projects = subject.projects
    let all = projects.reduce(0) { $0 + $1.indicators.count }
    let reached = projects.reduce(0) { $0 + $1.count(.onTarget) }
    let late = projects.count { $0.timing == .late }
    let figures: [([Inline], DonorPortfolioTerm)] = [
      (phrases.count(projects.count), .projectsCount),
      (phrases.count(subject.places.count), .unitsCount),
      (subject.part(late, of: projects.count), .lateCount),
      (subject.part(reached, of: all), .onTargetCount),
    ]
    return PortfolioFront.blocks(
      of: subject.portfolio, subject.status, kind: phrases.term(DonorPortfolioTerm.kind),
      lines: [phrases.capitalized(subject.asOf)],
      figures: figures.map { ($0, phrases.term($1)) },
      alternative: phrases.plain(DonorPortfolioTerm.headAlternative),
      introduction: phrases.sentence(
        DonorPortfolioTerm.introduction, ["projects": phrases.count(projects.count)]), phrases)
  }

  /// What stands where.
  static func contents(_ subject: DonorPortfolioSubject) -> [Block] {
    PortfolioFront.contents(subject.phrases)
  }
}
