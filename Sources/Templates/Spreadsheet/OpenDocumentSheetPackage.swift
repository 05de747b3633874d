import OfficePackage
import Writers

/// Puts the parts of a workbook into an .ods.
enum OpenDocumentSheetPackage {
  /// The bytes of a workbook of the tables of a document.
  static func bytes(_ workbook: Workbook) throws(TemplateError) -> [UInt8] {
    let printer = OpenDocumentSheetPrinter(workbook)
    let type = OpenDocumentSheetPrinter.mediaType
    var manifest = Manifest(mediaType: type)
    for name in ["content.xml", "styles.xml", "meta.xml", "settings.xml"] {
      manifest.add(name, "text/xml")
    }
    var writer = PackageWriter()
    writer.store("mimetype", Array(type.utf8))
    writer.add("content.xml") { printer.printContent(into: &$0) }
    writer.add("styles.xml") { printer.printStyles(into: &$0) }
    writer.add("meta.xml") { OpenDocumentMeta.print(workbook.info, into: &$0) }
    writer.add("settings.xml") { printer.printSettings(into: &$0) }
    writer.add(Manifest.partName, manifest.bytes)
    return try ExcelPackage.finish(writer)
  }
}
