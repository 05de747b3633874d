import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// The part that a coalition has in the action plan.
enum CoalitionPlanSection {
  static func compose(_ subject: CoalitionSubject) -> [Block] {
    let phrases = subject.phrases
    guard let plan = subject.plan else { return [] }
    let blocks: [Block] = [
      .unnumbered(1, "plan", phrases.term(CoalitionTerm.planHeading)),
      .table(
        .facts(
          "table.plan", facts(plan, subject), caption: nil,
          alternative: phrases.plain(CoalitionTerm.planAlternative))),
    ]
    return subject.actions.isEmpty ? blocks : blocks + [.table(actions(plan, subject))]
  }

  private static func facts(_ plan: PlanSubject, _ subject: CoalitionSubject) -> [FactRow] {
    let phrases = subject.phrases
    let definition = plan.plan
    let unit = phrases.unitTitle(plan.unit, key: definition.localGovernment)
    var facts = [
      FactRow(
        phrases.term(CoalitionTerm.plan),
        lines: [phrases.text(definition.title, at: "title"), [.text(unit)]]),
      FactRow(
        phrases.term(CoalitionTerm.period),
        [.value(.years(definition.period.start.year, definition.period.end.year))]),
      FactRow(
        phrases.term(CoalitionTerm.edition), CoverSection.edition(definition.edition, phrases)),
    ]
    if let actor = subject.actor, !actor.roles.isEmpty {
      facts.append(
        FactRow(phrases.term(CoalitionTerm.roles), phrases.codes(actor.roles, in: .actorRoles)))
    }
    return facts
  }

  private static func actions(_ plan: PlanSubject, _ subject: CoalitionSubject) -> Table {
    let phrases = subject.phrases
    let actions = subject.actions
    return .data(
      "table.plan-actions",
      columns: [
        TableColumn(6, phrases.term(CoalitionTerm.action)),
        TableColumn(2, phrases.term(CoalitionTerm.part)),
        TableColumn(3.4, phrases.term(CoalitionTerm.time)),
      ],
      rows: RowSequence(count: actions.count) { index in
        let action = actions[index]
        let part: CoalitionTerm =
          action.responsible == subject.actor?.id ? .responsible : .partner
        return Row([
          .heading(plan.title(of: action)), .text(phrases.capitalized(phrases.term(part))),
          .text(phrases.period(action.timeframe, .compact)),
        ])
      },
      caption: phrases.term(CoalitionTerm.planActionsCaption),
      alternative: phrases.plain(CoalitionTerm.planActionsAlternative))
  }
}
