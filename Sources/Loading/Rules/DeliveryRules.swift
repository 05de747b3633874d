import Diagnostics
import Languages
import PlanModel

/// Rules about the money of a project; what is not published is never taken for zero.
enum DeliveryRules {
  /// How many points delivery may lag behind time before it is told.
  static let tolerableLag = 30

  /// Reports: M07, M10 to M15.
  static let project: [Rule<Project>] = [
    Rule("M07", .error) { project, context, findings in
      guard let stated = project.computed, let figures = context.delivery else { return }
      findings.compare(stated.delivered, figures.delivered, "delivered")
      findings.compare(stated.remaining, figures.remaining, "remaining")
      findings.compare(
        stated.deliveryRate, figures.rate?.percentage(decimals: 2), "delivery_rate_pct")
      for part in stated.shareByYear {
        let share = figures.years.first { $0.year == part.year }?.share
        findings.compare(
          part.amount, share?.percentage(decimals: 2), "share_by_year_pct/\(part.year)")
      }
    },
    Rule("M10", .warning) { project, context, findings in
      for (place, rate) in project.finance.exchangeRates.enumerated() where rate.date == nil {
        findings.report(
          at: DataPath("finance/exchange_rates").element(place) / "value", "undated",
          Fact("currency", rate.from), Fact("other", rate.to))
      }
      for currency in context.ledger?.unconverted ?? [] {
        findings.report(
          at: "finance/exchange_rates", "rate", Fact("currency", project.finance.currency),
          Fact("other", currency))
      }
    },
    Rule("M11", .error) { _, context, findings in
      guard let figures = context.delivery, let delivered = figures.delivered,
        let contributions = figures.contributions, delivered > contributions
      else { return }
      let percent = figures.rate?.percentage(decimals: 2)
      findings.report(
        at: "finance/delivery", percent == nil ? "nothing" : nil, Fact("delivered", delivered),
        Fact("contributions", contributions), Fact("percent", percent ?? .zero))
    },
    Rule("M12", .warning) { project, _, findings in
      let first = project.dates.start.value
      let last = project.dates.end.value ?? project.dates.expectedEnd.value
      // Dates the wrong way round are told by D02; every year would lie outside of them.
      if let first, let last, last.year < first.year { return }
      for (place, delivery) in project.finance.delivery.enumerated() {
        let path = DataPath("finance/delivery").element(place) / "year"
        if let first, delivery.year < first.year {
          findings.report(
            at: path, "before", Fact("year", year: delivery.year), Fact("start", first))
        }
        if let last, delivery.year > last.year {
          findings.report(at: path, "after", Fact("year", year: delivery.year), Fact("end", last))
        }
      }
    },
    Rule("M13", .note) { _, context, findings in
      for year in context.delivery?.unpublishedYears ?? [] {
        findings.report(at: "finance/delivery", Fact("year", year: year))
      }
    },
    Rule("M14", .warning) { _, context, findings in
      guard let figures = context.delivery, let time = figures.elapsed, let rate = figures.rate,
        let day = figures.measuredDay?.date,
        time.leads(rate, byMoreThan: tolerableLag)
      else { return }
      findings.report(
        at: "finance/delivery", Fact("time", time.percentage(decimals: 0)),
        Fact("delivered", rate.percentage(decimals: 2)), Fact("date", day))
    },
    Rule("M15", .error) { project, context, findings in
      let finance = project.finance
      guard let total = finance.totalContributions.value else { return }
      if !finance.contributions.isEmpty,
        let sum = context.ledger.flatMap({ BoundedAmount.sum($0.donors.map(\.amount)).exact }),
        sum != total
      {
        findings.report(
          at: "finance/contributions", "contributions", Fact("sum", sum), Fact("total", total))
      }
      if let shares = finance.byRecipientOrganisation.value,
        let sum = shares.exactSum(of: { $0.amount }), sum != total
      {
        findings.report(
          at: "finance/by_recipient_organisation", Fact("sum", sum), Fact("total", total))
      }
    },
    Rule("M15", .error) { project, context, findings in
      let finance = project.finance
      guard let entries = finance.budget.value, let stated = finance.budgetByYear.value else {
        return
      }
      let years = Set(entries.map(\.year)).union(stated.map(\.year))
      for year in years.sorted() {
        let path = DataPath("finance/budget_by_year") / String(year)
        let total = stated.first { $0.year == year }?.amount
        switch (entries.firstIndex { $0.year == year }, total) {
        case (_?, let total?):
          let line = context.ledger?.years.first { $0.subject == .year(year) }
          guard let sum = line?.budget.exact, sum != total else { continue }
          findings.report(
            at: path, "budget", Fact("year", year: year), Fact("sum", sum), Fact("total", total))
        case (let place?, nil):
          findings.report(
            at: DataPath("finance/budget").element(place) / "year", "budget-year",
            Fact("year", year: year))
        case (nil, _):
          findings.report(at: path, "budget-entries", Fact("year", year: year))
        }
      }
    },
  ]
}

extension Findings {
  /// Holds a figure that the author states against ours.
  fileprivate mutating func compare(
    _ stated: DecimalNumber?, _ computed: DecimalNumber?, _ key: String
  ) {
    guard let stated, stated != computed else { return }
    let path = DataPath(components: ["computed"] + key.split(separator: "/").map(String.init))
    report(
      at: path, computed == nil ? "unknown" : "computed", Fact("key", key),
      Fact("stated", stated), Fact("computed", computed ?? .zero))
  }
}

extension Share {
  /// Whether this share is more than so many points above another, told without rounding.
  func leads(_ other: Share, byMoreThan points: Int) -> Bool {
    let lead = percentage(decimals: 4) - other.percentage(decimals: 4)
    return lead > DecimalNumber(points)
  }
}
