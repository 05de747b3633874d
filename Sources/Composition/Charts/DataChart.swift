import DocumentTree
import Languages

/// A chart of figures that a table of the same document gives, and the words around it.
struct DataChart {
  /// A row of values, one for each category.
  struct Series {
    /// What the values are.
    let name: String
    /// The values; nil where none is drawn.
    let values: [DecimalNumber?]
    /// What is said of each value, also of those that are not drawn.
    let words: [String]
  }

  /// The name by which references find it.
  let anchor: Anchor
  /// How the data are drawn.
  let kind: Chart.Kind
  /// What stands along the horizontal axis.
  let categories: [String]
  /// The rows of values.
  let series: [Series]
  /// What stands beside the vertical axis.
  let unit: String?

  /// The chart with its caption; what it shows is also told, value by value.
  func figure(caption: [Inline], _ phrases: Phrases) -> Block {
    let chart = Chart(
      kind: kind, categories: categories,
      series: series.map { .init(name: $0.name, values: $0.values) }, unit: unit,
      language: phrases.profile.tag)
    let told = series.map { series in
      let points = zip(categories, series.words).map { category, words in
        phrases.profile.term(ChartTerm.point, ["category": category, "value": words])
      }
      return phrases.profile.term(
        ChartTerm.series, ["name": series.name, "points": phrases.clauses(points)])
    }
    return .figure(
      Figure(
        .chart(chart), caption: caption,
        alternative: ([phrases.line(caption) + "."] + told).joined(separator: " "),
        anchor: anchor))
  }

  /// The sentence before a table that says where its figures are drawn.
  func lead(to table: Anchor, _ phrases: Phrases) -> Block {
    .text(
      phrases.sentence(
        ChartTerm.lead,
        ["table": [.reference(table, .number)], "figure": [.reference(anchor, .number)]]))
  }
}
