package import Languages

/// What was to be reached in a period, and what was.
package struct IndicatorPeriod: Sendable, Equatable {
  /// From when to when.
  package let span: Period
  /// What was to be reached by its end.
  package let milestone: Known<IndicatorReading>
  /// What was reached.
  package let actual: Known<IndicatorReading>
  /// How the actual number is made up.
  package let disaggregation: [Disaggregation]
  /// How the milestone is made up.
  package let milestoneDisaggregation: [Disaggregation]
  /// Why the actual value is not the milestone; nil in reports, whose indicators say it.
  package let varianceReason: LocalizedText?

  /// A value of these parts.
  package init(
    span: Period, milestone: Known<IndicatorReading> = .notPublished,
    actual: Known<IndicatorReading> = .notPublished, disaggregation: [Disaggregation] = [],
    milestoneDisaggregation: [Disaggregation] = [], varianceReason: LocalizedText? = nil
  ) {
    self.span = span
    self.milestone = milestone
    self.actual = actual
    self.disaggregation = disaggregation
    self.milestoneDisaggregation = milestoneDisaggregation
    self.varianceReason = varianceReason
  }
}

/// What an indicator reads: a number, or words for a qualitative one.
package enum IndicatorReading: Sendable, Equatable {
  /// A number.
  case number(DecimalNumber)
  /// Words.
  case words(LocalizedText)

  /// The number; nil for words.
  package var number: DecimalNumber? {
    switch self {
    case .number(let number): number
    case .words: nil
    }
  }

  /// The words; nil for a number.
  package var words: LocalizedText? {
    switch self {
    case .number: nil
    case .words(let words): words
    }
  }
}
