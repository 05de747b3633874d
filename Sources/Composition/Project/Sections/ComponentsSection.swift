import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what the project consists of.
enum ComponentsTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.components.heading"
  case alternative = "project-summary.components.alternative"
  case led = "project-summary.components.led"
}

/// What the project consists of, and who leads each part.
enum ComponentsSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let components = subject.project.components.enumerated().map { index, component in
      Block.text(
        phrases.sentence(
          ComponentsTerm.led,
          [
            "number": phrases.count(index + 1),
            "text": phrases.proseLine(
              component.text, at: DataPath(components: ["components"]).element(index)),
            "lead": phrases.list(component.lead.map { subject.organisation($0) }),
          ]), .tableText)
    }
    return [
      PagePanel(
        name: "components", heading: phrases.term(ComponentsTerm.heading),
        alternative: phrases.plain(ComponentsTerm.alternative), blocks: components
      ).block
    ]
  }
}
