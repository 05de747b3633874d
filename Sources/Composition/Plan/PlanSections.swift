import DocumentTree
import PlanModel

/// The sections that an action plan can have, in their usual order.
enum PlanSections {
  /// All sections, each with its name in `Data/outlines/action-plan.yaml`.
  static let all: [Section<PlanSubject>] = [
    Section("cover", compose: CoverSection.compose),
    Section("contents", compose: ContentsSection.compose),
    Section("introduction", compose: IntroductionSection.compose),
    Section("preparation", needs: [.preparation], compose: PreparationSection.compose),
    Section("survey", needs: [.survey], compose: SurveySection.compose),
    Section("incidents", needs: [.incidents], compose: IncidentsSection.compose),
    Section("actors", needs: [.actors], compose: ActorsSection.compose),
    Section(
      "prior-activities", needs: [Need("prior-activities") { !$0.plan.priorActivities.isEmpty }],
      compose: PriorActivitiesSection.compose),
    Section(
      "objectives", needs: [Need("objectives") { !$0.plan.objectives.isEmpty }],
      compose: ObjectivesSection.compose),
    Section(
      "actions", .landscape, needs: [.actions],
      compose: ActionsSection.compose),
    // On the pages of the action table, which lie the same way.
    Section("timeline", .landscape, needs: [.actions], compose: TimelineSection.compose),
    Section(
      "response-protocol", needs: [.responseActions],
      compose: ProtocolSection.response.compose),
    Section("finance", needs: [.actions], compose: FinanceSection.compose),
    Section(
      "risks", needs: [Need("risks") { !$0.plan.risks.isEmpty }], compose: RisksSection.compose),
    Section("monitoring", needs: [.monitoring], compose: MonitoringSection.compose),
    Section(
      "visibility", needs: [.visibilityActions],
      compose: ProtocolSection.visibility.compose),
    Section(
      "final-provisions", needs: [.revisionRule], compose: FinalProvisionsSection.compose),
    Section(
      "annex-indicators", .landscape, needs: [Need("indicators") { !$0.plan.indicators.isEmpty }],
      compose: IndicatorsAnnex.compose),
    Section(
      "annex-costs", .landscape, needs: [.costDetails], compose: CostsAnnex.compose),
  ]
}

extension Need<PlanSubject> {
  /// At least one action.
  fileprivate static let actions = Need("actions") { !$0.plan.actions.isEmpty }

  /// At least one action by which incidents are responded to.
  fileprivate static let responseActions = Need("response-actions") { subject in
    subject.plan.actions.contains { $0.kind == "response" }
  }

  /// At least one action by which the public is informed.
  fileprivate static let visibilityActions = Need("visibility-actions") { subject in
    subject.plan.actions.contains { $0.kind == "visibility" }
  }

  /// A working group, facilitators or a consultation.
  fileprivate static let preparation = Need("preparation") { subject in
    subject.plan.preparation.map {
      $0.workingGroup != nil || !$0.facilitatedBy.isEmpty || $0.consultation != nil
        || !$0.authors.isEmpty || !$0.partners.isEmpty || !$0.needs.isEmpty
    } ?? false
  }

  /// A survey among the residents.
  fileprivate static let survey = Need("survey") { $0.plan.preparation?.survey != nil }

  /// Recorded incidents.
  fileprivate static let incidents = Need("incidents") { $0.plan.incidentBaseline != nil }

  /// Actors, or how they work together.
  fileprivate static let actors = Need("actors") { subject in
    let plan = subject.plan
    return !plan.actors.isEmpty || plan.coordination != nil || plan.dialogue != nil
  }

  /// How the plan is followed.
  fileprivate static let monitoring = Need("monitoring") { subject in
    subject.plan.monitoring.map {
      $0.body != nil || $0.chair != nil || !$0.reporting.isEmpty || !$0.evaluation.isEmpty
    } ?? false
  }

  /// How the plan is changed.
  fileprivate static let revisionRule = Need("revision-rule") {
    $0.plan.monitoring?.revisionRule != nil
  }

  /// Lines of cost, a spread over years, or sources.
  fileprivate static let costDetails = Need("cost-details") { subject in
    subject.plan.actions.contains { $0.cost != nil || !$0.funding.isEmpty }
  }
}
