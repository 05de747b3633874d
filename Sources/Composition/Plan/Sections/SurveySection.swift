import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on the survey that the plan rests on.
enum SurveyTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.survey.heading"
  case introduction = "action-plan.survey.introduction"
  case caption = "action-plan.survey.caption"
  case alternative = "action-plan.survey.alternative"
  case conductedBy = "action-plan.survey.conducted-by"
  case method = "action-plan.survey.method"
  case fieldwork = "action-plan.survey.fieldwork"
  case population = "action-plan.survey.population"
  case sample = "action-plan.survey.sample"
  case margin = "action-plan.survey.margin"
  case plusMinus = "action-plan.survey.plus-minus"
  case findingsCaption = "action-plan.survey.findings-caption"
  case findingsAlternative = "action-plan.survey.findings-alternative"
  case identifier = "action-plan.survey.identifier"
  case topic = "action-plan.survey.topic"
  case finding = "action-plan.survey.finding"
  case value = "action-plan.survey.value"
  case measured = "action-plan.survey.measured"
}

/// What the survey among the residents found, and how it was done.
enum SurveySection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    guard let survey = subject.plan.preparation?.survey else { return [] }
    var blocks: [Block] = [
      .section(1, "survey", phrases.term(SurveyTerm.heading)),
      .text(phrases.term(SurveyTerm.introduction)),
      .table(
        .facts(
          "table.survey", facts(of: survey, subject), caption: phrases.term(SurveyTerm.caption),
          alternative: phrases.plain(SurveyTerm.alternative))),
    ]
    if !survey.findings.isEmpty { blocks.append(.table(table(of: survey.findings, phrases))) }
    return blocks
  }

  private static func facts(of survey: Survey, _ subject: PlanSubject) -> [FactRow] {
    let phrases = subject.phrases
    let path = DataPath(components: ["preparation", "survey"])
    let margin = survey.marginOfError.map { margin in
      phrases.sentence(SurveyTerm.plusMinus, ["value": phrases.percent(margin)])
    }
    return [
      FactRow(phrases.term(SurveyTerm.conductedBy), subject.actor(survey.conductedBy)),
      FactRow(
        phrases.term(SurveyTerm.method),
        phrases.capitalized(phrases.prose(survey.method, at: path / "method"))),
      FactRow(phrases.term(SurveyTerm.fieldwork), phrases.period(survey.fieldwork)),
      FactRow(
        phrases.term(SurveyTerm.population),
        phrases.capitalized(phrases.prose(survey.population, at: path / "population"))),
      FactRow(phrases.term(SurveyTerm.sample), phrases.count(survey.sampleSize)),
      FactRow(phrases.term(SurveyTerm.margin), margin ?? phrases.notPublished),
    ]
  }

  private static func table(of findings: [Finding], _ phrases: Phrases) -> Table {
    .data(
      "table.findings",
      columns: [
        TableColumn(1.4, phrases.term(SurveyTerm.identifier)),
        TableColumn(3, phrases.term(SurveyTerm.topic)),
        TableColumn(8, phrases.term(SurveyTerm.finding)),
        TableColumn(2.4, .number, phrases.term(SurveyTerm.value)),
      ],
      rows: RowSequence(count: findings.count) { index in
        let finding = findings[index]
        let path = DataPath(components: ["preparation", "survey", "findings", finding.id, "text"])
        return Row([
          .heading(phrases.symbol(finding.id)),
          .text(phrases.codeAlone(finding.topic, in: .surveyTopics)),
          .prose(phrases.prose(finding.text, at: path)),
          .number(value(of: finding, phrases)),
        ])
      },
      caption: phrases.term(SurveyTerm.findingsCaption),
      alternative: phrases.plain(SurveyTerm.findingsAlternative))
  }

  /// What was measured, with its unit.
  static func value(of finding: Finding, _ phrases: Phrases) -> [Inline] {
    guard let unit = finding.unit, let value = finding.value else {
      return phrases.number(finding.value)
    }
    if unit == "percent" { return phrases.percent(value) }
    return phrases.sentence(
      SurveyTerm.measured,
      ["value": phrases.number(value), "unit": phrases.code(unit, in: .unitsOfMeasure)])
  }
}
