import Diagnostics
import Languages
import PlanModel

/// Rules about the places of a project.
enum PlaceRules {
  /// Reports: G04.
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
    }
  ]

  /// Words, in small letters, that say that a project crosses the line between the entities.
  private static let crossing = [
    "međuentitetsk", "među entitetima", "između entiteta", "inter-entity", "between the entities",
    "across the entities", "међуентитетск",
  ]
}
