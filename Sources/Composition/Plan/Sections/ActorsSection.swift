import DocumentTree
import Languages
import PlanModel

/// Words on those who take part.
enum ActorsTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.actors.heading"
  case introduction = "action-plan.actors.introduction"
  case caption = "action-plan.actors.caption"
  case alternative = "action-plan.actors.alternative"
  case actor = "action-plan.actors.actor"
  case type = "action-plan.actors.type"
  case role = "action-plan.actors.role"
}

/// Who takes part, what they are and what they do.
enum ActorsSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let actors = subject.plan.actors
    return [
      .section(1, "actors", phrases.term(ActorsTerm.heading)),
      .text(phrases.term(ActorsTerm.introduction)),
      .table(
        .data(
          "table.actors",
          columns: [
            TableColumn(5, phrases.term(ActorsTerm.actor)),
            TableColumn(4, phrases.term(ActorsTerm.type)),
            TableColumn(4, phrases.term(ActorsTerm.role)),
          ],
          rows: RowSequence(count: actors.count) { index in
            let actor = actors[index]
            return Row([
              .heading(subject.actor(actor.id)),
              .text(phrases.codeAlone(actor.type, in: .actorTypes)),
              .text(phrases.codes(actor.roles, in: .actorRoles)),
            ])
          },
          caption: phrases.term(ActorsTerm.caption),
          alternative: phrases.plain(ActorsTerm.alternative))),
    ]
  }
}
