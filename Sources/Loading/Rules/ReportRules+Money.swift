import Diagnostics
import Languages
import PlanModel

extension ReportRules {
  /// The part of a budget category that may be moved without asking, in per cent.
  ///
  /// Source: Peacebuilding Fund, form 3.5.
  private static let freeReallocation = 15

  /// Indirect costs are forms' figures in whole units; what rounding adds is no excess.
  private static let rounding = DecimalNumber(tenThousandths: 5_000)

  /// Reports: M10, M11, M12, M16, M17.
  static let money: [Rule<Report>] = [
    Rule("M10", .warning) { report, _, findings in
      guard let finance = report.finance else { return }
      for (place, rate) in finance.exchangeRates.enumerated() where rate.date == nil {
        findings.report(
          at: DataPath("finance/exchange_rates").element(place) / "value", "undated",
          Fact("currency", rate.from), Fact("other", rate.to))
      }
      let effects = report.crossCutting?.catalyticEffects?.financial.value ?? []
      for (place, effect) in effects.enumerated() {
        guard let amount = effect.amount.value, amount.currency != finance.currency,
          !finance.exchangeRates.contains(where: { $0.converts(amount.currency, finance.currency) })
        else { continue }
        findings.report(
          at: DataPath("cross_cutting/catalytic_effects/financial").element(place) / "amount",
          "rate", Fact("currency", finance.currency), Fact("other", amount.currency))
      }
    },
    Rule("M11", .error) { report, _, findings in
      if let total = report.finance?.total, let spent = total.expenditure.value,
        let budget = total.budget.value, spent > budget
      {
        let percent = Share(spent, of: budget)?.percentage(decimals: 2)
        findings.report(
          at: "finance/expenditure", percent == nil ? "no-budget" : "budget",
          Fact("spent", spent), Fact("budget", budget), Fact("percent", percent ?? .zero))
      }
      for (place, line) in (report.implementation.expenditure?.bySource ?? []).enumerated() {
        guard let spent = line.spent.value, let planned = line.planned.value, spent > planned
        else { continue }
        findings.report(
          at: DataPath("expenditure/by_source").element(place) / "spent", "source",
          severity: .warning, Fact("source", line.source.key), Fact("spent", spent),
          Fact("planned", planned))
      }
    },
    Rule("M12", .warning) { report, _, findings in
      guard let finance = report.finance, let asOf = finance.asOf else { return }
      for (place, tranche) in (finance.tranches.value ?? []).enumerated() {
        guard tranche.status == .transferred, let date = tranche.date.value,
          asOf.lastDay < date.firstDay
        else { continue }
        findings.report(
          at: DataPath("finance/tranches").element(place) / "date", "tranche", Fact("date", date),
          Fact("end", asOf))
      }
    },
    Rule("M16", .warning) { report, _, findings in
      guard let finance = report.finance, finance.revision == nil,
        report.crossCutting?.noCostExtension?.isRequested != .known(true)
      else { return }
      for (place, line) in (finance.byCategory.value ?? []).enumerated() {
        guard let budget = line.figures.budget.value,
          let before = line.figures.previousBudget.value
        else { continue }
        let path = DataPath("finance/by_category").element(place) / "budget"
        let change = budget < before ? before - budget : budget - before
        if let share = Share(change, of: before) {
          guard share.exceeds(percent: freeReallocation) else { continue }
          findings.report(
            at: path, Fact("category", line.subject), Fact("before", before),
            Fact("budget", budget), Fact("percent", share.percentage(decimals: 1)))
        } else if budget > .zero {
          findings.report(at: path, "new", Fact("category", line.subject), Fact("budget", budget))
        }
      }
    },
    Rule("M17", .warning) { report, _, findings in
      guard let finance = report.finance, let lines = finance.byCategory.value,
        let place = lines.firstIndex(where: { $0.subject == "indirect" })
      else { return }
      let rate = finance.indirectRate ?? ReportFinance.usualIndirectRate
      let direct = lines.filter { $0.subject != "indirect" }
      for column in [FinanceColumn.budget, .expenditure] {
        guard let indirect = lines[place].figures[column].value,
          let base = direct.exactSum(of: { $0.figures[column].value }),
          let certain = Share(indirect - rounding, of: base),
          certain.percentage(decimals: 4) > rate
        else { continue }
        findings.report(
          at: DataPath("finance/by_category").element(place) / column.rawValue, nil,
          Fact("percent", (Share(indirect, of: base) ?? certain).percentage(decimals: 2)),
          Fact("base", base), Fact("rate", rate))
      }
    },
  ]
}

/// The columns of a financial report, by their keys.
enum FinanceColumn: String, CaseIterable {
  case budget
  case previousBudget = "previous_budget"
  case expenditure
  case commitments
}

extension FinanceFigures {
  /// The figure of a column.
  subscript(column: FinanceColumn) -> Known<DecimalNumber> {
    switch column {
    case .budget: budget
    case .previousBudget: previousBudget
    case .expenditure: expenditure
    case .commitments: commitments
    }
  }
}

extension ExchangeRate {
  /// Whether amounts in two currencies can be added by it: it joins them and is dated.
  fileprivate func converts(_ one: String, _ other: String) -> Bool {
    date != nil && joins(one, other)
  }
}
