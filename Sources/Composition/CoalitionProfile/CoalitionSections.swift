import PlanModel

/// The sections that the profile of a coalition can have, in their usual order.
enum CoalitionSections {
  /// All sections, each with its name in `Data/outlines/coalition-profile.yaml`.
  static let all: [Section<CoalitionSubject>] = [
    Section("head", compose: CoalitionIdentitySection.head),
    Section("identity", compose: CoalitionIdentitySection.compose),
    Section(
      "members", needs: [Need("members") { !$0.coalition.members.isEmpty }],
      compose: CoalitionMembersSection.compose),
    Section(
      "coordinators", needs: [Need("coordinators") { !$0.coalition.coordinators.isEmpty }],
      compose: CoalitionRulesSection.coordinators),
    Section(
      "fields",
      needs: [
        Need("fields") { !$0.coalition.fields.isEmpty || !$0.coalition.purposes.isEmpty }
      ], compose: CoalitionIdentitySection.fields),
    Section(
      "rules", needs: [Need("procedures") { $0.coalition.procedures != nil }],
      compose: CoalitionRulesSection.compose),
    Section(
      "capacity-building",
      needs: [
        Need("capacity-building") {
          !$0.coalition.capacityBuilding.isEmpty || !$0.coalition.trainings.isEmpty
            || !$0.coalition.research.isEmpty
        }
      ], compose: CoalitionCapacitySection.compose),
    Section(
      "cooperation",
      needs: [
        Need("cooperation") {
          $0.coalition.dialogue != nil || $0.coalition.coordination != nil
            || $0.coalition.assistance != nil
        }
      ], compose: CoalitionCooperationSection.compose),
    Section(
      "plan", needs: [Need("plan") { $0.plan != nil }], compose: CoalitionPlanSection.compose),
    Section(
      "track-record", needs: [Need("track-record") { !$0.coalition.trackRecord.isEmpty }],
      compose: CoalitionContactSection.trackRecord),
    Section(
      "contact",
      needs: [
        Need("contact") { !$0.coalition.channels.isEmpty || $0.coalition.contact != nil }
      ], compose: CoalitionContactSection.compose),
  ]
}
