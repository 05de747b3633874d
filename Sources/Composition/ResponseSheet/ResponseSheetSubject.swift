import DocumentTree
import Languages
import PlanModel

/// A plan whose institutions fill in a form for every incident.
struct ResponseSheetSubject: DocumentSubject {
  /// The plan in one language.
  let plan: PlanSubject
  /// Within how many hours the coalition of the plan responds; nil where it does not say.
  let hours: Int?

  /// A plan and the coalitions that it names.
  init(_ plan: PlanSubject, coalitions: [Coalition]) {
    self.plan = plan
    hours = coalitions.compactMap { $0.procedures?.responseHours }.min()
  }

  /// The words of the language.
  var phrases: Phrases { plan.phrases }

  /// Those who are told of an incident: everybody with a part in the actions of response, in the
  /// order of the plan; the police have a line of their own where the plan leaves them out.
  var told: [Actor] {
    let actions = plan.plan.actions.filter { $0.kind == "response" }
    let ids = Set(actions.flatMap { [$0.responsible].compactMap(\.self) + $0.partners })
    return plan.plan.actors.filter { ids.contains($0.id) }
  }
}
