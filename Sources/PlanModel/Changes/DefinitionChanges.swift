/// Everything that changed between two editions of a plan, or between two states of a project.
///
/// Parts are found again by their ids, those without one by what they say. That a list says the
/// same in another order is told as such; the order of a mapping, and of a text's languages, has no
/// meaning and is not.
package struct DefinitionChanges: Sendable, Equatable {
  /// The changes, by sections, in the order of the new edition; what it no longer has comes last.
  package let changes: [Change]

  /// What changed between two editions of a plan.
  package init(from old: Plan, to new: Plan) {
    self.init(ComparedItem(old), ComparedItem(new))
  }

  /// What changed between two states of a project.
  package init(from old: Project, to new: Project) {
    self.init(ComparedItem(old), ComparedItem(new))
  }

  private init(_ old: ComparedItem, _ new: ComparedItem) {
    var search = ChangeSearch()
    search.compare(old, new)
    let found = search.changes
    changes = ChangeSection.allCases.flatMap { section in
      found.filter { $0.section == section }
    }
  }

  /// Whether both editions say the same.
  package var isEmpty: Bool { changes.isEmpty }

  /// The changes of one section.
  package func changes(in section: ChangeSection) -> [Change] {
    changes.filter { $0.section == section }
  }
}

/// Two editions of one thing, the old one and the new one.
package enum ComparedEditions: Sendable, Equatable {
  /// Two editions of a plan.
  case plans(Plan, Plan)
  /// Two states of a project.
  case projects(Project, Project)

  /// Two definitions of the same kind; nil for other kinds, or for two different ones.
  package init?(from old: Definition, to new: Definition) {
    switch (old, new) {
    case (.plan(let old), .plan(let new)): self = .plans(old, new)
    case (.project(let old), .project(let new)): self = .projects(old, new)
    case (.plan, _), (.project, _), (.report, _), (.coalition, _), (.portfolio, _): return nil
    }
  }

  /// What changed.
  package var changes: DefinitionChanges {
    switch self {
    case .plans(let old, let new): DefinitionChanges(from: old, to: new)
    case .projects(let old, let new): DefinitionChanges(from: old, to: new)
    }
  }
}
