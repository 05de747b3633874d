package import Diagnostics
package import Languages
package import PlanModel

/// All rules that judge a definition by what it says.
package enum RuleBook {
  /// Rules for definitions of every kind.
  static let common: [Rule<Definition>] =
    ReferenceRules.common + LanguageRules.common + SpellingRules.common
    + MarkdownRules.common + PrivacyRules.common + TermRules.common + DisclosureRules.common
    + OutlineRules.common

  /// Rules for action plans.
  static let plan: [Rule<Plan>] =
    ReferenceRules.plan + DateRules.plan + DateRules.duties + ActRules.plan + ActRules.preamble
    + ResponsibilityRules.plan
    + MoneyRules.plan + IndicatorRules.plan + IncidentRules.plan + DisclosureRules.plan
    + DisclosureRules.values
    + ActRules.articles + PlaceRules.plan

  /// Rules for projects.
  static let project: [Rule<Project>] =
    DateRules.project + DeliveryRules.project + IndicatorRules.project
    + OrganisationRules.project + PlaceRules.project + AgreementRules.project

  /// Rules for reports.
  static let report: [Rule<Report>] =
    ReportRules.head + ReportRules.indicators + ReportRules.money + ReportRules.splits
    + IncidentRules.report

  /// Rules for coalitions.
  static let coalition: [Rule<Coalition>] =
    DateRules.coalition + PrivacyRules.coalition + PlaceRules.coalition

  /// Rules for portfolios.
  static let portfolio: [Rule<Portfolio>] = DateRules.portfolio + ReferenceRules.portfolio

  /// Rules for definitions together with those that they name.
  static let linked: [Rule<LinkedDefinition>] =
    LinkRules.all + PortfolioRules.linked + ReportLinkRules.all + DisclosureRules.linked
    + AgreementRules.linked

  /// The rules in the book with their weights, sorted by name, each once.
  package static let rules: [(id: RuleID, severity: Severity)] = {
    let all =
      common.map { ($0.id, $0.severity) } + plan.map { ($0.id, $0.severity) }
      + project.map { ($0.id, $0.severity) } + report.map { ($0.id, $0.severity) }
      + coalition.map { ($0.id, $0.severity) }
      + portfolio.map { ($0.id, $0.severity) } + linked.map { ($0.id, $0.severity) }
      + CatalogueRules.rules + DefinitionLinker.rules + IdentityNumberCheck.rules
      + IncidentRecordCheck.rules
    return Dictionary(all) { first, _ in first }.map { ($0.key, $0.value) }
      .sorted { $0.id < $1.id }
  }()

  /// The names of all rules in the book, sorted.
  package static let ids: [RuleID] = rules.map(\.id)

  /// Everything that the rules find, by path; rules that need today's date are left out without it.
  package static func check(
    _ definition: Definition, codelists: Codelists, today: CalendarDay?,
    readership: Readership = .everybody
  ) -> [Diagnostic] {
    let context = RuleContext(
      definition, codelists: codelists, today: today, readership: readership)
    let general = common.flatMap { $0.check(definition, context) }
    switch definition {
    case .plan(let plan): return general + Self.plan.flatMap { $0.check(plan, context) }
    case .project(let project):
      return general + Self.project.flatMap { $0.check(project, context) }
    case .report(let report): return general + Self.report.flatMap { $0.check(report, context) }
    case .coalition(let coalition):
      return general + Self.coalition.flatMap { $0.check(coalition, context) }
    case .portfolio(let portfolio):
      return general + Self.portfolio.flatMap { $0.check(portfolio, context) }
    }
  }

  /// Everything that only a definition and those that it names show together, by path in the
  /// definition that names the others.
  package static func checkLinked(
    _ linked: LinkedDefinition, codelists: Codelists, today: CalendarDay?
  ) -> [Diagnostic] {
    let context = RuleContext(linked.definition, codelists: codelists, today: today)
    return Self.linked.flatMap { $0.check(linked, context) }
  }
}
