import Diagnostics
import PlanModel

/// Rules about who takes part in a project.
enum OrganisationRules {
  /// Reports: O01, O02.
  static let project: [Rule<Project>] = [
    Rule("O01", .warning) { project, context, findings in
      for (place, organisation) in project.organisations.enumerated() {
        let published = organisation.asPublished
        guard let first = published.first,
          let other = published.first(where: { !$0.hasSameRole(as: first) })
        else { continue }
        findings.report(
          at: context.organisations.path(place) / "as_published" / other.place,
          Fact("organisation", organisation.id), Fact("role", first.role),
          Fact("place", first.place), Fact("other_role", other.role),
          Fact("other_place", other.place))
      }
    },
    Rule("O02", .error) { project, _, findings in
      for role in ["funding", "implementing"]
      where !project.organisations.contains(where: { $0.roles.contains(Code(role)) }) {
        findings.report(at: "organisations", role)
      }
    },
  ]
}

extension PublishedRole {
  /// Words by which sources name a role, never printed; others are compared as they stand.
  private static let roles: [String: Code] = [
    "provodi": "implementing", "implementira": "implementing", "provodilac": "implementing",
    "implementing partner": "implementing", "implementing": "implementing",
    "partner u provedbi": "implementing", "provedbeni partner": "implementing",
    "finansira": "funding", "finansijer": "funding", "donator": "funding", "donor": "funding",
    "funding": "funding",
  ]

  /// Whether two places of the source name the same role, by the same words or by others.
  fileprivate func hasSameRole(as other: PublishedRole) -> Bool {
    let words = role.lowercased()
    let otherWords = other.role.lowercased()
    return words == otherWords
      || (Self.roles[words] != nil && Self.roles[words] == Self.roles[otherWords])
  }
}
