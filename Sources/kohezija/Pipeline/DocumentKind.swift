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
  /// The summary of a plan for citizens.
  case publicSummary = "public-summary"
  /// The profile of a coalition against hate.
  case coalitionProfile = "coalition-profile"
  /// A report on several units together.
  case consolidatedReport = "consolidated-report"
  /// What a project or a report on it does not tell, and what the checks have found.
  case dataQuality = "data-quality"
  /// A report on several projects together, for their donors.
  case consolidatedDonorReport = "consolidated-donor-report"
  /// The form that institutions fill in for an incident.
  case incidentResponseSheet = "incident-response-sheet"
  /// How a project comes along, for its donors.
  case donorReport = "donor-report"
  /// The money of a project in tables.
  case financialAnnex = "financial-annex"

  /// The documents that are made of a definition for some readers.
  static func kinds(of linked: LinkedDefinition, for audience: Audience) -> [DocumentKind] {
    kinds(of: linked.definition).filter { kind in
      (kind.audience == nil || kind.audience == audience) && kind.speaks(of: linked.members)
    }
  }

  /// Whether members of a portfolio are what the document is about.
  private func speaks(of members: [Definition]) -> Bool {
    let hasProjects = members.contains { $0.kind == .project }
    return switch self {
    case .consolidatedDonorReport: hasProjects
    case .consolidatedReport: !hasProjects || members.contains { $0.kind == .plan }
    case .actionPlan, .projectSummary, .act, .implementationReport, .changes, .publicSummary,
      .coalitionProfile, .incidentResponseSheet, .dataQuality, .donorReport, .financialAnnex:
      true
    }
  }

  /// The documents that can be made of a definition.
  static func kinds(of definition: Definition) -> [DocumentKind] {
    switch definition {
    case .plan: [.actionPlan, .act, .publicSummary, .incidentResponseSheet]
    case .project: [.projectSummary, .financialAnnex, .dataQuality]
    case .coalition: [.coalitionProfile]
    case .portfolio: [.consolidatedReport, .consolidatedDonorReport]
    case .report(let report): kinds(of: report)
    }
  }

  private static func kinds(of report: Report) -> [DocumentKind] {
    switch report.type {
    case .annualImplementation: [.implementationReport]
    case .donorProgress, .donorFinal: [.donorReport, .financialAnnex, .dataQuality]
    case .onePage: report.subject.project == nil ? [] : [.projectSummary, .dataQuality]
    case .public, .consolidated: report.subject.project == nil ? [] : [.dataQuality]
    }
  }

  /// The only readers for whom it is made; nil where it is made for all.
  var audience: Audience? {
    switch self {
    case .publicSummary: .everybody
    case .incidentResponseSheet: .insiders
    case .actionPlan, .projectSummary, .act, .implementationReport, .changes, .coalitionProfile,
      .consolidatedReport, .consolidatedDonorReport, .dataQuality, .donorReport,
      .financialAnnex:
      nil
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
    case .publicSummary: .publicSummary
    case .coalitionProfile: .coalitionProfile
    case .consolidatedReport: .consolidatedReport
    case .dataQuality: .dataQuality
    case .consolidatedDonorReport: .consolidatedDonorReport
    case .incidentResponseSheet: .incidentResponseSheet
    case .donorReport: .donorReport
    case .financialAnnex: .financialAnnex
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

extension Definition {
  /// Whether a document of it tells what was found in it or in those that it names.
  var tellsFindings: Bool {
    switch self {
    case .project, .portfolio: true
    case .report(let report): report.subject.project != nil
    case .plan, .coalition: false
    }
  }
}
