import Diagnostics
import Languages
import PlanModel
import YAMLSource

/// Reads a donor-funded project from the root of its definition.
///
/// What the source does not tell (`null`) stays unpublished, never zero.
/// Reports: Y04, Y05, Y11, Y12, Y13, M01, M02, D01, G01.
struct ProjectReader {
  /// The root of the definition.
  let reader: NodeReader

  /// A reader of the project under a root.
  init(_ reader: NodeReader) {
    self.reader = reader
  }

  /// The project; nil when it has no sound id.
  func read() -> Project? {
    let id = reader.required("id", reader.identifier)
    let status = reader.required("data_status") { reader.choice($0, DataStatus.self) }
    let provenance = reader.child("provenance", provenance)
    let acronym = reader.text("acronym")
    let title = reader.requiredLocalized("title")
    let projectStatus = reader.child("status", projectStatus)
    let dates = reader.required("dates", dates)
    let office = reader.code("project_office", in: "countries")
    let objective = reader.localized("overall_objective")
    let components = reader.list("components", component)
    let beneficiaries = reader.list("primary_beneficiaries", beneficiary)
    let results = reader.list("results", result)
    let area = reader.localized("area")
    let locations = reader.units("locations")
    let organisations = reader.list("organisations", organisation)
    let finance = reader.required("finance", finance)
    let publishing = reader.child("iati", publishing)
    let computed = reader.child("computed", computed)
    let documents = reader.documents(of: .project)
    return id.map {
      Project(
        id: $0, dataStatus: status ?? .illustrative, languages: reader.log.languages,
        provenance: provenance, acronym: acronym, title: title, status: projectStatus,
        dates: dates
          ?? ProjectDates(start: .notPublished, expectedEnd: .notPublished, end: .notPublished),
        projectOffice: office, overallObjective: objective, components: components,
        primaryBeneficiaries: beneficiaries, results: results, area: area, locations: locations,
        organisations: organisations,
        finance: finance
          ?? ProjectFinance(currency: "", totalContributions: .notPublished),
        publishing: publishing, computed: computed, documents: documents)
    }
  }

  private func provenance(_ reader: NodeReader) -> Provenance? {
    Provenance(
      source: reader.text("source"), captured: reader.known("captured", reader.date),
      url: reader.text("url"), isAsPublished: reader.boolean("as_published"))
  }

  private func projectStatus(_ reader: NodeReader) -> ProjectStatus? {
    ProjectStatus(
      publishedLabel: reader.localized("published_label"), iati: reader.integer("iati", in: 1...6))
  }

  private func dates(_ key: String) -> ProjectDates? {
    reader.child(key) { dates in
      ProjectDates(
        start: dates.known("start", dates.date),
        expectedEnd: dates.known("expected_end", dates.date),
        end: dates.known("end", dates.date))
    }
  }

  private func component(_ reader: NodeReader) -> ProjectComponent? {
    ProjectComponent(lead: reader.identifiers("lead"), text: reader.localizedBeside())
  }

  private func beneficiary(_ reader: NodeReader) -> Beneficiary? {
    let id = reader.required("id", reader.identifier)
    let name = reader.localizedBeside()
    let group = reader.code("group", in: "beneficiary-groups")
    let emphasis = reader.codes("emphasis", in: "emphasis-groups")
    return id.map { Beneficiary(id: $0, name: name, group: group, emphasis: emphasis) }
  }

  private func result(_ reader: NodeReader) -> ProjectResult? {
    let code = reader.required("code", reader.quotedText)
    let level = reader.known("level") { reader.choice($0, ResultLevel.self) }
    let partOf = reader.quotedText("part_of")
    let statement = reader.requiredLocalized("statement")
    let indicators = reader.list("indicators", IndicatorReader.readWithPeriods)
    return code.map {
      ProjectResult(
        code: $0, level: level, partOf: partOf, statement: statement, indicators: indicators)
    }
  }

  private func organisation(_ reader: NodeReader) -> Organisation? {
    let log = reader.log
    let id = reader.required("id", reader.identifier)
    let name = reader.requiredLocalized("name")
    let type = reader.code("type", in: "organisation-types")
    let roles = reader.codes("roles", in: "organisation-roles")
    let onBehalfOf = reader.localized("on_behalf_of")
    let published: [PublishedRole] = reader.entries("as_published") { place, role, path in
      log.text(of: role, at: path).map { PublishedRole(place: place.text, role: $0) }
    }
    let reference = reader.text("iati_ref")
    let channel = reader.quotedText("crs_channel")
    return id.map {
      Organisation(
        id: $0, name: name, type: type, roles: roles, onBehalfOf: onBehalfOf,
        asPublished: published, reference: reference, channelCode: channel)
    }
  }
}
