import Diagnostics
import Languages
import PlanModel

extension ReportLinkRules {
  /// So many days ahead a report that is not submitted is told to be due.
  private static let notice = 30

  /// Reports: D03, D11, I04, I05, I10, I11, I12, L04, L06, M07, M11, N06, Y07, Y08.
  static let plan: [Rule<LinkedDefinition>] = references + time + indicators + money

  private static let references: [Rule<LinkedDefinition>] = [
    ofPlan("Y07", .error) { subject, _, findings in
      let (report, plan) = (subject.report, subject.plan)
      findings.expect(
        report.actionReferences, in: Roster("actions", plan.actions.map(\.id)), of: plan.id)
      findings.expect(
        report.indicatorReferences, in: Roster("indicators", plan.indicators.map(\.id)), of: plan.id
      )
      findings.expect(
        report.actorReferences, in: Roster("actors", plan.actors.map(\.id)), of: plan.id)
    },
    ofPlan("Y08", .warning) { subject, _, findings in
      let report = subject.report
      let told = Set(report.implementation.actions.map(\.action))
      guard report.type == .annualImplementation else { return }
      for action in subject.plan.actions where !told.contains(action.id) {
        guard let timeframe = action.timeframe, timeframe.overlaps(report.period.span)
        else { continue }
        findings.report(at: "action_progress", "linked-action", Fact("id", action.id))
      }
    },
    ofPlan("L04", .warning) { subject, context, findings in
      TermRules.lookForOtherTerms(
        in: .report(subject.report), of: subject.plan.localGovernment, context, &findings)
    },
    ofPlan("L06", .error) { subject, context, findings in
      TermRules.lookForOtherBodies(
        in: .report(subject.report), of: subject.plan.localGovernment, context, &findings)
    },
    ofPlan("N06", .warning) { subject, _, findings in
      guard let incidents = subject.report.implementation.incidents else { return }
      findings.expectPolice(
        among: incidents.baseline.sources, of: subject.plan, at: "incidents/source")
    },
  ]

  private static let time: [Rule<LinkedDefinition>] = [
    ofPlan("D03", .error) { subject, _, findings in
      findings.expect(subject.report.period.span, inside: subject.plan.period)
    },
    ofPlan("D11", .note) { subject, context, findings in
      // The year that a report ends in is reported on in the year after.
      let year = subject.report.period.span.end.year + 1
      guard subject.report.type == .annualImplementation,
        let duty = subject.plan.monitoring?.reporting.first(where: { $0.kind == "annual" }),
        let due = PartialDate(year: year, month: duty.due.month, day: duty.due.day)
      else { return }
      if let submitted = subject.report.submission?.date {
        guard due.lastDay < submitted.firstDay else { return }
        findings.report(
          at: "submitted/date", "late", severity: .warning, Fact("date", due),
          Fact("submitted", submitted))
      } else if let today = context.today, today <= due.lastDay,
        due.lastDay.number - today.number <= notice
      {
        findings.report(
          at: "submitted", Fact("report", duty.kind.key), Fact("to", duty.to.key),
          Fact("date", due))
      }
    },
  ]

  private static let indicators: [Rule<LinkedDefinition>] =
    IndicatorRules.each.filter { ["I04", "I05", "I12"].contains($0.id) }.map { check in
      ofPlan(check.id, check.severity) { subject, _, findings in
        subject.eachActual { actual, indicator, path in
          let judged = Indicator(
            id: indicator.id, title: indicator.title, measure: indicator.measure,
            targets: [
              IndicatorValue(
                value: actual.value.value, text: actual.text,
                disaggregation: actual.disaggregation)
            ],
            isCumulative: false)
          check.look(judged, IndicatorPlaces({ path }) { path / $1 }, &findings)
        }
      }
    } + [
      ofPlan("I10", .warning) { subject, _, findings in
        let year = subject.report.period.span.end.year
        let told = Set(
          subject.report.implementation.indicators.filter { $0.lastYear == year }
            .map(\.indicator))
        for indicator in subject.plan.indicators where !told.contains(indicator.id) {
          guard indicator.targets.contains(where: { $0.year == year }) else { continue }
          findings.report(
            at: "indicator_actuals", "linked", Fact("id", indicator.id), Fact("year", year: year))
        }
      },
      ofPlan("I11", .warning) { subject, _, findings in
        subject.eachActual { actual, indicator, path in
          guard actual.reason == nil, let value = actual.value.value, let year = actual.lastYear,
            let target = indicator.targets.first(where: { $0.year == year })?.value
          else { return }
          findings.judge(
            Achievement(
              actual: value, target: target, baseline: indicator.baseline?.value,
              direction: indicator.direction),
            of: indicator.id, value, target, at: path / "value")
        }
      },
    ]

