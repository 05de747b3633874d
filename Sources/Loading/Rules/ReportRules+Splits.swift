import Diagnostics
import Languages
import PlanModel

extension ReportRules {
  /// Shares that add up to this much in per cent differ from the whole by rounding only.
  private static let rounded =
    DecimalNumber(tenThousandths: 998_000)...DecimalNumber(tenThousandths: 1_002_000)
  private static let hundred = DecimalNumber(100)

  /// Reports: M07, M15, M18.
  static let splits: [Rule<Report>] = [
    Rule("M07", .error) { report, _, findings in
      for table in report.shareTables {
        guard let whole = table.rows.exactSum(of: \.amount) else { continue }
        for (place, row) in table.rows.enumerated() {
          guard let stated = row.share, let share = row.amount.flatMap({ Share($0, of: whole) }),
            !share.isRounded(to: stated)
          else { continue }
          findings.report(
            at: table.path.element(place) / "share_pct", "computed", Fact("key", "share_pct"),
            Fact("stated", stated), Fact("computed", share.percentage(decimals: 2)))
        }
      }
    },
    Rule("M15", .error) { report, _, findings in
      if let finance = report.finance { findings.checkSplits(of: finance) }
      if let contributions = report.cover?.contributions { findings.check(contributions) }
      findings.checkExpenditure(of: report.implementation)
      for table in report.shareTables {
        guard let sum = table.rows.exactSum(of: \.share), !rounded.contains(sum) else { continue }
        findings.report(
          at: table.path, "shares", Fact("key", table.path.description), Fact("percent", sum))
      }
    },
    Rule("M18", .warning) { report, _, findings in
      for table in report.shareTables {
        guard let sum = table.rows.exactSum(of: \.share), sum != hundred, rounded.contains(sum)
        else { continue }
        findings.report(
          at: table.path, Fact("key", table.path.description), Fact("percent", sum))
      }
    },
  ]
}

/// A table whose rows have stated shares.
private struct ShareTable {
  let path: DataPath
  let rows: [(amount: DecimalNumber?, share: DecimalNumber?)]
}

extension Report {
  /// The tables in which at least one share is stated.
  fileprivate var shareTables: [ShareTable] {
    let lists: [(String, Known<[FinanceLine]>?)] = [
      ("by_category", finance?.byCategory), ("by_outcome", finance?.byOutcome),
      ("by_recipient_organisation", finance?.byRecipientOrganisation),
    ]
    let tables = lists.map { key, lines in
      ShareTable(
        path: "finance" / key,
        rows: (lines?.value ?? []).map { ($0.figures.expenditure.value, $0.share) })
    }
    let sources = ShareTable(
      path: "expenditure/by_source",
      rows: (implementation.expenditure?.bySource ?? []).map { ($0.spent.value, $0.share) })
    return (tables + [sources]).filter { $0.rows.contains { $0.share != nil } }
  }
}

extension Findings {
  /// Holds the splits of a financial report against its totals, column by column.
  fileprivate mutating func checkSplits(of finance: ReportFinance) {
    let categories = finance.byCategory.value ?? []
    let splits: [(key: String, lines: [FinanceLine])] = [
      ("by_category", categories),
      ("by_recipient_organisation", finance.byRecipientOrganisation.value ?? []),
      ("by_outcome", finance.byOutcome.value ?? []),
    ]
    for column in FinanceColumn.allCases {
      // Without a stated total, splits must at least agree with each other.
      var total = finance.total[column].value
      for (key, lines) in splits where !lines.isEmpty {
        guard let sum = lines.exactSum(of: { $0.figures[column].value }) else { continue }
        guard let whole = total else {
          total = key == "by_outcome" ? nil : sum
          continue
        }
        // Budgets by outcome often leave out the indirect costs.
        let indirect = categories.first { $0.subject == "indirect" }?.figures[column].value
        let isWithoutIndirect = key == "by_outcome" && sum + (indirect ?? .zero) == whole
        guard sum != whole, !isWithoutIndirect else { continue }
        reportSplit("finance" / key, column.rawValue, sum, whole)
      }
    }
  }

  /// Holds the contributions on the cover against their total.
  fileprivate mutating func check(_ contributions: CoverContributions) {
    guard let total = contributions.total.value,
      let shares = contributions.byRecipientOrganisation.value,
      let government = contributions.government.value, let other = contributions.other.value
    else { return }
    let sum = shares.reduce(government + other) { $0 + $1.amount }
    if sum != total { reportSplit("cover/contributions", "total", sum, total) }
  }

  /// Holds what was spent on actions and from sources against each other.
  fileprivate mutating func checkExpenditure(of part: Implementation) {
    guard let expenditure = part.expenditure else { return }
    let lines = expenditure.bySource
    if !lines.isEmpty {
      if let total = expenditure.spent.value, let sum = lines.exactSum(of: \.spent.value),
        sum != total
      {
        reportSplit("expenditure/by_source", "spent", sum, total)
      }
      if let total = expenditure.planned.value, let sum = lines.exactSum(of: \.planned.value),
        sum != total
      {
        reportSplit("expenditure/by_source", "planned", sum, total)
      }
    }
    checkActions(part.actions, expenditure)
    if let next = part.nextYear, !next.actions.isEmpty, let total = next.budget.value,
      let sum = next.actions.exactSum(of: \.budget.value), sum != total
    {
      reportSplit("next_year_plan/actions", "budget", sum, total)
    }
  }

  private mutating func checkActions(_ actions: [ActionProgress], _ expenditure: Expenditure) {
    // One action of which nothing is known leaves all sums open.
    guard !actions.isEmpty, actions.allSatisfy({ $0.spent.value != nil }) else { return }
    let spent = actions.flatMap { $0.spent.value ?? [] }
    guard let sum = spent.exactSum(of: \.amount.value) else { return }
    if let total = expenditure.spent.value, sum != total {
      reportSplit("action_progress", "spent", sum, total)
    }
    for (place, line) in expenditure.bySource.enumerated() {
      guard let total = line.spent.value,
        let sum = spent.filter({ $0.source == line.source }).exactSum(of: \.amount.value),
        sum != total
      else { continue }
      report(
        at: DataPath("expenditure/by_source").element(place) / "spent", "source",
        Fact("source", line.source.key), Fact("sum", sum), Fact("total", total))
    }
  }

  private mutating func reportSplit(
    _ path: DataPath, _ column: String, _ sum: DecimalNumber, _ total: DecimalNumber
  ) {
    report(
      at: path, "split", Fact("key", path.description), Fact("column", column),
      Fact("sum", sum), Fact("total", total))
  }
}

extension Share {
  /// Whether a stated percentage is this share, rounded to no, one or two decimals.
  func isRounded(to stated: DecimalNumber) -> Bool {
    (0...2).contains { percentage(decimals: $0) == stated }
  }
}
