import Diagnostics
import Languages
import PlanModel

extension ReportRules {
  /// The rules that judge a plan's indicators and fit those of a report as well; its targets are
  /// judged by I02 below, and how it is verified stands with the project.
  private static let shared: Set<RuleID> = ["I01", "I04", "I05", "I06", "I12"]

  /// Reports: I01 to I06, I08, I10, I11, I12.
  static let indicators: [Rule<Report>] =
    IndicatorRules.each.filter { shared.contains($0.id) || $0.id == "I03" }.map { check in
      Rule(check.id, check.severity) { report, context, findings in
        report.eachIndicator(context) { indicator, path in
          // An actual value may well go the wrong way; only what is aimed at must not.
          let judged = indicator.asPlanned(withActual: check.id != "I03")
          let places = IndicatorPlaces(path, breakdown: "period") { index, key in
            ReportedIndicator.place(index, key, path())
          }
          check.look(judged, places, &findings)
        }
      }
    } + [
      Rule("I02", .error) { report, context, findings in
        report.eachIndicator(context) { indicator, path in
          guard indicator.endOfProjectTarget == .notPublished,
            indicator.period?.milestone ?? .notPublished == .notPublished
          else { return }
          findings.report(at: path() / "end_of_project_target", Fact("id", indicator.id))
        }
      },
      Rule("I08", .warning) { report, _, findings in
        // The results of a project that is named bring their own.
        guard report.subject.project == nil else { return }
        for (place, outcome) in report.outcomes.enumerated() where outcome.indicators.isEmpty {
          findings.report(
            at: DataPath("outcomes").element(place) / "indicators", Fact("code", outcome.result))
        }
      },
      Rule("I10", .warning) { report, context, findings in
        report.eachIndicator(context) { indicator, path in
          let span = indicator.period?.span ?? report.period.span
          guard indicator.period?.actual ?? .notPublished == .notPublished,
            report.hasPassed(span.end, context)
          else { return }
          let place = path() / "period"
          findings.report(
            at: indicator.period == nil ? place : place / "actual", nil,
            severity: indicator.varianceReason == nil ? .warning : .note,
            Fact("id", indicator.id), Fact("start", span.start), Fact("end", span.end))
        }
        for (place, actual) in report.implementation.indicators.enumerated() {
          guard actual.value == .notPublished, actual.text == nil,
            let end = actual.period?.end ?? actual.year.flatMap({ PartialDate(year: $0) }),
            report.hasPassed(end, context)
          else { continue }
          // A year stands for itself; a period is told by its dates.
          let start = actual.period?.start ?? end
          findings.report(
            at: DataPath("indicator_actuals").element(place) / "value",
            actual.period == nil ? "year" : nil,
            severity: actual.reason == nil ? .warning : .note, Fact("id", actual.indicator),
            Fact("start", start), Fact("end", end), Fact("year", year: end.year))
        }
      },
      Rule("I11", .warning) { report, context, findings in
        report.eachIndicator(context) { indicator, path in
          guard indicator.varianceReason == nil, let period = indicator.period,
            let actual = period.actual.value?.number
          else { return }
          let aim = report.type == .donorFinal ? indicator.endOfProjectTarget : period.milestone
          guard let target = aim.value?.number else { return }
          findings.judge(
            Achievement(
              actual: actual, target: target, baseline: indicator.baseline?.value,
              direction: indicator.direction),
            of: indicator.id, actual, target, at: path() / "period" / "actual")
        }
        for (place, action) in report.implementation.actions.enumerated() {
          guard action.deviationReason == nil, action.status.needsReason else { continue }
          findings.report(
            at: DataPath("action_progress").element(place) / "status", "action",
            Fact("id", action.action), Fact("status", action.status.rawValue))
        }
      },
    ]
}

extension Findings {
  /// Reports an achievement that is much less or much more than was aimed at.
  mutating func judge(
    _ achievement: Achievement, of id: String, _ actual: DecimalNumber, _ target: DecimalNumber,
    at path: @autoclosure () -> DataPath
  ) {
    guard let share = achievement.judged, share.isBelow(percent: 80) || share.exceeds(percent: 120)
    else { return }
    report(
      at: path(), Fact("id", id), Fact("percent", share.percentage(decimals: 1)),
      Fact("actual", actual), Fact("target", target))
  }
}

extension Report {
  /// Shows every indicator of the outcomes with its path.
  fileprivate func eachIndicator(
    _ context: RuleContext, _ visit: (ReportedIndicator, @escaping () -> DataPath) -> Void
  ) {
    for (place, outcome) in outcomes.enumerated() {
      let roster = context.outcomeIndicators[place]
      for (inner, indicator) in outcome.indicators.enumerated() {
        visit(indicator) { roster.path(inner) }
      }
    }
  }

  /// Whether a time lies before the day of judgement, or before the report was submitted.
  fileprivate func hasPassed(_ end: PartialDate, _ context: RuleContext) -> Bool {
    if let today = context.today, end.lastDay < today { return true }
    return submission?.date.map { end.lastDay < $0.lastDay } ?? false
  }
}

extension ReportedIndicator {
  /// The indicator as a plan has it: its target and milestone as targets, the actual value last.
  fileprivate func asPlanned(withActual: Bool) -> Indicator {
    let readings = [
      (endOfProjectTarget, [Disaggregation]()), (period?.milestone ?? .notPublished, []),
      (withActual ? period?.actual ?? .notPublished : .notPublished, period?.disaggregation ?? []),
    ]
    return Indicator(
      id: id, title: title, measure: measure, direction: direction, baseline: baseline,
      targets: readings.map { reading, parts in
        IndicatorValue(
          value: reading.value?.number, text: reading.value?.words, disaggregation: parts)
      },
      isCumulative: false)
  }

  /// Where a value stands, by its place among the targets of `asPlanned`.
  fileprivate static func place(_ index: Int, _ key: String, _ path: DataPath) -> DataPath {
    switch index {
    case 0: path / "end_of_project_target"
    case 1: path / "period" / "milestone"
    default: path / "period" / (key == "by" ? "by" : "actual")
    }
  }
}

extension ImplementationStatus {
  /// Whether it differs from the plan, so that readers ask why.
  fileprivate var needsReason: Bool {
    switch self {
    case .done, .ongoing: false
    case .delayed, .notStarted, .cancelled: true
    }
  }
}

extension Share {
  /// Whether the share is less than this percentage, told without rounding.
  fileprivate func isBelow(percent: Int) -> Bool {
    let difference = part.tenThousandths * 100 - whole.tenThousandths * Int128(percent)
    return whole.tenThousandths > 0 ? difference < 0 : difference > 0
  }
}
