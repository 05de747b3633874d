import Languages

extension LanguageMerge {
  /// A figure and its twin as one, with the words of both.
  func figure(_ figure: Figure, _ twin: Figure) -> Figure {
    let content: Figure.Content =
      switch (figure.content, twin.content) {
      case (.chart(let chart), .chart(let other)): .chart(self.chart(chart, other))
      case (.image, _), (.chart, .image): figure.content
      }
    return Figure(
      content, caption: caption(figure.caption, twin.caption),
      alternative: line(figure.alternative, twin.alternative), anchor: figure.anchor)
  }

  private func chart(_ chart: Chart, _ twin: Chart) -> Chart {
    Chart(
      kind: chart.kind, title: line(chart.title, twin.title),
      categories: zip(chart.categories, twin.categories).map(line),
      series: zip(chart.series, twin.series).map { series, other in
        Chart.Series(name: line(series.name, other.name), values: series.values)
      }, unit: line(chart.unit, twin.unit), language: chart.language,
      isLow: chart.isLow)
  }

  private func line(_ words: String?, _ twin: String?) -> String? {
    words == nil && twin == nil ? nil : line(words ?? "", twin ?? "")
  }
}

extension Figure {
  /// Whether the figures can be merged: the same place shows the same.
  func hasShape(of other: Figure) -> Bool {
    anchor == other.anchor && content.hasShape(of: other.content)
  }
}

extension Figure.Content {
  /// Whether both show the same, but for the language of their words.
  fileprivate func hasShape(of other: Figure.Content) -> Bool {
    switch (self, other) {
    case (.image(let image), .image(let twin)): image == twin
    case (.chart(let chart), .chart(let twin)):
      chart.kind == twin.kind && chart.categories.count == twin.categories.count
        && chart.series.map(\.values) == twin.series.map(\.values)
    case (.image, .chart), (.chart, .image): false
    }
  }
}
