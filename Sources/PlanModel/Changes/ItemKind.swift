/// What a part of a definition is; its name in documents is kept with the languages.
package enum ItemKind: String, Sendable, CaseIterable {
  case plan
  case strategicDocument = "strategic-document"
  case coordination
  case dialogue
  case act
  case article
  case paragraph
  case session
  case legalBasis = "legal-basis"
  case signatory
  case publication
  case preparation
  case workingGroup = "working-group"
  case decision
  case member
  case survey
  case finding
  case consultation
  case incidentBaseline = "incident-baseline"
  case disclosure
  case incidentRecord = "incident-record"
  case procedure
  case actor
  case priorActivity = "prior-activity"
  case objective
  case action
  case costLine = "cost-line"
  case funding
  case indicator
  case baseline
  case target
  case disaggregation
  case risk
  case monitoring
  case reportingDuty = "reporting-duty"
  case evaluation
  case budgetSummary = "budget-summary"
  case project
  case provenance
  case projectStatus = "project-status"
  case component
  case beneficiary
  case result
  case organisation
  case contribution
  case delivery
  case computedFigures = "computed-figures"
  case budgetEntry = "budget-entry"
  case tranche
  case exchangeRate = "exchange-rate"
  case planShare = "plan-share"
  case indicatorPeriod = "indicator-period"
  case publishing
  case sector
  case tag
  case policyMarker = "policy-marker"
  case relatedActivity = "related-activity"
  case publishedDocument = "published-document"
  case contact
}

extension ItemKind {
  /// Whether the part is called by a text in which signs mean emphasis, lists and the like.
  package var isNamedInProse: Bool { Self.namedInProse.contains(self) }

  private static let namedInProse: Set<ItemKind> = [
    .paragraph, .risk, .finding, .component, .result,
  ]

  /// Whether readers know the part by its id, which documents print.
  package var isKnownByID: Bool {
    switch self {
    case .objective, .action, .indicator, .risk, .finding, .result: true
    case .strategicDocument, .coordination, .dialogue, .article, .paragraph, .plan, .act, .session,
      .legalBasis, .signatory, .publication, .preparation,
      .workingGroup, .decision, .member, .survey, .consultation, .incidentBaseline, .disclosure,
      .incidentRecord, .procedure, .actor, .priorActivity, .costLine, .funding, .baseline,
      .target, .disaggregation, .monitoring, .reportingDuty, .evaluation, .budgetSummary,
      .project, .provenance, .projectStatus, .component, .beneficiary, .organisation,
      .contribution, .delivery, .computedFigures, .budgetEntry, .tranche, .exchangeRate, .planShare,
      .indicatorPeriod, .publishing, .sector, .tag, .policyMarker, .relatedActivity,
      .publishedDocument, .contact:
      false
    }
  }
}

/// The parts of a definition under which changes are told, in this order.
package enum ChangeSection: String, Sendable, CaseIterable {
  case general
  case act
  case preparation
  case incidents
  case actors
  case priorActivities = "prior-activities"
  case objectives
  case actions
  case indicators
  case risks
  case monitoring
  case budgetSummary = "budget-summary"
  case components
  case beneficiaries
  case results
  case organisations
  case finance
  case publishing
}
