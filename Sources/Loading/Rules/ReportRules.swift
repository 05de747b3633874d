import Diagnostics
import Languages
import PlanModel

/// Rules about a report by itself; what it shares with the plan or project that it reports on is
/// judged by `ReportLinkRules`.
enum ReportRules {
  /// Reports: D02, D03, D04, D08, D09, O01, Y06, Y07.
  static let head: [Rule<Report>] = [
    Rule("D02", .error) { report, context, findings in
      findings.expectOrder(report.period.span, at: "period")
      for (place, outcome) in report.outcomes.enumerated() {
        for (inner, indicator) in outcome.indicators.enumerated() {
          guard let span = indicator.period?.span, span.isReversed else { continue }
          findings.expectOrder(span, at: context.outcomeIndicators[place].path(inner) / "period")
        }
      }
      for (place, actual) in report.implementation.indicators.enumerated() {
        guard let span = actual.period else { continue }
        findings.expectOrder(span, at: DataPath("indicator_actuals").element(place) / "period")
      }
      for (place, action) in (report.implementation.nextYear?.actions ?? []).enumerated() {
        guard let span = action.timeframe else { continue }
        let list: DataPath = "next_year_plan/actions"
        findings.expectOrder(span, at: list.element(place) / "timeframe")
      }
      findings.expectOrder(
        report.cover?.originalEnd.value, report.cover?.currentEnd.value, at: "cover/current_end")
    },
    Rule("D03", .error) { report, _, findings in
      for (place, action) in report.implementation.actions.enumerated() {
        guard let completed = action.completed,
          report.period.span.end.lastDay < completed.firstDay
        else { continue }
        findings.report(
          at: DataPath("action_progress").element(place) / "completed", "completed",
          Fact("id", action.action), Fact("date", completed), Fact("end", report.period.span.end))
      }
    },
    Rule("D04", .warning) { report, _, findings in
      // Reports to a council carry number and date as its acts do.
      guard report.type == .annualImplementation, let date = report.submission?.date,
        date.day == nil
      else { return }
      findings.report(at: "submitted/date", date.month == nil ? "year" : nil, Fact("date", date))
    },
    Rule("D08", .warning) { report, _, findings in
      guard let number = report.submission?.number, let date = report.submission?.date,
        let year = ActNumber.year(of: number), year != date.year,
        !(year < 100 && year == date.year % 100)
      else { return }
      findings.report(
        at: "submitted/number", Fact("number", number), Fact("year", year: year),
        Fact("date", date))
    },
    Rule("D09", .warning) { report, _, findings in
      guard let submitted = report.submission?.date,
        submitted.lastDay < report.period.span.end.firstDay
      else { return }
      findings.report(
        at: "submitted/date", "report", Fact("date", submitted),
        Fact("end", report.period.span.end))
    },
    Rule("O01", .warning) { report, _, findings in
      guard let cover = report.cover, let agency = cover.conveningAgency.value,
        !cover.recipientOrganisations.contains(agency)
      else { return }
      findings.report(at: "cover/convening_agency", "convening", Fact("organisation", agency))
    },
    Rule("Y06", .error) { report, context, findings in
      var outcomes: [String: String] = [:]
      for (place, outcome) in report.outcomes.enumerated() {
        for (inner, indicator) in outcome.indicators.enumerated() {
          guard let first = outcomes[indicator.id] else {
            outcomes[indicator.id] = outcome.result
            continue
          }
          guard first != outcome.result else { continue }
          findings.report(
            at: context.outcomeIndicators[place].path(inner) / "id", "outcomes",
            Fact("id", indicator.id), Fact("first", first), Fact("second", outcome.result))
        }
      }
      var told: Set<String> = []
      for (place, actual) in report.implementation.indicators.enumerated() {
        let time = actual.year.map(String.init) ?? actual.period.map { "\($0.start)/\($0.end)" }
        guard let time, !told.insert("\(actual.indicator) \(time)").inserted else { continue }
        findings.report(
          at: DataPath("indicator_actuals").element(place) / "indicator", "actual",
          Fact("id", actual.indicator), Fact("time", time))
      }
    },
    Rule("Y07", .error) { report, _, findings in
      let recipients = Set(report.cover?.recipientOrganisations ?? [])
      guard !recipients.isEmpty else { return }
      let lines = report.finance?.byRecipientOrganisation.value ?? []
      for (place, line) in lines.enumerated() where !recipients.contains(line.subject) {
        let list: DataPath = "finance/by_recipient_organisation"
        findings.report(
          at: list.element(place) / "organisation", "recipient", Fact("id", line.subject))
      }
    },
  ]
}
