package import Languages

/// A Community Cohesion Action Plan of a local self-government unit.
package struct Plan: Sendable, Equatable {
  /// The name of the definition.
  package let id: String
  /// Whether the data are real.
  package let dataStatus: DataStatus
  /// The languages that it is written in.
  package let languages: DefinitionLanguages
  /// The plan's title.
  package let title: LocalizedText
  /// The unit's key in the register of local self-government units.
  package let localGovernment: String
  /// The canton as the author states it; it must agree with the register.
  package let canton: Code?
  /// The time that the plan covers.
  package let period: Period
  /// What the plan is for; empty stands for both purposes that all such plans have.
  package let purposes: [Code]
  /// The state of the community that it is to lead to.
  package let vision: LocalizedText?
  /// Other strategic documents that it fits into.
  package let strategicDocuments: [StrategicDocument]
  /// Which edition this is, and how far it has come.
  package let edition: Edition
  /// The act by which it is adopted; nil before there is a draft of one.
  package let act: Act?
  /// How it was prepared; nil when the definition does not say.
  package let preparation: Preparation?
  /// The recorded incidents that it starts from; required.
  package let incidentBaseline: IncidentBaseline?
  /// Who takes part.
  package let actors: [Actor]
  /// How the key actors coordinate what they do.
  package let coordination: Cooperation?
  /// The dialogue of the coalition with local authorities.
  package let dialogue: Cooperation?
  /// What was done before.
  package let priorActivities: [PriorActivity]
  /// What it is to achieve.
  package let objectives: [Objective]
  /// What is to be done.
  package let actions: [Action]
  /// How success is measured.
  package let indicators: [Indicator]
  /// What can go wrong.
  package let risks: [Risk]
  /// How it is followed; nil when the definition does not say.
  package let monitoring: Monitoring?
  /// Sums as the author states them; they must agree with ours.
  package let budgetSummary: BudgetSummary?
  /// The projects that pay for its actions, by their files.
  package let projects: [DefinitionLink]
  /// Which sections the author chooses for its documents.
  package let documents: [DocumentChoice]
  /// The arms at the head of its documents; nil for none.
  package var arms: Arms?

  /// A value of these parts.
  package init(
    id: String, dataStatus: DataStatus, languages: DefinitionLanguages, title: LocalizedText,
    localGovernment: String, canton: Code? = nil, period: Period, purposes: [Code] = [],
    vision: LocalizedText? = nil, strategicDocuments: [StrategicDocument] = [],
    edition: Edition, act: Act? = nil,
    preparation: Preparation? = nil, incidentBaseline: IncidentBaseline? = nil,
    actors: [Actor] = [], coordination: Cooperation? = nil, dialogue: Cooperation? = nil,
    priorActivities: [PriorActivity] = [], objectives: [Objective] = [],
    actions: [Action] = [], indicators: [Indicator] = [], risks: [Risk] = [],
    monitoring: Monitoring? = nil, budgetSummary: BudgetSummary? = nil,
    projects: [DefinitionLink] = [], documents: [DocumentChoice] = []
  ) {
    self.id = id
    self.dataStatus = dataStatus
    self.languages = languages
    self.title = title
    self.localGovernment = localGovernment
    self.canton = canton
    self.period = period
    self.purposes = purposes
    self.vision = vision
    self.strategicDocuments = strategicDocuments
    self.edition = edition
    self.act = act
    self.preparation = preparation
    self.incidentBaseline = incidentBaseline
    self.actors = actors
    self.coordination = coordination
    self.dialogue = dialogue
    self.priorActivities = priorActivities
    self.objectives = objectives
    self.actions = actions
    self.indicators = indicators
    self.risks = risks
    self.monitoring = monitoring
    self.budgetSummary = budgetSummary
    self.projects = projects
    self.documents = documents
  }
}
