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
  static func compose(_ subject: ImplementationSubject) -> [Block] {
    let phrases = subject.phrases
    let actuals = subject.implementation.indicators
    let chart = ProgressChart.indicators(subject)
    let lead = chart.map { [$0.lead(to: "table.indicators", phrases)] } ?? []
    let figure =
      chart.map { [$0.figure(caption: phrases.term(ProgressChartTerm.indicators), phrases)] } ?? []
    return [
      .section(1, "indicators", phrases.term(ActualsTerm.heading)),
      .text(phrases.term(ActualsTerm.introduction)),
    ] + lead + [
      .table(
        .data(
          "table.indicators",
          columns: [
            TableColumn(5, phrases.term(ActualsTerm.indicator)),
            TableColumn(2, phrases.term(ActualsTerm.baseline)),
            TableColumn(2, phrases.term(ActualsTerm.target)),
            TableColumn(3, phrases.term(ActualsTerm.actual)),
            TableColumn(2, .number, phrases.term(ActualsTerm.percent)),
            TableColumn(5, phrases.term(ActualsTerm.reason)),
          ],
          rows: RowSequence(count: actuals.count) { row(of: actuals[$0], subject) },
          caption: phrases.term(ActualsTerm.caption),
          alternative: phrases.plain(ActualsTerm.alternative)))
    ] + figure
  }

  private static func row(
    of actual: IndicatorActual, _ subject: ImplementationSubject
  ) -> Row {
    let phrases = subject.phrases
    let path = DataPath(components: ["indicator_actuals", actual.indicator])
    let reason =
      actual.reason == nil ? phrases.none : subject.text(actual.reason, at: path / "reason")
    guard let indicator = subject.plan.indicator(actual.indicator) else {
      let unknown = Cell.text(phrases.notPublished)
      return Row([
        .heading(phrases.symbol(actual.indicator)), unknown, unknown, unknown,
        .number(phrases.notPublished), .text(reason),
      ])
    }
    let words = IndicatorPhrases(
      indicator, phrases, at: DataPath(components: ["indicators", indicator.id]))
    let place = targetPlace(of: indicator, by: actual.lastYear ?? subject.year)
    let achieved = words.value(
      IndicatorValue(
        year: actual.lastYear, value: actual.value.value, text: actual.text,
        disaggregation: actual.disaggregation), at: path)
    return Row([
      .heading(subject.plan.identified(indicator.id, words.title)), .text(words.baseline),
      .text(place.map { words.targets[$0] } ?? phrases.notPublished), .text(achieved),
      .number(percent(of: actual, indicator, place, phrases)), .text(reason),
    ])
  }

  /// The target of the year, else the next one after it, else the last.
  private static func targetPlace(of indicator: Indicator, by year: Int) -> Int? {
    let later = indicator.targets.indices.filter { indicator.targets[$0].year ?? 0 >= year }
    return later.min { indicator.targets[$0].year ?? 0 < indicator.targets[$1].year ?? 0 }
      ?? indicator.targets.indices.last
  }

  /// How much of the way from the baseline to the target was covered; nothing for words.
  private static func percent(
    of actual: IndicatorActual, _ indicator: Indicator, _ place: Int?, _ phrases: Phrases
  ) -> [Inline] {
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

  /// How much of the way was covered, as the table prints it; nil where it prints no percentage.
  static func share(of actual: IndicatorActual, _ subject: ImplementationSubject) -> Share? {
    guard let indicator = subject.plan.indicator(actual.indicator) else { return nil }
    switch indicator.measure {
    case .nominal, .ordinal, .qualitative: return nil
    case .unit, .percentage: break
    }
    let place = targetPlace(of: indicator, by: actual.lastYear ?? subject.year)
    return achievement(of: actual, indicator, place)?.judged
  }
}
