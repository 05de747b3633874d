import PlanModel

/// What the checks have found in the definition of a member of a portfolio.
package struct MemberFindings: Sendable, Equatable {
  /// How many warnings.
  package let warnings: Int
  /// How many notes.
  package let notes: Int
  /// The rules that were broken and how often, by name.
  package let rules: [(rule: String, count: Int)]

  /// Findings of a definition, each rule once.
  package init(warnings: Int, notes: Int, rules: [(rule: String, count: Int)]) {
    self.warnings = warnings
    self.notes = notes
    self.rules = rules
  }

  package static func == (left: MemberFindings, right: MemberFindings) -> Bool {
    left.warnings == right.warnings && left.notes == right.notes
      && left.rules.elementsEqual(right.rules) { $0 == $1 }
  }
}
