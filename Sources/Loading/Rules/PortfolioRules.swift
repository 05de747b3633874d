import Diagnostics
import Languages
import PlanModel

/// Rules about a portfolio and its members.
enum PortfolioRules {
  /// Reports: Y07, I14, D03, M10.
  static let linked: [Rule<LinkedDefinition>] = [
    Rule("Y07", .error) { linked, context, findings in
      each(of: linked, context) { source, _, indicator, path in
        guard let member = linked.members.first(where: { $0.id == source.definition }) else {
          let near = NearestName.find(source.definition, among: linked.members.map(\.id))
          findings.report(
            at: path, near == nil ? "portfolio-member" : "portfolio-member-near",
            Fact("id", source.definition), Fact("near", near ?? ""))
          return
        }
        guard indicator == nil else { return }
        findings.report(
          at: path, "portfolio-indicator", Fact("id", source.indicator),
          Fact("member", member.id))
      }
    },
    Rule("I14", .error) { linked, context, findings in
      each(of: linked, context) { source, common, indicator, path in
        guard let indicator, indicator.measure != common.measure else { return }
        findings.report(
          at: path, Fact("id", source.indicator), Fact("member", source.definition),
          Fact("measure", indicator.measure.rawValue), Fact("common", common.measure.rawValue))
      }
    },
    Rule("D03", .error) { linked, _, findings in
      guard case .portfolio(let portfolio) = linked.definition, let period = portfolio.period,
        !period.isReversed
      else { return }
      for member in linked.members {
        guard case .plan(let plan) = member, !plan.period.isReversed,
          plan.period.end.lastDay < period.start.firstDay
            || period.end.lastDay < plan.period.start.firstDay
        else { continue }
        findings.report(
          at: "period", "member", severity: .warning, Fact("id", plan.id),
          Fact("start", plan.period.start), Fact("end", plan.period.end),
          Fact("from", period.start), Fact("to", period.end))
      }
    },
    Rule("M10", .warning) { linked, _, findings in
      guard case .portfolio = linked.definition else { return }
      var currencies: [String] = []
      for currency in linked.members.compactMap(\.currency) where !currencies.contains(currency) {
        currencies.append(currency)
      }
      guard currencies.count > 1 else { return }
      findings.report(
        at: "definitions", "portfolio", severity: .note, Fact("list", .list(currencies)))
    },
  ]

  /// Shows each indicator of a member that goes into a common one, nil where the member has none.
  private static func each(
    of linked: LinkedDefinition, _ context: RuleContext,
    _ visit: (IndicatorSource, CommonIndicator, Indicator?, DataPath) -> Void
  ) {
    guard case .portfolio(let portfolio) = linked.definition else { return }
    let members = Dictionary(linked.members.map { ($0.id, $0) }) { first, _ in first }
    for (place, common) in portfolio.commonIndicators.enumerated() {
      for source in common.sources {
        let indicator = members[source.definition]?.indicators.first {
          $0.id == source.indicator
        }
        visit(
          source, common, indicator,
          context.commonIndicators.path(place) / "from" / source.definition)
      }
    }
  }
}

extension Definition {
  /// Everything by which it measures success.
  fileprivate var indicators: [Indicator] {
    switch self {
    case .plan(let plan): plan.indicators
    case .project(let project): project.results.flatMap(\.indicators)
    case .report, .coalition, .portfolio: []
    }
  }

  /// The currency of its amounts; nil where it has none.
  fileprivate var currency: String? {
    switch self {
    case .plan(let plan): FinancialFramework(plan).currency
    case .project(let project): project.finance.currency
    case .report, .coalition, .portfolio: nil
    }
  }
}
