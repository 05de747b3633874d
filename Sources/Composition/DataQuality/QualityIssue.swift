package import Diagnostics

/// What the checks have found in a definition, told in the language of a document.
package struct QualityIssue: Sendable, Equatable {
  /// The rule that was broken.
  package let rule: String
  /// Whether it is more than a note.
  package let isWarning: Bool
  /// The datum it speaks of.
  package let path: DataPath
  /// What is wrong.
  package let message: String
  /// How to mend it; nil when the message says all.
  package let help: String?

  /// A finding of these parts.
  package init(
    rule: String, isWarning: Bool, path: DataPath, message: String, help: String? = nil
  ) {
    self.rule = rule
    self.isWarning = isWarning
    self.path = path
    self.message = message
    self.help = help
  }
}
