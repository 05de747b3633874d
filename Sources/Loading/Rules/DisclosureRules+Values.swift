import Diagnostics
import Languages
import PlanModel

extension DisclosureRules {
  /// Of how many counts in one text a finding tells.
  private static let mostCounts = 5

  /// Reports: P09, P10.
  static let values: [Rule<Plan>] = [
    Rule("P09", .warning) { plan, context, findings in
      // Counts that contradict each other are mended first.
      guard plan.incidentBaseline?.wrongTotals.isEmpty ?? true else { return }
      let published = PublishedIndicators(plan, context.incidents)
      for (place, indicator) in plan.indicators.enumerated() {
        guard let baseline = indicator.baseline, published.withholds(baseline, of: indicator)
        else { continue }
        findings.report(
          at: context.indicators.path(place) / "baseline" / "value",
          Fact("indicator", indicator.id))
      }
    },
    Rule("P10", .warning) { plan, context, findings in
      let published = PublishedIndicators(plan, context.incidents)
      tellCounts(in: .plan(plan), published, context, &findings)
    },
  ]

  /// Reports: P09, P10.
  static let linked: [Rule<LinkedDefinition>] = [
    ReportLinkRules.ofPlan("P09", .warning) { subject, context, findings in
      let published = subject.published(for: context.readership)
      subject.eachActual { actual, indicator, path in
        guard published.withholds(IndicatorValue(actual), of: indicator) else { return }
        findings.report(at: path / "value", Fact("indicator", indicator.id))
      }
    },
    ReportLinkRules.ofPlan("P10", .warning) { subject, context, findings in
      let published = subject.published(for: context.readership)
      tellCounts(in: .report(subject.report), published, context, &findings)
    },
  ]

  /// Looks for counts in texts that may speak of incidents, where some counts are hidden.
  private static func tellCounts(
    in definition: Definition, _ published: PublishedIndicators, _ context: RuleContext,
    _ findings: inout Findings
  ) {
    guard published.hidesCounts else { return }
    let search = CountsInText(context.codelists)
    var last: DataPath?
    PrintedTexts.eachVersion(in: definition, context) { language, text, path in
      let place = path()
      // One language speaks for all.
      guard place != last else { return }
      let stated: [CountsInText.Stated]
      switch place.components.first {
      case "incident_baseline", "incidents": stated = search.all(in: text, language)
      case let part? where speaking.contains(part) && place.components.last != "planned":
        stated = search.ofIncidents(in: text, language)
      default: return
      }
      let telling = stated.filter { stated in
        stated.numbers.contains {
          stated.isPercentage
            ? published.isTelling(percentage: $0) : published.isTelling(count: $0)
        }
      }
      guard !telling.isEmpty else { return }
      last = place
      findings.report(
        at: place / language.key,
        Fact("counts", .list(telling.prefix(mostCounts).map(\.words))))
    }
  }

  /// The parts of definitions whose texts may speak of incidents; those with plans do not.
  private static let speaking: Set<String> = [
    "summary", "context", "action_progress", "indicator_actuals", "commission_work",
    "coalition_work", "problems", "lessons_learned", "proposed_amendments", "evaluation",
    "draft_conclusion", "indicators",
  ]
}

extension ReportOfPlan {
  /// What the readers may see of the plan's indicators beside both sets of incidents.
  fileprivate func published(for readership: Readership) -> PublishedIndicators {
    PublishedIndicators(plan, report.implementation.incidents, for: readership)
  }
}
