package import Languages

/// What one file defines.
package enum Definition: Sendable, Equatable {
  /// A Community Cohesion Action Plan.
  case plan(Plan)
  /// A donor-funded project.
  case project(Project)
  /// A report on a plan or a project.
  case report(Report)
  /// A coalition against hate.
  case coalition(Coalition)
  /// Definitions that are reported on together.
  case portfolio(Portfolio)

  /// The name of the definition, under which its documents are kept.
  package var id: String {
    switch self {
    case .plan(let plan): plan.id
    case .project(let project): project.id
    case .report(let report): report.id
    case .coalition(let coalition): coalition.id
    case .portfolio(let portfolio): portfolio.id
    }
  }

  /// Whether the data are real.
  package var dataStatus: DataStatus {
    switch self {
    case .plan(let plan): plan.dataStatus
    case .project(let project): project.dataStatus
    case .report(let report): report.dataStatus
    case .coalition(let coalition): coalition.dataStatus
    case .portfolio(let portfolio): portfolio.dataStatus
    }
  }

  /// The languages that the definition is written in.
  package var languages: DefinitionLanguages {
    switch self {
    case .plan(let plan): plan.languages
    case .project(let project): project.languages
    case .report(let report): report.languages
    case .coalition(let coalition): coalition.languages
    case .portfolio(let portfolio): portfolio.languages
    }
  }
}

/// Whether the data are real.
package enum DataStatus: String, Sendable, CaseIterable {
  /// They are.
  case real
  /// They are invented to show the shape; every page says so.
  case illustrative
}

/// The languages that a definition is written in.
package struct DefinitionLanguages: Sendable, Equatable {
  /// The language of plain strings, in which every text must be there.
  package let primary: LanguageTag
  /// The language beside it; nil for none.
  package let secondary: LanguageTag?

  /// A primary language and one beside it.
  package init(primary: LanguageTag, secondary: LanguageTag?) {
    self.primary = primary
    self.secondary = secondary
  }
}
