import Diagnostics
import Languages
import PlanModel

extension Findings {
  /// Holds the years of a summary against ours; a summary that names none says nothing of them.
  mutating func compareYears(
    _ stated: [YearAmount], with framework: FinancialFramework
  ) {
    // An action over several years without a split leaves our sums by year open.
    guard !stated.isEmpty, framework.withoutYear == .zero else { return }
    let path: DataPath = "budget_summary/by_year"
    let ours = Dictionary(framework.byYear.map { ($0.year, $0.amount) }) { first, _ in first }
    for part in stated where part.amount != ours[part.year] ?? .zero {
      report(
        at: path / String(part.year), "year", Fact("year", year: part.year),
        Fact("stated", part.amount), Fact("computed", ours[part.year] ?? .zero))
    }
    let named = Set(stated.map(\.year))
    for part in framework.byYear where part.amount != .zero && !named.contains(part.year) {
      report(
        at: path, "year-missing", Fact("year", year: part.year), Fact("computed", part.amount))
    }
  }

  /// Holds the sources of a summary against ours, the gap among them.
  mutating func compareSources(
    _ stated: [SourceAmount], with framework: FinancialFramework
  ) {
    guard !stated.isEmpty else { return }
    let path: DataPath = "budget_summary/by_source"
    let sources = framework.bySource + [SourceAmount(source: "gap", amount: framework.gap)]
    let ours = Dictionary(sources.map { ($0.source, $0.amount) }) { first, _ in first }
    for part in stated where part.amount != ours[part.source] ?? .zero {
      report(
        at: path / part.source.key, "source", Fact("source", part.source.key),
        Fact("stated", part.amount), Fact("computed", ours[part.source] ?? .zero))
    }
    let named = Set(stated.map(\.source))
    for part in sources where part.amount != .zero && !named.contains(part.source) {
      report(
        at: path, "source-missing", Fact("source", part.source.key),
        Fact("computed", part.amount))
    }
  }
}
