package import Diagnostics
package import Languages
import XMLTree

/// A rule of the IATI ruleset that an activity breaks.
struct RuleFinding: Sendable, Equatable {
  /// The rule's id in the ruleset, such as `6.11.1`.
  let rule: String
  /// How the ruleset weighs it.
  let severity: Severity
  /// Where, in XPath from the activity on; empty for the activity itself.
  let path: String
  /// What stands there.
  let found: String
}

/// Judges an activity by the rules of the IATI ruleset 2.03, `standard.json`.
///
/// All rules for activities are here but 1.14.8, which needs the list of all registration agencies.
/// Rules that spare identifiers in the registry judge every identifier, as warnings.
/// Source: IATI Rulesets, version 2.03.
struct ActivityCheck {
  /// The activity.
  let activity: IATIActivity
  /// The day that no fact may lie after.
  let today: CalendarDay
  /// What was found.
  private(set) var findings: [RuleFinding] = []

  /// Everything that is wrong in an activity, in the order of the families of rules.
  static func findings(in activity: IATIActivity, today: CalendarDay) -> [RuleFinding] {
    var check = ActivityCheck(activity: activity, today: today)
    check.checkIdentifiers()
    check.checkParties()
    check.checkTexts()
    check.checkDates()
    check.checkSectors()
    check.checkPlaces()
    check.checkAidTypes()
    check.checkMoney()
    check.checkResults()
    return check.findings
  }

  /// Notes that a rule is broken by which an activity is refused.
  mutating func error(_ rule: String, at path: String, found: String = "") {
    findings.append(RuleFinding(rule: rule, severity: .error, path: path, found: found))
  }

  /// Notes that a rule is broken that gives advice.
  mutating func warning(_ rule: String, at path: String, found: String = "") {
    findings.append(RuleFinding(rule: rule, severity: .warning, path: path, found: found))
  }
}

extension IATIActivity {
  /// The identifier of the activity.
  package var name: String { identifier.text }

  /// Everything by which the IATI ruleset would refuse or blame the activity.
  ///
  /// - Parameters:
  ///   - today: The day that no fact may lie after.
  ///   - origins: Where in its definition each part of the activity comes from.
  package func findings(today: CalendarDay, origins: Origins = Origins()) -> [Diagnostic] {
    ActivityCheck.findings(in: self, today: today).map { finding in
      Diagnostic(
        RuleID("IATI-" + finding.rule), severity: finding.severity,
        at: origins[finding.path],
        facts: [
          Fact("activity", identifier.text),
          Fact("xml", finding.path.isEmpty ? "iati-activity" : finding.path),
          Fact("found", String(finding.found.prefix(80))),
        ])
    }
  }
}

/// Where in a definition each part of an activity comes from.
package struct Origins: Sendable, Equatable {
  private var paths: [String: DataPath] = [:]

  /// No origins.
  package init() {}

  /// Notes that a part, by its path from the activity on, comes from a datum.
  mutating func note(_ part: String, from path: DataPath) { paths[part] = path }

  /// The datum that a part comes from, or that the nearest part around it does; the root where
  /// nothing is known.
  subscript(part: String) -> DataPath {
    var part = part[...]
    while !part.isEmpty {
      if let path = paths[String(part)] { return path }
      guard let slash = part.lastIndex(of: "/") else { break }
      part = part[..<slash]
    }
    return .root
  }
}
