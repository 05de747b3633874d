/// Which sections a document of a definition is to have, where its author chooses.
package struct DocumentChoice: Sendable, Equatable {
  /// The kind of document, such as `action-plan`.
  package let document: String
  /// The names of its sections, in their order; empty for the usual ones.
  package let sections: [Code]

  /// A choice of sections for a kind of document.
  package init(document: String, sections: [Code]) {
    self.document = document
    self.sections = sections
  }
}

extension Definition.Kind {
  /// The documents of such a definition whose sections its author can choose.
  package var documents: [String] {
    switch self {
    case .plan: ["action-plan", "act"]
    case .project: ["project-summary", "financial-annex"]
    case .report: ["implementation-report", "donor-report", "financial-annex"]
    case .coalition, .portfolio: []
    }
  }
}

extension Definition {
  /// Which sections the author chooses for its documents.
  package var documents: [DocumentChoice] {
    switch self {
    case .plan(let plan): plan.documents
    case .project(let project): project.documents
    case .report(let report): report.documents
    case .coalition(let coalition): coalition.documents
    case .portfolio(let portfolio): portfolio.documents
    }
  }
}
