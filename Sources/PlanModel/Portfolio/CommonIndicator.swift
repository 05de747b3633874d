/// An indicator that several members measure in the same way.
package struct CommonIndicator: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// What is measured.
  package let title: LocalizedText
  /// How it is counted, so that all members count alike.
  package let definition: LocalizedText?
  /// How it is measured; percentages are never added.
  package let measure: IndicatorMeasure
  /// The unit of its values.
  package let unit: Code?
  /// Which indicators of the members it is made of.
  package let sources: [IndicatorSource]

  /// A value of these parts.
  package init(
    id: String,
    title: LocalizedText,
    definition: LocalizedText? = nil,
    measure: IndicatorMeasure,
    unit: Code? = nil,
    sources: [IndicatorSource] = []
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.measure = measure
    self.unit = unit
    self.sources = sources
  }
}

/// An indicator of a member that goes into a common one.
package struct IndicatorSource: Sendable, Equatable {
  /// The id of the member.
  package let definition: String
  /// The id of the indicator there.
  package let indicator: String

  /// A value of these parts.
  package init(
    definition: String,
    indicator: String
  ) {
    self.definition = definition
    self.indicator = indicator
  }
}

/// Something that members of a portfolio do together.
package struct JointWork: Sendable, Equatable {
  /// What.
  package let title: LocalizedText
  /// The keys of the local self-government units that take part.
  package let units: [String]
  /// More about it.
  package let text: LocalizedText?

  /// A value of these parts.
  package init(
    title: LocalizedText,
    units: [String] = [],
    text: LocalizedText? = nil
  ) {
    self.title = title
    self.units = units
    self.text = text
  }
}
