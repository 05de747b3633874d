import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// A plan that is told to citizens, with the coalition to which they can turn.
struct PublicSummarySubject: DocumentSubject {
  /// How many actions a summary shows at most.
  static let mostActions = 8
  /// How many signs of success a summary shows at most.
  static let mostSigns = 5

  /// The plan in one language.
  let plan: PlanSubject
  /// The coalition of the plan, in its own words; nil when the plan names none.
  let coalition: CoalitionPhrases?

  /// A plan and the coalitions that it names, by the ids of the actors whose profiles they are.
  init(_ plan: PlanSubject, coalitions: [String: CoalitionPhrases]) {
    self.plan = plan
    coalition = plan.plan.actors.lazy.compactMap { coalitions[$0.id] }.first
  }

  /// The words of the language.
  var phrases: Phrases { plan.phrases }

  /// The name of the unit with what it is.
  var unit: [Inline] {
    [.text(phrases.unitTitle(plan.unit, key: plan.plan.localGovernment))]
  }

  /// The actions that are shown, in the order of the plan: all when they are few, else the first
  /// of every objective, then the second of every objective, and so on.
  var chosenActions: [Action] {
    let actions = plan.plan.actions
    guard actions.count > Self.mostActions else { return actions }
    var queues = plan.plan.objectives.map { $0.actions[...] }
    let served = Set(plan.plan.objectives.flatMap(\.actions))
    queues.append(actions.map(\.id).filter { !served.contains($0) }[...])
    var chosen: Set<String> = []
    let known = Set(actions.map(\.id))
    while chosen.count < Self.mostActions, queues.contains(where: { !$0.isEmpty }) {
      for place in queues.indices where chosen.count < Self.mostActions {
        while let id = queues[place].popFirst() {
          if known.contains(id), chosen.insert(id).inserted { break }
        }
      }
    }
    return actions.filter { chosen.contains($0.id) }
  }

  /// The indicators by which citizens see whether the plan works: changes before things made.
  var signs: [Indicator] {
    let indicators = plan.plan.indicators.filter { !$0.targets.isEmpty }
    let changes = indicators.filter { $0.level != .output }
    let outputs = indicators.filter { $0.level == .output }
    return Array((changes + outputs).prefix(Self.mostSigns))
  }
}
