import Diagnostics
import Languages
import PlanModel

/// Rules about how success is measured.
enum IndicatorRules {
  /// Reports: I01 to I09, I12.
  static let plan: [Rule<Plan>] =
    [
      Rule("I08", .warning) { plan, context, findings in
        for (place, action) in plan.actions.enumerated() where action.indicators.isEmpty {
          findings.report(
            at: context.actions.path(place) / "indicators", "action", Fact("id", action.id))
        }
      }
    ]
    + each.map { check in
      Rule(check.id, check.severity) { plan, context, findings in
        for (place, indicator) in plan.indicators.enumerated() {
          let places = IndicatorPlaces { context.indicators.path(place) }
          check.look(indicator, places, &findings)
        }
      }
    }

  /// Reports: I01 to I09, I12, I13.
  static let project: [Rule<Project>] =
    [
      Rule("I08", .warning) { project, context, findings in
        for (place, result) in project.results.enumerated() where result.indicators.isEmpty {
          findings.report(
            at: context.results.path(place) / "indicators", Fact("code", result.code))
        }
      },
      Rule("I13", .warning) { project, context, findings in
        for (place, result) in project.results.enumerated() where result.level == .notPublished {
          findings.report(at: context.results.path(place) / "level", Fact("code", result.code))
        }
      },
    ]
    + each.map { check in
      Rule(check.id, check.severity) { project, context, findings in
        for (place, result) in project.results.enumerated() {
          for (inner, indicator) in result.indicators.enumerated() {
            let roster = context.resultIndicators[place]
            check.look(indicator, IndicatorPlaces { roster.path(inner) }, &findings)
          }
        }
      }
    }

  /// A check of one indicator, the same in plans, in the results of projects and in reports.
  struct Check: Sendable {
    /// The rule.
    let id: RuleID
    /// Its weight.
    let severity: Severity
    /// Looks at an indicator whose values stand at these places.
    let look: @Sendable (Indicator, IndicatorPlaces, inout Findings) -> Void
  }

  /// Reports: I01 to I07, I09, I12.
  static let each: [Check] = [
    Check(id: "I01", severity: .error) { indicator, places, findings in
      guard indicator.measure != .qualitative else { return }
      guard let baseline = indicator.baseline else {
        findings.report(at: places.root() / "baseline", Fact("id", indicator.id))
        return
      }
      // Words in place of a number are told by I12.
      if baseline.value == nil, baseline.text == nil {
        findings.report(at: places.root() / "baseline" / "value", "value", Fact("id", indicator.id))
      }
      if baseline.year == nil {
        findings.report(at: places.root() / "baseline" / "year", "year", Fact("id", indicator.id))
      }
    },
    Check(id: "I02", severity: .error) { indicator, places, findings in
      if indicator.targets.isEmpty {
        findings.report(at: places.root() / "targets", Fact("id", indicator.id))
      }
      for (place, target) in indicator.targets.enumerated() {
        if target.value == nil, target.text == nil {
          findings.report(
            at: places.target(place, "value"), "value", Fact("id", indicator.id))
        }
        if target.year == nil {
          findings.report(
            at: places.target(place, "year"), "year", Fact("id", indicator.id))
        }
      }
    },
    Check(id: "I03", severity: .warning) { indicator, places, findings in
      guard let direction = indicator.direction, let baseline = indicator.baseline?.value
      else { return }
      for (place, target) in indicator.targets.enumerated() {
        guard let value = target.value, !direction.leads(from: baseline, to: value)
        else { continue }
        findings.report(
          at: places.target(place, "value"), direction.rawValue,
          Fact("id", indicator.id), Fact("target", value), Fact("baseline", baseline))
      }
    },
    Check(id: "I04", severity: .error) { indicator, places, findings in
      guard indicator.measure == .percentage else { return }
      for (value, valuePath) in indicator.values(at: places) {
        guard let number = value.value, number.isNegative || number > DecimalNumber(100)
        else { continue }
        findings.report(
          at: valuePath("value"), Fact("id", indicator.id), Fact("value", number))
      }
    },
    Check(id: "I05", severity: .error) { indicator, places, findings in
      // Percentages of parts do not add up to that of the whole.
      guard indicator.measure == .unit else { return }
      for (value, valuePath) in indicator.values(at: places) {
        for dimension in value.disaggregation {
          guard let total = value.value, let sum = dimension.parts.exactSum(of: { $0.value }),
            sum != total
          else { continue }
          findings.report(
            at: valuePath("by") / dimension.dimension, Fact("id", indicator.id),
            Fact("parts", .list(dimension.parts.map { "\($0.category) \($0.value)" })),
            Fact("sum", sum), Fact("total", total))
        }
      }
    },
    Check(id: "I06", severity: .warning) { indicator, places, findings in
      guard indicator.measure == .unit, indicator.title.names(PeopleWords.all) else { return }
      let values = indicator.targets + (indicator.baseline.map { [$0] } ?? [])
      let isSplit = values.contains { $0.disaggregation.contains { $0.dimension == "sex" } }
      guard !isSplit, !values.isEmpty else { return }
      findings.report(at: places.root() / places.breakdown, Fact("id", indicator.id))
    },
    Check(id: "I07", severity: .warning) { indicator, places, findings in
      if indicator.verification == nil {
        findings.report(at: places.root() / "verification", Fact("id", indicator.id))
      }
    },
    Check(id: "I09", severity: .warning) { indicator, places, findings in
      guard indicator.isCumulative else { return }
      let targets = indicator.targets
      for (place, target) in targets.enumerated().dropFirst() {
        guard let year = target.year, let value = target.value,
          let earlier = targets[place - 1].year, let before = targets[place - 1].value,
          earlier < year, value < before
        else { continue }
        findings.report(
          at: places.target(place, "value"), Fact("id", indicator.id),
          Fact("year", year: year), Fact("value", value), Fact("earlier", year: earlier),
          Fact("before", before))
      }
    },
    Check(id: "I12", severity: .error) { indicator, places, findings in
      for (value, valuePath) in indicator.values(at: places) {
        if indicator.measure == .qualitative {
          guard let number = value.value else { continue }
          findings.report(
            at: valuePath("value"), Fact("id", indicator.id), Fact("value", number))
        } else if value.text != nil {
          findings.report(at: valuePath("text"), "number", Fact("id", indicator.id))
        }
      }
    },
  ]
}

