import Diagnostics
import Languages
import PlanModel

/// Rules about the money of a plan; all sums are exact.
enum MoneyRules {
  /// The share of a plan without a source of money above which it is told, in per cent.
  private static let tolerableGap = 25

  /// Reports: M03 to M10.
  static let plan: [Rule<Plan>] = perAction + perPlan

  private static let perAction: [Rule<Plan>] = [
    Rule("M03", .error) { plan, context, findings in
      for (place, action) in plan.actions.enumerated() {
        guard let cost = action.cost, let total = cost.total, !cost.lines.isEmpty,
          let sum = cost.lines.exactSum(of: \.amount), sum != total
        else { continue }
        findings.report(
          at: context.actions.path(place) / "cost" / "total", Fact("id", action.id),
          Fact("sum", sum), Fact("total", total), Fact("difference", total - sum))
      }
    },
    Rule("M04", .error) { plan, context, findings in
      for (place, action) in plan.actions.enumerated() {
        for (inner, line) in (action.cost?.lines ?? []).enumerated() {
          guard let quantity = line.quantity, let unitCost = line.unitCost,
            let amount = line.amount, !amount.isProduct(quantity, unitCost)
          else { continue }
          let lines = context.actions.path(place) / "cost" / "lines"
          findings.report(
            at: lines.element(inner) / "amount", Fact("id", action.id),
            Fact("quantity", quantity), Fact("unit_cost", unitCost),
            Fact("product", quantity * unitCost), Fact("amount", amount))
        }
      }
    },
    Rule("M05", .error) { plan, context, findings in
      for (place, action) in plan.actions.enumerated() {
        guard let cost = action.statedCost,
          let sum = action.funding.exactSum(of: \.amount), sum != cost
        else { continue }
        let funding = context.actions.path(place) / "funding"
        let path = action.funding.count == 1 ? funding.element(0) / "amount" : funding
        findings.report(
          at: path, sum > cost ? "over" : nil, Fact("id", action.id), Fact("sum", sum),
          Fact("cost", cost), Fact("difference", sum > cost ? sum - cost : cost - sum))
      }
    },
    Rule("M06", .error) { plan, context, findings in
      for (place, action) in plan.actions.enumerated() {
        if let cost = action.cost, !cost.byYear.isEmpty {
          findings.checkYears(cost.byYear, total: cost.total, of: action) {
            context.actions.path(place) / "cost" / "by_year"
          }
        }
        for (inner, funding) in action.funding.enumerated() where !funding.byYear.isEmpty {
          findings.checkYears(funding.byYear, total: funding.amount, of: action) {
            (context.actions.path(place) / "funding").element(inner) / "by_year"
          }
        }
      }
    },
    Rule("M09", .warning) { plan, context, findings in
      for (place, action) in plan.actions.enumerated() {
        for (inner, funding) in action.funding.enumerated()
        where funding.source == "municipal-budget" && funding.budgetCode == nil {
          let list = context.actions.path(place) / "funding"
          findings.report(at: list.element(inner) / "source", Fact("id", action.id))
        }
      }
    },
  ]

  private static let perPlan: [Rule<Plan>] = [
    Rule("M07", .error) { plan, context, findings in
      // A plan without any action is told so once (R11), not for every sum.
      guard !plan.actions.isEmpty, let summary = plan.budgetSummary,
        let framework = context.framework,
        framework.actionsWithoutCost.isEmpty
      else { return }
      findings.compareYears(summary.byYear, with: framework)
      findings.compareSources(summary.bySource, with: framework)
      if let stated = summary.total, stated != framework.total {
        findings.report(
          at: "budget_summary/total", Fact("stated", stated), Fact("computed", framework.total))
      }
    },
    Rule("M08", .warning) { _, context, findings in
      guard let framework = context.framework, let share = framework.gapShare,
        share.exceeds(percent: tolerableGap)
      else { return }
      findings.report(
        at: "actions", Fact("percent", share.percentage(decimals: 1)),
        Fact("gap", framework.gap), Fact("total", framework.total),
        Fact("currency", framework.currency ?? ""))
    },
    Rule("M10", .warning) { plan, context, findings in
      guard let currency = context.framework?.currency else { return }
      var told: Set<String> = [currency]
      for (place, action) in plan.actions.enumerated() {
        guard let other = action.cost?.currency, told.insert(other).inserted else { continue }
        findings.report(
          at: context.actions.path(place) / "cost" / "currency", Fact("currency", currency),
          Fact("other", other))
      }
    },
  ]
}

extension Findings {
  /// Checks amounts by year against their total and the years of the action.
  fileprivate mutating func checkYears(
    _ years: [YearAmount], total: DecimalNumber?, of action: Action, at path: () -> DataPath
  ) {
    if let time = action.timeframe, !time.isReversed {
      let range = time.start.year...max(time.start.year, time.end.year)
      for part in years where !range.contains(part.year) {
        report(
          at: path() / String(part.year), "year", Fact("id", action.id),
          Fact("year", year: part.year), Fact("first", year: range.lowerBound),
          Fact("last", year: range.upperBound))
      }
    }
    let sum = years.reduce(DecimalNumber.zero) { $0 + $1.amount }
    if let total, sum != total {
      report(
        at: path(), "sum", Fact("id", action.id), Fact("sum", sum), Fact("total", total),
        Fact("difference", total - sum))
    }
  }
}

extension Array {
  /// The sum of a number of each element; nil when one of them is not known.
  func exactSum(of number: (Element) -> DecimalNumber?) -> DecimalNumber? {
    var sum = DecimalNumber.zero
    for element in self {
      guard let part = number(element) else { return nil }
      sum += part
    }
    return sum
  }
}

extension DecimalNumber {
  /// Whether this is the product of two numbers, exactly or rounded to hundredths as prices are.
  fileprivate func isProduct(_ left: DecimalNumber, _ right: DecimalNumber) -> Bool {
    let product = left.tenThousandths.multipliedReportingOverflow(by: right.tenThousandths)
    guard !product.overflow else { return false }
    return product.partialValue == tenThousandths * 10_000
      || (left * right).rounded(to: 2) == self
  }
}
