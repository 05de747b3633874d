import DocumentTree
import Languages
import PlanModel

/// Words of the charts of a project's money.
enum LedgerChartTerm: String, CaseIterable, TermKey {
  case contributions = "donor-report.ledger-chart.contributions"
  case budget = "donor-report.ledger-chart.budget"
  case delivered = "donor-report.ledger-chart.delivered"
}

/// The charts of a project's money: columns of what came, was planned and was delivered.
enum LedgerChart {
  /// More columns could not be told apart.
  private static let mostColumns = 30

  /// By year; nil where nothing is known, or there is too much to draw.
  static func years(_ subject: DonorSubject) -> DataChart? {
    let lines = subject.ledger.years
    let years = lines.compactMap { line -> Int? in
      if case .year(let year) = line.subject { year } else { nil }
    }
    let contributions = years.map { subject.postings.contributions(in: $0) }
    return chart(
      "figure.by-year", years.map(subject.phrases.axisYear),
      [(.contributions, contributions)] + series(lines), subject)
  }

  /// By category, which the table calls by the same numbers.
  static func categories(_ subject: DonorSubject) -> DataChart? {
    let lines = subject.ledger.lines(by: .category)
    let names = lines.map { line in
      switch line.subject {
      case .category(let code) where code != "indirect": code.key
      case .year, .result, .organisation, .category, .notBrokenDown:
        subject.phrases.line(LedgerSections.label(of: line.subject, subject))
      }
    }
    return chart("figure.by-category", names, series(lines), subject)
  }

  private static func series(_ lines: [LedgerLine]) -> [(LedgerChartTerm, [BoundedAmount])] {
    [(.budget, lines.map(\.budget)), (.delivered, lines.map(\.delivered))]
  }

  private static func chart(
    _ anchor: Anchor, _ categories: [String], _ series: [(LedgerChartTerm, [BoundedAmount])],
    _ subject: DonorSubject
  ) -> DataChart? {
    let phrases = subject.phrases
    let drawn = series.filter { $0.1.contains { ($0.number ?? .zero) != .zero } }
    guard !drawn.isEmpty, (1...mostColumns).contains(categories.count * drawn.count) else {
      return nil
    }
    return DataChart(
      anchor: anchor, kind: .columns, categories: categories,
      series: drawn.map { name, amounts in
        .init(
          name: phrases.plain(name), values: amounts.map(\.number),
          words: amounts.map { phrases.line(subject.money($0)) })
      }, unit: phrases.line(subject.currencySymbol))
  }
}
