import PlanModel

/// The sections that the summary of a project can have, in their usual order.
///
/// They follow each other as what they tell does on project pages, so that a reader of one finds
/// everything in the other.
enum ProjectSections {
  /// All sections, each with its name in `Data/outlines/project-summary.yaml`.
  static let all: [Section<ProjectSubject>] = [
    Section("head", compose: ProjectHeadSection.compose),
    Section("key-figures", compose: KeyFiguresSection.compose),
    Section(
      "objective", needs: [Need("overall-objective") { $0.project.overallObjective != nil }],
      compose: ProjectObjectiveSection.compose),
    Section(
      "components", needs: [Need("components") { !$0.project.components.isEmpty }],
      compose: ComponentsSection.compose),
    Section(
      "beneficiaries", needs: [Need("beneficiaries") { !$0.project.primaryBeneficiaries.isEmpty }],
      compose: BeneficiariesSection.compose),
    Section(
      "results", needs: [Need("results") { !$0.project.results.isEmpty }],
      compose: ProjectResultsSection.compose),
    Section(
      "delivery", needs: [Need("delivery-years") { !$0.ledger.years.isEmpty }],
      compose: DeliverySection.compose),
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
    Section(
      "contact", needs: [Need("contact") { $0.project.publishing?.contact != nil }],
      compose: ProjectContactSection.compose),
  ]

  /// Those that take half of the width, two beside each other.
  static let halves: Set<String> = [
    "objective", "components", "delivery", "places",
  ]
}
