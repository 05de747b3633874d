import DocumentTree
import Languages
import XMLTree

/// A chart as an OpenDocument object of its own, which LibreOffice draws and lets people edit.
struct OpenDocumentChart {
  let chart: Chart
  let width: Length
  let height: Length

  /// A chart at a size.
  init(_ chart: Chart, width: Length, height: Length) {
    self.chart = chart
    self.width = width
    self.height = height
  }

  /// Writes the object's `content.xml`.
  ///
  /// Source: ODF 1.3 part 3, chapter 11 (charts).
  func print(into writer: inout XMLWriter) {
    writer.declaration()
    writer.element(
      "office:document-content",
      [
        "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "xmlns:number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
        "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "xmlns:chart": "urn:oasis:names:tc:opendocument:xmlns:chart:1.0",
        "office:version": "1.3",
      ]
    ) { writer in
      OpenDocumentChartStyles(chart).print(into: &writer)
      writer.element("office:body") { writer in
        writer.element("office:chart") { writer in printChart(into: &writer) }
      }
    }
  }

  private func printChart(into writer: inout XMLWriter) {
    writer.element(
      "chart:chart",
      [
        "svg:width": width.openDocument, "svg:height": height.openDocument,
        "xlink:href": "..", "xlink:type": "simple", "chart:class": "chart:bar",
        "chart:style-name": "chart",
      ]
    ) { writer in
      if let title = chart.title { printTitle(title, "title", into: &writer) }
      if ChartLook(chart).hasLegend {
        writer.element(
          "chart:legend",
          ["chart:legend-position": "bottom", "chart:style-name": "legend"])
      }
      printPlotArea(into: &writer)
      printData(into: &writer)
    }
  }

  private func printTitle(_ title: String, _ style: String, into writer: inout XMLWriter) {
    writer.element("chart:title", ["chart:style-name": style]) { writer in
      writer.element("text:p") { $0.text(title) }
    }
  }

  private func printPlotArea(into writer: inout XMLWriter) {
    let last = chart.categories.count + 1
    let lastColumn = ChartTable.column(chart.series.count)
    writer.element(
      "chart:plot-area",
      [
        "chart:style-name": "plot", "chart:data-source-has-labels": "both",
        "table:cell-range-address": "local-table.$A$1:.$\(lastColumn)$\(last)",
      ]
    ) { writer in
      writer.element(
        "chart:axis",
        ["chart:dimension": "x", "chart:name": "primary-x", "chart:style-name": "axisX"]
      ) { writer in
        writer.element(
          "chart:categories", ["table:cell-range-address": "local-table.$A$2:.$A$\(last)"])
      }
      writer.element(
        "chart:axis",
        ["chart:dimension": "y", "chart:name": "primary-y", "chart:style-name": "axisY"]
      ) { writer in
        if let unit = chart.unit { printTitle(unit, "axisTitle", into: &writer) }
        writer.element("chart:grid", ["chart:class": "major", "chart:style-name": "grid"])
      }
      for index in chart.series.indices {
        let column = ChartTable.column(index + 1)
        writer.element(
          "chart:series",
          [
            "chart:style-name": "series\(index + 1)",
            "chart:values-cell-range-address": "local-table.$\(column)$2:.$\(column)$\(last)",
            "chart:label-cell-address": "local-table.$\(column)$1",
            "chart:class": "chart:bar",
          ]
        ) { writer in
          writer.element(
            "chart:data-point", ["chart:repeated": String(chart.categories.count)])
        }
      }
      writer.element("chart:wall", ["chart:style-name": "wall"])
      writer.element("chart:floor", ["chart:style-name": "wall"])
    }
  }

  private func printData(into writer: inout XMLWriter) {
    writer.element("table:table", ["table:name": "local-table"]) { writer in
      writer.element("table:table-header-columns") { $0.element("table:table-column") }
      writer.element("table:table-columns") { writer in
        writer.element(
          "table:table-column",
          ["table:number-columns-repeated": String(max(1, chart.series.count))])
      }
      writer.element("table:table-header-rows") { writer in
        writer.element("table:table-row") { writer in
          writer.element("table:table-cell") { $0.element("text:p") }
          for series in chart.series { printWords(series.name, into: &writer) }
        }
      }
      writer.element("table:table-rows") { writer in
        for (index, category) in chart.categories.enumerated() {
          writer.element("table:table-row") { writer in
            printWords(category, into: &writer)
            for series in chart.series {
              printValue(index < series.values.count ? series.values[index] : nil, into: &writer)
            }
          }
        }
      }
    }
  }

  private func printWords(_ words: String, into writer: inout XMLWriter) {
    writer.element("table:table-cell", ["office:value-type": "string"]) { writer in
      writer.element("text:p") { $0.text(words) }
    }
  }

  private func printValue(_ value: DecimalNumber?, into writer: inout XMLWriter) {
    guard let value else {
      writer.element("table:table-cell") { $0.element("text:p") }
      return
    }
    writer.element(
      "table:table-cell",
      ["office:value-type": "float", "office:value": value.description]
    ) { writer in
      writer.element("text:p") { $0.text(value.description) }
    }
  }
}
