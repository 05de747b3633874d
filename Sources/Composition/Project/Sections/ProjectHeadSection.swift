import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words at the head of a project's summary.
enum ProjectHeadTerm: String, CaseIterable, TermKey {
  case subtitle = "project-summary.head.subtitle"
  case asOf = "project-summary.head.as-of"
}

/// What the project is called, and from which day the summary looks back.
enum ProjectHeadSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let project = subject.project
    return [
      .text(phrases.text(project.title, at: "title"), .title),
      .text(
        phrases.list(
          [
            phrases.sentence(
              ProjectHeadTerm.subtitle,
              ["acronym": phrases.symbol(project.acronym ?? project.id)]),
            subject.asOf,
          ], by: .clauseSeparator), .subtitle),
    ] + Mark.marks(of: project.dataStatus, phrases).map { .text($0.content, .mark) }
  }
}
