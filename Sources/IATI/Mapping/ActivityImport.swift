package import Languages
package import PlanModel
import YAMLSource

/// A project's definition that was made from an activity.
package struct ImportedDefinition: Sendable, Equatable {
  /// The id of the project.
  package let id: String
  /// The definition in YAML, without comments.
  package let yaml: String

  /// The definition under lines of comment.
  package func yaml(comment: [String]) -> String {
    let lines = comment.map { line in
      "# " + WritableText.of(line).split(whereSeparator: \.isNewline).joined(separator: " ")
    }
    return (lines + [yaml]).joined(separator: "\n")
  }
}

/// Makes the definition of a project from an activity of whatever publisher.
///
/// What a definition can't hold is left out; ``IATIActivity/losses(in:)`` names it.
package struct ActivityImport {
  let activity: IATIActivity
  let codelists: Codelists
  let texts: ImportedTexts
  let organisations: ImportedOrganisations

  /// The definition that an activity makes.
  package static func definition(
    of activity: IATIActivity, codelists: Codelists, profiles: [LanguageProfile]
  ) -> ImportedDefinition {
    let texts = ImportedTexts(activity, profiles)
    let importing = ActivityImport(
      activity: activity, codelists: codelists, texts: texts,
      organisations: ImportedOrganisations(activity, texts, codelists))
    return ImportedDefinition(
      id: importing.id, yaml: YAMLTree.text(of: importing.entries))
  }

  /// The identifier after that of the publisher.
  private var ownIdentifier: String {
    let prefix = activity.reporter.reference + "-"
    let whole = activity.identifier.text.collapsed
    return whole.hasPrefix(prefix) ? String(whole.dropFirst(prefix.count)) : whole
  }

  private var id: String {
    let text = IdentifierText.of(ownIdentifier)
    return text.isEmpty ? "project" : text
  }

  private var entries: [YAMLTree.Entry] {
    let descriptions = { (type: String) in
      activity.descriptions.all.filter { ($0.type ?? "1") == type }.map(\.narratives.all)
    }
    let others = descriptions("4")
    var entries: [YAMLTree.Entry] = [
      ("kohezija", .plain("1")), ("kind", .plain("project")), ("id", .plain(id)),
      ("data_status", .plain(others.contains(where: texts.isExample) ? "illustrative" : "real")),
      ("languages", languages),
    ]
    let title = texts.text(activity.title.narratives.all).map { ImportedTexts.title($0) }
    if let acronym = title?.acronym { entries.append(("acronym", .text(acronym))) }
    entries.append(("title", texts.tree(title?.title)))
    if let status = Int(activity.status), (1...6).contains(status) {
      entries.append(("status", .flow([("iati", .plain(String(status)))])))
    }
    entries.append(("dates", dates))
    if activity.countries.count == 1, let country = activity.countries.first {
      entries.append(("project_office", .text(country.country)))
    }
    if let objective = descriptions("2").lazy.compactMap(texts.text).first {
      entries.append(("overall_objective", texts.tree(objective)))
    }
    entries += components(descriptions("1")) + beneficiaries(descriptions("3"))
    if let area = others.lazy.filter({ !texts.isExample($0) }).compactMap(texts.text).first {
      entries.append(("area", texts.tree(area)))
    }
    entries += results
    let units = units
    if !units.isEmpty { entries.append(("locations", .flowList(units.map { .plain($0) }))) }
    return entries + [("organisations", organisations.tree), ("finance", finance), ("iati", iati)]
  }

  private var languages: YAMLTree {
    let primary: YAMLTree.Entry = ("primary", .plain(texts.languages.primary.rawValue))
    let secondary = texts.languages.secondary.map { ("secondary", YAMLTree.plain($0.rawValue)) }
    return .flow([primary] + (secondary.map { [$0] } ?? []))
  }

  private func components(_ narratives: [[Narrative]]) -> [YAMLTree.Entry] {
    let found = narratives.compactMap(texts.text).map { texts.keys(of: $0) }
    return found.isEmpty ? [] : [("components", .list(found.map { .block($0) }))]
  }

  private func beneficiaries(_ narratives: [[Narrative]]) -> [YAMLTree.Entry] {
    let found = narratives.compactMap(texts.text).enumerated().map { place, text in
      YAMLTree.flow([("id", .plain("b\(place + 1)"))] + texts.keys(of: text))
    }
    return found.isEmpty ? [] : [("primary_beneficiaries", .list(found))]
  }

  private var dates: YAMLTree {
    let startType = activity.status == "1" ? "1" : "2"
    return .block(
      [("start", startType), ("expected_end", "3"), ("end", "4")].map { key, type in
        let found = activity.dates.all.first { $0.type == type }
        let date = found.flatMap { texts.date($0.date, $0.narratives) }
        return (key, date.map { .plain("\($0)") } ?? .unknown)
      })
  }

  /// The units of the register in which the activity works.
  private var units: [String] {
    let found = activity.locations.compactMap { location -> String? in
      if let key = location.reference, codelists[unit: key] != nil { return key }
      let numbers = location.entries.filter { $0.vocabulary == "G1" }.compactMap { Int($0.entry) }
      return codelists.unitKeys.first { key in
        codelists[unit: key]?.geoNamesID.map(numbers.contains) ?? false
      }
    }
    return ActivityCheck.distinct(found)
  }

  private var iati: YAMLTree {
    var entries: [YAMLTree.Entry] = []
    let reporter = activity.reporter
    if let publisher = organisations.id(reporter.reference, reporter.names.all) {
      entries.append(("reporting_organisation", .plain(publisher)))
    }
    entries.append(("identifier", .text(ownIdentifier)))
    if let updated = activity.updated?.day.date {
      entries.append(("last_updated", .plain("\(updated)")))
    }
    let lists: [(String, [YAMLTree])] = [
      ("sectors", activity.sectors.compactMap(sector)),
      ("tags", activity.tags.map(tag)), ("policy_markers", activity.policyMarkers.map(marker)),
    ]
    for (key, elements) in lists where !elements.isEmpty { entries.append((key, .list(elements))) }
    let aidType = activity.aidTypes.first { ActivityCheck.isOfficial($0.vocabulary) }?.type
    let codes = [
      ("scope", activity.scope), ("collaboration_type", activity.collaborationType),
      ("flow_type", activity.flowType), ("finance_type", activity.financeType),
      ("aid_type", aidType), ("tied_status", activity.tiedStatus),
    ]
    for (key, code) in codes {
      if let code { entries.append((key, .quoted(code))) }
    }
    if let humanitarian = activity.isHumanitarian {
      entries.append(("humanitarian", .plain(humanitarian ? "true" : "false")))
    }
    return .block(entries + furtherReading)
  }

  private func sector(_ sector: Sector) -> YAMLTree? {
    // A share that we can't hold would make another sum.
    if let share = sector.percentage, share.number == nil { return nil }
    let vocabulary = ActivityCheck.isOfficial(sector.vocabulary) ? nil : sector.vocabulary
    return .flow(
      (vocabulary.map { [("vocabulary", .quoted($0))] } ?? []) + [("code", .quoted(sector.sector))]
        + (sector.percentage.map { [("percentage", .plain($0.text))] } ?? []))
  }

  private func tag(_ tag: Tag) -> YAMLTree {
    .flow([("vocabulary", .quoted(tag.vocabulary)), ("code", .quoted(tag.tag))])
  }

  private func marker(_ marker: PolicyMarker) -> YAMLTree {
    let vocabulary = ActivityCheck.isOfficial(marker.vocabulary) ? nil : marker.vocabulary
    return .flow(
      (vocabulary.map { [("vocabulary", .quoted($0))] } ?? []) + [("code", .quoted(marker.marker))]
        + (marker.significance.map { [("significance", .quoted($0))] } ?? []))
  }
}

extension ImportedTexts {
  /// The keys of a text's languages.
  func keys(of text: LocalizedText) -> [YAMLTree.Entry] {
    text.versions.compactMap { version in
      version.text.map { (version.language.key, .text($0)) }
    }
  }
}
