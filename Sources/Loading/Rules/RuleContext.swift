import Diagnostics
package import Languages
package import PlanModel

/// What rules may know beside the definition; built once for all of them.
package struct RuleContext: Sendable {
  /// The code lists and registers.
  package let codelists: Codelists
  /// The day on which the definition is judged; nil when rules may not know it.
  package let today: CalendarDay?
  /// For whom documents are made.
  package let readership: Readership
  /// The languages of the definition.
  let languages: DefinitionLanguages
  /// The actors of a plan.
  let actors: Roster
  /// The indicators of a plan.
  let indicators: Roster
  /// The risks of a plan.
  let risks: Roster
  /// The findings of a plan's survey.
  let findings: Roster
  /// The objectives of a plan.
  let objectives: Roster
  /// The actions of a plan.
  let actions: Roster
  /// The organisations of a project.
  let organisations: Roster
  /// The groups that a project serves.
  let beneficiaries: Roster
  /// The results of a project.
  let results: Roster
  /// The members of a coalition, those without an id by an empty one.
  let members: Roster
  /// Those outside of a coalition that work with it.
  let partners: Roster
  /// Members and partners of a coalition that have ids, only for looking up whether there is one.
  let coalitionActors: Roster
  /// The indicators that the members of a portfolio have in common.
  let commonIndicators: Roster
  /// The indicators of each result of a project, in the order of the results.
  let resultIndicators: [Roster]
  /// The indicators of each outcome of a report, in the order of the outcomes.
  let outcomeIndicators: [Roster]
  /// Lists of a report in which nothing stands twice, with the key that names their elements.
  let reportLists: [(Roster, key: String)]
  /// The sums of a plan; nil for a project.
  let framework: FinancialFramework?
  /// The recorded incidents of a plan as the readers may see them; nil when it tells none.
  let incidents: PublishedIncidents?
  /// The figures of a project; nil for a plan.
  let delivery: DeliveryFigures?
  /// The money of a project and its splits; nil for a plan.
  let ledger: ProjectLedger?

  /// Looks up once what the rules ask for again and again.
  package init(
    _ definition: Definition, codelists: Codelists, today: CalendarDay?,
    readership: Readership = .everybody
  ) {
    self.codelists = codelists
    self.today = today
    self.readership = readership
    languages = definition.languages
    var plan: Plan?
    var project: Project?
    var report: Report?
    var coalition: Coalition?
    var portfolio: Portfolio?
    switch definition {
    case .plan(let defined): plan = defined
    case .project(let defined): project = defined
    case .coalition(let defined): coalition = defined
    case .portfolio(let defined): portfolio = defined
    case .report(let defined): report = defined
    }
    outcomeIndicators = report?.outcomeIndicators ?? []
    reportLists = report?.lists ?? []
    members = Roster("members", coalition?.members.map { $0.id ?? "" } ?? [])
    partners = Roster("partners", coalition?.partners.map(\.id) ?? [])
    coalitionActors = Roster("members", members.ids.filter { !$0.isEmpty } + partners.ids)
    commonIndicators = Roster("common_indicators", portfolio?.commonIndicators.map(\.id) ?? [])
    actors = Roster("actors", plan?.actors.map(\.id) ?? [])
    indicators = Roster("indicators", plan?.indicators.map(\.id) ?? [])
    risks = Roster("risks", plan?.risks.map(\.id) ?? [])
    findings = Roster(
      "preparation/survey/findings", plan?.preparation?.survey?.findings.map(\.id) ?? [])
    objectives = Roster("objectives", plan?.objectives.map(\.id) ?? [])
    actions = Roster("actions", plan?.actions.map(\.id) ?? [])
    organisations = Roster("organisations", project?.organisations.map(\.id) ?? [])
    beneficiaries = Roster("primary_beneficiaries", project?.primaryBeneficiaries.map(\.id) ?? [])
    let results = Roster("results", project?.results.map(\.code) ?? [])
    self.results = results
    resultIndicators = (project?.results ?? []).enumerated().map { place, result in
      Roster(results.path(place) / "indicators", result.indicators.map(\.id))
    }
    incidents = plan?.incidentBaseline.map { PublishedIncidents($0, for: readership) }
    framework = plan.map { FinancialFramework($0) }
    delivery = project.map { DeliveryFigures($0, at: today) }
    ledger = project.map { ProjectLedger($0, at: today) }
  }
}
