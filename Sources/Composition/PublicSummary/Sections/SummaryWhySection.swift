import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Why there is a plan, and what people said before it was written.
enum SummaryWhySection {
  static func compose(_ subject: PublicSummarySubject) -> [Block] {
    let phrases = subject.phrases
    let plan = subject.plan.plan
    let purposes = plan.purposes.isEmpty ? ["cohesion", "prevention"] : plan.purposes
    var blocks: [Block] = [
      .unnumbered(1, "why", phrases.term(PublicSummaryTerm.whyHeading)),
      .text(phrases.term(PublicSummaryTerm.why)),
      .text(phrases.term(PublicSummaryTerm.aims)),
      .items(purposes.map { phrases.code($0, in: .purposes) }),
    ]
    if let vision = plan.vision {
      blocks += [
        .text(phrases.term(PublicSummaryTerm.vision)),
        phrases.prose(vision, at: "vision").block,
      ]
    }
    return blocks
  }

  /// What people said in the survey.
  static func survey(_ subject: PublicSummarySubject) -> [Block] {
    let phrases = subject.phrases
    guard let survey = subject.plan.plan.preparation?.survey else { return [] }
    let introduction =
      survey.sampleSize.map {
        phrases.sentence(PublicSummaryTerm.survey, ["sample": phrases.count($0)])
      } ?? phrases.term(PublicSummaryTerm.surveyWithoutSample)
    let blocks: [Block] = [
      .unnumbered(1, "survey", phrases.term(PublicSummaryTerm.surveyHeading)),
      .text(introduction),
    ]
    return survey.findings.isEmpty ? blocks : blocks + [.table(table(of: survey, phrases))]
  }

  private static func table(of survey: Survey, _ phrases: Phrases) -> Table {
    let findings = survey.findings
    return .data(
      "table.findings",
      columns: [
        TableColumn(8, phrases.term(PublicSummaryTerm.finding)),
        TableColumn(2.4, .number, phrases.term(PublicSummaryTerm.value)),
      ],
      rows: RowSequence(count: findings.count) { index in
        let finding = findings[index]
        let path = DataPath(components: ["preparation", "survey", "findings", finding.id, "text"])
        return Row([
          .heading(phrases.proseLine(finding.text, at: path)),
          .number(SurveySection.value(of: finding, phrases)),
        ])
      },
      caption: nil, alternative: phrases.plain(PublicSummaryTerm.findingsAlternative))
  }
}
