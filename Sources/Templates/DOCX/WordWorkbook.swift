import DocumentTree
import OfficePackage
import Writers

/// The workbook that a chart carries, as a package of its own.
enum WordWorkbook {
  private static let spreadsheet =
    "application/vnd.openxmlformats-officedocument.spreadsheetml."

  /// The bytes of the workbook.
  static func bytes(_ chart: Chart) throws(TemplateError) -> [UInt8] {
    let workbook = WordChartWorkbook(chart)
    var types = ContentTypes()
    types.addDefault("rels", "application/vnd.openxmlformats-package.relationships+xml")
    types.addDefault("xml", "application/xml")
    types.addOverride("xl/workbook.xml", spreadsheet + "sheet.main+xml")
    types.addOverride("xl/worksheets/sheet1.xml", spreadsheet + "worksheet+xml")
    var root = Relationships()
    _ = root.add(
      type: WordNamespaces.relationship("officeDocument"), target: "xl/workbook.xml")
    var inner = Relationships()
    let sheet = inner.add(
      type: WordNamespaces.relationship("worksheet"), target: "worksheets/sheet1.xml")
    var writer = PackageWriter()
    writer.add(ContentTypes.partName, types.bytes)
    writer.add("_rels/.rels", root.bytes)
    writer.add("xl/workbook.xml") { workbook.printWorkbook(sheet: sheet, into: &$0) }
    writer.add("xl/_rels/workbook.xml.rels", inner.bytes)
    writer.add("xl/worksheets/sheet1.xml") { workbook.printSheet(into: &$0) }
    do throws(PackageError) {
      return try writer.finish()
    } catch {
      throw .package(part: nil, reason: "\(error)")
    }
  }
}
