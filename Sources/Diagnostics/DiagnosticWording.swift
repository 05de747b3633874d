/// Tells a finding in words.
package protocol DiagnosticWording: Sendable {
  /// What is wrong, in one or two sentences of the user's language.
  func message(of diagnostic: Diagnostic) -> String
  /// How to mend it; nil when the message says all.
  func help(for diagnostic: Diagnostic) -> String?
  /// A word of the report itself, such as the name of a severity.
  func word(_ key: String) -> String
  /// A counted word of the report, such as "2 errors", in the form that fits the number.
  ///
  /// The default puts the number before the word of that key.
  func counted(_ number: Int, _ key: String) -> String
}

extension DiagnosticWording {
  /// The number before the word.
  package func counted(_ number: Int, _ key: String) -> String {
    "\(number) \(word(key))"
  }
}
