import DocumentTree
import Languages
import XMLTree

extension HTMLChart {
  /// Writes the lines across with their values, the words at the axes, and the chart's own title.
  func printAxes(_ layout: HTMLChartLayout, into writer: inout XMLWriter) {
    var line = 14.0
    if let title = chart.title {
      printText(title, layout.left, line + 2, weight: "bold", into: &writer)
      line += HTMLChartLayout.lineHeight + 6
    }
    if let unit = chart.unit { printText(unit, layout.left, line, into: &writer) }
    for tick in scale.ticks {
      let down = layout.down(scale.place(of: tick.tenThousandths))
      printLine(
        from: layout.left, to: layout.right, down,
        tick == .zero ? ChartLook.axisColor : ChartLook.gridColor, into: &writer)
      printText(spell(tick), layout.left - 8, down + 4.5, anchor: "end", into: &writer)
    }
    for (index, lines) in layout.categories.enumerated() {
      let middle = layout.left + (Double(index) + 0.5) * layout.categoryWidth
      for (row, words) in lines.enumerated() {
        let down = layout.bottom + 20 + Double(row) * HTMLChartLayout.lineHeight
        printText(words, middle, down, anchor: "middle", into: &writer)
      }
    }
  }

  /// Writes the columns; nothing stands where no value is known.
  func printColumns(_ layout: HTMLChartLayout, into writer: inout XMLWriter) {
    for category in chart.categories.indices {
      var above: Int128 = 0
      var below: Int128 = 0
      for (index, series) in chart.series.enumerated() {
        guard series.values.indices.contains(category), let value = series.values[category]
        else { continue }
        let amount = value.tenThousandths
        let start = look.isStacked ? (amount < 0 ? below : above) : 0
        if amount < 0 { below += amount } else { above += amount }
        let column = Column(
          left: left(category, index, layout), width: layout.columnWidth,
          top: layout.down(scale.place(of: max(start, start + amount))),
          bottom: layout.down(scale.place(of: min(start, start + amount))))
        printColumn(column, index, into: &writer)
        if layout.hasLabels { printLabel(value, column, into: &writer) }
      }
    }
  }

  /// Writes which pattern is which series.
  func printLegend(_ layout: HTMLChartLayout, into writer: inout XMLWriter) {
    for (row, line) in layout.legend.enumerated() {
      let top = layout.legendTop + Double(row) * (HTMLChartLayout.lineHeight + 6)
      for (index, left) in line {
        let side = HTMLChartLayout.sample
        printColumn(
          Column(left: left, width: side, top: top, bottom: top + side), index, into: &writer)
        printText(chart.series[index].name, left + side + 6, top + side - 2.5, into: &writer)
      }
    }
  }

  /// A box of the drawing.
  private struct Column {
    let left: Double
    let width: Double
    let top: Double
    let bottom: Double
  }

  private func left(_ category: Int, _ series: Int, _ layout: HTMLChartLayout) -> Double {
    let beside = look.isStacked ? 1 : max(chart.series.count, 1)
    let place = look.isStacked ? 0 : series
    let all = layout.columnWidth * Double(beside)
    return layout.left + Double(category) * layout.categoryWidth
      + (layout.categoryWidth - all) / 2 + layout.columnWidth * Double(place)
  }

  private func printColumn(_ column: Column, _ series: Int, into writer: inout XMLWriter) {
    guard column.bottom - column.top > 0.05 else { return }
    writer.start("rect")
    writer.attribute("x", Self.number(column.left))
    writer.attribute("y", Self.number(column.top))
    writer.attribute("width", Self.number(column.width))
    writer.attribute("height", Self.number(column.bottom - column.top))
    writer.attribute("fill", fill(ofSeries: series))
    writer.attribute("stroke", "#" + ChartLook.textColor)
    writer.end("rect")
    writer.text("\n")
  }

