import Diagnostics
import Languages
import PlanModel

/// Rules about the recorded incidents of a plan.
enum IncidentRules {
  /// How old the records may be when the plan is adopted, in months.
  private static let tolerableAge = 18
  /// Codes that name no prejudice.
  private static let noBias: Set<Code> = ["none", "unknown"]

  /// Reports: N02 to N07.
  static let plan: [Rule<Plan>] =
    each.map { check in
      Rule(check.id, check.severity) { plan, _, findings in
        guard let baseline = plan.incidentBaseline else { return }
        check.look(baseline, "incident_baseline", &findings)
      }
    }
    + [
      Rule("N05", .warning) { plan, _, findings in
        guard let reference = plan.incidentBaseline?.referenceDate,
          let adopted = plan.act?.date ?? plan.act?.session?.date,
          reference.lastDay.isOlder(thanMonths: tolerableAge, at: adopted.firstDay)
        else { return }
        findings.report(
          at: "incident_baseline/reference_date", Fact("date", reference),
          Fact("adopted", adopted), Fact("months", count: tolerableAge))
      },
      Rule("N06", .warning) { plan, _, findings in
        guard let baseline = plan.incidentBaseline else { return }
        findings.expectPolice(among: baseline.sources, of: plan, at: "incident_baseline/source")
      },
    ]

  /// Reports: N02, N03, N04, N06, N07.
  static let report: [Rule<Report>] =
    each.map { check in
      Rule(check.id, check.severity) { report, _, findings in
        guard let incidents = report.implementation.incidents else { return }
        check.look(incidents.baseline, "incidents", &findings)
      }
    }
    + [
      Rule("N02", .error) { report, _, findings in
        guard let incidents = report.implementation.incidents,
          let times = incidents.responseTimes, !incidents.baseline.records.isEmpty,
          let within = times.withinDeadline.value, let late = times.late.value,
          let without = times.withoutResponse.value
        else { return }
        let sum = within + late + without
        let total = incidents.baseline.records.reduce(0) { $0 + $1.count }
        guard sum != total else { return }
        findings.report(
          at: "incidents/response_times", "response-times", Fact("sum", count: sum),
          Fact("total", count: total))
      }
    ]

  /// A check of recorded incidents, the same in plans and in reports.
  private struct Check: Sendable {
    let id: RuleID
    let severity: Severity
    let look: @Sendable (IncidentBaseline, DataPath, inout Findings) -> Void
  }

  private static let each: [Check] = [
    Check(id: "N02", severity: .error) { baseline, root, findings in
      let sums = baseline.sums
      let path = root / "totals"
      for total in baseline.wrongTotals {
        findings.report(
          at: path / String(total.year), Fact("year", year: total.year),
          Fact("sum", count: sums[total.year] ?? 0), Fact("total", count: total.count))
      }
      let named = Set(baseline.totals.map(\.year))
      for (year, sum) in sums.sorted(by: { $0.key < $1.key })
      where !named.isEmpty && !named.contains(year) {
        findings.report(at: path, "missing", Fact("year", year: year), Fact("sum", count: sum))
      }
    },
    Check(id: "N03", severity: .error) { baseline, root, findings in
      for (place, record) in baseline.records.enumerated() where record.incidentClass == .crime {
        let path = (root / "records").element(place)
        if record.bias.map(noBias.contains) ?? true {
          findings.report(at: path / "bias", "bias", Fact("row", count: place + 1))
        }
        if record.types.isEmpty {
          findings.report(at: path / "type", "offence", Fact("row", count: place + 1))
        }
      }
    },
    Check(id: "N04", severity: .warning) { baseline, root, findings in
      guard let procedure = baseline.procedure else { return }
      if let prosecuted = procedure.prosecuted, let recorded = procedure.recordedByPolice,
        prosecuted > recorded
      {
        findings.report(
          at: root / "procedure" / "prosecuted", "prosecuted",
          Fact("prosecuted", count: prosecuted), Fact("recorded", count: recorded))
      }
      if let sentenced = procedure.sentenced, let prosecuted = procedure.prosecuted,
        sentenced > prosecuted
      {
        findings.report(
          at: root / "procedure" / "sentenced", Fact("sentenced", count: sentenced),
          Fact("prosecuted", count: prosecuted))
      }
    },
    Check(id: "N06", severity: .warning) { baseline, root, findings in
      switch baseline.sources.count {
      case 0: findings.report(at: root / "source", "none")
      case 1: findings.report(at: root / "source", Fact("source", baseline.sources.first ?? ""))
      default: break
      }
    },
    Check(id: "N07", severity: .note) { baseline, root, findings in
      guard !(baseline.records.isEmpty && baseline.totals.isEmpty),
        baseline.records.allSatisfy({ $0.count == 0 }),
        baseline.totals.allSatisfy({ $0.count == 0 })
      else { return }
      findings.report(at: root / (baseline.totals.isEmpty ? "records" : "totals"))
    },
  ]
}

extension Findings {
  /// Expects the police of a plan to be among several sources of incident data.
  mutating func expectPolice(among sources: [String], of plan: Plan, at path: DataPath) {
    let police = Set(plan.actors.filter { $0.type == "police" }.map(\.id))
    if sources.count > 1, !sources.contains(where: police.contains) {
      report(at: path, "police")
    }
  }
}

extension CalendarDay {
  /// Whether more than so many whole months lie between this day and a later one.
  fileprivate func isOlder(thanMonths months: Int, at later: CalendarDay) -> Bool {
    let passed = (later.year - year) * 12 + later.month - month
    return passed > months || (passed == months && later.day > day)
  }
}

extension IncidentBaseline {
  /// The counts of all records by year.
  fileprivate var sums: [Int: Int] {
    Dictionary(records.map { ($0.year, $0.count) }, uniquingKeysWith: +)
  }

  /// The totals that the records don't make up.
  var wrongTotals: [YearCount] {
    // A baseline that gives totals only has no rows that could differ from them.
    guard !records.isEmpty else { return [] }
    let sums = sums
    return totals.filter { $0.count != sums[$0.year] ?? 0 }
  }
}
