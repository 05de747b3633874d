import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what the plan is to achieve.
enum ObjectivesTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.objectives.heading"
  case introduction = "action-plan.objectives.introduction"
  case caption = "action-plan.objectives.caption"
  case alternative = "action-plan.objectives.alternative"
  case objective = "action-plan.objectives.objective"
  case findings = "action-plan.objectives.findings"
  case actions = "action-plan.objectives.actions"
}

/// The objectives, each with the findings that it answers and the actions that serve it.
enum ObjectivesSection {
  /// Up to so many actions are named by their titles; more are named by their ids alone, since
  /// the action table follows.
  private static let titledActions = 12

  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let objectives = subject.plan.objectives
    return [
      .section(1, "objectives", phrases.term(ObjectivesTerm.heading)),
      .text(phrases.term(ObjectivesTerm.introduction)),
      .table(
        .data(
          "table.objectives",
          columns: [
            TableColumn(4, phrases.term(ObjectivesTerm.objective)),
            TableColumn(5, phrases.term(ObjectivesTerm.findings)),
            TableColumn(5, phrases.term(ObjectivesTerm.actions)),
          ],
          rows: RowSequence(count: objectives.count) { index in
            let objective = objectives[index]
            return Row([
              .heading(subject.title(of: objective)),
              .lines(findings(of: objective, subject)), .lines(actions(of: objective, subject)),
            ])
          },
          caption: phrases.term(ObjectivesTerm.caption),
          alternative: phrases.plain(ObjectivesTerm.alternative))),
    ]
  }

  private static func findings(of objective: Objective, _ subject: PlanSubject) -> [[Inline]] {
    let phrases = subject.phrases
    let findings = objective.addresses.map { id in
      guard let finding = subject.finding(id) else { return phrases.symbol(id) }
      let path = DataPath(components: ["preparation", "survey", "findings", id, "text"])
      return subject.identified(id, phrases.proseLine(finding.text, at: path))
    }
    return findings.isEmpty ? [phrases.none] : findings
  }

  private static func actions(of objective: Objective, _ subject: PlanSubject) -> [[Inline]] {
    let phrases = subject.phrases
    guard !objective.actions.isEmpty else { return [phrases.none] }
    guard objective.actions.count <= titledActions else {
      let ids = objective.actions.joined(separator: phrases.plain(CommonTerm.listSeparator))
      return [[.text(ids)]]
    }
    return objective.actions.map { id in
      subject.action(id).map { subject.title(of: $0) } ?? phrases.symbol(id)
    }
  }
}
