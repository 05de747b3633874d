package import Languages

/// The incidents of a period and the responses to them.
package struct ReportIncidents: Sendable, Equatable {
  /// The records, as a plan's baseline has them.
  package let baseline: IncidentBaseline
  /// How soon was responded.
  package let responseTimes: ResponseTimes?
  /// What there is to say.
  package let text: ReportText?

  /// A value of these parts.
  package init(
    baseline: IncidentBaseline, responseTimes: ResponseTimes? = nil, text: ReportText? = nil
  ) {
    self.baseline = baseline
    self.responseTimes = responseTimes
    self.text = text
  }
}

/// How soon was responded to incidents.
package struct ResponseTimes: Sendable, Equatable {
  /// The time, in hours, within which the protocol asks for a response.
  package let deadlineHours: Int?
  /// Incidents with a response in that time.
  package let withinDeadline: Known<Int>
  /// Incidents with a later response.
  package let late: Known<Int>
  /// Incidents without any.
  package let withoutResponse: Known<Int>
  /// Hours to the response, on average.
  package let averageHours: Known<DecimalNumber>
  /// Hours to the latest response.
  package let longestHours: Known<DecimalNumber>

  /// A value of these parts.
  package init(
    deadlineHours: Int? = nil, withinDeadline: Known<Int> = .notPublished,
    late: Known<Int> = .notPublished, withoutResponse: Known<Int> = .notPublished,
    averageHours: Known<DecimalNumber> = .notPublished,
    longestHours: Known<DecimalNumber> = .notPublished
  ) {
    self.deadlineHours = deadlineHours
    self.withinDeadline = withinDeadline
    self.late = late
    self.withoutResponse = withoutResponse
    self.averageHours = averageHours
    self.longestHours = longestHours
  }
}

/// What was spent on a plan in a period.
package struct Expenditure: Sendable, Equatable {
  /// The day up to which the figures reach.
  package let asOf: PartialDate?
  /// The ISO 4217 code of all amounts.
  package let currency: String
  /// By source.
  package let bySource: [SourceExpenditure]
  /// What was planned for the period, all together.
  package let planned: Known<DecimalNumber>
  /// What was spent, all together.
  package let spent: Known<DecimalNumber>
  /// What there is to say.
  package let text: ReportText?
  /// Whether the figures are invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    asOf: PartialDate? = nil, currency: String, bySource: [SourceExpenditure] = [],
    planned: Known<DecimalNumber> = .notPublished, spent: Known<DecimalNumber> = .notPublished,
    text: ReportText? = nil, isIllustrative: Bool = false
  ) {
    self.asOf = asOf
    self.currency = currency
    self.bySource = bySource
    self.planned = planned
    self.spent = spent
    self.text = text
    self.isIllustrative = isIllustrative
  }
}

/// What was planned and spent from one source.
package struct SourceExpenditure: Sendable, Equatable {
  /// The source, `gap` for money that was planned without one.
  package let source: Code
  /// What was planned for the period.
  package let planned: Known<DecimalNumber>
  /// What was spent.
  package let spent: Known<DecimalNumber>
  /// Its part of all that was spent as the author states it, in per cent.
  package let share: DecimalNumber?

  /// A value of these parts.
  package init(
    source: Code, planned: Known<DecimalNumber>, spent: Known<DecimalNumber>,
    share: DecimalNumber? = nil
  ) {
    self.source = source
    self.planned = planned
    self.spent = spent
    self.share = share
  }
}

/// What a body did in a period.
package struct WorkRecord: Sendable, Equatable {
  /// How often it met.
  package let meetings: Known<Int>
  /// How often it spoke in public.
  package let statements: Known<Int>
  /// In words.
  package let text: ReportText?

  /// A value of these parts.
  package init(
    meetings: Known<Int> = .notPublished, statements: Known<Int> = .notPublished,
    text: ReportText? = nil
  ) {
    self.meetings = meetings
    self.statements = statements
    self.text = text
  }
}

/// How a plan should be changed.
package struct ProposedAmendment: Sendable, Equatable {
  /// The id of the action that it concerns; nil for the plan as a whole.
  package let action: String?
  /// The change.
  package let text: LocalizedText
  /// Why.
  package let reason: LocalizedText?
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    action: String? = nil, text: LocalizedText, reason: LocalizedText? = nil,
    isIllustrative: Bool = false
  ) {
    self.action = action
    self.text = text
    self.reason = reason
    self.isIllustrative = isIllustrative
  }
}

/// What is to be done in the year after a report.
package struct NextYearPlan: Sendable, Equatable {
  /// The year.
  package let year: Int
  /// In words.
  package let text: ReportText?
  /// What is to be done for each action.
  package let actions: [PlannedAction]
  /// What it costs, all together, in the currency of the report's expenditure.
  package let budget: Known<DecimalNumber>

  /// A value of these parts.
  package init(
    year: Int, text: ReportText? = nil, actions: [PlannedAction] = [],
    budget: Known<DecimalNumber> = .notPublished
  ) {
    self.year = year
    self.text = text
    self.actions = actions
    self.budget = budget
  }
}

/// What is to be done for one action in the year after a report.
package struct PlannedAction: Sendable, Equatable {
  /// The id of the plan's action.
  package let action: String
  /// What.
  package let text: LocalizedText
  /// The id of the actor that is responsible.
  package let responsible: String?
  /// When.
  package let timeframe: Period?
  /// What it costs.
  package let budget: Known<DecimalNumber>

  /// A value of these parts.
  package init(
    action: String, text: LocalizedText, responsible: String? = nil, timeframe: Period? = nil,
    budget: Known<DecimalNumber> = .notPublished
  ) {
    self.action = action
    self.text = text
    self.responsible = responsible
    self.timeframe = timeframe
    self.budget = budget
  }
}

/// What a council is to conclude on a report.
package struct DraftConclusion: Sendable, Equatable {
  /// The kind of act, such as `zaključak`.
  package let kind: Code
  /// The body that concludes, such as `council`.
  package let body: Code
  /// Who proposes it, such as `mayor`.
  package let proposer: Code?
  /// The provisions that it rests on.
  package let legalBasis: [LegalBasis]
  /// The conclusion in one paragraph; nil when it has points.
  package let text: LocalizedText?
  /// Its points.
  package let points: [LocalizedText]
  /// Why the council should conclude so.
  package let explanation: LocalizedText?
  /// Who signs it.
  package let signatory: Signatory?
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    kind: Code, body: Code, proposer: Code? = nil, legalBasis: [LegalBasis] = [],
    text: LocalizedText? = nil, points: [LocalizedText] = [], explanation: LocalizedText? = nil,
    signatory: Signatory? = nil, isIllustrative: Bool = false
  ) {
    self.kind = kind
    self.body = body
    self.proposer = proposer
    self.legalBasis = legalBasis
    self.text = text
    self.points = points
    self.explanation = explanation
    self.signatory = signatory
    self.isIllustrative = isIllustrative
  }
}