/// Words, in small letters, by which an indicator says that it counts people; never printed.
private enum PeopleWords {
  static let all = [
    "broj mladih", "broj osoba", "broj ljudi", "broj građana", "broj učesnika", "broj sudionika",
    "broj polaznika", "broj korisnika", "broj stanovnika", "broj žena", "broj učenika",
    "number of people", "number of persons", "number of participants", "number of young",
    "number of citizens", "number of women", "number of beneficiaries", "number of pupils",
    "number of students",
  ]
}

/// Where the values of an indicator stand in a definition.
///
/// A path is made only when it is asked for: most indicators are sound.
struct IndicatorPlaces {
  /// The indicator.
  let root: () -> DataPath
  /// The key under which values are broken down.
  let breakdown: String
  private let place: ((Int, String) -> DataPath)?

  /// The places of an indicator with a baseline and a list of targets.
  ///
  /// Where the values stand elsewhere, a function tells where a key of a target is.
  init(
    _ root: @escaping () -> DataPath, breakdown: String = "targets",
    target: ((Int, String) -> DataPath)? = nil
  ) {
    self.root = root
    self.breakdown = breakdown
    place = target
  }

  /// The place of a key of a target.
  func target(_ index: Int, _ key: String) -> DataPath {
    place?(index, key) ?? (root() / "targets").element(index) / key
  }
}

extension Indicator {
  /// The baseline and the targets with the places of their keys.
  fileprivate func values(
    at places: IndicatorPlaces
  ) -> [(value: IndicatorValue, path: (String) -> DataPath)] {
    (baseline.map { [($0, { places.root() / "baseline" / $0 })] } ?? [])
      + targets.enumerated().map { index, target in
        (target, { places.target(index, $0) })
      }
  }
}

extension IndicatorDirection {
  /// Whether a change goes this way.
  fileprivate func leads(from start: DecimalNumber, to end: DecimalNumber) -> Bool {
    switch self {
    case .increase: start < end
    case .decrease: end < start
    }
  }
}
