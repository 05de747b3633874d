/// How a report rates progress; nil where it does not.
package struct Rating: Sendable, Equatable {
  /// The rating.
  package let value: ProgressRating
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(_ value: ProgressRating, isIllustrative: Bool = false) {
    self.value = value
    self.isIllustrative = isIllustrative
  }
}

/// The ratings of the Peacebuilding Fund.
package enum ProgressRating: String, Sendable, CaseIterable {
  /// As planned.
  case onTrack = "on-track"
  /// As planned, with evidence that peace gains by it.
  case onTrackWithPeaceResults = "on-track-with-peace-results"
  /// Not as planned.
  case offTrack = "off-track"
}

/// How the whole comes along.
package struct OverallProgress: Sendable, Equatable {
  /// How it is rated.
  package let rating: Rating?
  /// In words.
  package let summary: ReportText?
  /// What changed in institutions and relations.
  package let structuralChange: ReportText?
  /// What it means for people.
  package let humanImpact: ReportText?
  /// What is to come in the next period.
  package let significantEventsNextPeriod: [ReportText]

  /// A value of these parts.
  package init(
    rating: Rating? = nil, summary: ReportText? = nil, structuralChange: ReportText? = nil,
    humanImpact: ReportText? = nil, significantEventsNextPeriod: [ReportText] = []
  ) {
    self.rating = rating
    self.summary = summary
    self.structuralChange = structuralChange
    self.humanImpact = humanImpact
    self.significantEventsNextPeriod = significantEventsNextPeriod
  }
}

/// How one outcome or output comes along.
package struct OutcomeProgress: Sendable, Equatable {
  /// The code of the project's result.
  package let result: String
  /// How it is rated.
  package let rating: Rating?
  /// In words.
  package let narrative: ReportText?
  /// What was done for women and for the young.
  package let genderAndYouth: ReportText?
  /// How it is measured.
  package let indicators: [ReportedIndicator]

  /// A value of these parts.
  package init(
    result: String, rating: Rating? = nil, narrative: ReportText? = nil,
    genderAndYouth: ReportText? = nil, indicators: [ReportedIndicator] = []
  ) {
    self.result = result
    self.rating = rating
    self.narrative = narrative
    self.genderAndYouth = genderAndYouth
    self.indicators = indicators
  }
}

/// An indicator with what was reached in the period.
package struct ReportedIndicator: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// What is measured.
  package let title: LocalizedText
  /// How it is measured.
  package let measure: IndicatorMeasure
  /// Whether more is better.
  package let direction: IndicatorDirection?
  /// The value at the start.
  package let baseline: IndicatorValue?
  /// The value to be reached by the end of the project.
  package let endOfProjectTarget: Known<IndicatorReading>
  /// What was to be reached in the period, and what was.
  package let period: IndicatorPeriod?
  /// Why the actual value is not the milestone.
  package let varianceReason: ReportText?
  /// How it can be verified.
  package let verification: LocalizedText?
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    id: String, title: LocalizedText, measure: IndicatorMeasure,
    direction: IndicatorDirection? = nil, baseline: IndicatorValue? = nil,
    endOfProjectTarget: Known<IndicatorReading> = .notPublished, period: IndicatorPeriod? = nil,
    varianceReason: ReportText? = nil, verification: LocalizedText? = nil,
    isIllustrative: Bool = false
  ) {
    self.id = id
    self.title = title
    self.measure = measure
    self.direction = direction
    self.baseline = baseline
    self.endOfProjectTarget = endOfProjectTarget
    self.period = period
    self.varianceReason = varianceReason
    self.verification = verification
    self.isIllustrative = isIllustrative
  }
}
