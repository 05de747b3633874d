/// What a datum of a definition is; its name in documents is kept with the languages.
package enum ComparedField: String, Sendable, CaseIterable {
  // The definition as a whole.
  case id
  case dataStatus = "data-status"
  case primaryLanguage = "primary-language"
  case secondaryLanguage = "secondary-language"
  case title
  case localGovernment = "local-government"
  case canton
  case purposes
  case vision
  case period
  case editionNumber = "edition-number"
  case stage
  case supersedes
  // The act.
  case actKind = "act-kind"
  case adoptingBody = "adopting-body"
  case number
  case date
  case place
  case proposer
  case seal
  case entryIntoForce = "entry-into-force"
  case charge
  case repeals
  case provides
  case points
  case sessionKind = "session-kind"
  case law
  case provision
  case basis
  case function
  case signatory
  case gazette
  case issue
  // Preparation.
  case authors
  case needs
  case appointedBy = "appointed-by"
  case facilitatedBy = "facilitated-by"
  case organisation
  case role
  case conductedBy = "conducted-by"
  case method
  case fieldwork
  case population
  case sampleSize = "sample-size"
  case marginOfError = "margin-of-error"
  case topic
  case finding
  case measuredValue = "measured-value"
  case unit
  case opened
  case closed
  case forms
  case commentsReceived = "comments-received"
  case commentsAccepted = "comments-accepted"
  // Incidents.
  case sources
  case context
  case definition
  case referenceDate = "reference-date"
  case minimumCell = "minimum-cell"
  case personLevel = "person-level"
  case groupsYears = "groups-years"
  case incidentClass = "incident-class"
  case incidentTypes = "incident-types"
  case bias
  case count
  case yearTotal = "year-total"
  case recordedByPolice = "recorded-by-police"
  case prosecuted
  case sentenced
  case responses
  // Actors and what was done before.
  case name
  case type
  case roles
  case duties
  case form
  case profile
  case year
  case actors
  case participants
  case spent
  case result
  // Objectives and actions.
  case addresses
  case actions
  case actionKind = "action-kind"
  case responsible
  case partners
  case timeframe
  case outputs
  case indicators
  case currency
  case cost
  case yearCost = "year-cost"
  case zeroCost = "zero-cost"
  case risks
  case item
  case quantity
  case unitCost = "unit-cost"
  case lineAmount = "line-amount"
  case source
  case budgetCode = "budget-code"
  case donor
  case fundingStatus = "funding-status"
  case fundingAmount = "funding-amount"
  case yearFunding = "year-funding"
  // Indicators.
  case level
  case measure
  case direction
  case cumulative
  case verification
  case dataSource = "data-source"
  case frequency
  case fromIncidents = "from-incidents"
  case indicatorYear = "indicator-year"
  case indicatorValue = "indicator-value"
  case indicatorText = "indicator-text"
  case disaggregation
  // Risks and monitoring.
  case risk
  case likelihood
  case impact
  case owner
  case mitigation
  case body
  case chair
  case revisionRule = "revision-rule"
  case reportKind = "report-kind"
  case due
  case recipient
  case evaluationKind = "evaluation-kind"
  case evaluationYear = "evaluation-year"
  // The author's sums.
  case statedTotal = "stated-total"
  case statedYear = "stated-year"
  case statedSource = "stated-source"
  // Projects.
  case provenance
  case captured
  case webPage = "web-page"
  case area
  case onBehalfOf = "on-behalf-of"
  case asPublished = "as-published"
  case acronym
  case publishedStatus = "published-status"
  case status
  case start
  case expectedEnd = "expected-end"
  case end
  case office
  case objective
  case locations
  case lead
  case content
  case group
  case emphasis
  case statement
  case publishedRole = "published-role"
  case contributions
  case contribution
  case contributionDate = "contribution-date"
  case delivery
  case splitPublished = "split-published"
  case split
  case budgetPublished = "budget-published"
  case yearBudget = "year-budget"
  case statedDelivered = "stated-delivered"
  case statedRemaining = "stated-remaining"
  case statedRate = "stated-rate"
  case statedShare = "stated-share"
  // What donors ask for.
  case partOf = "part-of"
  case organisationType = "organisation-type"
  case reference
  case channel
  case illustrative
  case rateFrom = "rate-from"
  case rateUnits = "rate-units"
  case rateTo = "rate-to"
  case rateValue = "rate-value"
  case rateDate = "rate-date"
  case rateSource = "rate-source"
  case reportingOrganisation = "reporting-organisation"
  case identifier
  case lastUpdated = "last-updated"
  case scope
  case collaborationType = "collaboration-type"
  case flowType = "flow-type"
  case financeType = "finance-type"
  case aidType = "aid-type"
  case tiedStatus = "tied-status"
  case humanitarian
  case vocabulary
  case code
  case percentage
  case significance
  case fileFormat = "file-format"
  case documentCategories = "document-categories"
  case documentLanguages = "document-languages"
  case email
  case telephone
  case projects
  case trancheNumber = "tranche-number"
  case trancheDate = "tranche-date"
  case trancheAmount = "tranche-amount"
  case trancheStatus = "tranche-status"
  case tranchesPublished = "tranches-published"
  case fundingProject = "funding-project"
  case fundedPlan = "funded-plan"
  case fundedAction = "funded-action"
  case budgetAmount = "budget-amount"
  case budgetEntriesPublished = "budget-entries-published"
  case budgetCategory = "budget-category"
  case milestone
  case actual
  case sameAs = "same-as"
  case varianceReason = "variance-reason"
  case address
}

