import DocumentTree
import Languages
import PlanModel

/// Words of the money by year and source.
enum FinanceChartTerm: String, CaseIterable, TermKey {
  case caption = "action-plan.finance-chart.caption"
  case alternative = "action-plan.finance-chart.alternative"
  case figureCaption = "action-plan.finance-chart.figure-caption"
  case yearsCaption = "action-plan.finance-chart.years-caption"
  case source = "action-plan.finance-chart.source"
}

/// The plan's money by year and source, as a table and as a chart of the same figures.
///
/// Where there are more years than a page has room for, the chart shows years alone, and the
/// table of years has its figures.
struct FinanceChart {
  /// More columns of amounts would not fit.
  private static let mostYears = 5
  /// More parts of a column could not be told apart.
  private static let mostSources = 8

  private let subject: PlanSubject
  private let schedule: FundingSchedule
  private let bySource: Bool

  /// The money of a plan.
  init(_ subject: PlanSubject) {
    self.subject = subject
    schedule = FundingSchedule(subject.plan)
    bySource =
      (1...Self.mostYears).contains(schedule.years.count)
      && (1...Self.mostSources).contains(schedule.lines.count)
  }

  private var phrases: Phrases { subject.phrases }

  /// The sentence that says where the figures are drawn, if there is a chart.
  private var lead: [Block] {
    chart.map {
      [$0.lead(to: bySource ? "table.by-year-and-source" : "table.by-year", phrases)]
    } ?? []
  }

  /// What stands below the table of years.
  var blocks: [Block] {
    let caption = bySource ? FinanceChartTerm.figureCaption : .yearsCaption
    return lead + (bySource ? [.table(table)] : [])
      + (chart.map {
        [
          $0.figure(
            caption: phrases.sentence(caption, ["currency": subject.currencySymbol]), phrases)
        ]
      } ?? [])
  }

  /// The name of a source, or that there is none.
  private func name(of source: Code?) -> [Inline] {
    source.map { FundingPhrases.name(of: $0, subject) } ?? phrases.term(ActionRowsTerm.gap)
  }

  private var chart: DataChart? {
    let series =
      bySource
      ? schedule.lines.map { line in
        columns(phrases.line(name(of: line.source)), line.amounts)
      } : [columns(phrases.plain(CommonTerm.total), subject.money.byYear.map(\.amount))]
    let years = bySource ? schedule.years : subject.money.byYear.map(\.year)
    guard !years.isEmpty else { return nil }
    return DataChart(
      anchor: "figure.by-year", kind: bySource ? .stackedColumns : .columns,
      categories: years.map(phrases.axisYear), series: series,
      unit: phrases.line(subject.currencySymbol))
  }

  /// A row of columns; nothing is drawn where nothing is given.
  private func columns(_ name: String, _ amounts: [DecimalNumber]) -> DataChart.Series {
    DataChart.Series(
      name: name, values: amounts.map { $0 == .zero ? nil : $0 },
      words: amounts.map { phrases.line(phrases.money($0, subject.currency)) })
  }
}

// MARK: - The table

extension FinanceChart {
  private var hasRest: Bool { schedule.lines.contains { $0.withoutYear != .zero } }

  private var table: Table {
    let rest =
      hasRest ? [TableColumn(2.4, .number, phrases.term(FinanceTerm.withoutYear))] : []
    return .data(
      "table.by-year-and-source",
      columns: [TableColumn(4.4, phrases.term(FinanceChartTerm.source))]
        + schedule.years.map { TableColumn(2.1, .number, phrases.year($0)) } + rest
        + [TableColumn(2.3, .number, phrases.term(CommonTerm.total))],
      rows: RowSequence(
        schedule.lines.map { line in
          row(
            line.source == nil ? .attention : .plain, name(of: line.source), line.amounts,
            line.withoutYear, line.total)
        } + [sums]),
      caption: phrases.sentence(
        FinanceChartTerm.caption, ["currency": subject.currencySymbol]),
      alternative: phrases.plain(FinanceChartTerm.alternative))
  }

  private var sums: Row {
    let lines = schedule.lines
    return row(
      .total, phrases.term(CommonTerm.total),
      schedule.years.indices.map { place in
        lines.reduce(.zero) { $0 + $1.amounts[place] }
      },
      lines.reduce(.zero) { $0 + $1.withoutYear }, lines.reduce(.zero) { $0 + $1.total })
  }

  private func row(
    _ kind: Row.Kind, _ label: [Inline], _ amounts: [DecimalNumber], _ rest: DecimalNumber,
    _ total: DecimalNumber
  ) -> Row {
    Row(
      kind,
      [.heading(label)] + amounts.map { .number(phrases.amount($0)) }
        + (hasRest ? [.number(phrases.amount(rest))] : []) + [.number(phrases.amount(total))])
  }
}
