package import Diagnostics
package import PlanModel

/// One file and what came of it, once all links were followed.
package struct LinkedFile: Sendable {
  /// The text; of a file without findings only its name is kept.
  package let source: SourceText
  /// The definition; nil when there are errors.
  package let definition: Definition?
  /// The definition with those that it names; nil when there are errors.
  package let linked: LinkedDefinition?
  /// Everything that was found in this file, sorted.
  package let diagnostics: [Diagnostic]
  /// Whether the user named the file; others are there because a definition names them.
  package let isNamed: Bool

  /// Whether nothing official may be made of the file.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
