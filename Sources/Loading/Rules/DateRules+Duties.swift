import Diagnostics
import Languages
import PlanModel

extension DateRules {
  /// So many days ahead a duty to report is told.
  private static let notice = 30

  /// Reports: D11.
  static let duties: [Rule<Plan>] = [
    Rule("D11", .note) { plan, context, findings in
      guard let today = context.today, plan.edition.stage.isAdopted,
        plan.edition.stage != .expired
      else { return }
      for (place, duty) in (plan.monitoring?.reporting ?? []).enumerated() {
        // The last year is reported on in the year after.
        let years = plan.period.start.year...max(plan.period.start.year, plan.period.end.year + 1)
        let next = [today.year, today.year + 1].filter(years.contains).map { year in
          CalendarDay(year: year, month: duty.due.month, day: duty.due.day)
        }.first { today <= $0 && $0.number - today.number <= notice }
        guard let next, let date = next.date else { continue }
        findings.report(
          at: DataPath("monitoring/reporting").element(place) / "due",
          Fact("report", duty.kind.key), Fact("to", duty.to.key), Fact("date", date))
      }
    }
  ]
}
