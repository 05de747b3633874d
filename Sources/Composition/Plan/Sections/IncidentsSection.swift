import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on the recorded incidents.
enum IncidentsTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.incidents.heading"
  case introduction = "action-plan.incidents.introduction"
  case caption = "action-plan.incidents.caption"
  case alternative = "action-plan.incidents.alternative"
  case context = "action-plan.incidents.context"
  case sources = "action-plan.incidents.sources"
  case definition = "action-plan.incidents.definition"
  case referenceDate = "action-plan.incidents.reference-date"
  case disclosure = "action-plan.incidents.disclosure"
  case personLevel = "action-plan.incidents.person-level"
  case personLevelNever = "action-plan.incidents.person-level-never"
  case byYearHeading = "action-plan.incidents.by-year-heading"
  case togetherHeading = "action-plan.incidents.together-heading"
  case responsesHeading = "action-plan.incidents.responses-heading"
  case responsesCaption = "action-plan.incidents.responses-caption"
  case responsesAlternative = "action-plan.incidents.responses-alternative"
  case response = "action-plan.incidents.response"
  case count = "action-plan.incidents.count"
  case procedureCaption = "action-plan.incidents.procedure-caption"
  case procedureAlternative = "action-plan.incidents.procedure-alternative"
  case procedureStep = "action-plan.incidents.procedure-step"
  case recordedByPolice = "action-plan.incidents.recorded-by-police"
  case prosecuted = "action-plan.incidents.prosecuted"
  case sentenced = "action-plan.incidents.sentenced"
  case underReportingHeading = "action-plan.incidents.under-reporting-heading"
  case underReporting = "action-plan.incidents.under-reporting"
}

/// The recorded incidents: how many, what was done, and what the records do not show.
enum IncidentsSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    guard let baseline = subject.plan.incidentBaseline, let incidents = subject.incidents
    else { return [] }
    let phrases = subject.phrases
    return [
      .section(1, "incidents", phrases.term(IncidentsTerm.heading)),
      .text(phrases.term(IncidentsTerm.introduction)),
      .table(
        .facts(
          "table.incident-sources", facts(of: baseline, subject),
          caption: phrases.term(IncidentsTerm.caption),
          alternative: phrases.plain(IncidentsTerm.alternative))),
    ] + records(incidents, phrases) + responses(incidents, phrases)
      + procedure(incidents, phrases) + [
        .section(
          2, "incidents.under-reporting", phrases.term(IncidentsTerm.underReportingHeading)),
        .text(phrases.term(IncidentsTerm.underReporting)),
      ]
  }

  private static func facts(of baseline: IncidentBaseline, _ subject: PlanSubject) -> [FactRow] {
    let phrases = subject.phrases
    var facts = [
      FactRow(phrases.term(IncidentsTerm.sources), subject.actors(baseline.sources)),
      FactRow(
        phrases.term(IncidentsTerm.definition),
        phrases.codeAlone(baseline.definition, in: .incidentDefinitions)),
      FactRow(phrases.term(IncidentsTerm.referenceDate), phrases.date(baseline.referenceDate)),
    ]
    if let context = baseline.context {
      facts.append(
        FactRow(
          phrases.term(IncidentsTerm.context),
          phrases.prose(context, at: "incident_baseline/context")))
    }
    return facts + [
      FactRow(phrases.term(IncidentsTerm.disclosure), phrases.disclosure(of: baseline)),
      FactRow(
        phrases.term(IncidentsTerm.personLevel), phrases.term(IncidentsTerm.personLevelNever)),
    ]
  }

  private static func records(_ incidents: PublishedIncidents, _ phrases: Phrases) -> [Block] {
    guard !incidents.figures.years.isEmpty else { return [] }
    let heading = incidents.groupsYears ? IncidentsTerm.togetherHeading : .byYearHeading
    let chart = IncidentChart(incidents, phrases)
    let lead = chart?.chart.map { [$0.lead(to: "table.incidents", phrases)] } ?? []
    return [.section(2, "incidents.by-year", phrases.term(heading))] + lead
      + IncidentTables(incidents, phrases).blocks + (chart?.blocks ?? [])
  }

  private static func responses(_ incidents: PublishedIncidents, _ phrases: Phrases) -> [Block] {
    let responses = incidents.figures.responses
    let hasProcedure = !steps(of: incidents).isEmpty
    guard !responses.isEmpty || hasProcedure else { return [] }
    let heading = Block.section(
      2, "incidents.responses", phrases.term(IncidentsTerm.responsesHeading))
    guard !responses.isEmpty else { return [heading] }
    return [heading]
      + counts(
        "table.responses", of: phrases.term(IncidentsTerm.response),
        responses.map { (phrases.codeAlone($0, in: .responses), incidents[.response($0)]) },
        caption: phrases.term(IncidentsTerm.responsesCaption),
        alternative: phrases.plain(IncidentsTerm.responsesAlternative), phrases)
  }

  private static func procedure(_ incidents: PublishedIncidents, _ phrases: Phrases) -> [Block] {
    guard !steps(of: incidents).isEmpty else { return [] }
    return counts(
      "table.procedure", of: phrases.term(IncidentsTerm.procedureStep),
      ProcedureStep.allCases.map {
        (phrases.term(IncidentsTerm($0)), incidents[.procedure($0)])
      },
      caption: phrases.term(IncidentsTerm.procedureCaption),
      alternative: phrases.plain(IncidentsTerm.procedureAlternative), phrases)
  }

  /// The steps of which something is known.
  private static func steps(of incidents: PublishedIncidents) -> [ProcedureStep] {
    ProcedureStep.allCases.filter { incidents[.procedure($0)] != nil }
  }

  /// A table of one count a row, with what its marks mean.
  private static func counts(
    _ anchor: Anchor, of heading: [Inline], _ counts: [([Inline], PublishedCount?)],
    caption: [Inline], alternative: String, _ phrases: Phrases
  ) -> [Block] {
    let rows = counts.map { Row([.heading($0), .number(phrases.count($1))]) }
    let table = Table.data(
      anchor,
      columns: [
        TableColumn(4, heading), TableColumn(1.2, .number, phrases.term(IncidentsTerm.count)),
      ],
      rows: RowSequence(rows), caption: caption, alternative: alternative)
    return [.table(table)] + phrases.notes(on: counts.map(\.1))
  }
}

extension IncidentsTerm {
  /// The name of a step.
  fileprivate init(_ step: ProcedureStep) {
    switch step {
    case .recordedByPolice: self = .recordedByPolice
    case .prosecuted: self = .prosecuted
    case .sentenced: self = .sentenced
    }
  }
}