extension ComparedField {
  /// What has happened to a part of the definition when this datum of it has changed.
  var changeKind: ChangeKind {
    switch self {
    case .title, .name, .acronym: .renamed
    case .period, .timeframe, .start, .expectedEnd, .end, .due, .evaluationYear, .fieldwork:
      .rescheduled
    case .cost, .yearCost, .zeroCost, .item, .quantity, .unitCost, .lineAmount, .currency,
      .yearBudget, .statedTotal, .statedYear, .statedSource, .spent,
      .budgetAmount, .budgetEntriesPublished, .budgetCategory:
      .rebudgeted
    case .source, .budgetCode, .donor, .fundingStatus, .fundingAmount, .yearFunding,
      .contributions, .contribution, .contributionDate, .split,
      .trancheNumber, .trancheDate, .trancheAmount, .trancheStatus, .tranchesPublished,
      .fundingProject, .fundedPlan, .fundedAction:
      .refunded
    case .responsible, .partners, .charge, .chair, .owner, .conductedBy, .facilitatedBy, .lead,
      .organisation, .recipient, .actors, .proposer, .authors:
      .reassigned
    case .indicatorYear, .indicatorValue, .indicatorText, .disaggregation,
      .milestone, .actual, .sameAs:
      .retargeted
    case .basis, .function, .method, .population, .finding, .forms, .result, .outputs,
      .verification, .risk, .mitigation, .body, .revisionRule, .repeals, .objective, .content,
      .statement, .publishedStatus, .vision, .points, .needs, .context, .duties, .form, .area,
      .onBehalfOf,
      .varianceReason, .address:
      .reworded
    case .canton, .purposes, .provides, .groupsYears, .webPage, .id, .dataStatus, .primaryLanguage,
      .secondaryLanguage, .localGovernment, .editionNumber,
      .stage, .supersedes, .actKind, .adoptingBody, .number, .date, .place, .seal,
      .entryIntoForce, .sessionKind, .law, .provision, .signatory, .gazette, .issue, .appointedBy,
      .role, .sampleSize, .marginOfError, .topic, .measuredValue, .unit, .opened, .closed,
      .commentsReceived, .commentsAccepted, .sources, .definition, .referenceDate, .minimumCell,
      .personLevel, .incidentClass, .incidentTypes, .bias, .count, .yearTotal, .recordedByPolice,
      .prosecuted, .sentenced, .responses, .type, .roles, .profile, .year, .participants,
      .addresses, .actions, .actionKind, .indicators, .risks, .level, .measure, .direction,
      .cumulative, .dataSource, .frequency, .fromIncidents, .likelihood, .impact, .reportKind,
      .evaluationKind,
      .provenance, .captured, .asPublished, .status, .office, .locations, .group, .emphasis,
      .publishedRole, .delivery, .splitPublished, .budgetPublished, .statedDelivered,
      .statedRemaining, .statedRate, .statedShare,
      .partOf, .organisationType, .reference, .channel, .illustrative, .rateFrom, .rateUnits,
      .rateTo, .rateValue, .rateDate, .rateSource, .reportingOrganisation, .identifier,
      .lastUpdated, .scope, .collaborationType, .flowType, .financeType, .aidType, .tiedStatus,
      .humanitarian, .vocabulary, .code, .percentage, .significance, .fileFormat,
      .documentCategories, .documentLanguages, .email, .telephone, .projects:
      .corrected
    }
  }

  /// Whether signs in the texts of a datum mean emphasis, lists and the like.
  package var isProse: Bool { Self.prose.contains(self) }

  private static let prose: Set<ComparedField> = [
    .vision, .context, .form, .needs, .method, .population, .finding, .duties, .result,
    .zeroCost, .verification, .risk, .mitigation, .revisionRule, .content, .points, .statement,
    .objective,
  ]

  /// Whether an amount that is not there adds nothing, so that it counts as zero.
  var isPartOfSum: Bool { Self.partsOfSums.contains(self) }

  private static let partsOfSums: Set<ComparedField> = [
    .yearCost, .yearFunding, .lineAmount, .fundingAmount, .statedYear, .statedSource, .delivery,
    .split, .yearBudget, .contribution, .yearTotal, .responses, .trancheAmount, .budgetAmount,
  ]
}
