import Diagnostics
import PlanModel

extension DefinitionLinker {
  /// A definition with the sound ones that its file names.
  func linked(_ definition: Definition, _ index: Int) -> LinkedDefinition {
    var project: Project?
    var plan: Plan?
    var coalitions: [String: Coalition] = [:]
    var projects: [Project] = []
    for target in entries[index].targets {
      switch (target.link.role, entries[target.entry].definition) {
      case (.project, .project(let named)): project = named
      case (.funding, .project(let named)): projects.append(named)
      case (.plan, .plan(let named)): plan = named
      case (.coalition(let actor), .coalition(let named)): coalitions[actor ?? named.id] = named
      default: continue
      }
    }
    var seen: Set<Int> = []
    let members = self.members(of: index, &seen)
    return LinkedDefinition(
      definition, project: project, plan: plan, coalitions: coalitions, projects: projects,
      members: members.compactMap { entries[$0].definition }, subjects: subjects(of: members))
  }

  /// The ids of the plans or projects to which members belong, by the ids of the members.
  private func subjects(of members: [Int]) -> [String: String] {
    var subjects: [String: String] = [:]
    for index in members {
      guard let member = entries[index].definition else { continue }
      for target in entries[index].targets {
        switch (target.link.role, entries[target.entry].definition) {
        case (.plan, .plan(let plan)): subjects[member.id] = plan.id
        case (.project, .project(let project)): subjects[member.id] = project.id
        case (.coalition, .coalition(let coalition)):
          // A plan names its coalition; the coalition's own word counts more.
          subjects[coalition.id] = subjects[coalition.id] ?? member.id
        default: continue
        }
      }
    }
    return subjects
  }

  /// The members of a portfolio and of the portfolios inside it, each once.
  private func members(of index: Int, _ seen: inout Set<Int>) -> [Int] {
    var members: [Int] = []
    for target in entries[index].targets {
      guard target.link.holdsMembers, seen.insert(target.entry).inserted else { continue }
      let isPortfolio = entries[target.entry].definition?.kind == .portfolio
      members += isPortfolio ? self.members(of: target.entry, &seen) : [target.entry]
    }
    return members
  }

  /// What came of every file.
  func linkedFiles() -> [LinkedFile] {
    let plans = plansOfCoalitions()
    return entries.indices.map { index in
      let entry = entries[index]
      let definition = entry.hasErrors ? nil : entry.definition
      return LinkedFile(
        source: entry.source, definition: definition,
        linked: definition.map { definition in
          let linked = linked(definition, index)
          guard linked.plan == nil, let plan = plans[index] else { return linked }
          return LinkedDefinition(definition, plan: plan)
        },
        diagnostics: ReportOrder.sorted(entry.findings), isNamed: entry.isNamed)
    }
  }

  /// The plan that names a coalition as the profile of an actor, where there is only one.
  private func plansOfCoalitions() -> [Int: Plan] {
    var naming: [Int: Set<Int>] = [:]
    for index in entries.indices where !entries[index].hasErrors {
      for target in entries[index].targets {
        guard case .coalition = target.link.role else { continue }
        naming[target.entry, default: []].insert(index)
      }
    }
    return naming.compactMapValues { plans in
      guard plans.count == 1, let only = plans.first,
        case .plan(let plan)? = entries[only].definition
      else { return nil }
      return plan
    }
  }
}
