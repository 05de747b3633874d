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
  case minimumCell = "action-plan.incidents.minimum-cell"
  case fullCounts = "action-plan.incidents.full-counts"
  case personLevel = "action-plan.incidents.person-level"
  case personLevelNever = "action-plan.incidents.person-level-never"
  case byYearHeading = "action-plan.incidents.by-year-heading"
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
    guard let baseline = subject.plan.incidentBaseline else { return [] }
    let phrases = subject.phrases
    return [
      .section(1, "incidents", phrases.term(IncidentsTerm.heading)),
      .text(phrases.term(IncidentsTerm.introduction)),
      .table(
        .facts(
          "table.incident-sources", facts(of: baseline, subject),
          caption: phrases.term(IncidentsTerm.caption),
          alternative: phrases.plain(IncidentsTerm.alternative))),
    ] + records(of: baseline, phrases) + responses(to: baseline, phrases) + [
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
          phrases.text(context, at: "incident_baseline/context")))
    }
    guard let disclosure = baseline.disclosure else { return facts }
    if let minimum = disclosure.publicMinimumCell {
      facts.append(
        FactRow(
          phrases.term(IncidentsTerm.disclosure),
          phrases.sentence(IncidentsTerm.minimumCell, ["minimum": phrases.count(minimum)])))
    }
    if !disclosure.allowsPersonLevel {
      facts.append(
        FactRow(
          phrases.term(IncidentsTerm.personLevel), phrases.term(IncidentsTerm.personLevelNever)))
    }
    return facts
  }

  private static func records(of baseline: IncidentBaseline, _ phrases: Phrases) -> [Block] {
    guard !baseline.records.isEmpty || !baseline.totals.isEmpty else { return [] }
    return [.section(2, "incidents.by-year", phrases.term(IncidentsTerm.byYearHeading))]
      + fullCounts(baseline, phrases) + IncidentTables(baseline, phrases).blocks
  }

  /// The warning that this edition shows counts that the public must not see.
  private static func fullCounts(_ baseline: IncidentBaseline, _ phrases: Phrases) -> [Block] {
    guard let minimum = baseline.disclosure?.publicMinimumCell else { return [] }
    let counts = baseline.records.map(\.count) + baseline.totals.map(\.count)
    guard counts.contains(where: { (1..<minimum).contains($0) }) else { return [] }
    return [
      .text(
        phrases.sentence(IncidentsTerm.fullCounts, ["minimum": phrases.count(minimum)]), .note)
    ]
  }

  private static func responses(to baseline: IncidentBaseline, _ phrases: Phrases) -> [Block] {
    guard !baseline.responses.isEmpty || baseline.procedure != nil else { return [] }
    var blocks: [Block] = [
      .section(2, "incidents.responses", phrases.term(IncidentsTerm.responsesHeading))
    ]
    if !baseline.responses.isEmpty {
      let rows = baseline.responses.map { response in
        Row([
          .heading(phrases.codeAlone(response.response, in: .responses)),
          .number(phrases.count(response.count)),
        ])
      }
      blocks.append(
        .table(
          counts(
            "table.responses", of: phrases.term(IncidentsTerm.response), rows,
            caption: phrases.term(IncidentsTerm.responsesCaption),
            alternative: phrases.plain(IncidentsTerm.responsesAlternative), phrases)))
    }
    if let procedure = baseline.procedure {
      let steps: [(IncidentsTerm, Int?)] = [
        (.recordedByPolice, procedure.recordedByPolice), (.prosecuted, procedure.prosecuted),
        (.sentenced, procedure.sentenced),
      ]
      let rows = steps.map { step, count in
        Row([.heading(phrases.term(step)), .number(phrases.count(count))])
      }
      blocks.append(
        .table(
          counts(
            "table.procedure", of: phrases.term(IncidentsTerm.procedureStep), rows,
            caption: phrases.term(IncidentsTerm.procedureCaption),
            alternative: phrases.plain(IncidentsTerm.procedureAlternative), phrases)))
    }
    return blocks
  }

  /// A table of one count a row.
  private static func counts(
    _ anchor: Anchor, of heading: [Inline], _ rows: [Row], caption: [Inline], alternative: String,
    _ phrases: Phrases
  ) -> Table {
    .data(
      anchor,
      columns: [
        TableColumn(4, heading), TableColumn(1.2, .number, phrases.term(IncidentsTerm.count)),
      ],
      rows: RowSequence(rows), caption: caption, alternative: alternative)
  }
}
