import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what the project is to achieve.
enum ProjectObjectiveTerm: String, CaseIterable, TermKey {
  case objective = "project-summary.objective.objective"
}

/// What the project is to achieve.
enum ProjectObjectiveSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      phrases.prose(subject.project.overallObjective, at: "overall_objective").opened { content in
        phrases.sentence(
          CommonTerm.labelled,
          [
            "label": [.strong(phrases.term(ProjectObjectiveTerm.objective))],
            "content": content,
          ])
      }.block
    ]
  }
}