  private static let money: [Rule<LinkedDefinition>] = [
    ofPlan("M07", .error) { subject, _, findings in
      guard let expenditure = subject.report.implementation.expenditure,
        let planned = subject.plan.planned(in: subject.report.period.span)
      else { return }
      for (place, line) in expenditure.bySource.enumerated() {
        let computed = planned[line.source] ?? .zero
        guard let stated = line.planned.value, stated != computed else { continue }
        findings.report(
          at: DataPath("expenditure/by_source").element(place) / "planned", "planned",
          Fact("source", line.source.key), Fact("stated", stated), Fact("computed", computed))
      }
      let computed = planned.values.reduce(.zero, +)
      if let stated = expenditure.planned.value, stated != computed {
        findings.report(
          at: "expenditure/planned", "planned-total", Fact("stated", stated),
          Fact("computed", computed))
      }
    },
    ofPlan("M11", .error) { subject, _, findings in
      for (place, progress) in subject.report.implementation.actions.enumerated() {
        guard let action = subject.plan.actions.first(where: { $0.id == progress.action }),
          let cost = action.statedCost,
          let spent = progress.spent.value?.exactSum(of: \.amount.value), spent > cost
        else { continue }
        findings.report(
          at: DataPath("action_progress").element(place) / "spent", "action", severity: .warning,
          Fact("id", action.id), Fact("spent", spent), Fact("cost", cost))
      }
    },
  ]
}

extension ReportOfPlan {
  /// Shows every actual value whose indicator the plan has.
  func eachActual(_ visit: (IndicatorActual, Indicator, DataPath) -> Void) {
    for (place, actual) in report.implementation.indicators.enumerated() {
      guard let indicator = plan.indicators.first(where: { $0.id == actual.indicator })
      else { continue }
      visit(actual, indicator, DataPath("indicator_actuals").element(place))
    }
  }
}

extension Report {
  /// Where the report names actions of its plan.
  fileprivate var actionReferences: [(id: String, path: DataPath)] {
    let progress = implementation.actions.enumerated().map { place, action in
      (action.action, DataPath("action_progress").element(place) / "action")
    }
    let amendments = implementation.proposedAmendments.enumerated().compactMap { place, change in
      change.action.map { ($0, DataPath("proposed_amendments").element(place) / "action") }
    }
    let planned = (implementation.nextYear?.actions ?? []).enumerated().map { place, action in
      (action.action, DataPath("next_year_plan/actions").element(place) / "action")
    }
    return progress + amendments + planned
  }

  /// Where the report names indicators of its plan.
  fileprivate var indicatorReferences: [(id: String, path: DataPath)] {
    implementation.indicators.enumerated().map { place, actual in
      (actual.indicator, DataPath("indicator_actuals").element(place) / "indicator")
    }
  }

  /// Where the report names actors of its plan.
  fileprivate var actorReferences: [(id: String, path: DataPath)] {
    var references: [(id: String, path: DataPath)] = []
    if let id = submission?.organisation { references.append((id, "submitted/by/organisation")) }
    if let id = evaluation?.conductedBy { references.append((id, "evaluation/conducted_by")) }
    for (place, action) in implementation.actions.enumerated() {
      let path = DataPath("action_progress").element(place) / "spent"
      for (inner, spending) in (action.spent.value ?? []).enumerated() {
        if let id = spending.donor { references.append((id, path.element(inner) / "donor")) }
      }
    }
    for (place, id) in (implementation.incidents?.baseline.sources ?? []).enumerated() {
      references.append((id, DataPath("incidents/source").element(place)))
    }
    for (place, action) in (implementation.nextYear?.actions ?? []).enumerated() {
      guard let id = action.responsible else { continue }
      references.append((id, DataPath("next_year_plan/actions").element(place) / "responsible"))
    }
    return references
  }
}

extension Period {
  /// Whether the two can share a day.
  fileprivate func overlaps(_ other: Period) -> Bool {
    start.firstDay <= other.end.lastDay && other.start.firstDay <= end.lastDay
  }

  /// The years that it fills from their first day to their last; nil for any other time.
  fileprivate var wholeYears: [Int]? {
    let (first, last) = (start.firstDay, end.lastDay)
    return (first.month, first.day) == (1, 1) && (last.month, last.day) == (12, 31) ? years : nil
  }
}

extension Plan {
  /// What is planned for whole years by source, `gap` for money without one; nil where the plan
  /// does not split an amount by year.
  fileprivate func planned(in span: Period) -> [Code: DecimalNumber]? {
    guard let years = span.wholeYears else { return nil }
    var sums: [Code: DecimalNumber] = [:]
    for action in actions {
      for funding in action.funding {
        let source: Code = funding.status == .gap ? "gap" : funding.source
        if !funding.byYear.isEmpty {
          for part in funding.byYear where years.contains(part.year) {
            sums[source, default: .zero] += part.amount
          }
        } else if let time = action.timeframe {
          let touched = time.years
          if touched.allSatisfy({ !years.contains($0) }) { continue }
          guard touched.allSatisfy(years.contains), let amount = funding.amount
          else { return nil }
          sums[source, default: .zero] += amount
        } else {
          return nil
        }
      }
    }
    return sums
  }
}
