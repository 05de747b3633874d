/// Tells a finding in words.
package protocol DiagnosticWording: Sendable {
  /// What is wrong, in one or two sentences of the user's language.
  func message(of diagnostic: Diagnostic) -> String
  /// How to mend it; nil when the message says all.
  func help(for diagnostic: Diagnostic) -> String?
  /// A word of the report itself, such as the name of a severity.
  func word(_ key: String) -> String
}
