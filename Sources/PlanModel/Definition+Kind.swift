extension Definition {
  /// What a file can define.
  package enum Kind: String, Sendable, CaseIterable {
    /// A Community Cohesion Action Plan.
    case plan
    /// A donor-funded project.
    case project
    /// A report on a plan or a project.
    case report
    /// A coalition against hate.
    case coalition
    /// Definitions that are reported on together.
    case portfolio
  }
}
