package import Diagnostics
package import PlanModel

/// Reads one definition from YAML text: typed, linked and judged.
package struct DefinitionLoader: Sendable {
  private let codelists: Codelists

  /// A loader that knows these code lists.
  package init(codelists: Codelists) {
    self.codelists = codelists
  }

  /// The definition in a text, with everything that is wrong with it, located and sorted.
  ///
  /// The value is nil when not even a draft could be made of it.
  package func load(_ source: SourceText) -> Diagnosed<Definition> {
    fatalError("skeleton")
  }
}
