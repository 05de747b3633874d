import Composition
import Diagnostics
import Loading
import PlanModel

extension LoadedDefinitions {
  /// What was found in each sound definition, by its id.
  var memberFindings: [String: MemberFindings] {
    Dictionary(
      files.compactMap { file in
        file.definition.map { ($0.id, MemberFindings(file.diagnostics)) }
      }
    ) { first, _ in first }
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
