package import Languages

/// How a plan was carried out in the period of a report.
package struct Implementation: Sendable, Equatable {
  /// The report in a few sentences.
  package let summary: ReportText?
  /// What the period was like.
  package let context: ReportText?
  /// How each action came along.
  package let actions: [ActionProgress]
  /// What the plan's indicators read.
  package let indicators: [IndicatorActual]
  /// The incidents of the period and the responses to them.
  package let incidents: ReportIncidents?
  /// What was spent.
  package let expenditure: Expenditure?
  /// What the commission that follows the plan did.
  package let commissionWork: WorkRecord?
  /// What the coalition against hate did.
  package let coalitionWork: WorkRecord?
  /// What went wrong.
  package let problems: [ReportText]
  /// What was learned.
  package let lessons: [ReportText]
  /// How the plan should be changed.
  package let proposedAmendments: [ProposedAmendment]
  /// What is to be done next year.
  package let nextYear: NextYearPlan?
  /// What the council is to conclude.
  package let draftConclusion: DraftConclusion?

  /// A value of these parts.
  package init(
    summary: ReportText? = nil, context: ReportText? = nil, actions: [ActionProgress] = [],
    indicators: [IndicatorActual] = [], incidents: ReportIncidents? = nil,
    expenditure: Expenditure? = nil, commissionWork: WorkRecord? = nil,
    coalitionWork: WorkRecord? = nil, problems: [ReportText] = [], lessons: [ReportText] = [],
    proposedAmendments: [ProposedAmendment] = [], nextYear: NextYearPlan? = nil,
    draftConclusion: DraftConclusion? = nil
  ) {
    self.summary = summary
    self.context = context
    self.actions = actions
    self.indicators = indicators
    self.incidents = incidents
    self.expenditure = expenditure
    self.commissionWork = commissionWork
    self.coalitionWork = coalitionWork
    self.problems = problems
    self.lessons = lessons
    self.proposedAmendments = proposedAmendments
    self.nextYear = nextYear
    self.draftConclusion = draftConclusion
  }
}

/// How one action of a plan came along.
package struct ActionProgress: Sendable, Equatable {
  /// The id of the plan's action.
  package let action: String
  /// How far it has come.
  package let status: ImplementationStatus
  /// What was planned for the period.
  package let planned: ReportText?
  /// What was achieved.
  package let achieved: ReportText?
  /// Why that is not what was planned.
  package let deviationReason: ReportText?
  /// What was spent, by source; an empty list for nothing.
  package let spent: Known<[Spending]>
  /// When it was done.
  package let completed: PartialDate?
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    action: String, status: ImplementationStatus, planned: ReportText? = nil,
    achieved: ReportText? = nil, deviationReason: ReportText? = nil,
    spent: Known<[Spending]> = .notPublished, completed: PartialDate? = nil,
    isIllustrative: Bool = false
  ) {
    self.action = action
    self.status = status
    self.planned = planned
    self.achieved = achieved
    self.deviationReason = deviationReason
    self.spent = spent
    self.completed = completed
    self.isIllustrative = isIllustrative
  }
}

/// How far an action has come.
package enum ImplementationStatus: String, Sendable, CaseIterable {
  /// It is done.
  case done
  /// It is under way, as planned.
  case ongoing
  /// It is behind the plan.
  case delayed
  /// It has not begun.
  case notStarted = "not-started"
  /// It will not be done.
  case cancelled
}

/// Money that was spent.
package struct Spending: Sendable, Equatable {
  /// The source, such as `municipal-budget`.
  package let source: Code
  /// The line of the municipal budget.
  package let budgetCode: String?
  /// The id of the donor among the plan's actors.
  package let donor: String?
  /// How much, in the currency of the report's expenditure.
  package let amount: Known<DecimalNumber>

  /// A value of these parts.
  package init(
    source: Code, budgetCode: String? = nil, donor: String? = nil, amount: Known<DecimalNumber>
  ) {
    self.source = source
    self.budgetCode = budgetCode
    self.donor = donor
    self.amount = amount
  }
}

/// What an indicator of a plan reads.
package struct IndicatorActual: Sendable, Equatable {
  /// The id of the plan's indicator.
  package let indicator: String
  /// The year; nil when a period is given.
  package let year: Int?
  /// The period; nil when a year is given.
  package let period: Period?
  /// The number; not published where it could not be measured.
  package let value: Known<DecimalNumber>
  /// The words, for a qualitative indicator.
  package let text: LocalizedText?
  /// How the number is made up.
  package let disaggregation: [Disaggregation]
  /// Why it is not the target.
  package let reason: ReportText?
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    indicator: String, year: Int? = nil, period: Period? = nil,
    value: Known<DecimalNumber> = .notPublished, text: LocalizedText? = nil,
    disaggregation: [Disaggregation] = [], reason: ReportText? = nil, isIllustrative: Bool = false
  ) {
    self.indicator = indicator
    self.year = year
    self.period = period
    self.value = value
    self.text = text
    self.disaggregation = disaggregation
    self.reason = reason
    self.isIllustrative = isIllustrative
  }

  /// The last year that it speaks of; nil when it names no time.
  package var lastYear: Int? { year ?? period?.end.year }
}

extension IndicatorValue {
  /// What an indicator reads, in the last year that it speaks of.
  package init(_ actual: IndicatorActual) {
    self.init(
      year: actual.lastYear, value: actual.value.value, text: actual.text,
      disaggregation: actual.disaggregation)
  }
}
