import Diagnostics
import Languages
import PlanModel

extension ProjectMapping {
  /// How the standard names degrees of WGS 84.
  static let coordinateSystem = "http://www.opengis.net/def/crs/EPSG/0/4326"

  /// The country and the units where the project works; of these the seats, never places of
  /// people.
  mutating func mapPlaces() {
    let units = project.locations.compactMap { codelists[unit: $0] }
    // The register has units of Bosnia and Herzegovina alone.
    let country = units.isEmpty ? project.projectOffice?.key : "BA"
    activity.countries = country.map { [Country(country: $0)] } ?? []
    origins.note("recipient-country", from: "project_office")
    activity.scope = project.publishing?.scope ?? Self.scope(of: units)
    activity.locations = units.map(location)
    for (place, unit) in units.enumerated() where unit.seat == nil {
      leftOut("seat", at: DataPath("locations").element(place), Fact("unit", unit.latinName))
    }
  }

  /// Several administrative areas of the first level where units lie in more than one entity.
  private static func scope(of units: [LocalGovernment]) -> String? {
    Set(units.map(\.entity)).count > 1 ? "5" : nil
  }

  private func location(_ unit: LocalGovernment) -> Location {
    let name = LocalizedText([.init(writing.primary, unit.name(writing.primary))])
    return Location(
      reference: unit.key, reach: "1",
      entries: unit.geoNamesID.map { [.init(vocabulary: "G1", entry: String($0))] } ?? [],
      name: writing.prose(name),
      point: unit.seat.map { .init(system: Self.coordinateSystem, position: $0.position) },
      exactness: unit.seat == nil ? nil : "2", placeClass: "2")
  }

  /// What the project works on, and what kind of aid it is.
  mutating func mapClassifications() {
    guard let publishing = project.publishing else { return }
    for (place, sector) in publishing.sectors.enumerated() {
      activity.sectors.append(
        Sector(
          vocabulary: sector.vocabulary ?? "1", sector: sector.code,
          percentage: sector.percentage.map { StandardDecimal($0) }))
      origins.note("sector[\(place + 1)]", from: DataPath("iati/sectors").element(place))
    }
    activity.tags = publishing.tags.map { Tag(vocabulary: $0.vocabulary, tag: $0.code) }
    for (place, marker) in publishing.policyMarkers.enumerated() {
      activity.policyMarkers.append(
        PolicyMarker(
          vocabulary: marker.vocabulary ?? "1", marker: marker.code,
          significance: marker.significance))
      let path = DataPath("iati/policy_markers").element(place)
      origins.note("policy-marker[\(place + 1)]", from: path)
    }
    activity.collaborationType = publishing.collaborationType
    activity.flowType = publishing.flowType
    activity.financeType = publishing.financeType
    activity.aidTypes = publishing.aidType.map { [AidType(type: $0)] } ?? []
    activity.tiedStatus = publishing.tiedStatus
  }

  /// Where to read and to ask further.
  mutating func mapDocuments() {
    guard let publishing = project.publishing else { return }
    activity.relatedActivities = publishing.relatedActivities.enumerated().map { place, related in
      let path = DataPath("iati/related_activities").element(place)
      origins.note("related-activity[\(place + 1)]", from: path)
      return .init(reference: related.reference, type: related.type)
    }
    for (place, document) in publishing.documents.enumerated() {
      map(document, at: DataPath("iati/document_links").element(place))
    }
    if let contact = publishing.contact { map(contact) }
  }

  private mutating func map(_ document: PublishedDocument, at path: DataPath) {
    guard let address = WebAddress(text: document.url) else {
      return obstacle("address", at: path / "url", Fact("url", document.url))
    }
    guard let title = writing.prose(document.title) else {
      return obstacle("document-title", at: path / "title")
    }
    guard let categories = NonEmpty(document.categories.map { DocumentCategory(code: $0) }) else {
      return obstacle("category", at: path / "categories")
    }
    if let date = document.date, date.day == nil { leftOut("document-date", at: path / "date") }
    let day = document.date.flatMap { $0.day == nil ? nil : StandardDate($0.firstDay) }
    activity.documents.append(
      DocumentLink(
        address: address, format: document.format, title: title, categories: categories,
        languages: document.languages, date: day))
  }

  private mutating func map(_ contact: PublishedContact) {
    let address = contact.website.flatMap { WebAddress(text: $0) }
    if let website = contact.website, address == nil {
      obstacle("address", at: "iati/contact/website", Fact("url", website))
    }
    let organisation = writing.prose(organisation(contact.organisation)?.name)
    let part = Contact(
      type: "1", organisation: organisation,
      telephones: contact.telephone.map { [$0] } ?? [], emails: contact.email.map { [$0] } ?? [],
      websites: address.map { [$0] } ?? [],
      mailingAddresses: writing.prose(contact.address).map { [$0] } ?? [])
    if part != Contact(type: "1") { activity.contacts = [part] }
  }
}
