import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words at the head of a project's summary.
enum ProjectHeadTerm: String, CaseIterable, TermKey {
  case kind = "project-summary.head.kind"
  case asOf = "project-summary.head.as-of"
  case named = "project-summary.head.named"
}

/// What the project is called, and from which day the summary looks back.
enum ProjectHeadSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let project = subject.project
    let title = phrases.name(project.title, at: "title")
    let kind = phrases.list(
      [phrases.term(ProjectHeadTerm.kind), subject.asOf], by: .clauseSeparator)
    let name =
      project.acronym.map {
        phrases.sentence(
          ProjectHeadTerm.named, ["acronym": phrases.symbol($0), "title": title])
      } ?? title
    return [.text(name, .title), .text(kind)]
  }
}
