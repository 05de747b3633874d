package import DocumentTree
import Languages
package import XMLTree

/// Spells the workbook that holds a chart's data, so that Word can edit them.
///
/// Source: ISO/IEC 29500-1, chapter 18 (SpreadsheetML).
package struct WordChartWorkbook: Sendable {
  private let chart: Chart

  /// The workbook of a chart.
  package init(_ chart: Chart) {
    self.chart = chart
  }

  /// Writes `xl/workbook.xml`; the sheet is the target of a relationship of this id.
  package func printWorkbook(sheet: String, into writer: inout XMLWriter) {
    writer.declaration()
    writer.element(
      "workbook", ["xmlns": SpreadsheetML.main, "xmlns:r": WordNamespaces.relationships]
    ) { writer in
      writer.element("sheets") { writer in
        writer.element("sheet", ["name": WordChart.sheet, "sheetId": "1", "r:id": sheet])
      }
    }
  }

  /// Writes `xl/worksheets/sheet1.xml`: a column for each series.
  package func printSheet(into writer: inout XMLWriter) {
    writer.declaration()
    writer.element("worksheet", ["xmlns": SpreadsheetML.main]) { writer in
      writer.element("sheetData") { writer in
        writer.element("row", ["r": "1"]) { writer in
          for (index, series) in chart.series.enumerated() {
            SpreadsheetML.printWords(
              series.name, at: SpreadsheetML.address(index + 1, 0), into: &writer)
          }
        }
        for index in chart.categories.indices { printRow(index, into: &writer) }
      }
    }
  }

  private func printRow(_ index: Int, into writer: inout XMLWriter) {
    writer.element("row", ["r": String(index + 2)]) { writer in
      SpreadsheetML.printWords(
        chart.categories[index], at: SpreadsheetML.address(0, index + 1), into: &writer)
      for (column, series) in chart.series.enumerated() where index < series.values.count {
        guard let value = series.values[index] else { continue }
        SpreadsheetML.printNumber(
          value.description, at: SpreadsheetML.address(column + 1, index + 1), into: &writer)
      }
    }
  }
}
