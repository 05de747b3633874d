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

  /// What this is.
  package var kind: Kind {
    switch self {
    case .plan: .plan
    case .project: .project
    case .report: .report
    case .coalition: .coalition
    case .portfolio: .portfolio
    }
  }

  /// The key of the local self-government unit that it belongs to; nil for what has none.
  package var localGovernment: String? {
    switch self {
    case .plan(let plan): plan.localGovernment
    case .coalition(let coalition): coalition.localGovernment
    case .project, .report, .portfolio: nil
    }
  }
}
