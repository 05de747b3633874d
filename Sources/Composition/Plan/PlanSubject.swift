import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// A plan in one language, with everything that its sections look up, found once.
///
/// A class, because the makers of all rows hold the same plan, which is large.
final class PlanSubject: Sendable {
  /// The plan.
  let plan: Plan
  /// The words of the language.
  let phrases: Phrases
  /// The plan's money.
  let money: FinancialFramework
  /// The unit whose plan it is; nil when the register lacks it.
  let unit: LocalGovernment?
  /// The recorded incidents as the readers may see them; nil when the plan tells none.
  let incidents: PublishedIncidents?
  /// The values of indicators as the readers may see them beside the incidents.
  let published: PublishedIndicators
  private let actors: [String: Int]
  private let actions: [String: Int]
  private let indicators: [String: Int]
  private let risks: [String: Int]
  private let findings: [String: Int]

  /// A plan to be written in the language of the phrases; the document may tell of other incidents
  /// than the plan does.
  init(_ plan: Plan, _ phrases: Phrases, published: PublishedIndicators? = nil) {
    self.plan = plan
    self.phrases = phrases
    money = FinancialFramework(plan)
    incidents = plan.incidentBaseline.map { PublishedIncidents($0, for: phrases.readership) }
    self.published = published ?? PublishedIndicators(plan, incidents)
    unit = phrases.codelists[unit: plan.localGovernment]
    actors = Self.places(plan.actors.map(\.id))
    actions = Self.places(plan.actions.map(\.id))
    indicators = Self.places(plan.indicators.map(\.id))
    risks = Self.places(plan.risks.map(\.id))
    findings = Self.places((plan.preparation?.survey?.findings ?? []).map(\.id))
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The currency of the plan's amounts.
  var currency: String { money.currency ?? "BAM" }

  /// What the currency is called beside an amount.
  ///
  /// For example “KM”.
  var currencySymbol: [Inline] { [.text(phrases.profile.numbers.symbol(of: currency))] }

  /// The calendar years of the plan.
  var years: [Int] { plan.period.years }
}

// MARK: - Looking up

extension PlanSubject {
  /// The name of an actor; its id where the plan lacks it.
  func actor(_ id: String?) -> [Inline] {
    guard let id else { return phrases.notPublished }
    guard let place = actors[id] else { return phrases.symbol(id) }
    return phrases.text(plan.actors[place].name, at: DataPath(components: ["actors", id, "name"]))
  }

  /// The names of actors, in the order given.
  func actors(_ ids: [String]) -> [Inline] {
    phrases.list(ids.map { actor($0) })
  }

  /// The action of an id.
  func action(_ id: String) -> Action? { actions[id].map { plan.actions[$0] } }

  /// The indicator of an id.
  func indicator(_ id: String) -> Indicator? { indicators[id].map { plan.indicators[$0] } }

  /// What is said of an indicator of the plan.
  func told(of indicator: Indicator) -> IndicatorPhrases {
    IndicatorPhrases(
      indicator, phrases, at: DataPath(components: ["indicators", indicator.id]),
      published: published)
  }

  /// What the marks of withheld values mean; none where all values of these indicators are shown.
  func notes(on indicators: some Sequence<Indicator>) -> [Block] {
    let isWithheld = indicators.contains { indicator in
      indicator.baseline.map { published.withholds($0, of: indicator) } ?? false
    }
    return isWithheld ? phrases.notes(on: [.withheld]) : []
  }

  /// The risk of an id.
  func risk(_ id: String) -> Risk? { risks[id].map { plan.risks[$0] } }

  /// The survey finding of an id.
  func finding(_ id: String) -> Finding? {
    findings[id].flatMap { plan.preparation?.survey?.findings[$0] }
  }

  /// An id and what it names.
  ///
  /// For example “A1 Protokol o postupanju”.
  func identified(_ id: String, _ content: [Inline]) -> [Inline] {
    phrases.sentence(CommonTerm.identified, ["id": [.strong([.text(id)])], "content": content])
  }

  /// An action with its id.
  func title(of action: Action) -> [Inline] {
    identified(
      action.id,
      phrases.text(action.title, at: DataPath(components: ["actions", action.id, "title"])))
  }

  /// An objective with its id.
  func title(of objective: Objective) -> [Inline] {
    identified(
      objective.id,
      phrases.text(
        objective.title, at: DataPath(components: ["objectives", objective.id, "title"])))
  }
}
