import Composition
import Diagnostics
import Languages
import Loading
import PlanModel

extension LoadedDefinitions {
  /// What was found in each sound definition, by its id, as documents may tell it: seen from the
  /// day that the user named, never from that of the clock.
  func findings(
    at day: CalendarDay?, _ codelists: Codelists, for readership: Readership
  ) -> [String: [Diagnostic]] {
    Dictionary(
      files.compactMap { file in
        file.linked.map {
          ($0.definition.id, Self.findings(in: file, $0, at: day, codelists, readership))
        }
      }
    ) { first, _ in first }
  }

  private static func findings(
    in file: LinkedFile, _ linked: LinkedDefinition, at day: CalendarDay?, _ codelists: Codelists,
    _ readership: Readership
  ) -> [Diagnostic] {
    func found(_ day: CalendarDay?) -> [Diagnostic] {
      RuleBook.check(linked.definition, codelists: codelists, today: day, readership: readership)
        + RuleBook.checkLinked(linked, codelists: codelists, today: day)
    }
    let (now, then) = (found(Clock.today), found(day))
    let passing = now.filter { finding in !then.contains { $0.says(finding) } }
    let added = then.filter { finding in !now.contains { $0.says(finding) } }
    return file.diagnostics.filter { finding in !passing.contains { $0.says(finding) } } + added
  }
}

extension Diagnostic {
  /// Whether another finding says the same, wherever it was located.
  fileprivate func says(_ other: Diagnostic) -> Bool {
    rule == other.rule && variant == other.variant && path == other.path && facts == other.facts
  }
}

extension MemberFindings {
  /// Findings counted by weight and by rule, in the order of the rules' names.
  init(_ diagnostics: [Diagnostic]) {
    let rules = diagnostics.map { $0.rule.description }
    self.init(
      warnings: diagnostics.count { $0.severity == .warning },
      notes: diagnostics.count { $0.severity == .note },
      rules: Set(rules).sorted().map { rule in (rule, rules.count { $0 == rule }) })
  }
}
