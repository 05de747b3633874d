import DocumentTree
import Languages
import XMLTree

/// The automatic styles of a chart; LibreOffice's own are grey walls, black grids and outlines.
struct OpenDocumentChartStyles {
  private let chart: Chart
  private let look: ChartLook

  /// The styles of a chart.
  init(_ chart: Chart) {
    self.chart = chart
    look = ChartLook(chart)
  }

  /// Writes all of them, for `office:automatic-styles`.
  func print(into writer: inout XMLWriter) {
    writer.element("office:automatic-styles") { writer in
      printNumberStyle(into: &writer)
      printStyle("chart", into: &writer) { writer in
        writer.element(
          "style:graphic-properties",
          [
            "draw:stroke": "none", "draw:fill": "solid",
            "draw:fill-color": Self.color(ChartLook.background),
          ])
      }
      printTextStyle("title", size: ChartLook.titleSize, isBold: true, into: &writer)
      printTextStyle("axisTitle", isRotated: true, into: &writer)
      printStyle("legend", into: &writer) { writer in
        writer.element(
          "style:graphic-properties", ["draw:stroke": "none", "draw:fill": "none"])
        printText(into: &writer)
      }
      printPlot(into: &writer)
      printAxis("axisX", isMeasured: false, into: &writer)
      printAxis("axisY", isMeasured: true, into: &writer)
      printStyle("grid", into: &writer) { writer in
        writer.element(
          "style:graphic-properties",
          [
            "draw:stroke": "solid", "svg:stroke-width": "0.02cm",
            "svg:stroke-color": Self.color(ChartLook.gridColor),
          ])
      }
      printStyle("wall", into: &writer) { writer in
        writer.element(
          "style:graphic-properties", ["draw:stroke": "none", "draw:fill": "none"])
      }
      for index in chart.series.indices { printSeries(index, into: &writer) }
    }
  }

  private func printStyle(
    _ name: String, dataStyle: String? = nil, into writer: inout XMLWriter,
    _ properties: (inout XMLWriter) -> Void
  ) {
    writer.start("style:style")
    writer.attribute("style:name", name)
    writer.attribute("style:family", "chart")
    if let dataStyle { writer.attribute("style:data-style-name", dataStyle) }
    properties(&writer)
    writer.end("style:style")
  }

  /// Thousands are set apart as in the language of the chart.
  private func printNumberStyle(into writer: inout XMLWriter) {
    let decimals = String(look.decimals)
    writer.start("number:number-style")
    writer.attribute("style:name", "N1")
    writer.attribute("number:language", chart.language.key)
    writer.attribute("number:country", chart.language == .english ? "GB" : "BA")
    if chart.language == .serbianLatin { writer.attribute("number:script", "Latn") }
    writer.element(
      "number:number",
      [
        "number:decimal-places": decimals, "number:min-decimal-places": decimals,
        "number:min-integer-digits": "1", "number:grouping": "true",
      ])
    writer.end("number:number-style")
  }

  private func printTextStyle(
    _ name: String, size: Int = ChartLook.textSize, isBold: Bool = false,
    isRotated: Bool = false, into writer: inout XMLWriter
  ) {
    printStyle(name, into: &writer) { writer in
      if isRotated {
        writer.element(
          "style:chart-properties",
          ["style:rotation-angle": "90", "style:direction": "ltr"])
      }
      printText(size: size, isBold: isBold, into: &writer)
    }
  }

  private func printText(
    size: Int = ChartLook.textSize, isBold: Bool = false, color: String = ChartLook.textColor,
    into writer: inout XMLWriter
  ) {
    writer.start("style:text-properties")
    writer.attribute("fo:font-family", "'Liberation Sans', Arial")
    writer.attribute("fo:font-size", "\(size)pt")
    if isBold { writer.attribute("fo:font-weight", "bold") }
    writer.attribute("fo:color", Self.color(color))
    writer.attributes(of: chart.language)
    writer.end("style:text-properties")
  }

  private func printPlot(into writer: inout XMLWriter) {
    printStyle("plot", into: &writer) { writer in
      writer.start("style:chart-properties")
      writer.attribute("chart:vertical", "false")
      if look.isStacked { writer.attribute("chart:stacked", "true") }
      writer.attribute("chart:gap-width", String(ChartLook.gapWidth))
      writer.attribute("chart:overlap", String(look.overlap))
      writer.attribute("chart:treat-empty-cells", "leave-gap")
      writer.attribute("chart:series-source", "columns")
      writer.attribute("chart:auto-position", "true")
      writer.attribute("chart:auto-size", "true")
      writer.end("style:chart-properties")
    }
  }

  private func printAxis(
    _ name: String, isMeasured: Bool, into writer: inout XMLWriter
  ) {
    printStyle(name, dataStyle: "N1", into: &writer) { writer in
      writer.start("style:chart-properties")
      writer.attribute("chart:display-label", "true")
      writer.attribute("chart:logarithmic", "false")
      if isMeasured, look.beginsAtZero { writer.attribute("chart:minimum", "0") }
      writer.attribute("chart:gap-width", String(ChartLook.gapWidth))
      writer.attribute("chart:overlap", String(look.overlap))
      writer.attribute("chart:axis-position", "0")
      writer.attribute("chart:link-data-style-to-source", "false")
      writer.attribute("style:rotation-angle", "0")
      writer.attribute("text:line-break", "true")
      writer.end("style:chart-properties")
      writer.element(
        "style:graphic-properties",
        [
          "draw:stroke": "solid", "svg:stroke-width": "0.02cm",
          "svg:stroke-color": Self.color(ChartLook.axisColor),
        ])
      printText(into: &writer)
    }
  }

  private func printSeries(_ index: Int, into writer: inout XMLWriter) {
    printStyle("series\(index + 1)", dataStyle: "N1", into: &writer) { writer in
      writer.start("style:chart-properties")
      writer.attribute("chart:link-data-style-to-source", "false")
      if look.hasLabels {
        writer.attribute("chart:data-label-number", "value")
        writer.attribute("chart:data-label-text", "false")
        writer.attribute("chart:label-position", look.isStacked ? "center" : "outside")
      }
      writer.end("style:chart-properties")
      writer.element(
        "style:graphic-properties",
        [
          "draw:stroke": "solid", "svg:stroke-width": "0.01cm",
          "svg:stroke-color": Self.color(ChartLook.background), "draw:fill": "solid",
          "draw:fill-color": Self.color(look.color(ofSeries: index)),
        ])
      printText(
        size: ChartLook.labelSize, color: look.labelColor(ofSeries: index), into: &writer)
    }
  }

  /// A colour as OpenDocument spells it.
  private static func color(_ digits: String) -> String { "#" + digits.lowercased() }
}
