import Diagnostics
package import Languages
package import PlanModel

/// Makes an activity of a plan: its title and objectives, who carries it out, what it costs in each
/// year, and how its success is measured; never anything of its incidents.
package enum PlanMapping {
  /// The activity of a plan.
  ///
  /// Reports: X01, X02.
  ///
  /// - Parameters:
  ///   - publisher: The identifier of the local government that publishes.
  ///   - sector: The sector of OECD DAC that the plan serves; nil when nobody said it.
  ///   - leavesOut: Whether what can't be published is left out; it is then told as a warning.
  package static func map(
    _ plan: Plan, publisher: String, sector: String?, codelists: Codelists,
    profiles: [LanguageProfile], leavesOut: Bool = false
  ) -> MappedActivity {
    let project = plan.published(by: publisher, sector: sector, codelists)
    let mapped = ProjectMapping.map(
      project, codelists: codelists, profiles: profiles, leavesOut: leavesOut)
    let costs = plan.actions.filter { $0.isWithoutYears }.map { action in
      Diagnostic(
        "X01", variant: "budget-years", severity: leavesOut ? .warning : .error,
        at: "actions" / action.id / "cost" / "by_year", facts: [Fact("id", action.id)])
    }
    return MappedActivity(
      draft: mapped.draft, activity: mapped.activity,
      findings: mapped.findings.map { $0.moved(to: path(of: $0.path)) } + costs,
      origins: Origins())
  }

  /// Where in a plan stands what stands at a path of the project made of it.
  private static func path(of path: DataPath) -> DataPath {
    if let place = path.components.firstIndex(of: "indicators") {
      let rest = path.components[place...]
      return rest.count > 1 ? DataPath(components: Array(rest)) : "objectives"
    }
    switch path.components.first {
    case "organisations": return "actors"
    case "results": return DataPath(components: ["objectives"] + path.components.dropFirst())
    case "finance": return "actions"
    case "dates": return "period"
    case "overall_objective": return "vision"
    case "locations": return "local_government"
    default: return path
    }
  }
}

extension Diagnostic {
  /// The finding at another path.
  fileprivate func moved(to path: DataPath) -> Diagnostic {
    Diagnostic(rule, variant: variant, severity: severity, at: path, facts: facts)
  }
}

extension Action {
  /// Whether its costs fall into several years and are not told by year.
  fileprivate var isWithoutYears: Bool {
    guard let cost, cost.byYear.isEmpty, cost.total != nil else { return false }
    return (timeframe?.years ?? []).count != 1
  }

  /// What it costs in each year.
  fileprivate var yearlyCosts: [FinanceEntry] {
    guard let cost else { return [] }
    if let total = cost.total, cost.byYear.isEmpty {
      guard let years = timeframe?.years, years.count == 1, let year = years.first else {
        return []
      }
      return [FinanceEntry(year: year, amount: .known(total), currency: cost.currency)]
    }
    return cost.byYear.map {
      FinanceEntry(year: $0.year, amount: .known($0.amount), currency: cost.currency)
    }
  }
}

extension Plan {
  /// The plan as a project that the local government carries out.
  fileprivate func published(
    by publisher: String, sector: String?, _ codelists: Codelists
  ) -> Project {
    let organisations = organisations(publisher, codelists)
    let costs = actions.flatMap(\.yearlyCosts)
    return Project(
      id: id, dataStatus: dataStatus, languages: languages, title: title,
      status: ProjectStatus(iati: statusCode),
      dates: ProjectDates(
        start: .known(period.start), expectedEnd: .known(period.end), end: .notPublished),
      overallObjective: vision, components: actions.map { ProjectComponent(text: $0.title) },
      results: objectives.compactMap(result), locations: [localGovernment],
      organisations: organisations,
      finance: ProjectFinance(
        currency: actions.lazy.compactMap(\.cost?.currency).first ?? "BAM",
        totalContributions: .notPublished, budget: .known(costs)),
      publishing: ProjectPublishing(
        reportingOrganisation: organisations.first?.id,
        sectors: sector.map { [PublishedSector(code: $0)] } ?? []))
  }

  private var statusCode: Int {
    switch edition.stage {
    case .draft, .consultation, .proposed: 1
    case .adopted, .amended: 2
    case .expired: 4
    }
  }

  /// The local government, then those who are responsible for actions.
  private func organisations(_ publisher: String, _ codelists: Codelists) -> [Organisation] {
    let own = actors.first { $0.type == "local-government" }
    let unit = codelists[unit: localGovernment]?.name(languages.primary) ?? localGovernment
    let government = Organisation(
      id: own?.id ?? localGovernment,
      name: own?.name ?? LocalizedText([.init(languages.primary, unit)]),
      type: "local-government", roles: ["accountable", "implementing"], reference: publisher)
    let responsible = Set(actions.compactMap(\.responsible))
    let others = actors.filter { responsible.contains($0.id) && $0.id != government.id }
    return [government]
      + others.map { Organisation(id: $0.id, name: $0.name, roles: ["implementing"]) }
  }

  /// An objective that the indicators of its actions measure; nil when there are none.
  private func result(_ objective: Objective) -> ProjectResult? {
    let named = actions.filter { objective.actions.contains($0.id) }.flatMap(\.indicators)
    let measures = indicators.filter { named.contains($0.id) }
    guard let first = measures.first else { return nil }
    let level = measures.allSatisfy { $0.level == first.level } ? first.level : nil
    return ProjectResult(
      code: objective.id, level: level.map { .known($0) } ?? .notPublished,
      statement: objective.title, indicators: measures)
  }
}
