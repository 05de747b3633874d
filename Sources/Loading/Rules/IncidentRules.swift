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
  static let plan: [Rule<Plan>] = [
    Rule("N02", .error) { plan, _, findings in
      // A baseline that gives totals only has no rows that could differ from them.
      guard let baseline = plan.incidentBaseline, !baseline.records.isEmpty else { return }
      let sums = Dictionary(
        baseline.records.map { ($0.year, $0.count) }, uniquingKeysWith: +)
      let path: DataPath = "incident_baseline/totals"
      for total in baseline.totals where total.count != sums[total.year] ?? 0 {
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
    Rule("N03", .error) { plan, _, findings in
      for (place, record) in (plan.incidentBaseline?.records ?? []).enumerated()
      where record.incidentClass == .crime {
        let path = DataPath("incident_baseline/records").element(place)
        if record.bias.map(noBias.contains) ?? true {
          findings.report(at: path / "bias", "bias", Fact("row", count: place + 1))
        }
        if record.types.isEmpty {
          findings.report(at: path / "type", "offence", Fact("row", count: place + 1))
        }
      }
    },
    Rule("N04", .warning) { plan, _, findings in
      guard let procedure = plan.incidentBaseline?.procedure else { return }
      if let prosecuted = procedure.prosecuted, let recorded = procedure.recordedByPolice,
        prosecuted > recorded
      {
        findings.report(
          at: "incident_baseline/procedure/prosecuted", "prosecuted",
          Fact("prosecuted", count: prosecuted), Fact("recorded", count: recorded))
      }
      if let sentenced = procedure.sentenced, let prosecuted = procedure.prosecuted,
        sentenced > prosecuted
      {
        findings.report(
          at: "incident_baseline/procedure/sentenced", Fact("sentenced", count: sentenced),
          Fact("prosecuted", count: prosecuted))
      }
    },
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
      guard let sources = plan.incidentBaseline?.sources else { return }
      let path: DataPath = "incident_baseline/source"
      let police = Set(plan.actors.filter { $0.type == "police" }.map(\.id))
      switch sources.count {
      case 0: findings.report(at: path, "none")
      case 1: findings.report(at: path, Fact("source", sources.first ?? ""))
      default:
        if !sources.contains(where: { police.contains($0) }) { findings.report(at: path, "police") }
      }
    },
    Rule("N07", .note) { plan, _, findings in
      guard let baseline = plan.incidentBaseline,
        !(baseline.records.isEmpty && baseline.totals.isEmpty),
        baseline.records.allSatisfy({ $0.count == 0 }),
        baseline.totals.allSatisfy({ $0.count == 0 })
      else { return }
      let key = baseline.totals.isEmpty ? "records" : "totals"
      findings.report(at: DataPath("incident_baseline") / key)
    },
  ]
}

extension CalendarDay {
  /// Whether more than so many whole months lie between this day and a later one.
  fileprivate func isOlder(thanMonths months: Int, at later: CalendarDay) -> Bool {
    let passed = (later.year - year) * 12 + later.month - month
    return passed > months || (passed == months && later.day > day)
  }
}
