package import DocumentTree
import Languages
package import XMLTree

/// Spells a chart as a part of its own, which Word draws and lets people edit.
package struct WordChart: Sendable {
  /// The sheet of the workbook that holds the data.
  static let sheet = "1"

  /// What is drawn.
  let chart: Chart
  /// How it looks.
  let look: ChartLook

  /// A chart.
  package init(_ chart: Chart) {
    self.chart = chart
    look = ChartLook(chart)
  }

  /// Writes the part; its workbook is the target of a relationship of this id.
  ///
  /// Source: ISO/IEC 29500-1, 21.2.2.27, in the order of CT_ChartSpace.
  package func print(workbook: String, into writer: inout XMLWriter) {
    writer.declaration()
    writer.element(
      "c:chartSpace",
      [
        "xmlns:c": WordNamespaces.chart, "xmlns:a": WordNamespaces.drawingMain,
        "xmlns:r": WordNamespaces.relationships,
      ]
    ) { writer in
      printValue("c:date1904", "0", into: &writer)
      printValue("c:lang", chart.language.bcp47, into: &writer)
      printValue("c:roundedCorners", "0", into: &writer)
      writer.element("c:chart") { writer in printChart(into: &writer) }
      writer.element("c:spPr") { writer in
        printFill(ChartLook.background, into: &writer)
        writer.element("a:ln") { $0.element("a:noFill") }
      }
      printText(into: &writer)
      writer.element("c:externalData", ["r:id": workbook]) { writer in
        printValue("c:autoUpdate", "0", into: &writer)
      }
    }
  }

  private func printChart(into writer: inout XMLWriter) {
    if let title = chart.title {
      printTitle(title, size: ChartLook.titleSize, isBold: true, into: &writer)
    }
    printValue("c:autoTitleDeleted", chart.title == nil ? "1" : "0", into: &writer)
    writer.element("c:plotArea") { writer in
      writer.element("c:layout")
      writer.element("c:barChart") { writer in printBars(into: &writer) }
      printAxes(into: &writer)
    }
    if look.hasLegend {
      writer.element("c:legend") { writer in
        printValue("c:legendPos", "b", into: &writer)
        printValue("c:overlay", "0", into: &writer)
      }
    }
    printValue("c:plotVisOnly", "1", into: &writer)
    printValue("c:dispBlanksAs", "gap", into: &writer)
  }

  /// Source: ISO/IEC 29500-1, 21.2.2.16, in the order of CT_BarChart.
  private func printBars(into writer: inout XMLWriter) {
    printValue("c:barDir", "col", into: &writer)
    printValue("c:grouping", look.isStacked ? "stacked" : "clustered", into: &writer)
    printValue("c:varyColors", "0", into: &writer)
    for index in chart.series.indices {
      writer.element("c:ser") { writer in printSeries(index, into: &writer) }
    }
    printValue("c:gapWidth", String(ChartLook.gapWidth), into: &writer)
    if look.isStacked { printValue("c:overlap", String(look.overlap), into: &writer) }
    printValue("c:axId", Self.categoryAxis, into: &writer)
    printValue("c:axId", Self.valueAxis, into: &writer)
  }

  /// Source: ISO/IEC 29500-1, 21.2.2.170, in the order of CT_BarSer.
  private func printSeries(_ index: Int, into writer: inout XMLWriter) {
    let series = chart.series[index]
    let column = ChartTable.column(index + 1)
    printValue("c:idx", String(index), into: &writer)
    printValue("c:order", String(index), into: &writer)
    writer.element("c:tx") { writer in
      printStrings([series.name], "$\(column)$1", into: &writer)
    }
    writer.element("c:spPr") { writer in
      printFill(look.color(ofSeries: index), into: &writer)
    }
    printValue("c:invertIfNegative", "0", into: &writer)
    if look.hasLabels {
      printLabels(index, into: &writer)
    }
    let last = chart.categories.count + 1
    writer.element("c:cat") { writer in
      printStrings(chart.categories, "$A$2:$A$\(last)", into: &writer)
    }
    writer.element("c:val") { writer in
      printNumbers(series.values, "$\(column)$2:$\(column)$\(last)", into: &writer)
    }
  }

  /// Source: ISO/IEC 29500-1, 21.2.2.49, in the order of CT_DLbls.
  private func printLabels(_ index: Int, into writer: inout XMLWriter) {
    writer.element("c:dLbls") { writer in
      printNumberFormat(into: &writer)
      writer.element("c:spPr") { writer in
        writer.element("a:noFill")
        writer.element("a:ln") { $0.element("a:noFill") }
      }
      printText(
        size: ChartLook.labelSize, color: look.labelColor(ofSeries: index), wraps: false,
        into: &writer)
      printValue("c:dLblPos", look.isStacked ? "ctr" : "outEnd", into: &writer)
      printValue("c:showLegendKey", "0", into: &writer)
      printValue("c:showVal", "1", into: &writer)
      printValue("c:showCatName", "0", into: &writer)
      printValue("c:showSerName", "0", into: &writer)
      printValue("c:showPercent", "0", into: &writer)
      printValue("c:showBubbleSize", "0", into: &writer)
    }
  }

  private func printStrings(
    _ words: [String], _ place: String, into writer: inout XMLWriter
  ) {
    writer.element("c:strRef") { writer in
      writer.element("c:f") { $0.text("'\(Self.sheet)'!\(place)") }
      writer.element("c:strCache") { writer in
        printValue("c:ptCount", String(words.count), into: &writer)
        for (index, word) in words.enumerated() {
          writer.element("c:pt", ["idx": String(index)]) { writer in
            writer.element("c:v") { $0.text(word) }
          }
        }
      }
    }
  }

  /// A value that nobody knows is left out, so that nothing is drawn: it is not zero.
  private func printNumbers(
    _ values: [DecimalNumber?], _ place: String, into writer: inout XMLWriter
  ) {
    writer.element("c:numRef") { writer in
      writer.element("c:f") { $0.text("'\(Self.sheet)'!\(place)") }
      writer.element("c:numCache") { writer in
        writer.element("c:formatCode") { $0.text(numberFormat) }
        printValue("c:ptCount", String(values.count), into: &writer)
        for (index, value) in values.enumerated() {
          guard let value else { continue }
          writer.element("c:pt", ["idx": String(index)]) { writer in
            writer.element("c:v") { $0.text(value.description) }
          }
        }
      }
    }
  }
}
