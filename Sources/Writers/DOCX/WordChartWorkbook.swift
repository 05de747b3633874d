package import DocumentTree
import Languages
package import XMLTree

/// Spells the workbook that holds a chart's data, so that Word can edit them.
///
/// Source: ISO/IEC 29500-1, chapter 18 (SpreadsheetML).
package struct WordChartWorkbook: Sendable {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private let chart: Chart

  /// The workbook of a chart.
  package init(_ chart: Chart) {
    self.chart = chart
  }

  /// Writes `xl/workbook.xml`; the sheet is the target of a relationship of this id.
  package func printWorkbook(sheet: String, into writer: inout XMLWriter) {
    writer.declaration()
    writer.element(
      "workbook", ["xmlns": Self.main, "xmlns:r": WordNamespaces.relationships]
    ) { writer in
      writer.element("sheets") { writer in
        writer.element("sheet", ["name": WordChart.sheet, "sheetId": "1", "r:id": sheet])
      }
    }
  }

  /// Writes `xl/worksheets/sheet1.xml`: a column for each series.
  package func printSheet(into writer: inout XMLWriter) {
    writer.declaration()
    writer.element("worksheet", ["xmlns": Self.main]) { writer in
      writer.element("sheetData") { writer in
        writer.element("row", ["r": "1"]) { writer in
          for (index, series) in chart.series.enumerated() {
            printWords(series.name, ChartTable.column(index + 1) + "1", into: &writer)
          }
        }
        for index in chart.categories.indices { printRow(index, into: &writer) }
      }
    }
  }

  private func printRow(_ index: Int, into writer: inout XMLWriter) {
    let row = String(index + 2)
    writer.element("row", ["r": row]) { writer in
      printWords(chart.categories[index], "A" + row, into: &writer)
      for (column, series) in chart.series.enumerated() where index < series.values.count {
        guard let value = series.values[index] else { continue }
        writer.element("c", ["r": ChartTable.column(column + 1) + row]) { writer in
          writer.element("v") { $0.text(value.description) }
        }
      }
    }
  }

  private func printWords(_ words: String, _ place: String, into writer: inout XMLWriter) {
    writer.element("c", ["r": place, "t": "inlineStr"]) { writer in
      writer.element("is") { writer in
        writer.element("t", ["xml:space": "preserve"]) { $0.text(words) }
      }
    }
  }
}
