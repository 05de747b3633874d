import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what the project consists of.
enum ComponentsTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.components.heading"
  case alternative = "project-summary.components.alternative"
  case component = "project-summary.components.component"
  case led = "project-summary.components.led"
}

/// What the project consists of, and who leads each part.
enum ComponentsSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    let facts = subject.project.components.enumerated().map { index, component in
      FactRow(
        phrases.sentence(ComponentsTerm.component, ["number": phrases.count(index + 1)]),
        phrases.sentence(
          ComponentsTerm.led,
          [
            "text": phrases.proseLine(
              component.text, at: DataPath(components: ["components"]).element(index)),
            "lead": phrases.list(component.lead.map { subject.organisation($0) }),
          ]))
    }
    return [
      .unnumbered(1, "components", phrases.term(ComponentsTerm.heading)),
      .table(
        .facts(
          "table.components", facts,
          caption: nil,
          alternative: phrases.plain(ComponentsTerm.alternative))),
    ]
  }
}
