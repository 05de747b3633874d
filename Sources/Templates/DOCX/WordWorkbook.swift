import DocumentTree
import OfficePackage
import Writers

/// The workbook that a chart carries, as a package of its own.
enum WordWorkbook {
  /// The bytes of the workbook.
  static func bytes(_ chart: Chart) throws(TemplateError) -> [UInt8] {
    let workbook = WordChartWorkbook(chart)
    var parts = ExcelPackage.Parts()
    let sheet = parts.add("worksheets/sheet1.xml", "worksheet")
    var writer = PackageWriter()
    parts.write(into: &writer)
    writer.add("xl/workbook.xml") { workbook.printWorkbook(sheet: sheet, into: &$0) }
    writer.add("xl/worksheets/sheet1.xml") { workbook.printSheet(into: &$0) }
    return try ExcelPackage.finish(writer)
  }
}
