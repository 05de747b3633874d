import Diagnostics
import Languages
import PlanModel

/// Rules about a plan and the projects that pay for it: the same money and the same indicators
/// carry the same numbers in both.
enum AgreementRules {
  /// Reports: I15, M19, M20, Y07.
  static let linked: [Rule<LinkedDefinition>] = [
    Rule("Y07", .error) { linked, context, findings in
      guard case .plan(let plan) = linked.definition else { return }
      findings.expectProjects(of: plan, linked.projects, context)
    },
    each("M19", .warning) { subject, _, findings in
      for money in subject.agreement.money {
        findings.reportDifferences(of: money, in: subject)
      }
    },
    each("M20", .warning) { subject, _, findings in
      for money in subject.agreement.money { findings.reportLacks(of: money, in: subject) }
    },
    each("I15", .warning) { subject, context, findings in
      for indicator in subject.agreement.indicators {
        for datum in indicator.data {
          findings.report(datum, of: indicator, in: subject, context)
        }
      }
    },
  ]

  /// Reports: M06.
  static let project: [Rule<Project>] = [
    Rule("M06", .error) { project, _, findings in
      for (place, share) in project.finance.plans.enumerated() where !share.byYear.isEmpty {
        let sum = share.byYear.reduce(DecimalNumber.zero) { $0 + $1.amount }
        guard let total = share.amount.value, sum != total else { continue }
        findings.report(
          at: sharePath(place) / "by_year", "share", Fact("action", share.action),
          Fact("plan", share.plan), Fact("sum", sum), Fact("total", total),
          Fact("difference", total - sum))
      }
    }
  ]

  /// Where a project's share stands.
  static func sharePath(_ place: Int) -> DataPath {
    DataPath("finance/plans").element(place)
  }

  /// A plan that names projects, and what both tell.
  struct Subject {
    /// The plan.
    let plan: Plan
    /// Where its actions stand.
    let actions: Roster
    /// How it agrees with the projects.
    let agreement: Agreement
    /// Where the projects are named, by their ids.
    let links: [String: DataPath]
  }

  private static func each(
    _ id: RuleID, _ severity: Severity,
    _ look: @escaping @Sendable (Subject, RuleContext, inout Findings) -> Void
  ) -> Rule<LinkedDefinition> {
    Rule(id, severity) { linked, context, findings in
      guard case .plan(let plan) = linked.definition, !linked.projects.isEmpty else { return }
      let links = Dictionary(
        linked.projects.enumerated().map { place, project in
          (project.id, DataPath("projects").element(place))
        }
      ) { first, _ in first }
      look(
        Subject(
          plan: plan, actions: context.actions, agreement: Agreement(plan, linked.projects),
          links: links), context, &findings)
    }
  }
}

extension AgreementRules.Subject {
  /// Where the plan tells the money of a project for an action: the line of funding where there is
  /// one, the funding where there are several, else the link to the project.
  func path(of money: MoneyAgreement) -> DataPath {
    guard let place = plan.actions.firstIndex(where: { $0.id == money.action }),
      let first = money.fundingPlaces.first
    else { return links[money.project] ?? "projects" }
    let funding = actions.path(place) / "funding"
    return money.fundingPlaces.count == 1 ? funding.element(first) : funding
  }
}

// MARK: - Ids

extension Findings {
  /// Expects that a plan names projects, actions and indicators that there are.
  fileprivate mutating func expectProjects(
    of plan: Plan, _ projects: [Project], _ context: RuleContext
  ) {
    let ids = projects.map(\.id)
    for (place, action) in plan.actions.enumerated() {
      for (inner, funding) in action.funding.enumerated() {
        guard let id = funding.project, !ids.contains(id) else { continue }
        let funding = context.actions.path(place) / "funding"
        reportUnknown(id, at: funding.element(inner) / "project", "project", among: ids)
      }
    }
    for (place, indicator) in plan.indicators.enumerated() {
      guard let other = indicator.sameAs else { continue }
      let path = context.indicators.path(place) / "same_as"
      guard let project = projects.first(where: { $0.id == other.project }) else {
        reportUnknown(other.project, at: path / "project", "project", among: ids)
        continue
      }
      let known = project.results.flatMap(\.indicators).map(\.id)
      guard !known.contains(other.indicator) else { continue }
      reportUnknown(
        other.indicator, at: path / "indicator", "same-as", among: known, of: project.id)
    }
    for (place, project) in projects.enumerated() {
      for (inner, share) in project.finance.plans.enumerated()
      where share.plan == plan.id && !context.actions.contains(share.action) {
        report(
          at: DataPath("projects").element(place), "share", Fact("id", share.action),
          Fact("project", project.id),
          Fact("path", (AgreementRules.sharePath(inner) / "action").description))
      }
    }
  }

  private mutating func reportUnknown(
    _ id: String, at path: DataPath, _ variant: String, among known: [String],
    of project: String = ""
  ) {
    let near = NearestName.find(id, among: known)
    report(
      at: path, near == nil ? variant : variant + "-near", Fact("id", id),
      Fact("project", project), Fact("near", near ?? ""))
  }
}

// MARK: - Money

