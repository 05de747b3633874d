import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// The projects, when they run, and which of them are late.
enum DonorProjectsSection {
  static func compose(_ subject: DonorPortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let counts = PortfolioProject.Timing.allCases.compactMap { timing -> Row? in
      let count = subject.projects.count { $0.timing == timing }
      guard count > 0 else { return nil }
      return Row([
        .heading(phrases.capitalized(phrases.term(word(for: timing)))),
        .number(phrases.count(count)),
      ])
    }
    let total = Row(
      .total,
      [
        .heading(phrases.term(CommonTerm.total)), .number(phrases.count(subject.projects.count)),
      ])
    return [
      .section(1, "projects", phrases.term(DonorPortfolioTerm.projectsHeading)),
      .table(
        .data(
          "table.timing",
          columns: [
            TableColumn(4, phrases.term(DonorPortfolioTerm.timing)),
            TableColumn(2, .number, phrases.term(DonorPortfolioTerm.projectsCount)),
          ], rows: RowSequence(counts + [total]),
          caption: phrases.sentence(DonorPortfolioTerm.timingCaption, ["as-of": subject.asOf]),
          alternative: phrases.plain(DonorPortfolioTerm.timingAlternative))),
      .table(table(subject)),
    ]
  }

  /// The words for how a project stands in time.
  static func word(for timing: PortfolioProject.Timing) -> DonorPortfolioTerm {
    switch timing {
    case .planned: .planned
    case .ongoing: .ongoing
    case .endsSoon: .endsSoon
    case .late: .late
    case .finished: .finished
    case .unknown: .unknownTiming
    }
  }

  private static func table(_ subject: DonorPortfolioSubject) -> Table {
    let phrases = subject.phrases
    let projects = subject.projects
    return .data(
      "table.projects",
      columns: [
        TableColumn(5, phrases.term(DonorPortfolioTerm.project)),
        TableColumn(2, phrases.term(DonorPortfolioTerm.start)),
        TableColumn(2, phrases.term(DonorPortfolioTerm.expectedEnd)),
        TableColumn(2.6, phrases.term(DonorPortfolioTerm.timing)),
        TableColumn(1.6, .number, phrases.term(DonorPortfolioTerm.units)),
      ],
      rows: RowSequence(count: projects.count) { index in
        let project = projects[index]
        let dates = project.project.dates
        let units = project.project.locations.count
        return Row(
          project.timing == .late ? .attention : .plain,
          [
            .heading(subject.name(of: index)),
            .text(phrases.date(dates.start.value, .numeric)),
            .text(phrases.date(dates.end.value ?? dates.expectedEnd.value, .numeric)),
            .text(phrases.capitalized(phrases.term(word(for: project.timing)))),
            .number(phrases.count(units == 0 ? nil : units)),
          ])
      },
      caption: phrases.term(DonorPortfolioTerm.projectsCaption),
      alternative: phrases.plain(DonorPortfolioTerm.projectsAlternative))
  }
}
