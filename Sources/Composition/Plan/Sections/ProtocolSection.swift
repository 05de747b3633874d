import DocumentTree
import Languages
import PlanModel

/// Words on what is done when something happens, and on what is told to the public.
enum ProtocolTerm: String, CaseIterable, TermKey {
  case responseHeading = "action-plan.response-protocol.heading"
  case responseIntroduction = "action-plan.response-protocol.introduction"
  case responseCaption = "action-plan.response-protocol.caption"
  case responseAlternative = "action-plan.response-protocol.alternative"
  case visibilityHeading = "action-plan.visibility.heading"
  case visibilityIntroduction = "action-plan.visibility.introduction"
  case visibilityCaption = "action-plan.visibility.caption"
  case visibilityAlternative = "action-plan.visibility.alternative"
  case action = "action-plan.protocol.action"
  case responsible = "action-plan.protocol.responsible"
  case partners = "action-plan.protocol.partners"
  case timeframe = "action-plan.protocol.timeframe"
}

/// The actions of one kind: who does what, with whom and by when.
struct ProtocolSection: Sendable {
  private let name: String
  private let kind: Code
  private let heading: ProtocolTerm
  private let introduction: ProtocolTerm
  private let caption: ProtocolTerm
  private let alternative: ProtocolTerm

  /// What is done when an incident happens.
  static let response = ProtocolSection(
    name: "response-protocol", kind: "response", heading: .responseHeading,
    introduction: .responseIntroduction, caption: .responseCaption,
    alternative: .responseAlternative)

  /// How the public learns of the plan.
  static let visibility = ProtocolSection(
    name: "visibility", kind: "visibility", heading: .visibilityHeading,
    introduction: .visibilityIntroduction, caption: .visibilityCaption,
    alternative: .visibilityAlternative)

  @Sendable func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let actions = subject.plan.actions
    let places = actions.indices.filter { actions[$0].kind == kind }
    return [
      .section(1, name, phrases.term(heading)),
      .text(phrases.term(introduction)),
      .table(
        .data(
          Anchor("table.\(name)"),
          columns: [
            TableColumn(5, phrases.term(ProtocolTerm.action)),
            TableColumn(3.4, phrases.term(ProtocolTerm.responsible)),
            TableColumn(4, phrases.term(ProtocolTerm.partners)),
            TableColumn(2.6, phrases.term(ProtocolTerm.timeframe)),
          ],
          rows: RowSequence(count: places.count) { index in
            let action = actions[places[index]]
            return Row([
              .heading(subject.title(of: action)), .text(subject.actor(action.responsible)),
              .text(subject.actors(action.partners)),
              .text(phrases.period(action.timeframe, .compact)),
            ])
          },
          caption: phrases.term(caption), alternative: phrases.plain(alternative))),
    ]
  }
}
