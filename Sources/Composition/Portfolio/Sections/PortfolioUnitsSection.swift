import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// The units covered, and what else belongs to the portfolio.
enum PortfolioUnitsSection {
  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let blocks: [Block] = [
      .section(1, "units", phrases.term(PortfolioTerm.unitsHeading)), .table(units(subject)),
    ]
    let map = UnitsMap(subject.plans.map(\.plan.localGovernment), phrases)?.blocks ?? []
    let others = others(subject)
    return blocks + (others.isEmpty ? [] : [.table(table(of: others, phrases))]) + map
  }

  private static func units(_ subject: PortfolioSubject) -> Table {
    let phrases = subject.phrases
    let plans = subject.plans
    return .data(
      "table.units",
      columns: [
        TableColumn(3.4, phrases.term(PortfolioTerm.unit)),
        TableColumn(3.4, phrases.term(PortfolioTerm.entity)),
        TableColumn(3, phrases.term(PortfolioTerm.canton)),
        TableColumn(2.4, phrases.term(PortfolioTerm.stage)),
        TableColumn(2, phrases.term(PortfolioTerm.edition)),
        TableColumn(2.4, phrases.term(PortfolioTerm.period)),
        TableColumn(2.2, phrases.term(PortfolioTerm.report)),
      ],
      rows: RowSequence(count: plans.count) { index in
        let plan = plans[index]
        let report = subject.reports[plan.plan.id].map { subject.years($0.period.span) }
        return Row([
          .heading(subject.unit(of: plan)),
          .text(
            plan.unit.map { phrases.capitalized(phrases.entity($0.entity)) }
              ?? phrases.notPublished),
          .text(plan.unit?.canton.map { phrases.code($0, in: .cantons) } ?? phrases.none),
          .text(phrases.codeAlone(Code(plan.plan.edition.stage.rawValue), in: .planStages)),
          .text(phrases.symbol(plan.plan.edition.number)),
          .text(subject.years(plan.plan.period)),
          .text(report ?? phrases.term(PortfolioTerm.noReport)),
        ])
      },
      caption: phrases.term(PortfolioTerm.unitsCaption),
      alternative: phrases.plain(PortfolioTerm.unitsAlternative))
  }

  private static func others(_ subject: PortfolioSubject) -> [Row] {
    let phrases = subject.phrases
    let coalitions = subject.coalitions.map { coalition in
      Row([
        .heading(coalition.name), .text(phrases.term(PortfolioTerm.coalition)),
        .text(coalition.seat),
      ])
    }
    let projects = subject.projects.map { project in
      let period = project.project.dates.start.value.flatMap { start in
        project.end.map { Period(start: start, end: $0) }
      }
      return Row([
        .heading(project.phrases.name(project.project.title, at: "title")),
        .text(phrases.term(PortfolioTerm.project)), .text(phrases.period(period, .compact)),
      ])
    }
    return coalitions + projects
  }

  private static func table(of rows: [Row], _ phrases: Phrases) -> Table {
    .data(
      "table.others",
      columns: [
        TableColumn(6, phrases.term(PortfolioTerm.name)),
        TableColumn(2, phrases.term(PortfolioTerm.type)),
        TableColumn(4, phrases.term(PortfolioTerm.seatOrPeriod)),
      ], rows: RowSequence(rows), caption: phrases.term(PortfolioTerm.othersCaption),
      alternative: phrases.plain(PortfolioTerm.othersAlternative))
  }
}
