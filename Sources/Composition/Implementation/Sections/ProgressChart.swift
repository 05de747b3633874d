import DocumentTree
import Languages
import PlanModel

/// Words of the charts of a report on a plan.
enum ProgressChartTerm: String, CaseIterable, TermKey {
  case indicators = "implementation-report.charts.indicators"
  case indicatorSeries = "implementation-report.charts.indicator-series"
  case expenditure = "implementation-report.charts.expenditure"
  case planned = "implementation-report.charts.planned"
  case spent = "implementation-report.charts.spent"
}

/// The charts of a report on a plan: how far indicators came, and what was spent of what was
/// planned.
enum ProgressChart {
  /// More columns could not be told apart.
  private static let mostCategories = 24

  /// How much of the way to its target each indicator covered, in percent; nil where there is
  /// nothing to draw, or too much.
  static func indicators(_ subject: ImplementationSubject) -> DataChart? {
    let phrases = subject.phrases
    let measured = subject.implementation.indicators.compactMap { actual in
      ActualsSection.share(of: actual, subject).map { (actual.indicator, $0) }
    }
    guard (1...mostCategories).contains(measured.count) else { return nil }
    let percentages = measured.map { $0.1.percentage(decimals: 0) }
    return DataChart(
      anchor: "figure.indicators", kind: .columns, categories: measured.map(\.0),
      series: [
        .init(
          name: phrases.plain(ProgressChartTerm.indicatorSeries), values: percentages,
          words: percentages.map { phrases.profile.spell(.percent($0, decimals: 0)) })
      ], unit: "%")
  }

  /// What was planned and what was spent from each source; nil where nothing is known of it, or
  /// there are too many sources.
  static func expenditure(
    _ expenditure: Expenditure, _ subject: ImplementationSubject
  ) -> DataChart? {
    let phrases = subject.phrases
    let sources = expenditure.bySource
    guard (1...mostCategories / 2).contains(sources.count),
      sources.contains(where: { $0.planned.value != nil || $0.spent.value != nil })
    else { return nil }
    let series = { (name: ProgressChartTerm, amounts: [DecimalNumber?]) in
      DataChart.Series(
        name: phrases.plain(name), values: amounts,
        words: amounts.map { phrases.line(phrases.money($0, subject.currency)) })
    }
    return DataChart(
      anchor: "figure.expenditure", kind: .columns,
      categories: sources.map { source in
        phrases.line(
          source.source == "gap"
            ? phrases.term(ActionRowsTerm.gap)
            : FundingPhrases.name(of: source.source, subject.plan))
      },
      series: [
        series(.planned, sources.map(\.planned.value)),
        series(.spent, sources.map(\.spent.value)),
      ], unit: phrases.line(subject.currencySymbol))
  }
}
