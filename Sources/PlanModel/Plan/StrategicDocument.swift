package import Languages

/// A strategic document of the unit, or of a higher level, that a plan fits into.
package struct StrategicDocument: Sendable, Equatable {
  /// What it is called.
  package let title: LocalizedText
  /// The time that it covers.
  package let period: Period?

  /// A value of these parts.
  package init(
    title: LocalizedText,
    period: Period? = nil
  ) {
    self.title = title
    self.period = period
  }
}
