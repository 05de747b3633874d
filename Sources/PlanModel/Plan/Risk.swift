/// Something that can go wrong.
package struct Risk: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// What.
  package let text: LocalizedText
  /// How likely it is, from 1 to 5.
  package let likelihood: Int?
  /// How grave it would be, from 1 to 5.
  package let impact: Int?
  /// The id of the actor that watches it.
  package let owner: String?
  /// What is done against it.
  package let mitigation: LocalizedText?

  /// A value of these parts.
  package init(
    id: String, text: LocalizedText, likelihood: Int? = nil, impact: Int? = nil,
    owner: String? = nil, mitigation: LocalizedText? = nil
  ) {
    self.id = id
    self.text = text
    self.likelihood = likelihood
    self.impact = impact
    self.owner = owner
    self.mitigation = mitigation
  }
}
