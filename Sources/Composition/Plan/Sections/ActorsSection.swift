import Diagnostics
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
  case dutiesCaption = "action-plan.actors.duties-caption"
  case dutiesAlternative = "action-plan.actors.duties-alternative"
  case duties = "action-plan.actors.duties"
  case together = "action-plan.actors.together"
  case togetherCaption = "action-plan.actors.together-caption"
  case togetherAlternative = "action-plan.actors.together-alternative"
  case coordination = "action-plan.actors.coordination"
  case dialogue = "action-plan.actors.dialogue"
  case participants = "action-plan.actors.participants"
  case frequency = "action-plan.actors.frequency"
  case since = "action-plan.actors.since"
}

/// Who takes part, what they are and what they do, and how they work together.
enum ActorsSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let heading: Block = .section(1, "actors", phrases.term(ActorsTerm.heading))
    return [heading] + actors(subject) + duties(subject) + together(subject)
  }

  private static func actors(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let actors = subject.plan.actors
    guard !actors.isEmpty else { return [] }
    return [
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

  /// What actors have taken on; those who have taken on nothing are left out.
  private static func duties(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let actors = subject.plan.actors.filter { !$0.duties.isEmpty }
    guard !actors.isEmpty else { return [] }
    return [
      .table(
        .data(
          "table.duties",
          columns: [
            TableColumn(5, phrases.term(ActorsTerm.actor)),
            TableColumn(8, phrases.term(ActorsTerm.duties)),
          ],
          rows: RowSequence(count: actors.count) { index in
            let actor = actors[index]
            let path = DataPath(components: ["actors", actor.id, "duties"])
            return Row([
              .heading(subject.actor(actor.id)),
              .prose(
                actor.duties.enumerated().map { place, duty in
                  phrases.capitalized(phrases.prose(duty, at: path.element(place)))
                }),
            ])
          },
          caption: phrases.term(ActorsTerm.dutiesCaption),
          alternative: phrases.plain(ActorsTerm.dutiesAlternative)))
    ]
  }

  /// How the key actors coordinate, and the coalition's dialogue with the authorities.
  private static func together(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let plan = subject.plan
    let forms: [(ActorsTerm, Cooperation?, DataPath)] = [
      (.coordination, plan.coordination, "coordination/form"),
      (.dialogue, plan.dialogue, "dialogue/form"),
    ]
    let facts = forms.compactMap { label, cooperation, path in
      cooperation.map {
        FactRow(phrases.term(label), texts: texts(of: $0, at: path, subject))
      }
    }
    guard !facts.isEmpty else { return [] }
    return [
      .section(2, "actors.together", phrases.term(ActorsTerm.together)),
      .table(
        .facts(
          "table.together", facts, caption: phrases.term(ActorsTerm.togetherCaption),
          alternative: phrases.plain(ActorsTerm.togetherAlternative))),
    ]
  }

  private static func texts(
    of cooperation: Cooperation, at path: DataPath, _ subject: PlanSubject
  ) -> [Prose] {
    let phrases = subject.phrases
    var lines: [[Inline]] = []
    if !cooperation.actors.isEmpty {
      lines.append(
        phrases.labelled(ActorsTerm.participants, subject.actors(cooperation.actors)))
    }
    if let frequency = cooperation.frequency {
      lines.append(
        phrases.labelled(ActorsTerm.frequency, phrases.code(frequency, in: .frequencies)))
    }
    if let since = cooperation.since {
      lines.append(phrases.labelled(ActorsTerm.since, phrases.date(since)))
    }
    return [phrases.capitalized(phrases.prose(cooperation.form, at: path))]
      + lines.map { Prose($0) }
  }
}
