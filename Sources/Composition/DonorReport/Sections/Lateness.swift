import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what is late and on what is not known.
enum WarningTerm: String, CaseIterable, TermKey {
  case offTrack = "donor-report.warnings.off-track"
  case behindMilestone = "donor-report.warnings.behind-milestone"
  case lag = "donor-report.warnings.lag"
  case endPassed = "donor-report.warnings.end-passed"
  case trancheLate = "donor-report.warnings.tranche-late"
  case deliveryOfYears = "donor-report.warnings.delivery-of-years"
  case noDelivery = "donor-report.warnings.no-delivery"
  case noBudget = "donor-report.warnings.no-budget"
  case noContributions = "donor-report.warnings.no-contributions"
  case undatedContributions = "donor-report.warnings.undated-contributions"
  case noNetFunded = "donor-report.warnings.no-net-funded"
  case splits = "donor-report.warnings.splits"
  case byResult = "donor-report.warnings.by-result"
  case byOrganisation = "donor-report.warnings.by-organisation"
  case byCategory = "donor-report.warnings.by-category"
  case unconverted = "donor-report.warnings.unconverted"
  case actuals = "donor-report.warnings.actuals"
  case milestones = "donor-report.warnings.milestones"
  case noIndicators = "donor-report.warnings.no-indicators"
  case levels = "donor-report.warnings.levels"
  case fields = "donor-report.warnings.fields"
}

/// What is late in a project.
enum Lateness {
  /// A line for everything that is late; none where nothing is.
  static func lines(_ subject: DonorSubject) -> [[Inline]] {
    results(subject) + indicators(subject) + time(subject) + tranches(subject)
  }

  private static func results(_ subject: DonorSubject) -> [[Inline]] {
    (subject.reported?.codes(rated: .offTrack) ?? []).map { code in
      subject.phrases.sentence(WarningTerm.offTrack, ["result": subject.result(code)])
    }
  }

  private static func indicators(_ subject: DonorSubject) -> [[Inline]] {
    let phrases = subject.phrases
    return (subject.reported?.indicators ?? []).filter { $0.standing == .missed }.map {
      let told = ReportedIndicatorPhrases($0, subject)
      return phrases.sentence(
        WarningTerm.behindMilestone,
        [
          "indicator": told.identified, "actual": told.reading(of: .actual),
          "milestone": told.reading(of: .milestone),
        ])
    }
  }

  private static func time(_ subject: DonorSubject) -> [[Inline]] {
    let (phrases, ledger) = (subject.phrases, subject.ledger)
    var lines: [[Inline]] = []
    if let lag = ledger.lag {
      lines.append(
        phrases.sentence(
          WarningTerm.lag,
          [
            "points": phrases.amount(lag, decimals: 1), "elapsed": phrases.share(ledger.elapsed),
            "rate": phrases.rate(ledger.rateOfContributions),
          ]))
    }
    if let end = endThatPassed(subject) {
      lines.append(phrases.sentence(WarningTerm.endPassed, ["end": phrases.date(end, .numeric)]))
    }
    return lines
  }

  /// The end that was to come by the day of the figures, of a project that is not over.
  private static func endThatPassed(_ subject: DonorSubject) -> PartialDate? {
    let (dates, closed) = (subject.project.dates, Set([4, 5]))
    let end = subject.report?.cover?.currentEnd.value ?? dates.expectedEnd.value
    guard dates.end.value == nil, let end, let day = subject.ledger.asOf, end.lastDay <= day,
      !subject.isFinal, !closed.contains(subject.project.status?.iati ?? 0)
    else { return nil }
    return end
  }

  private static func tranches(_ subject: DonorSubject) -> [[Inline]] {
    let phrases = subject.phrases
    return subject.tranches.filter { tranche in
      guard tranche.status != .transferred, let date = tranche.date.value,
        let day = subject.ledger.asOf
      else { return false }
      return date.lastDay <= day
    }.map { tranche in
      phrases.sentence(
        WarningTerm.trancheLate,
        [
          "number": phrases.count(tranche.number),
          "date": phrases.date(tranche.date.value, .numeric),
        ])
    }
  }
}
