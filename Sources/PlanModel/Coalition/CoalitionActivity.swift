package import Languages

/// A training of members of a coalition.
package struct Training: Sendable, Equatable {
  /// What it was about, such as `advocacy`.
  package let topic: Code
  /// When it was held.
  package let year: Int?
  /// The id of the one who held it.
  package let provider: String?
  /// How many took part.
  package let participants: Int?
  /// What it was for.
  package let goal: LocalizedText?

  /// A value of these parts.
  package init(
    topic: Code,
    year: Int? = nil,
    provider: String? = nil,
    participants: Int? = nil,
    goal: LocalizedText? = nil
  ) {
    self.topic = topic
    self.year = year
    self.provider = provider
    self.participants = participants
    self.goal = goal
  }
}

/// Survey research on cohesion, as a basis of plans.
package struct Research: Sendable, Equatable {
  /// What it is called.
  package let title: LocalizedText
  /// The id of the organisation that made it.
  package let conductedBy: String?
  /// What it is about.
  package let topic: Code?
  /// When it was made.
  package let year: Int?
  /// How many people answered.
  package let sampleSize: Int?
  /// Where it can be read.
  package let url: String?

  /// A value of these parts.
  package init(
    title: LocalizedText,
    conductedBy: String? = nil,
    topic: Code? = nil,
    year: Int? = nil,
    sampleSize: Int? = nil,
    url: String? = nil
  ) {
    self.title = title
    self.conductedBy = conductedBy
    self.topic = topic
    self.year = year
    self.sampleSize = sampleSize
    self.url = url
  }
}

/// What a coalition did in a year; nil where it is not known.
package struct TrackRecord: Sendable, Equatable {
  /// The year.
  package let year: Int
  /// How many incidents it condemned in public.
  package let condemnations: Int?
  /// How many things its members did together.
  package let jointActions: Int?
  /// The median of the hours from an incident to its statement.
  package let statementHoursMedian: DecimalNumber?

  /// A value of these parts.
  package init(
    year: Int,
    condemnations: Int? = nil,
    jointActions: Int? = nil,
    statementHoursMedian: DecimalNumber? = nil
  ) {
    self.year = year
    self.condemnations = condemnations
    self.jointActions = jointActions
    self.statementHoursMedian = statementHoursMedian
  }
}
