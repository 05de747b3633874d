import Composition
import DocumentTree
import Languages
import PlanModel

/// The kinds of documents that a definition can become.
enum DocumentKind: String, Sendable {
  /// The action plan.
  case actionPlan = "action-plan"
  /// The summary of a project for its donors.
  case projectSummary = "project-summary"
  /// What changed between two editions.
  case changes

  /// The documents that are made of a definition.
  static func kinds(of definition: Definition) -> [DocumentKind] {
    switch definition {
    case .plan: [.actionPlan]
    case .project: [.projectSummary]
    case .report, .coalition, .portfolio: []
    }
  }
}

/// How two languages share documents.
enum Layout: String, Sendable, CaseIterable {
  /// One document for each language.
  case separate
  /// One document, both languages side by side.
  case columns
}
