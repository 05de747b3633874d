/// Which sections a kind of document has, in which order.
///
/// It comes from `Data/outlines/<kind>.yaml`. A section whose data are missing is left out of the
/// document by what the section needs; a name that no section has is left out too, which whoever
/// reads the file can rule out by `Composer.sectionNames(of:)`.
package struct Outline: Sendable, Equatable {
  /// The kinds of document that have outlines, by the name of their files.
  package enum Kind: String, Sendable, CaseIterable {
    /// A plan of a local self-government unit.
    case actionPlan = "action-plan"
    /// The summary of a project for its donors.
    case projectSummary = "project-summary"
    /// What changed between two editions.
    case changes
    /// The summary of a plan for citizens.
    case publicSummary = "public-summary"
    /// The profile of a coalition against hate.
    case coalitionProfile = "coalition-profile"
    /// A report on several units together.
    case consolidatedReport = "consolidated-report"
    /// The form that institutions fill in for an incident.
    case incidentResponseSheet = "incident-response-sheet"
  }

  /// The names of the sections.
  package let sections: [String]

  /// An outline of these sections.
  package init(sections: [String]) {
    self.sections = sections
  }

  /// The outline that the program knows by itself: all sections in their usual order.
  package static func standard(_ kind: Kind) -> Outline {
    Outline(sections: Composer.sectionNames(of: kind))
  }
}
