package import Diagnostics
import Languages

/// All checks of translations.
package enum CheckBook {
  /// The checks that look at one pair of texts, in the order of their names.
  package static let checks: [TranslationCheck] =
    (QuantityChecks.all + MarkupChecks.all + StateChecks.all + SpacingChecks.all
    + PunctuationChecks.all + WordChecks.all + TermChecks.all + ScriptChecks.all
    + SpellingChecks.all + HeadingChecks.all).sorted { $0.id < $1.id }

  /// The checks that look at written documents, for which whoever writes them asks.
  package static let documentChecks: [RuleID] = ["Q33", "Q38"]

  /// The names of all checks, in order.
  package static var ids: [RuleID] {
    (checks.map(\.id) + SetChecks.all.map(\.id) + documentChecks).sorted()
  }

  /// Everything that the checks find in the translations of a definition, in its order.
  package static func run(_ pairs: [CheckedPair], _ bench: CheckBench) -> CheckReport {
    let contexts = pairs.map { CheckContext($0, bench) }
    var bySegment: [SegmentID: [CheckFinding]] = [:]
    for finding in SetChecks.findings(contexts) {
      if let segment = finding.segment { bySegment[segment, default: []].append(finding) }
    }
    var report = CheckReport(notRun: notRun(bench))
    for context in contexts {
      let findings = checks.flatMap { $0.check(context) } + (bySegment[context.segment] ?? [])
      report.add(findings.sortedByCheck, silenced: context.entry?.silenced ?? [], context.segment)
    }
    return report
  }

  /// The checks that need what the bench lacks.
  private static func notRun(_ bench: CheckBench) -> [RuleID] {
    var missing = documentChecks
    if bench.glossary == nil { missing += ["Q17", "Q18", "Q30"] }
    if bench.leaks == nil, bench.target.profile.tag != .english { missing.append("Q21") }
    if bench.dictionary == nil { missing.append("Q25") }
    if bench.numbers == nil { missing.append("Q34") }
    if !bench.needsFourEyes { missing.append("Q32") }
    return missing.sorted()
  }
}

/// What the checks of a definition's translations found.
package struct CheckReport: Sendable, Equatable {
  /// A finding that a reason silences.
  package struct Silenced: Sendable, Equatable {
    /// The finding.
    package let finding: CheckFinding
    /// Why it does not count.
    package let reason: String
  }

  /// A silence that silences nothing.
  package struct Idle: Sendable, Equatable {
    /// The segment.
    package let segment: SegmentID
    /// The check.
    package let check: String
  }

  /// What was found, in the order of the definition.
  package private(set) var findings: [CheckFinding] = []
  /// What was found and silenced.
  package private(set) var silenced: [Silenced] = []
  /// Silences that no finding needs any more.
  package private(set) var idle: [Idle] = []
  /// The checks that could not run, for want of what they go by.
  package let notRun: [RuleID]

  /// Nothing found yet.
  init(notRun: [RuleID]) {
    self.notRun = notRun
  }

  /// Takes down what was found in a segment.
  mutating func add(
    _ found: [CheckFinding], silenced silences: [Catalogue.Silenced], _ segment: SegmentID
  ) {
    for finding in found {
      if let silence = silences.first(where: { $0.check == finding.check.description }) {
        silenced.append(Silenced(finding: finding, reason: silence.reason))
      } else {
        findings.append(finding)
      }
    }
    for silence in silences where !found.contains(where: { $0.check.description == silence.check })
    {
      idle.append(Idle(segment: segment, check: silence.check))
    }
  }
}

extension [CheckFinding] {
  /// The findings by check, those of one check as they were found.
  fileprivate var sortedByCheck: [CheckFinding] {
    enumerated().sorted { left, right in
      left.element.check == right.element.check
        ? left.offset < right.offset : left.element.check < right.element.check
    }.map(\.element)
  }
}
