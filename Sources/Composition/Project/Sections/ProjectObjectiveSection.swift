import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what the project is to achieve.
enum ProjectObjectiveTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.objective.heading"
  case alternative = "project-summary.objective.alternative"
}

/// What the project is to achieve.
enum ProjectObjectiveSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let objective = phrases.prose(subject.project.overallObjective, at: "overall_objective")
    return [
      PagePanel(
        name: "objective", heading: phrases.term(ProjectObjectiveTerm.heading),
        alternative: phrases.plain(ProjectObjectiveTerm.alternative),
        blocks: [objective.cellBlock]
      ).block
    ]
  }
}
