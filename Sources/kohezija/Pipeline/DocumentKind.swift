import Composition
import DocumentTree
import Languages
import PlanModel

/// The kinds of documents that a definition can become.
enum DocumentKind: String, Sendable, CaseIterable {
  /// The action plan.
  case actionPlan = "action-plan"
  /// The summary of a project for its donors.
  case projectSummary = "project-summary"
  /// The act by which the plan is adopted.
  case act
  /// How a plan was carried out in a year.
  case implementationReport = "implementation-report"
  /// What changed between two editions.
  case changes

  /// The documents that are made of a definition.
  static func kinds(of definition: Definition) -> [DocumentKind] {
    switch definition {
    case .plan: [.actionPlan, .act]
    case .project: [.projectSummary]
    case .report(let report) where report.type == .annualImplementation: [.implementationReport]
    case .report, .coalition, .portfolio: []
    }
  }

  /// The kinds that are made of one definition.
  static let ofOneDefinition: [DocumentKind] = allCases.filter { $0 != .changes }

  /// The outline of its sections.
  var outline: Outline.Kind {
    switch self {
    case .actionPlan: .actionPlan
    case .projectSummary: .projectSummary
    case .act: .act
    case .implementationReport: .implementationReport
    case .changes: .changes
    }
  }
}

/// How two languages share documents.
enum Layout: String, Sendable, CaseIterable {
  /// One document for each language.
  case separate
  /// One document, both languages side by side.
  case columns
  /// One document, both languages below each other, paragraph by paragraph.
  case stacked

  /// How two languages stand in one document; nil where each has its own.
  var bilingual: BilingualLayout? {
    switch self {
    case .separate: nil
    case .columns: .columns
    case .stacked: .stacked
    }
  }
}
