import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// A portfolio in one language, with the plans of its units and the reports on them.
///
/// A class, because the makers of all rows hold all its plans, which are large.
final class PortfolioSubject: DocumentSubject {
  /// The portfolio.
  let portfolio: Portfolio
  /// The words of the language.
  let phrases: Phrases
  /// The plans, in the order of the portfolio.
  let plans: [PlanSubject]
  /// The reports on the implementation of plans that fall into the period of the portfolio, the
  /// last one of each plan, by the ids of the plans.
  let reports: [String: Report]
  /// The coalitions, in the order of the portfolio.
  let coalitions: [CoalitionPhrases]
  /// The projects, in the order of the portfolio.
  let projects: [ProjectSubject]
  /// All members, in the order of the portfolio.
  let members: [Definition]
  /// What the checks have found in each definition, by its id; nil where nobody has checked.
  let findings: [String: MemberFindings]?
  /// The money of all plans, by currency.
  let money: [PortfolioMoney]
  private let plansByID: [String: Int]
  private let subjects: [String: String]

  /// A portfolio with its members; `subjects` are the plans of reports and coalitions, by ids.
  init(
    _ portfolio: Portfolio, members: [Definition], subjects: [String: String],
    findings: [String: MemberFindings]?, _ phrases: (DefinitionLanguages) -> Phrases
  ) {
    self.portfolio = portfolio
    self.phrases = phrases(portfolio.languages)
    self.members = members
    self.findings = findings
    self.subjects = subjects
    plans = members.compactMap { member in
      if case .plan(let plan) = member { PlanSubject(plan, phrases(plan.languages)) } else { nil }
    }
    coalitions = members.compactMap { member in
      guard case .coalition(let coalition) = member else { return nil }
      return CoalitionPhrases(coalition, phrases(coalition.languages))
    }
    projects = members.compactMap { member in
      guard case .project(let project) = member else { return nil }
      return ProjectSubject(project, phrases(project.languages), at: nil)
    }
    reports = Self.reports(among: members, subjects, in: portfolio.period)
    money = PortfolioMoney.all(plans.map(\.money))
    plansByID = Dictionary(plans.enumerated().map { ($1.plan.id, $0) }) { first, _ in first }
  }

  /// The last report on each plan in a period.
  private static func reports(
    among members: [Definition], _ subjects: [String: String], in period: Period?
  ) -> [String: Report] {
    var reports: [String: Report] = [:]
    for member in members {
      guard case .report(let report) = member, report.type == .annualImplementation,
        let plan = subjects[report.id]
      else { continue }
      if let period,
        report.period.span.end.lastDay < period.start.firstDay
          || period.end.lastDay < report.period.span.start.firstDay
      {
        continue
      }
      if let known = reports[plan], report.period.span.end.lastDay < known.period.span.end.lastDay {
        continue
      }
      reports[plan] = report
    }
    return reports
  }
}

// MARK: - Looking up

extension PortfolioSubject {
  /// The plan of an id; nil when it is no member.
  func plan(_ id: String) -> PlanSubject? { plansByID[id].map { plans[$0] } }

  /// The coalition that belongs to a plan; nil when none is a member.
  func coalition(of plan: PlanSubject) -> CoalitionPhrases? {
    coalitions.first { subjects[$0.coalition.id] == plan.plan.id }
  }

  /// The name of the unit of a plan.
  ///
  /// For example “Općina Sanski Most”.
  func unit(of plan: PlanSubject) -> [Inline] {
    [.text(phrases.unitTitle(plan.unit, key: plan.plan.localGovernment))]
  }

  /// What a member is called; nil for what has no name of its own.
  ///
  /// For example “Općina Sanski Most, izvještaj za 2025.”.
  func name(of member: Definition) -> [Inline]? {
    if let plan = plan(member.id) { return unit(of: plan) }
    if let coalition = coalitions.first(where: { $0.coalition.id == member.id }) {
      return coalition.name
    }
    if let project = projects.first(where: { $0.project.id == member.id }) {
      return project.phrases.name(project.project.title, at: "title")
    }
    guard case .report(let report) = member, let plan = subjects[report.id].flatMap(plan) else {
      return nil
    }
    return phrases.sentence(
      PortfolioTerm.reportMember,
      ["unit": unit(of: plan), "years": years(report.period.span)])
  }

  /// The name of a unit by its key.
  func unit(_ key: String) -> [Inline] {
    [.text(phrases.unitTitle(phrases.codelists[unit: key], key: key))]
  }

  /// How many of how many.
  func part(_ number: Int, of all: Int? = nil) -> [Inline] {
    phrases.sentence(
      PortfolioTerm.of,
      ["n": phrases.count(number), "all": phrases.count(all ?? plans.count)])
  }

  /// The units of plans, in a line.
  func units(_ plans: [PlanSubject]) -> [Inline] {
    phrases.list(plans.map { unit(of: $0) })
  }

  /// The years of a period.
  func years(_ period: Period) -> [Inline] {
    let (first, last) = (period.start.year, period.end.year)
    return [.value(first == last ? .year(first) : .years(first, last))]
  }

  /// What the currency is called beside an amount.
  func symbol(_ currency: String) -> [Inline] {
    [.text(phrases.profile.numbers.symbol(of: currency))]
  }

  /// A row that makes the total of a table.
  func total(_ label: [Inline], _ cells: [Cell]) -> Row {
    Row(.total, [.heading(label)] + cells)
  }
}
