import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what the project consists of.
enum ComponentsTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.components.heading"
  case component = "project-summary.components.component"
}

/// What the project consists of, and who leads each part.
enum ComponentsSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let items = subject.project.components.enumerated().map { index, component in
      phrases.sentence(
        ComponentsTerm.component,
        [
          "lead": [
            .strong(phrases.list(component.lead.map { subject.organisation($0) }))
          ],
          "text": phrases.text(
            component.text, at: DataPath(components: ["components"]).element(index)),
        ])
    }
    return [
      .unnumbered(1, "components", phrases.term(ComponentsTerm.heading)), .items(items),
    ]
  }
}
