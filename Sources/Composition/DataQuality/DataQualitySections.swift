import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on the quality of data.
enum DataQualityTerm: String, CaseIterable, TermKey {
  case kind = "data-quality.kind"
  case count = "data-quality.count"
  case notChecked = "data-quality.not-checked"
  case nothing = "data-quality.nothing"
  case gapsHeading = "data-quality.gaps-heading"
  case gapsCaption = "data-quality.gaps-caption"
  case gapsAlternative = "data-quality.gaps-alternative"
  case noGaps = "data-quality.no-gaps"
  case issuesHeading = "data-quality.issues-heading"
  case issuesCaption = "data-quality.issues-caption"
  case issuesAlternative = "data-quality.issues-alternative"
  case noIssues = "data-quality.no-issues"
  case datum = "data-quality.datum"
  case place = "data-quality.place"
  case effect = "data-quality.effect-heading"
  case rule = "data-quality.rule"
  case found = "data-quality.found"
  case mend = "data-quality.mend"
  case warning = "data-quality.warning"
  case note = "data-quality.note"
}

/// The sections of a page on the quality of data.
enum DataQualitySections {
  /// All sections, each with its name in `Data/outlines/data-quality.yaml`.
  static let all: [Section<DataQualitySubject>] = [
    Section("head", compose: head), Section("gaps", compose: gaps),
    Section("findings", compose: findings),
  ]

  private static func head(_ subject: DataQualitySubject) -> [Block] {
    let phrases = subject.phrases
    let project = subject.base.project
    let issues = subject.issues
    let count =
      issues.map { issues in
        phrases.sentence(
          DataQualityTerm.count,
          [
            "gaps": phrases.count(subject.gaps.count),
            "warnings": phrases.count(issues.count(where: \.isWarning)),
            "notes": phrases.count(issues.count { !$0.isWarning }),
          ])
      }
      ?? phrases.sentence(
        DataQualityTerm.notChecked, ["gaps": phrases.count(subject.gaps.count)])
    let isClean = subject.gaps.isEmpty && issues?.isEmpty == true
    return [
      .text(phrases.name(project.title, at: "title"), .title),
      .text(
        phrases.list(
          [phrases.term(DataQualityTerm.kind), subject.base.asOf], by: .clauseSeparator),
        .subtitle),
      .text(isClean ? phrases.term(DataQualityTerm.nothing) : count),
    ]
  }

  private static func gaps(_ subject: DataQualitySubject) -> [Block] {
    let phrases = subject.phrases
    let heading = Block.section(1, "gaps", phrases.term(DataQualityTerm.gapsHeading))
    guard !subject.gaps.isEmpty else {
      return [heading, .text(phrases.term(DataQualityTerm.noGaps))]
    }
    let gaps = subject.gaps
    return [
      heading,
      .table(
        .data(
          "table.gaps",
          columns: [
            TableColumn(5, phrases.term(DataQualityTerm.datum)),
            TableColumn(4.5, phrases.term(DataQualityTerm.place)),
            TableColumn(6.5, phrases.term(DataQualityTerm.effect)),
          ],
          rows: RowSequence(count: gaps.count) { index in
            Row([
              .heading(phrases.term(gaps[index].kind)),
              .text([.code(gaps[index].path.description)]),
              .text(phrases.term(gaps[index].effect)),
            ])
          },
          caption: phrases.term(DataQualityTerm.gapsCaption),
          alternative: phrases.plain(DataQualityTerm.gapsAlternative))),
    ]
  }

  private static func findings(_ subject: DataQualitySubject) -> [Block] {
    let phrases = subject.phrases
    guard let issues = subject.issues else { return [] }
    let heading = Block.section(1, "findings", phrases.term(DataQualityTerm.issuesHeading))
    guard !issues.isEmpty else {
      return [heading, .text(phrases.term(DataQualityTerm.noIssues))]
    }
    return [
      heading,
      .table(
        .data(
          "table.findings",
          columns: [
            TableColumn(2.8, phrases.term(DataQualityTerm.rule)),
            TableColumn(3.5, phrases.term(DataQualityTerm.place)),
            TableColumn(5.6, phrases.term(DataQualityTerm.found)),
            TableColumn(4.1, phrases.term(DataQualityTerm.mend)),
          ],
          rows: RowSequence(count: issues.count) { index in
            let issue = issues[index]
            let weight = issue.isWarning ? DataQualityTerm.warning : .note
            return Row(
              issue.isWarning ? .attention : .plain,
              [
                .heading(phrases.remark(phrases.symbol(issue.rule), phrases.term(weight))),
                .text([.code(issue.path.description)]), .text(phrases.symbol(issue.message)),
                .text(issue.help.map { phrases.symbol($0) } ?? phrases.none),
              ])
          },
          caption: phrases.term(DataQualityTerm.issuesCaption),
          alternative: phrases.plain(DataQualityTerm.issuesAlternative))),
    ]
  }
}