  /// Writes a value: above its column, or, in a stack, on a white plate in the middle of it.
  private func printLabel(
    _ value: DecimalNumber, _ column: Column, into writer: inout XMLWriter
  ) {
    let text = spell(value)
    let middle = column.left + column.width / 2
    guard look.isStacked else {
      let down = value.isNegative ? column.bottom + 14 : column.top - 5
      printText(text, middle, down, size: Self.textSize - 1, anchor: "middle", into: &writer)
      return
    }
    guard column.bottom - column.top >= 20 else { return }
    let wide = HTMLChartLayout.width(of: text, size: Self.textSize - 1) + 4
    let center = (column.top + column.bottom) / 2
    writer.start("rect")
    writer.attribute("x", Self.number(middle - wide / 2))
    writer.attribute("y", Self.number(center - 8))
    writer.attribute("width", Self.number(wide))
    writer.attribute("height", "16")
    writer.attribute("rx", "2")
    writer.attribute("fill", "#" + ChartLook.background)
    writer.end("rect")
    writer.text("\n")
    printText(text, middle, center + 4.5, size: Self.textSize - 1, anchor: "middle", into: &writer)
  }

  private func printText(
    _ text: String, _ left: Double, _ down: Double, size: Double? = nil, anchor: String? = nil,
    weight: String? = nil, into writer: inout XMLWriter
  ) {
    writer.start("text")
    writer.attribute("x", Self.number(left))
    writer.attribute("y", Self.number(down))
    if let size { writer.attribute("font-size", Self.number(size)) }
    if let anchor { writer.attribute("text-anchor", anchor) }
    if let weight { writer.attribute("font-weight", weight) }
    writer.text(text)
    writer.endWithTag("text")
    writer.text("\n")
  }

  private func printLine(
    from left: Double, to right: Double, _ down: Double, _ color: String,
    into writer: inout XMLWriter
  ) {
    writer.start("line")
    writer.attribute("x1", Self.number(left))
    writer.attribute("x2", Self.number(right))
    writer.attribute("y1", Self.number(down))
    writer.attribute("y2", Self.number(down))
    writer.attribute("stroke", "#" + color)
    writer.end("line")
    writer.text("\n")
  }
}

// MARK: - Patterns

extension HTMLChart {
  /// What is drawn over a series' colour, in a square of 8 by 8; nothing over the first.
  private static let patterns = [
    "", "M0 8L8 0M-2 2L2 -2M6 10L10 6", "M2 4h4M4 2v4", "M0 2h8M0 6h8", "M0 0L8 8M0 8L8 0",
    "M2 0v8M6 0v8", "M0 0L8 8M-2 6L2 10M6 -2L10 2", "M0 4h8M4 0v8",
  ]

  /// Writes what columns are filled with: the series' colour under lines of its own.
  func printPatterns(into writer: inout XMLWriter) {
    writer.start("defs")
    writer.text("\n")
    for index in chart.series.indices {
      writer.start("pattern")
      writer.attribute("id", String(fill(ofSeries: index).dropFirst("url(#".count).dropLast()))
      writer.attribute("patternUnits", "userSpaceOnUse")
      writer.attribute("width", "8")
      writer.attribute("height", "8")
      writer.start("rect")
      writer.attribute("width", "8")
      writer.attribute("height", "8")
      writer.attribute("fill", "#" + look.color(ofSeries: index))
      writer.end("rect")
      let lines = Self.patterns[index % Self.patterns.count]
      if !lines.isEmpty {
        writer.start("path")
        writer.attribute("d", lines)
        let isDark = index % 2 == 0
        writer.attribute(
          "stroke", "#" + (isDark ? ChartLook.background : ChartLook.textColor))
        writer.attribute("fill", "none")
        writer.end("path")
      }
      writer.endWithTag("pattern")
      writer.text("\n")
    }
    writer.endWithTag("defs")
    writer.text("\n")
  }
}
