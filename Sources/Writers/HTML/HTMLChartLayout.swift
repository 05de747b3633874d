import DocumentTree

/// Where the parts of a chart stand, by the usual width of letters.
struct HTMLChartLayout {
  /// What stands below one category.
  let categories: [[String]]
  /// Where the columns' part begins, from the left.
  let left: Double
  /// Where it ends.
  let right: Double
  /// Where it begins, from above.
  let top: Double
  /// Where it ends.
  let bottom: Double
  /// How wide the place of a category is.
  let categoryWidth: Double
  /// How wide a column is.
  let columnWidth: Double
  /// The lines of the legend, each of series with the place at which they begin.
  let legend: [[(series: Int, left: Double)]]
  /// Where the legend begins, from above.
  let legendTop: Double
  /// The height of the whole.
  let height: Double
  /// Whether there is room to write a value at every column.
  let hasLabels: Bool

  /// The height of a line of words.
  static let lineHeight = 17.0
  /// The side of the sample in front of a name in the legend.
  static let sample = 14.0

  /// The layout of a chart.
  init(_ drawing: HTMLChart) {
    let chart = drawing.chart
    let size = HTMLChart.textSize
    let ticks = drawing.scale.ticks.map { Self.width(of: drawing.spell($0), size: size) }
    left = (ticks.max() ?? 0) + 14
    right = HTMLChart.width - 6
    var above = 22.0
    if chart.title != nil { above += Self.lineHeight + 6 }
    if chart.unit != nil { above += Self.lineHeight }
    top = above
    bottom = top + HTMLChart.plotHeight
    categoryWidth = (right - left) / Double(max(chart.categories.count, 1))
    let beside = drawing.look.isStacked ? 1 : max(chart.series.count, 1)
    columnWidth = min(
      categoryWidth / (Double(beside) + Double(ChartLook.gapWidth) / 100), 110)
    let letters = Int((categoryWidth - 6) / (size * HTMLChart.letterWidth))
    categories = chart.categories.map { Self.lines(of: $0, letters: max(letters, 4)) }
    legendTop =
      bottom + 10 + Self.lineHeight * Double(categories.map(\.count).max() ?? 1) + 10
    legend = drawing.look.hasLegend ? Self.legend(of: chart, left: left, right: right) : []
    height = legendTop + Double(legend.count) * (Self.lineHeight + 6)
    let room = beside == 1 && !drawing.look.isStacked ? categoryWidth : columnWidth
    hasLabels =
      drawing.look.hasLabels
      && chart.series.allSatisfy { series in
        series.values.allSatisfy { value in
          value.map { Self.width(of: drawing.spell($0), size: size - 1) + 2 <= room } ?? true
        }
      }
  }

  /// How far down a place of the scale is.
  func down(_ place: Double) -> Double { bottom - place * (bottom - top) }

  /// The usual width of words of a size.
  static func width(of text: String, size: Double) -> Double {
    Double(text.count) * size * HTMLChart.letterWidth
  }

  /// Words in lines of so many letters; a longer word keeps a line to itself.
  private static func lines(of text: String, letters: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= letters {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func legend(
    of chart: Chart, left: Double, right: Double
  ) -> [[(series: Int, left: Double)]] {
    var lines: [[(series: Int, left: Double)]] = []
    var place = right
    for (index, series) in chart.series.enumerated() {
      let wide = sample + 6 + width(of: series.name, size: HTMLChart.textSize) + 20
      if lines.isEmpty || place + wide > right + 20 {
        lines.append([])
        place = left
      }
      lines[lines.count - 1].append((index, place))
      place += wide
    }
    return lines
  }
}
