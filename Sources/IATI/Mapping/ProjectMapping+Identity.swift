import Diagnostics
import Languages
import PlanModel

extension ProjectMapping {
  /// Who publishes, under which identifier, in which language and currency.
  mutating func mapPublisher() {
    activity.language = LanguageCode(text: project.languages.primary.key)
    activity.currency = project.finance.currency
    origins.note("sector", from: "iati/sectors")
    guard let publishing = project.publishing, let id = publishing.reportingOrganisation else {
      return impossible("publisher", at: "iati/reporting_organisation")
    }
    let path = "organisations" / id
    guard let publisher = organisation(id) else {
      return impossible("unknown-organisation", at: "iati/reporting_organisation", Fact("id", id))
    }
    if publisher.reference == nil { impossible("reference", at: path / "iati_ref", Fact("id", id)) }
    let type = standardCode(publisher.type, in: "organisation-types")
    if type == nil { impossible("type", at: path / "type", Fact("id", id)) }
    let names = NonEmpty(writing.narratives(publisher.name))
    if names == nil { impossible("name", at: path / "name", Fact("id", id)) }
    guard let reference = publisher.reference, let type, let names else { return }
    activity.reporter = Reporter(reference: reference, type: type, names: names)
    activity.identifier.text = reference + "-" + (publishing.identifier ?? project.id)
    activity.isHumanitarian = publishing.isHumanitarian
    if let updated = publishing.lastUpdated { activity.updated = Moment(updated.firstDay) }
    origins.note("iati-identifier", from: publishing.identifier == nil ? "id" : "iati/identifier")
    origins.note("reporting-org", from: path / "iati_ref")
    origins.note("@last-updated-datetime", from: "iati/last_updated")
  }

  /// What the project is called, what it is to achieve, what it consists of and whom it serves.
  mutating func mapTexts() {
    let title = project.acronym.map { Self.title(project.title, $0) } ?? project.title
    if let title = writing.prose(title) {
      activity.title = title
    } else {
      impossible("title", at: "title")
    }
    let texts =
      project.components.map { ("1", $0.text) } + [("2", project.overallObjective)]
      + project.primaryBeneficiaries.map { ("3", $0.name) } + [("4", project.area)]
    var descriptions = texts.compactMap { type, text in
      NonEmpty(writing.narratives(text)).map { Description(type: type, narratives: $0) }
    }
    if project.dataStatus == .illustrative, let words = NonEmpty(writing.words(.example)) {
      descriptions.append(Description(type: "4", narratives: words))
    }
    guard let descriptions = NonEmpty(descriptions) else {
      return impossible("description", at: "overall_objective")
    }
    activity.descriptions = descriptions
  }

  /// A title with the short name behind it, where it does not hold it already.
  private static func title(_ title: LocalizedText, _ acronym: String) -> LocalizedText {
    LocalizedText(
      title.versions.map { version in
        .init(version.language, version.text.map { $0 + " (" + acronym + ")" })
      })
  }

  /// The organisations, once for each part that they have.
  mutating func mapParticipants() {
    var participants: [Participant] = []
    for organisation in project.organisations {
      let path = "organisations" / organisation.id
      let names = writing.narratives(organisation.name)
      if organisation.roles.isEmpty {
        leftOut("role", at: path / "roles", Fact("id", organisation.id))
      }
      for role in organisation.roles {
        guard let code = standardCode(role, in: "organisation-roles") else { continue }
        participants.append(
          Participant(
            reference: organisation.reference,
            type: standardCode(organisation.type, in: "organisation-types"), role: code,
            channel: organisation.channelCode, names: names))
        origins.note("participating-org[\(participants.count)]", from: path)
      }
    }
    guard let participants = NonEmpty(participants) else {
      return impossible("participants", at: "organisations")
    }
    activity.participants = participants
  }

  /// How far the project has come, and when it begins and ends.
  mutating func mapDates() {
    if let status = project.status?.iati {
      activity.status = String(status)
    } else {
      impossible("status", at: "status")
    }
    let isPlanned = project.status?.iati == 1
    var dates: [ActivityDate] = []
    for (type, date, isEnd, key) in [
      (isPlanned ? "1" : "2", project.dates.start.value, false, "start"),
      ("3", project.dates.expectedEnd.value, true, "expected_end"),
      ("4", project.dates.end.value, true, "end"),
    ] {
      guard let date else { continue }
      dates.append(
        ActivityDate(
          type: type, date: StandardDate(isEnd ? date.lastDay : date.firstDay),
          narratives: writing.note(on: date)))
      origins.note("activity-date[\(dates.count)]", from: "dates" / key)
    }
    origins.note("activity-date", from: "dates/start")
    guard let dates = NonEmpty(dates) else { return impossible("dates", at: "dates/start") }
    activity.dates = dates
  }
}
