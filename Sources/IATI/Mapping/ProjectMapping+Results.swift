import Diagnostics
import Languages
import PlanModel

extension ProjectMapping {
  /// What the project brings, and how that is measured.
  mutating func mapResults() {
    for result in project.results {
      let path = "results" / result.code
      let code = standardCode(result.level.value.map { Code($0.rawValue) }, in: "result-levels")
      if code == nil { obstacle("level", at: path / "level", Fact("code", result.code)) }
      let title = writing.prose(result.statement)
      if title == nil { obstacle("statement", at: path / "statement", Fact("code", result.code)) }
      if result.indicators.isEmpty {
        obstacle("indicator", at: path / "indicators", Fact("code", result.code))
      }
      let number = activity.results.count + 1
      let indicators = result.indicators.enumerated().compactMap { place, indicator in
        measure(
          indicator, at: path / "indicators" / indicator.id,
          part: "result[\(number)]/indicator[\(place + 1)]")
      }
      guard let code, let title, let indicators = NonEmpty(indicators) else { continue }
      activity.results.append(
        Outcome(
          type: code, title: title,
          references: [ResultReference(vocabulary: "99", reference: result.code)],
          indicators: indicators))
      origins.note("result[\(number)]", from: path)
    }
  }

  private mutating func measure(
    _ indicator: Indicator, at path: DataPath, part: String
  ) -> Measure? {
    guard let title = writing.prose(indicator.title) else {
      obstacle("indicator-title", at: path / "title", Fact("id", indicator.id))
      return nil
    }
    origins.note(part, from: path)
    return Measure(
      measure: Self.code(of: indicator.measure), isAscending: indicator.direction.map(isAscending),
      title: title, description: writing.prose(indicator.verification),
      baselines: baselines(of: indicator, at: path), periods: periods(of: indicator, at: path))
  }

  private func isAscending(_ direction: IndicatorDirection) -> Bool {
    switch direction {
    case .increase: true
    case .decrease: false
    }
  }

  private static func code(of measure: IndicatorMeasure) -> String {
    switch measure {
    case .unit: "1"
    case .percentage: "2"
    case .nominal: "3"
    case .ordinal: "4"
    case .qualitative: "5"
    }
  }

  private mutating func baselines(of indicator: Indicator, at path: DataPath) -> [Baseline] {
    guard let baseline = indicator.baseline else { return [] }
    let path = path / "baseline"
    guard let year = baseline.year.flatMap({ PositiveNumber($0) }) else {
      obstacle("baseline-year", at: path / "year", Fact("id", indicator.id))
      return []
    }
    if baseline.value == nil, baseline.text == nil {
      leftOut("baseline", at: path / "value", Fact("id", indicator.id))
    }
    return readings(
      baseline.value, baseline.text, baseline.disaggregation, indicator.measure
    ).map {
      Baseline(year: year, value: $0.value, dimensions: $0.dimensions, comment: $0.comment)
    }
  }

  /// The periods in which something was to be reached or was reached, and the years of targets
  /// that no period has.
  private mutating func periods(of indicator: Indicator, at path: DataPath) -> [MeasurePeriod] {
    var periods: [MeasurePeriod] = []
    for (place, period) in indicator.periods.enumerated() {
      let path = (path / "periods").element(place)
      let targets = readings(period.milestone, period.milestoneDisaggregation, indicator.measure)
      var actuals = readings(period.actual, period.disaggregation, indicator.measure)
      if targets.isEmpty { leftOut("target", at: path / "milestone", Fact("id", indicator.id)) }
      if actuals.isEmpty { leftOut("actual", at: path / "actual", Fact("id", indicator.id)) }
      if let reason = writing.prose(period.varianceReason), let first = actuals.first {
        if first.comment == nil {
          actuals[0].comment = reason
        } else {
          leftOut("reason", at: path / "variance_reason", Fact("id", indicator.id))
        }
      }
      periods.append(
        MeasurePeriod(
          start: StandardDate(period.span.start.firstDay),
          end: StandardDate(period.span.end.lastDay), targets: targets, actuals: actuals))
    }
    for (place, target) in indicator.targets.enumerated() {
      let path = (path / "targets").element(place)
      guard let year = target.year else {
        obstacle("target-year", at: path / "year", Fact("id", indicator.id))
        continue
      }
      let targets = readings(
        target.value, target.text, target.disaggregation, indicator.measure)
      if targets.isEmpty { leftOut("target", at: path / "value", Fact("id", indicator.id)) }
      // What a period that ends in the year tells already needs no year of its own.
      if targets.isEmpty
        || periods.contains(where: { $0.end.day.year == year && $0.targets == targets })
      {
        continue
      }
      periods.append(
        MeasurePeriod(
          start: StandardDate(CalendarDay(year: year, month: 1, day: 1)),
          end: StandardDate(CalendarDay(year: year, month: 12, day: 31)), targets: targets))
    }
    return periods
  }

  private func readings(
    _ reading: Known<IndicatorReading>, _ parts: [Disaggregation], _ measure: IndicatorMeasure
  ) -> [Reading] {
    readings(reading.value?.number, reading.value?.words, parts, measure)
  }

  /// The whole, and each of its parts; words stand as a comment, and what is not known nowhere.
  private func readings(
    _ number: DecimalNumber?, _ words: LocalizedText?, _ parts: [Disaggregation],
    _ measure: IndicatorMeasure
  ) -> [Reading] {
    let whole: [Reading] =
      switch measure {
      case .qualitative: writing.prose(words).map { [Reading(comment: $0)] } ?? []
      case .unit, .percentage, .nominal, .ordinal:
        number.map { [Reading(value: StandardDecimal($0).text)] } ?? []
      }
    guard measure != .qualitative else { return whole }
    return whole
      + parts.flatMap { dimension in
        dimension.parts.map { part in
          Reading(
            value: StandardDecimal(part.value).text,
            dimensions: [Dimension(name: dimension.dimension, value: part.category)])
        }
      }
  }
}
