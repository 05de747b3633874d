import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on who takes part in a project.
enum OrganisationsTerm: String, CaseIterable, TermKey {
  case heading = "project-summary.organisations.heading"
  case alternative = "project-summary.organisations.alternative"
  case organisation = "project-summary.organisations.organisation"
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
    let organisations = subject.project.organisations
    return [
      .unnumbered(1, "organisations", phrases.term(OrganisationsTerm.heading)),
      .table(
        .data(
          "table.organisations",
          columns: [
            TableColumn(7, phrases.term(OrganisationsTerm.organisation)),
            TableColumn(2.6, phrases.term(OrganisationsTerm.role)),
            TableColumn(6.8, phrases.term(OrganisationsTerm.asPublished)),
          ],
          rows: RowSequence(count: organisations.count) { index in
            let organisation = organisations[index]
            return Row([
              .heading(subject.name(of: organisation)),
              .lines(roles(organisation, phrases)),
              .text(asPublished(organisation, phrases)),
            ])
          },
          caption: nil,
          alternative: phrases.plain(OrganisationsTerm.alternative))),
    ]
  }

  /// The roles, and in whose name they are filled.
  private static func roles(_ organisation: Organisation, _ phrases: Phrases) -> [[Inline]] {
    let roles = phrases.codes(organisation.roles, in: .organisationRoles)
    guard let other = organisation.onBehalfOf else { return [roles] }
    let path = DataPath(components: ["organisations", organisation.id, "on_behalf_of"])
    return [
      roles,
      phrases.sentence(OrganisationsTerm.onBehalfOf, ["name": phrases.name(other, at: path)]),
    ]
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
