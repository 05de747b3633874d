import Diagnostics
import Languages
import PlanModel

/// Rules about dates and periods.
enum DateRules {
  /// Reports: D02, D03, D04, D07, D08, D09, D10.
  static let plan: [Rule<Plan>] = [
    Rule("D02", .error) { plan, context, findings in
      findings.expectOrder(plan.period, at: "period")
      if let fieldwork = plan.preparation?.survey?.fieldwork {
        findings.expectOrder(fieldwork, at: "preparation/survey/fieldwork")
      }
      if let consultation = plan.preparation?.consultation {
        findings.expectOrder(
          consultation.opened, consultation.closed, at: "preparation/consultation/closed")
      }
      for (place, action) in plan.actions.enumerated() {
        guard let timeframe = action.timeframe, timeframe.isReversed else { continue }
        findings.expectOrder(timeframe, at: context.actions.path(place) / "timeframe")
      }
    },
    Rule("D03", .error) { plan, context, findings in
      guard !plan.period.isReversed else { return }
      for (place, action) in plan.actions.enumerated() {
        guard let timeframe = action.timeframe, !timeframe.isReversed,
          !plan.period.contains(timeframe)
        else { continue }
        let isLate = plan.period.start.firstDay <= timeframe.start.lastDay
        findings.report(
          at: context.actions.path(place) / "timeframe" / (isLate ? "end" : "start"),
          Fact("id", action.id), Fact("start", timeframe.start), Fact("end", timeframe.end),
          Fact("from", plan.period.start), Fact("to", plan.period.end))
      }
    },
    Rule("D04", .warning) { plan, _, findings in
      let dates: [(PartialDate?, DataPath)] = [
        (plan.act?.session?.date, "act/session/date"), (plan.act?.date, "act/date"),
        (plan.act?.publication?.date, "act/publication/date"),
        (
          plan.preparation?.workingGroup?.decision?.date, "preparation/working_group/decision/date"
        ),
      ]
      for (date, path) in dates {
        guard let date, date.day == nil else { continue }
        findings.report(at: path, date.month == nil ? "year" : nil, Fact("date", date))
      }
    },
    Rule("D07", .error) { plan, _, findings in
      guard let session = plan.act?.session?.date, let date = plan.act?.date,
        session.lastDay < date.firstDay || date.lastDay < session.firstDay
      else { return }
      findings.report(at: "act/date", Fact("session", session), Fact("date", date))
    },
    Rule("D08", .warning) { plan, _, findings in
      let decision = plan.preparation?.workingGroup?.decision
      let acts: [(String?, PartialDate?, DataPath)] = [
        (plan.act?.number, plan.act?.date, "act/number"),
        (decision?.number, decision?.date, "preparation/working_group/decision/number"),
      ]
      for (number, date, path) in acts {
        guard let number, let date, let year = ActNumber.year(of: number) else { continue }
        guard year != date.year, !(year < 100 && year == date.year % 100) else { continue }
        findings.report(
          at: path, Fact("number", number), Fact("year", year: year), Fact("date", date))
      }
    },
    Rule("D09", .warning) { plan, _, findings in
      guard let published = plan.act?.publication?.date, let adopted = plan.act?.date,
        published.lastDay < adopted.firstDay
      else { return }
      findings.report(
        at: "act/publication/date", Fact("published", published), Fact("adopted", adopted))
    },
    Rule("D10", .warning) { plan, context, findings in
      guard let today = context.today, plan.edition.stage.isAdopted,
        plan.edition.stage != .expired, plan.period.end.lastDay < today
      else { return }
      findings.report(at: "edition/stage", Fact("date", plan.period.end))
    },
  ]

  /// Reports: D02, D05, D06.
  static let project: [Rule<Project>] = [
    Rule("D02", .error) { project, _, findings in
      let start = project.dates.start.value
      findings.expectOrder(start, project.dates.expectedEnd.value, at: "dates/expected_end")
      findings.expectOrder(start, project.dates.end.value, at: "dates/end")
    },
    Rule("D05", .warning) { project, context, findings in
      guard let today = context.today, let expected = project.dates.expectedEnd.value,
        project.dates.end.value == nil, let status = project.status, status.iati == 2,
        expected.lastDay < today
      else { return }
      let label = status.publishedLabel
      let words = label?[context.languages.primary] ?? label?.firstWritten?.text
      findings.report(
        at: "dates/expected_end", words == nil ? "unlabelled" : nil,
        Fact("status", words ?? ""), Fact("date", expected),
        Fact("days", count: today.number - expected.lastDay.number))
    },
    Rule("D06", .warning) { project, context, findings in
      // By IATI's codes 4 is closed; definitions have no place yet where a refund is recorded.
      guard project.status?.iati == 4, let remaining = context.delivery?.remaining,
        remaining > .zero
      else { return }
      findings.report(
        at: "status/iati", Fact("amount", remaining), Fact("currency", project.finance.currency))
    },
  ]
}

/// The number of an act in the register of a body, such as `07-02-0000/25`.
enum ActNumber {
  /// The year at its end, after the last stroke: two or four digits; nil when there is none.
  static func year(of number: String) -> Int? {
    let parts = number.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last else { return nil }
    var digits = last.utf8[...]
    while let end = digits.last, end == UInt8(ascii: ".") || end == UInt8(ascii: " ") {
      digits = digits.dropLast()
    }
    guard digits.count == 2 || digits.count == 4,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(String(Substring(digits)))
  }
}

extension Period {
  /// Whether it ends before it starts, however the unknown parts of its dates are taken.
  var isReversed: Bool { end.lastDay < start.firstDay }
}

extension Findings {
  /// Reports a period that ends before it starts.
  mutating func expectOrder(_ period: Period, at path: DataPath) {
    expectOrder(period.start, period.end, at: path / "end")
  }

  /// Reports an end that is before its start, where both are known.
  mutating func expectOrder(
    _ start: PartialDate?, _ end: PartialDate?, at path: DataPath
  ) {
    guard let start, let end, Period(start: start, end: end).isReversed else { return }
    report(
      at: path, Fact("path", path.description), Fact("start", start), Fact("end", end))
  }
}
