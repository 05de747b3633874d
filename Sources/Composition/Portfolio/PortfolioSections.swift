import DocumentTree
import PlanModel

/// The sections that the consolidated report of a portfolio can have, in their usual order.
///
/// All but the head and the contents have the names of the topics among which a portfolio chooses.
enum PortfolioSections {
  /// All sections, each with its name in `Data/outlines/consolidated-report.yaml`.
  static let all: [Section<PortfolioSubject>] = [
    Section("head", compose: PortfolioHeadSection.compose),
    Section("contents", compose: PortfolioHeadSection.contents),
    Section("units", needs: [.plans], compose: PortfolioUnitsSection.compose),
    Section("plan-status", needs: [.plans], compose: PortfolioStatusSection.compose),
    Section(
      "common-indicators",
      needs: [Need("common-indicators") { !$0.portfolio.commonIndicators.isEmpty }],
      compose: PortfolioIndicatorsSection.compose),
    Section(
      "finance", .landscape,
      needs: [Need("money") { !$0.money.isEmpty || !$0.projects.isEmpty }],
      compose: PortfolioFinanceSection.compose),
    Section(
      "actions",
      needs: [Need("actions") { $0.plans.contains { !$0.plan.actions.isEmpty } }],
      compose: PortfolioActionsSection.compose),
    Section(
      "incidents", needs: [Need("incidents") { $0.plans.contains { $0.incidents != nil } }],
      compose: PortfolioIncidentsSection.compose),
    Section(
      "cooperation", needs: [Need("joint-work") { !$0.portfolio.cooperation.isEmpty }],
      compose: PortfolioCooperationSection.compose),
    Section("data-quality", needs: [.plans], compose: PortfolioQualitySection.compose),
    Section("profiles", needs: [.plans], compose: PortfolioProfilesSection.compose),
  ]
}

extension Need<PortfolioSubject> {
  /// At least one plan.
  fileprivate static let plans = Need("plans") { !$0.plans.isEmpty }
}
