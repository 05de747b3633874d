import DocumentTree
import Languages
import PlanModel

/// A coalition in one language, with the plan in which it takes part.
struct CoalitionSubject: DocumentSubject {
  /// The coalition's names and contacts.
  let names: CoalitionPhrases
  /// The plan in which it takes part; nil when none is known.
  let plan: PlanSubject?
  /// The coalition among the actors of the plan; nil where it cannot be told.
  let actor: Actor?

  /// A coalition and the plan in which it takes part.
  init(_ names: CoalitionPhrases, plan: PlanSubject?) {
    self.names = names
    self.plan = plan
    let actors = plan?.plan.actors.filter { $0.type == "coalition" } ?? []
    let namesakes = actors.filter { $0.name == names.coalition.name }
    let profiled = actors.filter { $0.profile != nil }
    actor = [namesakes, profiled, actors].first { $0.count == 1 }?.first
  }

  /// The coalition.
  var coalition: Coalition { names.coalition }
  /// The words of the language.
  var phrases: Phrases { names.phrases }

  /// The actions of the plan in which it takes part.
  var actions: [Action] {
    guard let plan, let actor else { return [] }
    return plan.plan.actions.filter {
      $0.responsible == actor.id || $0.partners.contains(actor.id)
    }
  }

  /// Those who belong to it now.
  var presentMembers: Int { coalition.members.count { $0.until == nil } }
}
