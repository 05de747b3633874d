import PlanModel

/// The sections that the summary of a project can have, in their usual order.
enum ProjectSections {
  /// All sections, each with its name in `Data/outlines/project-summary.yaml`.
  static let all: [Section<ProjectSubject>] = [
    Section("head", compose: ProjectHeadSection.compose),
    Section(
      "objective", needs: [Need("overall-objective") { $0.project.overallObjective != nil }],
      compose: ProjectObjectiveSection.compose),
    Section("key-figures", compose: KeyFiguresSection.compose),
    Section(
      "delivery", needs: [Need("delivery-years") { !$0.years.isEmpty }],
      compose: DeliverySection.compose),
    Section(
      "results", needs: [Need("results") { !$0.project.results.isEmpty }],
      compose: ProjectResultsSection.compose),
    Section(
      "components", needs: [Need("components") { !$0.project.components.isEmpty }],
      compose: ComponentsSection.compose),
    Section(
      "beneficiaries", needs: [Need("beneficiaries") { !$0.project.primaryBeneficiaries.isEmpty }],
      compose: BeneficiariesSection.compose),
    Section(
      "places",
      needs: [
        Need("places") { !$0.project.locations.isEmpty || $0.project.area != nil }
      ],
      compose: PlacesSection.compose),
    Section(
      "organisations", needs: [Need("organisations") { !$0.project.organisations.isEmpty }],
      compose: OrganisationsSection.compose),
    Section("impact", compose: ImpactSection.compose),
    Section("data-notes", compose: DataNotesSection.compose),
  ]
}
