import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words at the head of a project's summary.
enum ProjectHeadTerm: String, CaseIterable, TermKey {
  case kind = "project-summary.head.kind"
  case asOf = "project-summary.head.as-of"
}

/// What the project is called, and from which day the summary looks back.
enum ProjectHeadSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let project = subject.project
    let title = phrases.name(project.title, at: "title")
    let kind = phrases.list(
      [phrases.term(ProjectHeadTerm.kind), subject.asOf], by: .clauseSeparator)
    // A short name that is seen at once leaves the long title fewer lines.
    let names: [Block] =
      project.acronym.map { [.text(phrases.symbol($0), .title), .text(title, .subtitle)] }
      ?? [.text(title, .title)]
    return names + [.text(kind)]
      + Mark.marks(of: project.dataStatus, phrases).map { .text($0.content, .mark) }
  }
}
