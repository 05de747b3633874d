package import Diagnostics

/// A definition as an activity of the standard, with what could not be published.
package struct MappedActivity: Sendable {
  /// What could be made; parts that the standard demands may be empty.
  package let draft: IATIActivity
  /// The activity; nil when something that the standard demands is not in the definition.
  package let activity: IATIActivity?
  /// What can't be published, as errors that tell how to mend it, and what is left out by leave of
  /// the standard, as notes; at paths of the definition.
  package let findings: [Diagnostic]
  /// Where each part of the activity comes from.
  package let origins: Origins

  /// Whether all that the definition tells can be published.
  package var isComplete: Bool { findings.allSatisfy { $0.severity < .error } }
}
