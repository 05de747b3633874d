import Diagnostics
import PlanModel

/// Another definition that one names, and what it is there for.
struct PlacedLink {
  /// What the other definition is to the one that names it.
  enum Role {
    /// The project that it speaks of.
    case project
    /// A project that pays for actions of a plan.
    case funding
    /// The plan that it speaks of.
    case plan
    /// A coalition, by the id of the actor whose profile it is; nil where it is not an actor's.
    case coalition(actor: String?)
    /// A member of a portfolio, or a folder of them.
    case member
    /// The portfolio that it speaks of.
    case portfolio
  }

  /// Where it is named.
  let path: DataPath
  /// The file.
  let link: DefinitionLink
  /// What it is there for.
  let role: Role

  /// The kinds of definitions that may stand there.
  var kinds: [Definition.Kind] {
    switch role {
    case .project, .funding: [.project]
    case .plan: [.plan]
    case .coalition: [.coalition]
    case .member: Definition.Kind.allCases
    case .portfolio: [.portfolio]
    }
  }

  /// Whether the members of a portfolio are found there: itself, or those of the portfolio named.
  var holdsMembers: Bool {
    switch role {
    case .member, .portfolio: true
    case .project, .funding, .plan, .coalition: false
    }
  }

  /// Whether a folder may stand there.
  var takesFolder: Bool {
    switch role {
    case .project, .funding, .plan, .coalition, .portfolio: false
    case .member: true
    }
  }
}

extension Definition {
  /// Every other definition that this one names, in the order of the definition.
  var links: [PlacedLink] {
    switch self {
    case .plan(let plan):
      let roster = Roster("actors", plan.actors.map(\.id))
      return plan.actors.enumerated().compactMap { place, actor in
        actor.profile.map {
          PlacedLink(
            path: roster.path(place) / "profile", link: $0, role: .coalition(actor: actor.id))
        }
      }
        + plan.projects.enumerated().map { place, link in
          PlacedLink(path: DataPath("projects").element(place), link: link, role: .funding)
        }
    case .coalition(let coalition):
      return coalition.plan.map { [PlacedLink(path: "plan", link: $0, role: .plan)] } ?? []
    case .portfolio(let portfolio):
      return portfolio.definitions.enumerated().map { place, link in
        PlacedLink(path: DataPath("definitions").element(place), link: link, role: .member)
      }
    case .report(let report):
      let subject = report.subject
      return [
        subject.project.map { PlacedLink(path: "project", link: $0, role: .project) },
        subject.plan.map { PlacedLink(path: "plan", link: $0, role: .plan) },
        subject.portfolio.map { PlacedLink(path: "portfolio", link: $0, role: .portfolio) },
      ].compactMap(\.self)
    case .project: return []
    }
  }
}
