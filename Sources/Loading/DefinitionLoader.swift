package import Diagnostics
package import PlanModel
import YAMLSource

/// Reads one definition from YAML text: typed, linked and judged.
package struct DefinitionLoader: Sendable {
  private let codelists: Codelists

  /// A loader that knows these code lists.
  package init(codelists: Codelists) {
    self.codelists = codelists
  }

  /// The definition in a text, with everything that is wrong with it, located and sorted.
  ///
  /// The value is nil when not even a draft could be made of it. Of the text's tree nothing is
  /// kept.
  package func load(_ source: SourceText) -> Diagnosed<Definition> {
    let parsed = YAMLParser.parse(source)
    guard let root = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    let read = DefinitionReader(codelists: codelists).read(root)
    var findings = parsed.diagnostics + read.diagnostics
    if let definition = read.value {
      findings += judge(definition)
    }
    let located = SourceMap(root: root).locate(findings)
    return Diagnosed(read.value, ReportOrder.sorted(located))
  }

  /// What the rules say about a definition, by path.
  private func judge(_ definition: Definition) -> [Diagnostic] {
    // Integrator: RuleBook.check(definition, codelists: codelists, today: …) goes on this line.
    []
  }
}
