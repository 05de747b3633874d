package import Languages

/// What members of a portfolio measure alike, with sums of what can be added.
///
/// Only values of the same definition, unit of measure and year are added; everything else is told
/// apart, with the reason.
package struct CommonIndicatorFigures: Sendable {
  /// What a value of an indicator says.
  package enum Moment: Sendable, CaseIterable {
    /// Where it starts.
    case baseline
    /// Where it is to come.
    case target
    /// Where it has come.
    case actual
  }

  /// Why the values of a member are not added.
  package enum Obstacle: Sendable {
    /// Percentages have different wholes.
    case percentage
    /// There are words, not numbers.
    case qualitative
    /// Durations and points are averages.
    case average
    /// Others count cumulatively, or it does.
    case counting
    /// The member has no such indicator.
    case missing
    /// It tells no value.
    case valueless
    /// A value is withheld so that no count of incidents can be worked out from it.
    case withheld
  }

  /// The indicator of one member.
  package struct Reading: Sendable {
    /// The id of the member.
    package let member: String
    /// The indicator; nil when the member has none of that id.
    package let indicator: Indicator?
    /// What was reached, as reports tell it.
    package let actuals: [IndicatorValue]
    /// Why nothing of it is added; nil when it is.
    package let obstacle: Obstacle?
    /// The values that its readers may see.
    package let published: PublishedIndicators?
  }

  /// A value of a year.
  package struct YearValue: Sendable, Equatable {
    /// The year.
    package let year: Int
    /// The number.
    package let value: DecimalNumber
  }

  /// The sum of a year.
  package struct Sum: Sendable, Equatable {
    /// What the values say.
    package let moment: Moment
    /// The year.
    package let year: Int
    /// How many members tell a value.
    package let members: Int
    /// Their values added up.
    package let amount: DecimalNumber
  }

  /// The indicator of each member, in the order of the portfolio.
  package let readings: [Reading]
  /// Sums by what they say and by year.
  package let sums: [Sum]

  /// Adds up a common indicator of these plans, the reports on them by the ids of the plans, and
  /// these projects.
  package init(
    _ common: CommonIndicator, plans: [Plan], reports: [String: Report],
    projects: [Project] = [], for readership: Readership
  ) {
    let byID = Dictionary(
      plans.map { ($0.id, $0.indicators) }
        + projects.map { ($0.id, $0.results.flatMap(\.indicators)) }
    ) { first, _ in first }
    let planByID = Dictionary(plans.map { ($0.id, $0) }) { first, _ in first }
    let found = common.sources.map { source in
      let indicator = byID[source.definition]?.first { $0.id == source.indicator }
      return (source: source, indicator: indicator)
    }
    let cumulative = found.compactMap(\.indicator?.isCumulative)
    // Most members tell how it is counted; where they are as many, the first does.
    let counted = cumulative.count { $0 }
    let isCumulative =
      counted * 2 == cumulative.count ? cumulative.first ?? false : counted * 2 > cumulative.count
    readings = found.map { source, indicator in
      let report = reports[source.definition]
      let actuals = Self.actuals(of: source, in: report) + Self.actuals(of: indicator)
      let published = planByID[source.definition].map {
        PublishedIndicators($0, report?.implementation.incidents, for: readership)
      }
      return Reading(
        member: source.definition, indicator: indicator, actuals: actuals,
        obstacle: Self.obstacle(
          common, indicator, actuals, published, isCumulative: isCumulative),
        published: published)
    }
    sums = Self.sums(of: readings.filter { $0.obstacle == nil })
  }

  /// Units of measure of averages and durations, which no sum makes sense of.
  private static let averages: Set<Code> = ["hours", "days", "months", "points"]

  private static func obstacle(
    _ common: CommonIndicator, _ indicator: Indicator?, _ actuals: [IndicatorValue],
    _ published: PublishedIndicators?, isCumulative: Bool
  ) -> Obstacle? {
    guard let indicator else { return .missing }
    if common.measure == .percentage || indicator.measure == .percentage
      || common.unit == "percent" || common.unit == "percentage-points"
    {
      return .percentage
    }
    if common.measure == .qualitative || indicator.measure == .qualitative { return .qualitative }
    if let unit = common.unit, averages.contains(unit) { return .average }
    if indicator.isCumulative != isCumulative { return .counting }
    let values = [indicator.baseline].compactMap(\.self) + indicator.targets
    let measured = [indicator.baseline].compactMap(\.self) + actuals
    if let published, measured.contains(where: { published.withholds($0, of: indicator) }) {
      return .withheld
    }
    return (values + actuals).contains { $0.value != nil } ? nil : .valueless
  }

  private static func actuals(
    of source: IndicatorSource, in report: Report?
  ) -> [IndicatorValue] {
    (report?.implementation.indicators ?? []).filter {
      $0.indicator == source.indicator && $0.lastYear != nil && $0.value.value != nil
    }.map(IndicatorValue.init)
  }

  /// What a project's indicator reached at the end of each year; of a year's periods the last.
  private static func actuals(of indicator: Indicator?) -> [IndicatorValue] {
    var values: [Int: (day: Int, value: DecimalNumber)] = [:]
    for period in indicator?.periods ?? [] {
      guard let value = period.actual.value?.number else { continue }
      let end = period.span.end
      if let known = values[end.year], end.lastDay.number < known.day { continue }
      values[end.year] = (end.lastDay.number, value)
    }
    return values.sorted { $0.key < $1.key }.map {
      IndicatorValue(year: $0.key, value: $0.value.value)
    }
  }

  private static func sums(of readings: [Reading]) -> [Sum] {
    Moment.allCases.flatMap { moment in
      var years: [Int: (members: Int, amount: DecimalNumber)] = [:]
      for reading in readings {
        // A year that a member tells twice counts once.
        var seen: Set<Int> = []
        for value in reading.values(of: moment) where seen.insert(value.year).inserted {
          let sum = years[value.year] ?? (0, .zero)
          years[value.year] = (sum.members + 1, sum.amount + value.value)
        }
      }
      return years.sorted { $0.key < $1.key }.map {
        Sum(moment: moment, year: $0.key, members: $0.value.members, amount: $0.value.amount)
      }
    }
  }
}

extension CommonIndicatorFigures.Reading {
  /// Whether a value that was measured is not shown.
  package var withholds: Bool {
    guard let indicator, let published else { return false }
    return ([indicator.baseline].compactMap(\.self) + actuals).contains {
      published.withholds($0, of: indicator)
    }
  }

  /// The numbers that say the same.
  package func values(
    of moment: CommonIndicatorFigures.Moment
  ) -> [CommonIndicatorFigures.YearValue] {
    let told: [IndicatorValue]
    switch moment {
    case .baseline: told = [indicator?.baseline].compactMap(\.self)
    case .target: told = indicator?.targets ?? []
    case .actual: told = actuals
    }
    return told.compactMap { value in
      value.year.flatMap { year in
        value.value.map { CommonIndicatorFigures.YearValue(year: year, value: $0) }
      }
    }
  }
}
