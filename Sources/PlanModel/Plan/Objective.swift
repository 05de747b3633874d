/// Something that a plan is to achieve.
package struct Objective: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// What.
  package let title: LocalizedText
  /// The ids of the survey findings that it answers.
  package let addresses: [String]
  /// The ids of the actions that serve it.
  package let actions: [String]

  /// A value of these parts.
  package init(id: String, title: LocalizedText, addresses: [String] = [], actions: [String] = []) {
    self.id = id
    self.title = title
    self.addresses = addresses
    self.actions = actions
  }
}
