import PlanModel

/// The sections that the summary of a plan for citizens can have, in their usual order.
enum PublicSummarySections {
  /// All sections, each with its name in `Data/outlines/public-summary.yaml`.
  static let all: [Section<PublicSummarySubject>] = [
    Section("head", compose: SummaryHeadSection.compose),
    Section("why", compose: SummaryWhySection.compose),
    Section(
      "survey", needs: [Need("survey") { $0.plan.plan.preparation?.survey != nil }],
      compose: SummaryWhySection.survey),
    Section(
      "incidents", needs: [Need("incidents") { $0.plan.incidents != nil }],
      compose: SummaryIncidentsSection.compose),
    Section(
      "actions", needs: [Need("actions") { !$0.plan.plan.actions.isEmpty }],
      compose: SummaryActionsSection.compose),
    Section(
      "costs", needs: [Need("actions") { !$0.plan.plan.actions.isEmpty }],
      compose: SummaryCostsSection.compose),
    Section("reporting-incidents", compose: SummaryContactsSection.reporting),
    Section("taking-part", compose: SummaryContactsSection.takingPart),
    Section(
      "progress", needs: [Need("progress") { $0.plan.plan.monitoring != nil || !$0.signs.isEmpty }],
      compose: SummaryProgressSection.compose),
  ]
}