extension Findings {
  /// Tells where amounts of both sides are not the same.
  fileprivate mutating func reportDifferences(
    of money: MoneyAgreement, in subject: AgreementRules.Subject
  ) {
    let path = subject.path(of: money)
    let isAlone = money.fundingPlaces.count == 1
    for line in [money.total] + money.years {
      let own = line.year.map { path / "by_year" / String($0) } ?? path / "amount"
      let place = isAlone ? own : path
      switch line.verdict {
      case .agrees, .onlyInPlan, .onlyInProject: continue
      case .notComparable(.years):
        report(
          at: path, "years", severity: .note, Fact("id", money.action),
          Fact("project", money.project), Fact("path", money.placeInProject))
      case .notComparable(.unknown), .notComparable(.language):
        report(
          at: path, "unknown", severity: .note, Fact("id", money.action),
          Fact("project", money.project), Fact("path", money.placeInProject))
      case .notComparable(.currency):
        // The years lack the same rate.
        guard line.year == nil, let mine = line.inPlan else { continue }
        report(
          at: place, "rate", Fact("id", money.action), Fact("amount", mine.amount),
          Fact("currency", mine.currency), Fact("project", money.project),
          Fact("other", line.inProject?.amount ?? .zero),
          Fact("other_currency", line.inProject?.currency ?? ""),
          Fact("path", money.placeInProject))
      case .differs:
        guard let mine = line.inPlan, let converted = line.converted else { continue }
        let isConverted = line.inProject?.currency != mine.currency
        report(
          at: place,
          [line.year == nil ? nil : "year", isConverted ? "converted" : nil]
            .compactMap(\.self).joined(separator: "-").nilIfEmpty,
          Fact("id", money.action), Fact("amount", mine.amount), Fact("currency", mine.currency),
          Fact("project", money.project), Fact("year", year: line.year ?? 0),
          Fact("other", line.inProject?.amount ?? converted),
          Fact("other_currency", line.inProject?.currency ?? mine.currency),
          Fact("converted", converted), Fact("path", money.placeInProject))
      }
    }
  }

  /// Tells what money only one side has.
  fileprivate mutating func reportLacks(
    of money: MoneyAgreement, in subject: AgreementRules.Subject
  ) {
    // An action that the plan lacks is told by Y07.
    guard subject.actions.contains(money.action) else { return }
    let path = subject.path(of: money)
    for line in [money.total] + money.years {
      let told: Money?
      let side: String
      switch line.verdict {
      case .agrees, .differs, .notComparable: continue
      case .onlyInPlan: (told, side) = (line.inPlan, "plan")
      case .onlyInProject: (told, side) = (line.inProject, "project")
      }
      report(
        at: path, line.year == nil ? side : "year-" + side, Fact("id", money.action),
        Fact("project", money.project), Fact("year", year: line.year ?? 0),
        Fact("amount", told?.amount ?? .zero), Fact("currency", told?.currency ?? ""),
        Fact("path", money.placeInProject))
    }
  }
}

extension MoneyAgreement {
  /// Where the project tells the money.
  fileprivate var placeInProject: String {
    guard sharePlaces.count == 1, let first = sharePlaces.first else { return "finance/plans" }
    return AgreementRules.sharePath(first).description
  }
}

extension String {
  /// The text; nil for none.
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}

// MARK: - Indicators

extension Findings {
  fileprivate mutating func report(
    _ comparison: IndicatorAgreement.Comparison, of indicator: IndicatorAgreement,
    in subject: AgreementRules.Subject, _ context: RuleContext
  ) {
    let variant: String?
    switch comparison.verdict {
    case .agrees, .notComparable: return
    case .differs: variant = nil
    case .onlyInPlan: variant = "plan"
    case .onlyInProject: variant = "project"
    }
    let own = subject.plan.indicators[indicator.place]
    let path = context.indicators.path(indicator.place)
    let place = "results/\(indicator.result)/indicators/\(indicator.other.indicator)"
    report(
      at: own.path(of: comparison.datum, below: path), variant,
      Fact("id", indicator.indicator), Fact("key", comparison.datum.key),
      comparison.inPlan.fact("value"), comparison.inProject.fact("other"),
      Fact("indicator", indicator.other.indicator), Fact("project", indicator.other.project),
      Fact("path", place))
  }
}

extension IndicatorAgreement.Value? {
  /// The value as a fact of a message.
  fileprivate func fact(_ name: String) -> Fact {
    switch self {
    case nil: Fact(name, "")
    case .code(let code): Fact(name, code)
    case .answer(let answer): Fact(name, answer ? "true" : "false")
    case .year(let year): Fact(name, year: year)
    case .number(let number): Fact(name, number)
    case .words(let text): Fact(name, ReadingLog.short(text.firstWritten?.text ?? ""))
    }
  }
}

extension Indicator {
  /// Where a datum stands in the indicator, or would.
  fileprivate func path(of datum: IndicatorAgreement.Datum, below path: DataPath) -> DataPath {
    switch datum {
    case .measure: return path / "measure"
    case .direction: return direction == nil ? path : path / "direction"
    case .cumulative: return path
    case .baselineYear: return baseline == nil ? path : path / "baseline" / "year"
    case .baseline, .baselinePart: return baseline == nil ? path : path / "baseline"
    case .target(let year), .targetPart(let year, _, _):
      let list = targets.isEmpty ? path : path / "targets"
      return targets.firstIndex { $0.year == year }.map { list.element($0) } ?? list
    }
  }
}
