/// Which sections a kind of document has, in which order, and what happens without their data.
///
/// It comes from `Data/outlines/<kind>.yaml`, from a file of the user, or from a definition that
/// chooses sections. Names that no section has are left out, which whoever reads the file can rule
/// out by `Composer.sectionNames(of:)`.
package struct Outline: Sendable, Equatable {
  /// The kinds of document that have outlines, by the name of their files.
  package enum Kind: String, Sendable, CaseIterable {
    /// A plan of a local self-government unit.
    case actionPlan = "action-plan"
    /// The summary of a project for its donors.
    case projectSummary = "project-summary"
    /// The act by which a plan is adopted.
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

    /// The code list that has the names of the sections.
    package var codelist: String { "sections-" + rawValue }
  }

  /// What happens to a section whose data the definition does not have.
  package enum Absence: String, Sendable, CaseIterable {
    /// It is left out, and whoever makes the document is told.
    case omit
    /// It stands with its heading and a sentence that says so.
    case say
    /// The document is not made.
    case require
  }

  /// A section with what it asks for.
  package struct Entry: Sendable, Equatable {
    /// The name of the section.
    package let section: String
    /// The names of the data that it needs beside those without which it could not be written.
    package let needs: [String]
    /// What happens without them.
    package let absence: Absence

    /// A section; it needs what it always needs, and is left out without that.
    package init(_ section: String, needs: [String] = [], absence: Absence = .omit) {
      self.section = section
      self.needs = needs
      self.absence = absence
    }
  }

  /// The sections, in their order.
  package let entries: [Entry]

  /// The names of the sections.
  package var sections: [String] { entries.map(\.section) }

  /// An outline of these sections.
  package init(entries: [Entry]) {
    self.entries = entries
  }

  /// An outline of sections that need what they always need.
  package init(sections: [String]) {
    self.init(entries: sections.map { Entry($0) })
  }

  /// The outline that the program knows by itself: all sections in their usual order.
  package static func standard(_ kind: Kind) -> Outline {
    Outline(
      entries: Composer.sections(of: kind).map {
        Entry($0.name, needs: $0.needs, absence: $0.absence)
      })
  }

  /// Only these sections, in this order, each with what it asks for here.
  package func choosing(_ sections: [String]) -> Outline {
    Outline(
      entries: sections.map { name in
        entries.first { $0.section == name } ?? Entry(name)
      })
  }

  /// Whether a document may be refused for want of data.
  package var hasRequirements: Bool { entries.contains { $0.absence == .require } }
}

/// What an outline may say of a section.
package struct SectionFacts: Sendable, Equatable {
  /// The section's name.
  package let name: String
  /// The names of the data without which it can't be written.
  package let needs: [String]
  /// What usually happens without them.
  package let absence: Outline.Absence
}
