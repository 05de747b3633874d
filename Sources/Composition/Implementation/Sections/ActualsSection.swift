import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what indicators read.
enum ActualsTerm: String, CaseIterable, TermKey {
  case heading = "implementation-report.indicators.heading"
  case introduction = "implementation-report.indicators.introduction"
  case caption = "implementation-report.indicators.caption"
  case alternative = "implementation-report.indicators.alternative"
  case indicator = "implementation-report.indicators.indicator"
  case baseline = "implementation-report.indicators.baseline"
  case target = "implementation-report.indicators.target"
  case actual = "implementation-report.indicators.actual"
  case percent = "implementation-report.indicators.percent"
  case reason = "implementation-report.indicators.reason"
}

/// What the plan's indicators read beside where they began and what they were to reach.
enum ActualsSection {
  /// Whether deviations are explained, in a column that needs a wide page.
  static func hasReasons(_ subject: ImplementationSubject) -> Bool {
    subject.implementation.indicators.contains { $0.reason != nil }
  }

  static func compose(_ subject: ImplementationSubject) -> [Block] {
    let phrases = subject.phrases
    let actuals = subject.implementation.indicators
    let chart = ProgressChart.indicators(subject)
    let lead = chart.map { [$0.lead(to: "table.indicators", phrases)] } ?? []
    let figure =
      chart.map { [$0.figure(caption: phrases.term(ProgressChartTerm.indicators), phrases)] } ?? []
    let hasReasons = hasReasons(subject)
    let columns =
      [
        TableColumn(5, phrases.term(ActualsTerm.indicator)),
        TableColumn(2, phrases.term(ActualsTerm.baseline)),
        TableColumn(2, phrases.term(ActualsTerm.target)),
        TableColumn(3, phrases.term(ActualsTerm.actual)),
        TableColumn(2, .number, phrases.term(ActualsTerm.percent)),
      ] + (hasReasons ? [TableColumn(5, phrases.term(ActualsTerm.reason))] : [])
    let alternative =
      hasReasons
      ? phrases.plain(ActualsTerm.alternative)
      : phrases.profile.term(
        ReportGapTerm.indicatorsAlternative,
        ["columns": ReportGaps.names(of: Array(columns.dropFirst()), phrases)])
    let reported = Set(actuals.map(\.indicator))
    let all = subject.plan.plan.indicators.map(\.id)
    return [
      .section(1, "indicators", phrases.term(ActualsTerm.heading)),
      .text(phrases.term(ActualsTerm.introduction)),
    ] + lead + [
      .table(
        .data(
          "table.indicators", columns: columns,
          rows: RowSequence(count: actuals.count) {
            row(of: actuals[$0], hasReasons: hasReasons, subject)
          },
          caption: phrases.term(ActualsTerm.caption), alternative: alternative))
    ]
      + ReportGaps.note(
        all.filter { !reported.contains($0) }, as: "indicators", listed: .indicators,
        counted: .indicatorCount, all: all.count, phrases)
      + (actuals.contains { withholds($0, subject) } ? phrases.notes(on: [.withheld]) : []) + figure
  }

  private static func row(
    of actual: IndicatorActual, hasReasons: Bool, _ subject: ImplementationSubject
  ) -> Row {
    let phrases = subject.phrases
    let path = DataPath(components: ["indicator_actuals", actual.indicator])
    let reason = hasReasons ? [reason(of: actual, at: path / "reason", subject)] : []
    guard let indicator = subject.plan.indicator(actual.indicator) else {
      let unknown = Cell.text(phrases.notPublished)
      return Row(
        [
          .heading(phrases.symbol(actual.indicator)), unknown, unknown, unknown,
          .number(phrases.notPublished),
        ] + reason)
    }
    let words = subject.plan.told(of: indicator)
    let place = targetPlace(of: indicator, by: actual.lastYear ?? subject.year)
    let achieved = words.value(IndicatorValue(actual), at: path)
    return Row(
      [
        .heading(subject.plan.identified(indicator.id, words.title)), .text(words.baseline),
        .text(place.map { words.targets[$0] } ?? phrases.notPublished), .text(achieved),
        .number(percent(of: actual, indicator, place, subject)),
      ] + reason)
  }

  private static func reason(
    of actual: IndicatorActual, at path: DataPath, _ subject: ImplementationSubject
  ) -> Cell {
    .text(actual.reason == nil ? subject.phrases.none : subject.text(actual.reason, at: path))
  }

  /// The target of the year, else the next one after it, else the last.
  private static func targetPlace(of indicator: Indicator, by year: Int) -> Int? {
    let later = indicator.targets.indices.filter { indicator.targets[$0].year ?? 0 >= year }
    return later.min { indicator.targets[$0].year ?? 0 < indicator.targets[$1].year ?? 0 }
      ?? indicator.targets.indices.last
  }

  /// How much of the way from the baseline to the target was covered; nothing for words.
  private static func percent(
    of actual: IndicatorActual, _ indicator: Indicator, _ place: Int?,
    _ subject: ImplementationSubject
  ) -> [Inline] {
    let phrases = subject.phrases
    if withholds(actual, subject) { return phrases.term(PrivacyTerm.withheld) }
    switch indicator.measure {
    case .nominal, .ordinal, .qualitative: return phrases.none
    case .unit, .percentage: break
    }
    guard let achievement = achievement(of: actual, indicator, place) else {
      return phrases.notPublished
    }
    return phrases.part(achievement.judged)
  }

  private static func achievement(
    of actual: IndicatorActual, _ indicator: Indicator, _ place: Int?
  ) -> Achievement? {
    guard let value = actual.value.value,
      let target = place.flatMap({ indicator.targets[$0].value })
    else { return nil }
    return Achievement(
      actual: value, target: target, baseline: indicator.baseline?.value,
      direction: indicator.direction)
  }

  /// Whether what was measured, now or at the start, is withheld: the way between them tells both.
  private static func withholds(
    _ actual: IndicatorActual, _ subject: ImplementationSubject
  ) -> Bool {
    guard let indicator = subject.plan.indicator(actual.indicator) else { return false }
    return [indicator.baseline, IndicatorValue(actual)].compactMap(\.self).contains {
      subject.plan.published.withholds($0, of: indicator)
    }
  }

  /// How much of the way was covered, as the table prints it; nil where it prints no percentage.
  static func share(of actual: IndicatorActual, _ subject: ImplementationSubject) -> Share? {
    guard let indicator = subject.plan.indicator(actual.indicator), !withholds(actual, subject)
    else { return nil }
    switch indicator.measure {
    case .nominal, .ordinal, .qualitative: return nil
    case .unit, .percentage: break
    }
    let place = targetPlace(of: indicator, by: actual.lastYear ?? subject.year)
    return achievement(of: actual, indicator, place)?.judged
  }
}
