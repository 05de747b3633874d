package import Languages

/// How several work together: in a dialogue, or to coordinate what they do.
package struct Cooperation: Sendable, Equatable {
  /// In which form, such as a forum or regular meetings.
  package let form: LocalizedText?
  /// The ids of those who take part.
  package let actors: [String]
  /// How often they meet.
  package let frequency: Code?
  /// Since when.
  package let since: PartialDate?

  /// A value of these parts.
  package init(
    form: LocalizedText? = nil, actors: [String] = [], frequency: Code? = nil,
    since: PartialDate? = nil
  ) {
    self.form = form
    self.actors = actors
    self.frequency = frequency
    self.since = since
  }
}
