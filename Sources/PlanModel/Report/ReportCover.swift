package import Languages

/// The data on the cover of a report to a donor.
///
/// Source: Peacebuilding Fund, annual and end-of-project report templates.
package struct ReportCover: Sendable, Equatable {
  /// The country, ISO 3166-1.
  package let country: Code?
  /// The number of the programme.
  package let programmeNumber: Known<String>
  /// The number under which the Multi-Partner Trust Fund Office keeps the project.
  package let mptfProjectNumber: Known<String>
  /// The Fund's facility: IRF or PRF.
  package let modality: Known<Code>
  /// When the first money was transferred, from which the project's time counts.
  package let firstTransferDate: Known<PartialDate>
  /// When the project was to end at first.
  package let originalEnd: Known<PartialDate>
  /// When it is to end, with approved extensions.
  package let currentEnd: Known<PartialDate>
  /// How long it is to last, in months.
  package let durationMonths: Known<Int>
  /// The Fund's priority windows; an empty list for none.
  package let priorityWindow: Known<[Code]>
  /// The id of the organisation that convenes the others.
  package let conveningAgency: Known<String>
  /// The ids of the organisations that receive the money.
  package let recipientOrganisations: [String]
  /// The ids of the organisations that carry it out with them.
  package let implementingPartners: [String]
  /// Who contributes how much.
  package let contributions: CoverContributions?
  /// How much the project is about the equality of women and men, 0 to 3.
  package let genderMarker: Known<Int>
  /// How risky it is.
  package let riskMarker: Known<Code>
  /// The Fund's focus area.
  package let focusArea: Known<Code>
  /// Expenditure as a percentage of the total budget.
  package let implementationRate: Stated<DecimalNumber>
  /// Where it works.
  package let geographicScope: Stated<LocalizedText>

  /// A value of these parts.
  package init(
    country: Code? = nil, programmeNumber: Known<String> = .notPublished,
    mptfProjectNumber: Known<String> = .notPublished, modality: Known<Code> = .notPublished,
    firstTransferDate: Known<PartialDate> = .notPublished,
    originalEnd: Known<PartialDate> = .notPublished,
    currentEnd: Known<PartialDate> = .notPublished, durationMonths: Known<Int> = .notPublished,
    priorityWindow: Known<[Code]> = .notPublished, conveningAgency: Known<String> = .notPublished,
    recipientOrganisations: [String] = [], implementingPartners: [String] = [],
    contributions: CoverContributions? = nil, genderMarker: Known<Int> = .notPublished,
    riskMarker: Known<Code> = .notPublished, focusArea: Known<Code> = .notPublished,
    implementationRate: Stated<DecimalNumber> = .notPublished,
    geographicScope: Stated<LocalizedText> = .notPublished
  ) {
    self.country = country
    self.programmeNumber = programmeNumber
    self.mptfProjectNumber = mptfProjectNumber
    self.modality = modality
    self.firstTransferDate = firstTransferDate
    self.originalEnd = originalEnd
    self.currentEnd = currentEnd
    self.durationMonths = durationMonths
    self.priorityWindow = priorityWindow
    self.conveningAgency = conveningAgency
    self.recipientOrganisations = recipientOrganisations
    self.implementingPartners = implementingPartners
    self.contributions = contributions
    self.genderMarker = genderMarker
    self.riskMarker = riskMarker
    self.focusArea = focusArea
    self.implementationRate = implementationRate
    self.geographicScope = geographicScope
  }
}

/// Who contributes how much to a project, in the currency of the report's finance.
package struct CoverContributions: Sendable, Equatable {
  /// The fund's contribution by the id of the organisation that receives it.
  package let byRecipientOrganisation: Known<[OrganisationAmount]>
  /// Of the government.
  package let government: Known<DecimalNumber>
  /// Of others.
  package let other: Known<DecimalNumber>
  /// Of all.
  package let total: Known<DecimalNumber>

  /// A value of these parts.
  package init(
    byRecipientOrganisation: Known<[OrganisationAmount]> = .notPublished,
    government: Known<DecimalNumber> = .notPublished, other: Known<DecimalNumber> = .notPublished,
    total: Known<DecimalNumber> = .notPublished
  ) {
    self.byRecipientOrganisation = byRecipientOrganisation
    self.government = government
    self.other = other
    self.total = total
  }
}
