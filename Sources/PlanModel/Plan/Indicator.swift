package import Languages

/// How success is measured.
package struct Indicator: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// The level of result that it measures.
  package let level: ResultLevel?
  /// What is measured.
  package let title: LocalizedText
  /// How it is measured.
  package let measure: IndicatorMeasure
  /// Whether more is better.
  package let direction: IndicatorDirection?
  /// The value at the start.
  package let baseline: IndicatorValue?
  /// The values to be reached.
  package let targets: [IndicatorValue]
  /// What was to be reached and was reached, period by period; none in plans, whose reports tell.
  package let periods: [IndicatorPeriod]
  /// Whether each year's value holds those before it.
  package let isCumulative: Bool
  /// How it can be verified.
  package let verification: LocalizedText?
  /// The id of the actor that has the data.
  package let source: String?
  /// How often it is measured.
  package let frequency: Code?
  /// Whether its values are counted from the recorded incidents; nil where the author does not say.
  package let isFromIncidents: Bool?
  /// The indicator of a project that is the same; nil where there is none.
  package let sameAs: ProjectIndicator?

  /// A value of these parts.
  package init(
    id: String, level: ResultLevel? = nil, title: LocalizedText, measure: IndicatorMeasure,
    direction: IndicatorDirection? = nil, baseline: IndicatorValue? = nil,
    targets: [IndicatorValue] = [], periods: [IndicatorPeriod] = [], isCumulative: Bool,
    verification: LocalizedText? = nil,
    source: String? = nil, frequency: Code? = nil, isFromIncidents: Bool? = nil,
    sameAs: ProjectIndicator? = nil
  ) {
    self.id = id
    self.level = level
    self.title = title
    self.measure = measure
    self.direction = direction
    self.baseline = baseline
    self.targets = targets
    self.periods = periods
    self.isCumulative = isCumulative
    self.verification = verification
    self.source = source
    self.frequency = frequency
    self.isFromIncidents = isFromIncidents
    self.sameAs = sameAs
  }
}

/// An indicator of a project, as a plan names it.
package struct ProjectIndicator: Sendable, Equatable {
  /// The id of the project.
  package let project: String
  /// The id of the indicator there.
  package let indicator: String

  /// A value of these parts.
  package init(project: String, indicator: String) {
    self.project = project
    self.indicator = indicator
  }
}

/// A value of an indicator in one year: a number, or words for a qualitative one.
package struct IndicatorValue: Sendable, Equatable {
  /// The year; required.
  package let year: Int?
  /// The number; nil for a qualitative indicator.
  package let value: DecimalNumber?
  /// The words; nil for a number.
  package let text: LocalizedText?
  /// How the number is made up.
  package let disaggregation: [Disaggregation]

  /// A value of these parts.
  package init(
    year: Int? = nil, value: DecimalNumber? = nil, text: LocalizedText? = nil,
    disaggregation: [Disaggregation] = []
  ) {
    self.year = year
    self.value = value
    self.text = text
    self.disaggregation = disaggregation
  }
}

/// How a number is made up along one dimension.
package struct Disaggregation: Sendable, Equatable {
  /// The dimension, such as `sex`.
  package let dimension: String
  /// The parts, in the order of the definition.
  package let parts: [DisaggregatedValue]

  /// A value of these parts.
  package init(dimension: String, parts: [DisaggregatedValue] = []) {
    self.dimension = dimension
    self.parts = parts
  }
}

/// One part of a number.
package struct DisaggregatedValue: Sendable, Equatable {
  /// The category, such as `f`.
  package let category: String
  /// Its number.
  package let value: DecimalNumber

  /// A value of these parts.
  package init(category: String, value: DecimalNumber) {
    self.category = category
    self.value = value
  }
}

/// The level of a result.
///
/// Source: IATI 2.03, ResultType.
package enum ResultLevel: String, Sendable, CaseIterable {
  /// What the activity makes.
  case output
  /// What changes because of it.
  case outcome
  /// What changes in the long run.
  case impact
  /// Something else.
  case other
}

/// How an indicator is measured.
///
/// Source: IATI 2.03, IndicatorMeasure.
package enum IndicatorMeasure: String, Sendable, CaseIterable {
  /// A count of something.
  case unit
  /// A percentage.
  case percentage
  /// A number that names a kind.
  case nominal
  /// A number that names a place in an order.
  case ordinal
  /// Words.
  case qualitative
}

/// Whether more is better.
package enum IndicatorDirection: String, Sendable, CaseIterable {
  /// It is.
  case increase
  /// Less is better.
  case decrease
}
