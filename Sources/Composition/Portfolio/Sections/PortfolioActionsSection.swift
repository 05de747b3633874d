import DocumentTree
import Languages
import PlanModel

/// The actions of all plans, by their kind and by the kind of who is responsible.
enum PortfolioActionsSection {
  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .section(1, "actions", phrases.term(PortfolioTerm.actionsHeading)),
      .table(
        table(
          "table.by-kind", .actionKind, in: .actionKinds, subject, caption: .byKindCaption,
          alternative: .byKindAlternative
        ) { action, _ in action.kind }),
      .table(
        table(
          "table.by-responsible", .responsibleKind, in: .actorTypes, subject,
          caption: .byResponsibleCaption, alternative: .byResponsibleAlternative
        ) { action, plan in plan.actors.first { $0.id == action.responsible }?.type }),
    ]
  }

  private static func table(
    _ anchor: Anchor, _ label: PortfolioTerm, in list: CodelistName, _ subject: PortfolioSubject,
    caption: PortfolioTerm, alternative: PortfolioTerm, _ code: (Action, Plan) -> Code?
  ) -> Table {
    let phrases = subject.phrases
    var counts: [Code?: (actions: Int, units: Int)] = [:]
    for plan in subject.plans.map(\.plan) {
      var own: [Code?: Int] = [:]
      for action in plan.actions { own[code(action, plan), default: 0] += 1 }
      for (code, count) in own {
        let known = counts[code] ?? (0, 0)
        counts[code] = (known.actions + count, known.units + 1)
      }
    }
    let known = (phrases.codelists[list: list.rawValue]?.entries ?? []).map(\.code)
      .filter { counts[$0] != nil }.map(Optional.some)
    let rows = (known + (counts[nil] == nil ? [] : [nil])).map { code in
      let count = counts[code] ?? (0, 0)
      let name =
        code.map { phrases.codeAlone($0, in: list) }
        ?? phrases.capitalized(phrases.term(PortfolioTerm.unknownKind))
      return Row([
        .heading(name), .number(phrases.count(count.actions)), .text(subject.part(count.units)),
      ])
    }
    let all = subject.plans.reduce(0) { $0 + $1.plan.actions.count }
    let acting = subject.plans.count { !$0.plan.actions.isEmpty }
    let total = subject.total(
      phrases.term(PortfolioTerm.total),
      [.number(phrases.count(all)), .text(subject.part(acting))])
    return .data(
      anchor,
      columns: [
        TableColumn(5, phrases.term(label)),
        TableColumn(2, .number, phrases.term(PortfolioTerm.actions)),
        TableColumn(2, phrases.term(PortfolioTerm.units)),
      ],
      rows: RowSequence(rows + [total]), caption: phrases.term(caption),
      alternative: phrases.plain(alternative))
  }
}
