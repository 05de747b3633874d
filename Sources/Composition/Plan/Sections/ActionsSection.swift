import DocumentTree
import Languages
import PlanModel

/// Words of the action table's head and of the text above it.
enum ActionsTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.actions.heading"
  case introduction = "action-plan.actions.introduction"
  case caption = "action-plan.actions.caption"
  case alternative = "action-plan.actions.alternative"
  case number = "action-plan.actions.number"
  case action = "action-plan.actions.action"
  case responsible = "action-plan.actions.responsible"
  case partners = "action-plan.actions.partners"
  case timeframe = "action-plan.actions.timeframe"
  case budget = "action-plan.actions.budget"
  case funding = "action-plan.actions.funding"
  case indicator = "action-plan.actions.indicator"
  case verification = "action-plan.actions.verification"
  case risk = "action-plan.actions.risk"
}

/// The action table: what is to be done, by whom, when and for how much.
enum ActionsSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let told = subject.plan.actions.flatMap(\.indicators).lazy.compactMap { subject.indicator($0) }
    return [
      .section(1, "actions", phrases.term(ActionsTerm.heading)),
      .text(phrases.term(ActionsTerm.introduction)),
      .table(
        .data(
          "table.actions", columns: columns(subject), rows: ActionRows(subject).sequence,
          rowHeaderCount: 2, caption: phrases.term(ActionsTerm.caption),
          alternative: phrases.plain(ActionsTerm.alternative))),
    ] + subject.notes(on: told)
  }

  /// The columns; the shares are centimetres of a landscape page.
  private static func columns(_ subject: PlanSubject) -> [TableColumn] {
    let phrases = subject.phrases
    return [
      TableColumn(1, .centered, phrases.term(ActionsTerm.number)),
      TableColumn(3.6, phrases.term(ActionsTerm.action)),
      TableColumn(2.3, phrases.term(ActionsTerm.responsible)),
      TableColumn(2.6, phrases.term(ActionsTerm.partners)),
      TableColumn(2.3, phrases.term(ActionsTerm.timeframe)),
      TableColumn(
        1.8, .number,
        phrases.sentence(ActionsTerm.budget, ["currency": subject.currencySymbol])),
      TableColumn(3.4, phrases.term(ActionsTerm.funding)),
      TableColumn(3.9, phrases.term(ActionsTerm.indicator)),
      TableColumn(2, phrases.term(ActionsTerm.verification)),
      TableColumn(2.1, phrases.term(ActionsTerm.risk)),
    ]
  }
}
