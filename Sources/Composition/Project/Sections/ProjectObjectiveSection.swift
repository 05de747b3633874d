import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what the project is to achieve.
enum ProjectObjectiveTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.objective.heading"
}

/// What the project is to achieve.
enum ProjectObjectiveSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .unnumbered(1, "objective", phrases.term(ProjectObjectiveTerm.heading)),
      .text(phrases.text(subject.project.overallObjective, at: "overall_objective")),
    ]
  }
}
