import DocumentTree
import Languages
import PlanModel

/// Words of the chart of incidents.
enum IncidentChartTerm: String, CaseIterable, TermKey {
  case byType = "action-plan.incident-chart.by-type"
  case byClass = "action-plan.incident-chart.by-class"
  case byYear = "action-plan.incident-chart.by-year"
  case unit = "action-plan.incident-chart.unit"
}

/// The recorded incidents by year as a chart, with nothing that their readers must not see.
///
/// It is drawn as finely as nothing hidden is left out: by type, else by class, else by year
/// alone. Which it is follows from the marks that the tables print, so it tells no more than they
/// do; a count that is hidden is not among the chart's data, not even as a height.
struct IncidentChart {
  /// More rows of columns could not be told apart.
  private static let mostSeries = 6

  /// What a row of columns counts in a year, or in all years.
  private struct Row {
    let name: String
    let figure: (Int?) -> IncidentFigure
  }

  private let incidents: PublishedIncidents
  private let phrases: Phrases
  /// What the chart has rows of columns for.
  private let level: IncidentChartTerm
  private let rows: [Row]
  private let periods: [Int?]

  /// The chart of incidents as their readers may see them; nil where nothing of them is known.
  init?(_ incidents: PublishedIncidents, _ phrases: Phrases) {
    let figures = incidents.figures
    let periods: [Int?] = incidents.groupsYears ? [nil] : figures.years.map(Optional.some)
    let several = figures.classes.count > 1
    let types = figures.classes.flatMap { figures.rows(of: $0) }.map { row in
      Row(
        name: phrases.line(Self.name(of: row, severalClasses: several, phrases)),
        figure: row.figure)
    }
    let classes = figures.classes.map { kind in
      Row(
        name: phrases.line(phrases.codeAlone(Code(kind.rawValue), in: .incidentClasses)),
        figure: { .ofClass(kind, year: $0) })
    }
    let all = Row(name: phrases.plain(IncidentChartTerm.unit), figure: { .all(year: $0) })
    let candidates: [(level: IncidentChartTerm, rows: [Row])] = [
      (.byType, types), (.byClass, classes), (.byYear, [all]),
    ].filter { !$0.rows.isEmpty && $0.rows.count <= Self.mostSeries }
    let isWhole = { (rows: [Row]) in
      rows.allSatisfy { row in
        periods.allSatisfy { if case .shown = incidents[row.figure($0)] { true } else { false } }
      }
    }
    guard !periods.isEmpty,
      let chosen = candidates.first(where: { isWhole($0.rows) }) ?? candidates.last
    else { return nil }
    self.incidents = incidents
    self.phrases = phrases
    self.periods = periods
    level = chosen.level
    rows = chosen.rows
  }

  private static func name(
    of row: IncidentRow, severalClasses: Bool, _ phrases: Phrases
  ) -> [Inline] {
    let type =
      row.type.map { phrases.codeAlone($0, in: .incidentTypes) }
      ?? phrases.term(IncidentTablesTerm.typeNotPublished)
    guard severalClasses else { return type }
    return phrases.remark(
      type, phrases.code(Code(row.incidentClass.rawValue), in: .incidentClasses))
  }

  /// The chart as data; nil when less than two counts may be shown, which is nothing to compare.
  var chart: DataChart? { drawnCount > 1 ? data : nil }

  /// How many counts may be shown.
  private var drawnCount: Int {
    rows.reduce(0) { sum, row in
      sum + periods.count { if case .shown = incidents[row.figure($0)] { true } else { false } }
    }
  }

  private var data: DataChart {
    let series = rows.map { row in
      let counts = periods.map { incidents[row.figure($0)] }
      return DataChart.Series(
        name: row.name,
        values: counts.map { count in
          if case .shown(let number) = count { DecimalNumber(number) } else { nil }
        },
        words: counts.map { phrases.line(phrases.count($0)) })
    }
    return DataChart(
      anchor: "figure.incidents", kind: .columns,
      categories: periods.map { $0.map(phrases.axisYear) ?? phrases.line(wholePeriod) },
      series: series, unit: phrases.plain(IncidentChartTerm.unit))
  }

  /// What stands in place of the chart or below it: the chart, what it leaves out, or why there
  /// is none.
  var blocks: [Block] {
    guard let chart else {
      return drawnCount == 0 ? [.text(phrases.term(ChartTerm.leftOut), .note)] : []
    }
    let figure = chart.figure(caption: phrases.term(level), phrases)
    let hides = chart.series.contains { $0.values.contains(nil) }
    return hides ? [figure, .text(phrases.term(ChartTerm.hidden), .note)] : [figure]
  }

  private var wholePeriod: [Inline] {
    let years = incidents.figures.years
    guard let first = years.first, let last = years.last else { return [] }
    return [.value(.years(first, last))]
  }
}
