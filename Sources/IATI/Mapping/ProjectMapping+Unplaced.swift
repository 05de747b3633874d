import Diagnostics
import PlanModel

extension ProjectMapping {
  /// Names in one note all that the project tells and the standard has no place for.
  mutating func noteUnplaced() {
    let names = unplaced.filter(\.isTold).map(\.name)
    guard !names.isEmpty else { return }
    leftOut("place", at: .root, Fact("list", names.joined(separator: ", ")))
  }

  /// What the standard has no place for, by its path in the definition without ids.
  private var unplaced: [(name: String, isTold: Bool)] {
    let finance = project.finance
    let budget = finance.budget.value ?? []
    let indicators = project.results.flatMap(\.indicators)
    return [
      ("provenance", project.provenance != nil),
      ("status/published_label", project.status?.publishedLabel != nil),
      ("components/lead", project.components.contains { !$0.lead.isEmpty }),
      ("primary_beneficiaries/group", project.primaryBeneficiaries.contains { $0.group != nil }),
      (
        "primary_beneficiaries/emphasis",
        project.primaryBeneficiaries.contains { !$0.emphasis.isEmpty }
      ),
      ("results/part_of", project.results.contains { $0.partOf != nil }),
      ("indicators/cumulative", indicators.contains(where: \.isCumulative)),
      ("indicators/source", indicators.contains { $0.source != nil }),
      ("indicators/frequency", indicators.contains { $0.frequency != nil }),
      ("organisations/on_behalf_of", project.organisations.contains { $0.onBehalfOf != nil }),
      ("organisations/as_published", project.organisations.contains { !$0.asPublished.isEmpty }),
      ("delivery/result", finance.delivery.contains { $0.result != nil }),
      ("delivery/category", finance.delivery.contains { $0.category != nil }),
      ("budget/result", budget.contains { $0.result != nil }),
      ("budget/organisation", budget.contains { $0.organisation != nil }),
      ("budget/category", budget.contains { $0.category != nil }),
      ("by_recipient_organisation", !(finance.byRecipientOrganisation.value ?? []).isEmpty),
      ("exchange_rates", !finance.exchangeRates.isEmpty), ("plans", !finance.plans.isEmpty),
    ]
  }
}
