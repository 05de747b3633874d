package import Languages

/// A donor-funded project.
package struct Project: Sendable, Equatable {
  /// The name of the definition.
  package let id: String
  /// Whether the data are real.
  package let dataStatus: DataStatus
  /// The languages that it is written in.
  package let languages: DefinitionLanguages
  /// Where the data were read.
  package let provenance: Provenance?
  /// The short name.
  package let acronym: String?
  /// The title.
  package let title: LocalizedText
  /// How far it has come.
  package let status: ProjectStatus?
  /// When it begins and ends.
  package let dates: ProjectDates
  /// The country of the office, ISO 3166-1.
  package let projectOffice: Code?
  /// What it is to achieve.
  package let overallObjective: LocalizedText?
  /// What it consists of.
  package let components: [ProjectComponent]
  /// Whom it serves.
  package let primaryBeneficiaries: [Beneficiary]
  /// What it is expected to bring.
  package let results: [ProjectResult]
  /// The area where it works, in words.
  package let area: LocalizedText?
  /// Keys of the local self-government units where it works.
  package let locations: [String]
  /// Who takes part, and how.
  package let organisations: [Organisation]
  /// Its money.
  package let finance: ProjectFinance
  /// What is needed to publish it as an activity; nil where it is not to be published.
  package let publishing: ProjectPublishing?
  /// Derived figures as the author states them; they must agree with ours.
  package let computed: ComputedFigures?
  /// Which sections the author chooses for its documents.
  package let documents: [DocumentChoice]

  /// A value of these parts.
  package init(
    id: String, dataStatus: DataStatus, languages: DefinitionLanguages,
    provenance: Provenance? = nil, acronym: String? = nil, title: LocalizedText,
    status: ProjectStatus? = nil, dates: ProjectDates, projectOffice: Code? = nil,
    overallObjective: LocalizedText? = nil, components: [ProjectComponent] = [],
    primaryBeneficiaries: [Beneficiary] = [], results: [ProjectResult] = [],
    area: LocalizedText? = nil, locations: [String] = [], organisations: [Organisation] = [],
    finance: ProjectFinance, publishing: ProjectPublishing? = nil,
    computed: ComputedFigures? = nil, documents: [DocumentChoice] = []
  ) {
    self.id = id
    self.dataStatus = dataStatus
    self.languages = languages
    self.provenance = provenance
    self.acronym = acronym
    self.title = title
    self.status = status
    self.dates = dates
    self.projectOffice = projectOffice
    self.overallObjective = overallObjective
    self.components = components
    self.primaryBeneficiaries = primaryBeneficiaries
    self.results = results
    self.area = area
    self.locations = locations
    self.organisations = organisations
    self.finance = finance
    self.publishing = publishing
    self.computed = computed
    self.documents = documents
  }
}

/// Where data were read.
package struct Provenance: Sendable, Equatable {
  /// The source.
  package let source: String?
  /// When it was read.
  package let captured: Known<PartialDate>
  /// Where the source itself sends its readers for all there is to know.
  package let url: String?
  /// Whether every figure stands as in the source.
  package let isAsPublished: Bool

  /// A value of these parts.
  package init(
    source: String? = nil, captured: Known<PartialDate>, url: String? = nil, isAsPublished: Bool
  ) {
    self.source = source
    self.captured = captured
    self.url = url
    self.isAsPublished = isAsPublished
  }
}

/// How far a project has come.
package struct ProjectStatus: Sendable, Equatable {
  /// The words of the source.
  package let publishedLabel: LocalizedText?
  /// The code of IATI's list ActivityStatus, 1 to 6.
  package let iati: Int?

  /// A value of these parts.
  package init(publishedLabel: LocalizedText? = nil, iati: Int? = nil) {
    self.publishedLabel = publishedLabel
    self.iati = iati
  }
}

/// When a project begins and ends.
package struct ProjectDates: Sendable, Equatable {
  /// When it began.
  package let start: Known<PartialDate>
  /// When it was to end.
  package let expectedEnd: Known<PartialDate>
  /// When it ended.
  package let end: Known<PartialDate>

  /// A value of these parts.
  package init(start: Known<PartialDate>, expectedEnd: Known<PartialDate>, end: Known<PartialDate>)
  {
    self.start = start
    self.expectedEnd = expectedEnd
    self.end = end
  }
}

/// A part of a project.
package struct ProjectComponent: Sendable, Equatable {
  /// The ids of the organisations that lead it.
  package let lead: [String]
  /// What it consists of.
  package let text: LocalizedText

  /// A value of these parts.
  package init(lead: [String] = [], text: LocalizedText) {
    self.lead = lead
    self.text = text
  }
}

/// A group that a project serves.
package struct Beneficiary: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// Its name.
  package let name: LocalizedText
  /// What kind of group it is.
  package let group: Code?
  /// Those in it who are meant most of all.
  package let emphasis: [Code]

  /// A value of these parts.
  package init(id: String, name: LocalizedText, group: Code? = nil, emphasis: [Code] = []) {
    self.id = id
    self.name = name
    self.group = group
    self.emphasis = emphasis
  }
}

/// Something that a project is expected to bring.
package struct ProjectResult: Sendable, Equatable {
  /// Its code, such as `1.1`.
  package let code: String
  /// Output or outcome.
  package let level: Known<ResultLevel>
  /// The code of the outcome to which an output belongs; nil where none is told.
  package let partOf: String?
  /// What.
  package let statement: LocalizedText
  /// How it is measured; none when the source names none.
  package let indicators: [Indicator]

  /// A value of these parts.
  package init(
    code: String, level: Known<ResultLevel>, partOf: String? = nil, statement: LocalizedText,
    indicators: [Indicator] = []
  ) {
    self.code = code
    self.level = level
    self.partOf = partOf
    self.statement = statement
    self.indicators = indicators
  }
}

/// An organisation and its part in a project.
package struct Organisation: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// Its name.
  package let name: LocalizedText
  /// What kind of organisation it is.
  package let type: Code?
  /// Its roles: funding, accountable, extending, implementing.
  package let roles: [Code]
  /// In whose name it takes part; nil where in its own.
  package let onBehalfOf: LocalizedText?
  /// Its roles as different places of the source name them.
  package let asPublished: [PublishedRole]
  /// Its identifier in the register of organisations, such as `XM-DAC-41114`.
  package let reference: String?
  /// Its code in the list of channels of OECD CRS.
  package let channelCode: String?

  /// A value of these parts.
  package init(
    id: String, name: LocalizedText, type: Code? = nil, roles: [Code] = [],
    onBehalfOf: LocalizedText? = nil, asPublished: [PublishedRole] = [], reference: String? = nil,
    channelCode: String? = nil
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.roles = roles
    self.onBehalfOf = onBehalfOf
    self.asPublished = asPublished
    self.reference = reference
    self.channelCode = channelCode
  }
}

/// A role as one place of the source names it.
package struct PublishedRole: Sendable, Equatable {
  /// The place: `body` or `block`.
  package let place: String
  /// The words there.
  package let role: String

  /// A value of these parts.
  package init(place: String, role: String) {
    self.place = place
    self.role = role
  }
}
