import DocumentTree
import PlanModel

/// The sections that the consolidated donor report of a portfolio can have, in their usual order.
enum DonorPortfolioSections {
  /// All sections, each with its name in `Data/outlines/consolidated-donor-report.yaml`.
  static let all: [Section<DonorPortfolioSubject>] = [
    Section("head", compose: DonorHeadSection.compose),
    Section("contents", compose: DonorHeadSection.contents),
    Section("projects", needs: [.projects], compose: DonorProjectsSection.compose),
    Section("finance", needs: [.projects], compose: DonorFinanceSection.compose),
    Section(
      "delivery",
      needs: [Need("delivery-years") { $0.money.contains { !$0.years.isEmpty } }],
      compose: DonorDeliverySection.compose),
    Section(
      "places", needs: [Need("places") { !$0.places.isEmpty }],
      compose: DonorPlacesSection.compose),
    Section(
      "results",
      needs: [Need("indicators") { $0.projects.contains { !$0.indicators.isEmpty } }],
      compose: DonorResultsSection.compose),
    Section(
      "common-indicators",
      needs: [Need("common-indicators") { !$0.common.isEmpty }],
      compose: DonorIndicatorsSection.compose),
    Section("data-quality", needs: [.projects], compose: DonorQualitySection.compose),
  ]
}

extension Need<DonorPortfolioSubject> {
  /// At least one project.
  fileprivate static let projects = Need("projects") { !$0.projects.isEmpty }
}

extension DonorPortfolioSubject {
  /// The common indicators that some project goes into.
  var common: [CommonIndicator] {
    let ids = Set(projects.map(\.project.id))
    return portfolio.commonIndicators.filter { indicator in
      indicator.sources.contains { ids.contains($0.definition) }
    }
  }
}
