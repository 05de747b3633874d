package import Languages

/// A report on a plan, a project or several of them over a period, as its definition gives it.
///
/// What the definition does not tell stays unknown, never zero.
package struct Report: Sendable, Equatable {
  /// The name under which its documents are kept.
  package let id: String
  /// Whether the data are real.
  package let dataStatus: DataStatus
  /// The languages of the definition.
  package let languages: DefinitionLanguages
  /// What kind of report it is.
  package let type: ReportType
  /// The form that a donor asks for, such as `pbf-progress`.
  package let template: String?
  /// Its title, where it has one of its own.
  package let title: LocalizedText?
  /// What it reports on.
  package let subject: ReportSubject
  /// The time that it reports on.
  package let period: ReportingPeriod
  /// When and by whom it was submitted.
  package let submission: Submission?
  /// The data on the cover of a report to a donor.
  package let cover: ReportCover?
  /// How the whole comes along.
  package let overallProgress: OverallProgress?
  /// How each outcome or output comes along.
  package let outcomes: [OutcomeProgress]
  /// What concerns all results.
  package let crossCutting: CrossCutting?
  /// The money of a project.
  package let finance: ReportFinance?
  /// How a plan was carried out.
  package let implementation: Implementation
  /// The evaluation that was planned or made.
  package let evaluation: ReportEvaluation?
  /// What is attached.
  package let annexes: [Annex]
  /// Which sections the author chooses for its documents.
  package let documents: [DocumentChoice]
  /// The arms at the head of its documents; nil for none.
  package var arms: Arms?

  /// A report of these parts.
  package init(
    id: String, dataStatus: DataStatus, languages: DefinitionLanguages, type: ReportType,
    template: String? = nil, title: LocalizedText? = nil, subject: ReportSubject = ReportSubject(),
    period: ReportingPeriod, submission: Submission? = nil, cover: ReportCover? = nil,
    overallProgress: OverallProgress? = nil, outcomes: [OutcomeProgress] = [],
    crossCutting: CrossCutting? = nil, finance: ReportFinance? = nil,
    implementation: Implementation = Implementation(), evaluation: ReportEvaluation? = nil,
    annexes: [Annex] = [], documents: [DocumentChoice] = []
  ) {
    self.id = id
    self.dataStatus = dataStatus
    self.languages = languages
    self.type = type
    self.template = template
    self.title = title
    self.subject = subject
    self.period = period
    self.submission = submission
    self.cover = cover
    self.overallProgress = overallProgress
    self.outcomes = outcomes
    self.crossCutting = crossCutting
    self.finance = finance
    self.implementation = implementation
    self.evaluation = evaluation
    self.annexes = annexes
    self.documents = documents
  }
}

/// What kind of report it is.
package enum ReportType: String, Sendable, CaseIterable {
  /// To a donor, while the project runs.
  case donorProgress = "donor-progress"
  /// To a donor, at the end of the project.
  case donorFinal = "donor-final"
  /// To the council, on a year of a plan.
  case annualImplementation = "annual-implementation"
  /// On one page, for a donor.
  case onePage = "one-page"
  /// For citizens.
  case `public`
  /// On several units together.
  case consolidated
}

/// What a report reports on; one of them is named.
package struct ReportSubject: Sendable, Equatable {
  /// A project.
  package let project: DefinitionLink?
  /// A plan.
  package let plan: DefinitionLink?
  /// Several definitions together.
  package let portfolio: DefinitionLink?

  /// A value of these parts.
  package init(
    project: DefinitionLink? = nil, plan: DefinitionLink? = nil, portfolio: DefinitionLink? = nil
  ) {
    self.project = project
    self.plan = plan
    self.portfolio = portfolio
  }
}

/// The time that a report reports on.
package struct ReportingPeriod: Sendable, Equatable {
  /// From when to when.
  package let span: Period
  /// How often such a report is made.
  package let frequency: Code?

  /// A value of these parts.
  package init(span: Period, frequency: Code? = nil) {
    self.span = span
    self.frequency = frequency
  }
}
