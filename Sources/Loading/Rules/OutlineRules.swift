import Diagnostics
import PlanModel

/// Rules about the sections that a definition chooses for its documents.
enum OutlineRules {
  /// Reports: Y06.
  static let common: [Rule<Definition>] = [
    Rule("Y06", .error) { definition, _, findings in
      for choice in definition.documents {
        let list = DataPath(components: ["documents", choice.document, "sections"])
        let roster = Roster(list, choice.sections.map(\.key))
        for (section, first, second) in roster.repeated {
          findings.report(
            at: list.element(second), "section", Fact("id", section),
            Fact("first", count: first + 1), Fact("second", count: second + 1))
        }
      }
    }
  ]
}
