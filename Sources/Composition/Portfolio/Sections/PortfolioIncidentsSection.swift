import DocumentTree
import Languages
import PlanModel

/// The recorded incidents of all units, with nothing that their own documents hide.
enum PortfolioIncidentsSection {
  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let told = subject.plans.filter { $0.incidents != nil }
    let rule: PortfolioTerm
    switch phrases.readership.audience {
    case .everybody: rule = .incidentsRule
    case .insiders: rule = .incidentsRuleInternal
    }
    var blocks: [Block] = [
      .section(1, "incidents", phrases.term(PortfolioTerm.incidentsHeading)),
      .text(phrases.term(rule)), .table(byUnit(told, subject)),
    ]
    blocks += phrases.notes(
      on: told.flatMap { plan in
        (IncidentClass.allCases.map { .ofClass($0, year: nil) } + [.all(year: nil)])
          .map { plan.incidents?[$0] }
      })
    let sums = IncidentSums(
      told.compactMap { plan in
        plan.incidents.map { (plan.plan.incidentBaseline?.definition, $0) }
      })
    if !sums.years.isEmpty { blocks.append(.table(byYear(sums, told.count, subject))) }
    let untold = subject.plans.filter { $0.incidents == nil }
    if !untold.isEmpty {
      blocks.append(
        .text(
          phrases.sentence(
            PortfolioTerm.withoutIncidents, ["units": subject.units(untold)]), .note))
    }
    return blocks
  }

  private static func byUnit(_ plans: [PlanSubject], _ subject: PortfolioSubject) -> Table {
    let phrases = subject.phrases
    return .data(
      "table.incidents",
      columns: [
        TableColumn(4, phrases.term(PortfolioTerm.unit)),
        TableColumn(2.2, phrases.term(PortfolioTerm.years)),
      ]
        + IncidentClass.allCases.map {
          TableColumn(2.4, .number, phrases.codeAlone(Code($0.rawValue), in: .incidentClasses))
        } + [TableColumn(1.8, .number, phrases.term(PortfolioTerm.total))],
      rows: RowSequence(count: plans.count) { index in
        let plan = plans[index]
        let counts = IncidentClass.allCases.map { kind in
          Cell.number(count(.ofClass(kind, year: nil), of: plan, phrases))
        }
        return Row(
          [.heading(subject.unit(of: plan)), .text(years(of: plan, phrases))] + counts
            + [.number(count(.all(year: nil), of: plan, phrases))])
      },
      caption: phrases.term(PortfolioTerm.incidentsCaption),
      alternative: phrases.plain(PortfolioTerm.incidentsAlternative))
  }

  /// A count; where the unit has records of other classes only, there are none of this one.
  private static func count(
    _ figure: IncidentFigure, of plan: PlanSubject, _ phrases: Phrases
  ) -> [Inline] {
    guard let incidents = plan.incidents else { return phrases.notPublished }
    if case .ofClass = figure, incidents[figure] == nil, !incidents.figures.classes.isEmpty {
      return phrases.count(0)
    }
    return phrases.count(incidents[figure])
  }

  /// The years of a unit's records.
  static func years(of plan: PlanSubject, _ phrases: Phrases) -> [Inline] {
    guard let years = plan.incidents?.figures.years, let first = years.first, let last = years.last
    else { return phrases.notPublished }
    return [.value(first == last ? .year(first) : .years(first, last))]
  }

  private static func byYear(
    _ sums: IncidentSums, _ units: Int, _ subject: PortfolioSubject
  ) -> Table {
    let phrases = subject.phrases
    return .data(
      "table.incident-years",
      columns: [
        TableColumn(1.6, phrases.term(PortfolioTerm.year)),
        TableColumn(4, phrases.term(PortfolioTerm.definition)),
        TableColumn(2.4, phrases.term(PortfolioTerm.shownUnits)),
        TableColumn(2.4, phrases.term(PortfolioTerm.hiddenUnits)),
        TableColumn(2.4, .number, phrases.term(PortfolioTerm.shownSum)),
      ],
      rows: RowSequence(
        sums.years.map { sum in
          Row([
            .heading(phrases.year(sum.year)),
            .text(phrases.codeAlone(sum.definition, in: .incidentDefinitions)),
            .text(subject.part(sum.shown, of: units)), .text(subject.part(sum.hidden, of: units)),
            .number(phrases.count(sum.sum)),
          ])
        }),
      caption: phrases.term(PortfolioTerm.byYearIncidentsCaption),
      alternative: phrases.plain(PortfolioTerm.byYearIncidentsAlternative))
  }
}
