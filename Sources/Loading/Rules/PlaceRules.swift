import Diagnostics
import Languages
import PlanModel

/// Rules about places.
enum PlaceRules {
  /// Reports: G03.
  static let plan: [Rule<Plan>] = [
    Rule("G03", .error) { plan, context, findings in
      findings.expectCanton(plan.canton, of: plan.localGovernment, context)
    }
  ]

  /// Reports: G03.
  static let coalition: [Rule<Coalition>] = [
    Rule("G03", .error) { coalition, context, findings in
      guard let unit = coalition.localGovernment else { return }
      findings.expectCanton(coalition.canton, of: unit, context)
    }
  ]

  /// Reports: G04, G05.
  static let project: [Rule<Project>] = [
    Rule("G04", .warning) { project, context, findings in
      let units = project.locations.compactMap { context.codelists[unit: $0] }
      guard let entity = units.first?.entity, units.count == project.locations.count,
        units.allSatisfy({ $0.entity == entity })
      else { return }
      let texts: [(LocalizedText?, DataPath)] = [
        (project.title, "title"), (project.overallObjective, "overall_objective"),
      ]
      for (text, path) in texts {
        let version = text?.versions.first { version in
          let search = TextSearch(version.text ?? "")
          return crossing.contains(where: search.contains)
        }
        guard let version else { continue }
        findings.report(
          at: path / version.language.key, Fact("count", count: units.count),
          Fact("entity", entity.rawValue))
      }
    },
    // Plans print no map and make no IATI activity, so only the places of projects need one.
    Rule("G05", .warning) { project, context, findings in
      for (place, key) in project.locations.enumerated() {
        guard let unit = context.codelists[unit: key], unit.seat == nil else { continue }
        findings.report(
          at: DataPath("locations").element(place),
          Fact("unit", unit.name(context.languages.primary)), Fact("key", key))
      }
    },
  ]

  /// Words, in small letters, that say that a project crosses the line between the entities.
  private static let crossing = [
    "međuentitetsk", "među entitetima", "između entiteta", "inter-entity", "between the entities",
    "across the entities", "међуентитетск",
  ]
}

extension Findings {
  /// Takes down that a stated canton is not the one in which a unit lies.
  mutating func expectCanton(_ stated: Code?, of key: String, _ context: RuleContext) {
    guard let stated, let unit = context.codelists[unit: key], unit.canton != stated,
      // A canton that does not exist is reported when it is read.
      let given = context.codelists[list: "cantons"]?[stated]
    else { return }
    let canton = unit.canton.flatMap { context.codelists[list: "cantons"]?[$0] }
    report(
      at: "canton", canton == nil ? "none" : nil,
      Fact("unit", unit.name(context.languages.primary)),
      Fact("given", given.name(context.languages)),
      Fact("canton", canton?.name(context.languages) ?? ""),
      Fact("code", unit.canton?.key ?? ""), Fact("entity", unit.entity.rawValue))
  }
}
