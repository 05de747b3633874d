/// What every role looks like where the template does not say.
package enum StyleSheet {
  /// The definition of a role's style.
  package static func definition(of role: StyleRole) -> StyleDefinition {
    fatalError("skeleton")
  }
}
