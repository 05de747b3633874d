package import DocumentTree
package import Languages
package import PlanModel

/// Makes documents of definitions, in one language at a time.
package struct Composer: Sendable {
  private let profile: LanguageProfile
  private let codelists: Codelists

  /// A composer that writes one language.
  package init(profile: LanguageProfile, codelists: Codelists) {
    self.profile = profile
    self.codelists = codelists
  }

  /// The action plan.
  package func actionPlan(of plan: Plan) -> Document {
    fatalError("skeleton")
  }

  /// The summary of a project for its donors; `asOf` is the day from which it looks back.
  package func projectSummary(of project: Project, asOf: CalendarDay?) -> Document {
    fatalError("skeleton")
  }
}
