/// How a finding bears on the documents.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  /// What is printed stays as it is.
  case note
  /// The document is made and shows a visible gap or doubt.
  case warning
  /// The official document would be wrong, so it is not made.
  case error

  /// Orders by weight: a note is less than a warning, a warning less than an error.
  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
