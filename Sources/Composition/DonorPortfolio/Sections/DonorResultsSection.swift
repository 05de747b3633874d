import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// How the indicators of each project stand.
enum DonorResultsSection {
  static func compose(_ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let off = off(subject)
    return [
      .section(1, "results", phrases.term(DonorPortfolioTerm.resultsHeading)),
      .text(phrases.term(DonorPortfolioTerm.resultsRule)),
      .table(table(subject)),
    ]
      + (off.isEmpty
        ? [] : [.text(phrases.term(DonorPortfolioTerm.offTargetLead)), .items(off)])
  }

  private static func table(_ subject: DonorPortfolioSubject) -> Table {
    let phrases = subject.phrases
    let standings = IndicatorStanding.allCases
    let rows = subject.projects.enumerated().map { place, project in
      Row(
        [.heading(subject.name(of: place))]
          + standings.map { .number(phrases.count(project.count($0))) }
          + [.number(phrases.count(project.indicators.count))])
    }
    let sums = standings.map { standing in
      Cell.number(phrases.count(subject.projects.reduce(0) { $0 + $1.count(standing) }))
    }
    let all = subject.projects.reduce(0) { $0 + $1.indicators.count }
    let total = Row(
      .total,
      [.heading(phrases.term(CommonTerm.total))] + sums + [.number(phrases.count(all))])
    return .data(
      "table.results",
      columns: [TableColumn(5, phrases.term(DonorPortfolioTerm.project))]
        + [DonorPortfolioTerm.onTarget, .offTarget, .unknown, .indicators].map {
          TableColumn(2, .number, phrases.term($0))
        },
      rows: RowSequence(rows + [total]),
      caption: phrases.sentence(DonorPortfolioTerm.resultsCaption, ["as-of": subject.asOf]),
      alternative: phrases.plain(DonorPortfolioTerm.resultsAlternative))
  }

  /// The indicators that are not where they should be, project by project.
  private static func off(_ subject: DonorPortfolioSubject) -> [[Inline]] {
    let phrases = subject.phrases
    return subject.projects.enumerated().compactMap { place, project in
      let ids = project.indicators.filter { $0.standing == .offTarget }.map(\.id)
      guard !ids.isEmpty else { return nil }
      return phrases.sentence(
        DonorPortfolioTerm.item,
        [
          "label": subject.name(of: place),
          "content": phrases.list(ids.map { phrases.symbol($0) }),
        ])
    }
  }
}
