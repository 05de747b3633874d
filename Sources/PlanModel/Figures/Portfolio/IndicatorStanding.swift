package import Languages

/// Whether an indicator has come as far as it should by a day.
package enum IndicatorStanding: Sendable, CaseIterable {
  /// It has.
  case onTarget
  /// It has not.
  case offTarget
  /// Nobody tells, or it can't be told from what is published.
  case unknown

  /// The standing of an indicator: the actual value of its last period up to the day against the
  /// milestone of that period, else against the target of its year.
  package init(_ indicator: Indicator, at day: CalendarDay?) {
    let periods = indicator.periods.filter { period in
      day.map { period.span.end.lastDay.number <= $0.number } ?? true
    }
    guard
      let last = periods.max(by: { $0.span.end.lastDay.number < $1.span.end.lastDay.number }),
      let actual = last.actual.value
    else {
      self = .unknown
      return
    }
    let target = indicator.targets.first { $0.year == last.span.end.year }
    let aim =
      last.milestone.value ?? target?.value.map(IndicatorReading.number)
      ?? target?.text.map(IndicatorReading.words)
    self = Self.judge(actual, against: aim, indicator)
  }

  private static func judge(
    _ actual: IndicatorReading, against aim: IndicatorReading?, _ indicator: Indicator
  ) -> IndicatorStanding {
    switch (actual, aim) {
    case (.number(let actual), .number(let aim)):
      switch indicator.measure {
      case .unit, .percentage, .ordinal:
        let isReached = indicator.direction == .decrease ? actual <= aim : actual >= aim
        return isReached ? .onTarget : .offTarget
      // Numbers that only name kinds have no more and no less.
      case .nominal, .qualitative: return .unknown
      }
    // Words say whether they mean the same only where they are the same.
    case (.words(let actual), .words(let aim)): return actual == aim ? .onTarget : .unknown
    case (.number, .words), (.words, .number), (_, nil): return .unknown
    }
  }
}
