import Diagnostics
import PlanModel

extension Report {
  /// The indicators of each outcome.
  var outcomeIndicators: [Roster] {
    outcomes.enumerated().map { place, outcome in
      Roster(
        DataPath("outcomes").element(place) / "indicators", outcome.indicators.map(\.id))
    }
  }

  /// Lists in which nothing stands twice, with the key that names their elements.
  var lists: [(Roster, key: String)] {
    let finance = finance
    return [
      (Roster("outcomes", outcomes.map(\.result)), "result"),
      (Roster("action_progress", implementation.actions.map(\.action)), "action"),
      (
        Roster("finance/by_category", (finance?.byCategory.value ?? []).map(\.subject)),
        "category"
      ),
      (Roster("finance/by_outcome", (finance?.byOutcome.value ?? []).map(\.subject)), "result"),
      (
        Roster(
          "finance/by_recipient_organisation",
          (finance?.byRecipientOrganisation.value ?? []).map(\.subject)), "organisation"
      ),
      (
        Roster(
          "expenditure/by_source",
          (implementation.expenditure?.bySource ?? []).map(\.source.key)), "source"
      ),
    ]
  }
}
