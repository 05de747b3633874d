/// A definition with the definitions that its file names.
///
/// It holds what documents need of other files; all of it has been judged and has no error.
package struct LinkedDefinition: Sendable, Equatable {
  /// The definition itself.
  package let definition: Definition
  /// The project that it names.
  package let project: Project?
  /// The plan that it names, or, for a coalition that names none, the only plan that names it.
  package let plan: Plan?
  /// The coalitions that it names: by the id of the actor whose profile they are, else by their
  /// own.
  package let coalitions: [String: Coalition]
  /// The projects that pay for the actions of a plan, in its order.
  package let projects: [Project]
  /// The members of a portfolio, each once, in the order of the portfolio; those of portfolios
  /// inside it stand in their place.
  package let members: [Definition]
  /// The ids of the plans or projects to which members of a portfolio belong, by the ids of those
  /// members: what a report is on, the plan of a coalition.
  package let subjects: [String: String]

  /// A definition with what its file names.
  package init(
    _ definition: Definition, project: Project? = nil, plan: Plan? = nil,
    coalitions: [String: Coalition] = [:], projects: [Project] = [],
    members: [Definition] = [], subjects: [String: String] = [:]
  ) {
    self.definition = definition
    self.project = project
    self.plan = plan
    self.coalitions = coalitions
    self.projects = projects
    self.members = members
    self.subjects = subjects
  }
}
