import Languages

/// An indicator of a project as a report on a period tells of it.
package struct TrackedIndicator: Sendable, Equatable {
  /// Which definition tells of it.
  package enum Origin: Sendable, Equatable {
    /// The report, in the outcome at this place.
    case report(outcome: Int)
    /// The project, at the result of this code.
    case project(result: String)
  }

  /// Its id.
  package let id: String
  /// What is measured.
  package let title: LocalizedText
  /// How it is measured.
  package let measure: IndicatorMeasure
  /// Whether more is better.
  package let direction: IndicatorDirection?
  /// The value at the start.
  package let baseline: IndicatorValue?
  /// The value to be reached by the end of the project.
  package let target: IndicatorValue?
  /// The place of the target among those of the project; nil in reports.
  package let targetPlace: Int?
  /// What was to be reached and was reached; nil where nothing is told of the report's period.
  package let period: IndicatorPeriod?
  /// The place of the period among those of the project; nil in reports.
  package let periodPlace: Int?
  /// Why the actual value is not the milestone.
  package let varianceReason: ReportText?
  /// How it can be verified.
  package let verification: LocalizedText?
  /// Whether it is invented.
  package let isIllustrative: Bool
  /// Which definition tells of it.
  package let origin: Origin

  /// An indicator of the outcome at a place of the report.
  init(_ indicator: ReportedIndicator, outcome: Int) {
    id = indicator.id
    title = indicator.title
    measure = indicator.measure
    direction = indicator.direction
    baseline = indicator.baseline
    target = indicator.endOfProjectTarget.value.map {
      IndicatorValue(value: $0.number, text: $0.words)
    }
    targetPlace = nil
    period = indicator.period
    periodPlace = nil
    varianceReason = indicator.varianceReason
    verification = indicator.verification
    isIllustrative = indicator.isIllustrative
    origin = .report(outcome: outcome)
  }

  /// An indicator of a result of the project, with its last period inside that of a report.
  init(_ indicator: Indicator, result: String, in span: Period) {
    let place = indicator.periods.indices.filter {
      span.contains(indicator.periods[$0].span)
    }.max {
      indicator.periods[$0].span.end.lastDay < indicator.periods[$1].span.end.lastDay
    }
    self.init(indicator, result: result, last: place)
  }

  private init(_ indicator: Indicator, result: String, last periodPlace: Int?) {
    id = indicator.id
    title = indicator.title
    measure = indicator.measure
    direction = indicator.direction
    baseline = indicator.baseline
    let targetPlace = indicator.targets.indices.max {
      (indicator.targets[$0].year ?? 0) < (indicator.targets[$1].year ?? 0)
    }
    target = targetPlace.map { indicator.targets[$0] }
    self.targetPlace = targetPlace
    period = periodPlace.map { indicator.periods[$0] }
    self.periodPlace = periodPlace
    varianceReason = period?.varianceReason.map { ReportText($0) }
    verification = indicator.verification
    isIllustrative = false
    origin = .project(result: result)
  }

  /// An indicator of a result of the project, of which its periods are told one by one.
  package init(of indicator: Indicator, result: String) {
    self.init(indicator, result: result, last: nil)
  }

  /// How far the actual value came from the baseline to the target, and as a part of it; nil for
  /// words, and where a number is not known.
  package var achievement: Achievement? {
    switch measure {
    case .nominal, .ordinal, .qualitative: return nil
    case .unit, .percentage: break
    }
    guard let actual = period?.actual.value?.number, let target = target?.value else { return nil }
    return Achievement(
      actual: actual, target: target, baseline: baseline?.value, direction: direction)
  }

  /// Where the actual value stands to the milestone.
  package var standing: MilestoneStanding {
    guard let actual = period?.actual.value else { return .noActual }
    guard let milestone = period?.milestone.value else { return .noMilestone }
    switch (actual, milestone) {
    case (.number(let actual), .number(let milestone)):
      return (isLessBetter ? actual <= milestone : actual >= milestone) ? .reached : .missed
    case (.words(let actual), .words(let milestone)):
      return actual == milestone ? .reached : .inWords
    case (.number, .words), (.words, .number): return .inWords
    }
  }

  private var isLessBetter: Bool {
    if let direction { return direction == .decrease }
    guard let baseline = baseline?.value, let target = target?.value else { return false }
    return target < baseline
  }
}

/// Where an actual value stands to the milestone of its period.
package enum MilestoneStanding: Sendable, CaseIterable {
  /// The milestone is reached.
  case reached
  /// It is not.
  case missed
  /// Both are words that differ, which a reader must judge.
  case inWords
  /// The actual value is not known.
  case noActual
  /// There is no milestone.
  case noMilestone
}

extension Period {
  /// Whether another period lies inside this one.
  fileprivate func contains(_ other: Period) -> Bool {
    start.firstDay <= other.start.firstDay && other.end.lastDay <= end.lastDay
  }
}
