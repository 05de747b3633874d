import Diagnostics
import PlanModel

/// Rules about who takes part in a project.
enum OrganisationRules {
  /// Reports: O01, O02, O03.
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
    Rule("O03", .warning) { project, context, findings in
      var first: [String: Int] = [:]
      for (place, organisation) in project.organisations.enumerated() {
        for name in organisation.name.versions.compactMap(\.text) {
          let key = name.comparable
          let earlier = first[key] ?? place
          first[key] = earlier
          guard earlier != place else { continue }
          findings.report(
            at: context.organisations.path(place) / "name", Fact("name", name),
            Fact("first", project.organisations[earlier].id), Fact("second", organisation.id))
          break
        }
      }
    },
  ]
}

extension String {
  /// A name by which two spellings of it are the same: its abbreviation in brackets where it has
  /// one, else its letters without case, diacritics and what stands between them.
  fileprivate var comparable: String {
    let bracketed = split(separator: "(").dropFirst().last?.split(separator: ")").first
    if let bracketed, bracketed.utf8.allSatisfy({ (65...90).contains($0) }) {
      return bracketed.lowercased()
    }
    return BareNames.bare(self).lowercased().filter { $0.isLetter || $0.isNumber }
  }
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
