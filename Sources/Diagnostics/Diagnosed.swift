/// A value and everything that was noticed while it was made.
package struct Diagnosed<Value: Sendable>: Sendable {
  /// What was made; nil when nothing sound could be.
  package let value: Value?
  /// All findings, in the order of the source.
  package let diagnostics: [Diagnostic]

  /// A value with its findings.
  package init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// The heaviest finding; nil when there is none.
  package var worst: Severity? {
    diagnostics.lazy.map(\.severity).max()
  }
}
