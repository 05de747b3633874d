package import Languages

/// Something that was done before the plan.
package struct PriorActivity: Sendable, Equatable {
  /// When.
  package let year: Int
  /// What.
  package let title: LocalizedText
  /// The ids of those who did it.
  package let actors: [String]
  /// How many people took part.
  package let participants: Int?
  /// What it cost.
  package let amount: Money?
  /// What came of it.
  package let result: LocalizedText?

  /// A value of these parts.
  package init(
    year: Int, title: LocalizedText, actors: [String] = [], participants: Int? = nil,
    amount: Money? = nil, result: LocalizedText? = nil
  ) {
    self.year = year
    self.title = title
    self.actors = actors
    self.participants = participants
    self.amount = amount
    self.result = result
  }
}
