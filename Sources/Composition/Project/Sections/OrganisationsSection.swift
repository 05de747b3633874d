import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on who takes part in a project.
enum OrganisationsTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.organisations.heading"
  case alternative = "project-summary.organisations.alternative"
  case role = "project-summary.organisations.role"
  case asPublished = "project-summary.organisations.as-published"
  case onBehalfOf = "project-summary.organisations.on-behalf-of"
  case placeBody = "project-summary.organisations.place-body"
  case placeBlock = "project-summary.organisations.place-block"
}

/// Who takes part, in which role, and how the source names it.
enum OrganisationsSection {
  static func compose(_ subject: ProjectSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      PagePanel(
        name: "organisations", heading: phrases.term(OrganisationsTerm.heading),
        alternative: phrases.plain(OrganisationsTerm.alternative),
        blocks: [
          .text(
            phrases.pointed(subject.project.organisations.map { line($0, subject) }), .tableText)
        ]
      ).block
    ]
  }

  private static func line(_ organisation: Organisation, _ subject: ProjectSubject) -> [Inline] {
    let phrases = subject.phrases
    let name: [Inline] = [.strong(subject.name(of: organisation))]
    let roles = roles(organisation, phrases)
    guard !organisation.asPublished.isEmpty else {
      return phrases.sentence(OrganisationsTerm.role, ["name": name, "roles": roles])
    }
    return phrases.sentence(
      OrganisationsTerm.asPublished,
      ["name": name, "roles": roles, "published": asPublished(organisation, phrases)])
  }

  /// The roles, and in whose name they are filled.
  private static func roles(_ organisation: Organisation, _ phrases: Phrases) -> [Inline] {
    let roles = phrases.list(organisation.roles.map { phrases.code($0, in: .organisationRoles) })
    guard let other = organisation.onBehalfOf else { return roles }
    let path = DataPath(components: ["organisations", organisation.id, "on_behalf_of"])
    return phrases.list(
      [
        roles,
        phrases.sentence(OrganisationsTerm.onBehalfOf, ["name": phrases.name(other, at: path)]),
      ], by: .clauseSeparator)
  }

  /// The roles as the source names them, each with the place where it does.
  static func asPublished(_ organisation: Organisation, _ phrases: Phrases) -> [Inline] {
    let roles = organisation.asPublished.map { published in
      phrases.remark(
        phrases.quoted(phrases.verbatim(published.role)), place(published.place, phrases))
    }
    return phrases.list(roles)
  }

  private static func place(_ place: String, _ phrases: Phrases) -> [Inline] {
    switch place {
    case "body": phrases.term(OrganisationsTerm.placeBody)
    case "block": phrases.term(OrganisationsTerm.placeBlock)
    default: phrases.symbol(place)
    }
  }
}
