import DocumentTree
import Languages
import XMLTree

/// The automatic styles of a chart; LibreOffice's own are grey walls, black grids and outlines.
struct OpenDocumentChartStyles {
  let chart: Chart

  /// Dark and light by turns, so that neighbours differ on a print without colours too.
  private static let colors = [
    "#1f3a5f", "#8fb4d4", "#c0713a", "#e3c9a8", "#4c7a5a", "#b9d3b0", "#6b4c7d", "#c9b8d4",
  ]

  /// How many values may be written out before they run into each other.
  private static let maximumLabels = 12

  /// Writes all of them, for `office:automatic-styles`.
  func print(into writer: inout XMLWriter) {
    writer.element("office:automatic-styles") { writer in
      printNumberStyle(into: &writer)
      printStyle("chart", into: &writer) { writer in
        writer.element(
          "style:graphic-properties",
          ["draw:stroke": "none", "draw:fill": "solid", "draw:fill-color": "#ffffff"])
      }
      printTextStyle("title", size: "11pt", isBold: true, into: &writer)
      printTextStyle("axisTitle", size: "9pt", isRotated: true, into: &writer)
      printStyle("legend", into: &writer) { writer in
        writer.element(
          "style:graphic-properties", ["draw:stroke": "none", "draw:fill": "none"])
        printText(size: "9pt", into: &writer)
      }
      printPlot(into: &writer)
      printAxis("axisX", into: &writer)
      printAxis("axisY", into: &writer)
      printStyle("grid", into: &writer) { writer in
        writer.element(
          "style:graphic-properties",
          ["draw:stroke": "solid", "svg:stroke-width": "0.02cm", "svg:stroke-color": "#d5dbe1"])
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
    let decimals = chart.series.contains { series in
      series.values.contains { $0.map { !$0.isWhole } ?? false }
    }
    writer.start("number:number-style")
    writer.attribute("style:name", "N1")
    writer.attribute("number:language", chart.language.key)
    writer.attribute("number:country", chart.language == .english ? "GB" : "BA")
    if chart.language == .serbianLatin { writer.attribute("number:script", "Latn") }
    writer.element(
      "number:number",
      [
        "number:decimal-places": decimals ? "2" : "0",
        "number:min-decimal-places": decimals ? "2" : "0", "number:min-integer-digits": "1",
        "number:grouping": "true",
      ])
    writer.end("number:number-style")
  }

  private func printTextStyle(
    _ name: String, size: String, isBold: Bool = false, isRotated: Bool = false,
    into writer: inout XMLWriter
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
    size: String, isBold: Bool = false, color: String = "#333333",
    into writer: inout XMLWriter
  ) {
    writer.start("style:text-properties")
    writer.attribute("fo:font-family", "'Liberation Sans', Arial")
    writer.attribute("fo:font-size", size)
    if isBold { writer.attribute("fo:font-weight", "bold") }
    writer.attribute("fo:color", color)
    writer.attributes(of: chart.language)
    writer.end("style:text-properties")
  }

  private func printPlot(into writer: inout XMLWriter) {
    printStyle("plot", into: &writer) { writer in
      writer.start("style:chart-properties")
      writer.attribute("chart:vertical", "false")
      switch chart.kind {
      case .columns: break
      case .stackedColumns: writer.attribute("chart:stacked", "true")
      }
      writer.attribute("chart:gap-width", "60")
      writer.attribute("chart:overlap", chart.kind == .stackedColumns ? "100" : "0")
      writer.attribute("chart:treat-empty-cells", "leave-gap")
      writer.attribute("chart:series-source", "columns")
      writer.attribute("chart:auto-position", "true")
      writer.attribute("chart:auto-size", "true")
      writer.end("style:chart-properties")
    }
  }

  private func printAxis(_ name: String, into writer: inout XMLWriter) {
    printStyle(name, dataStyle: "N1", into: &writer) { writer in
      writer.element(
        "style:chart-properties",
        [
          "chart:display-label": "true", "chart:logarithmic": "false",
          "chart:gap-width": "60", "chart:overlap": chart.kind == .stackedColumns ? "100" : "0",
          "chart:axis-position": "0", "chart:link-data-style-to-source": "false",
        ])
      writer.element(
        "style:graphic-properties",
        ["draw:stroke": "solid", "svg:stroke-width": "0.02cm", "svg:stroke-color": "#8c9aa8"])
      printText(size: "9pt", into: &writer)
    }
  }

  private func printSeries(_ index: Int, into writer: inout XMLWriter) {
    let isLabelled = chart.categories.count * chart.series.count <= Self.maximumLabels
    printStyle("series\(index + 1)", dataStyle: "N1", into: &writer) { writer in
      writer.start("style:chart-properties")
      writer.attribute("chart:link-data-style-to-source", "false")
      if isLabelled {
        writer.attribute("chart:data-label-number", "value")
        writer.attribute("chart:data-label-text", "false")
        switch chart.kind {
        case .columns: writer.attribute("chart:label-position", "outside")
        case .stackedColumns: writer.attribute("chart:label-position", "center")
        }
      }
      writer.end("style:chart-properties")
      writer.element(
        "style:graphic-properties",
        [
          "draw:stroke": "solid", "svg:stroke-width": "0.01cm", "svg:stroke-color": "#ffffff",
          "draw:fill": "solid", "draw:fill-color": Self.colors[index % Self.colors.count],
        ])
      // In a stack the figures stand on the colours, of which every second is dark.
      let isOnDark = chart.kind == .stackedColumns && index % 2 == 0
      printText(size: "8pt", color: isOnDark ? "#ffffff" : "#333333", into: &writer)
    }
  }
}
