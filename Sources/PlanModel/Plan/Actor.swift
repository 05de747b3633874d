/// Someone who takes part in a plan.
package struct Actor: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// Its name.
  package let name: LocalizedText
  /// What it is, such as `police`.
  package let type: Code
  /// What it does in the plan.
  package let roles: [Code]
  /// What it has taken on in the plan.
  package let duties: [LocalizedText]
  /// The coalition's own definition.
  package let profile: DefinitionLink?

  /// A value of these parts.
  package init(
    id: String, name: LocalizedText, type: Code, roles: [Code] = [],
    duties: [LocalizedText] = [], profile: DefinitionLink? = nil
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.roles = roles
    self.duties = duties
    self.profile = profile
  }
}
