import DocumentTree
import OfficePackage
import Writers
import XMLTree

/// Puts the parts of a workbook into an .xlsx.
enum ExcelPackage {
  /// What every part of the package is, and what it points at.
  struct Parts {
    private(set) var types = ContentTypes()
    private(set) var root = Relationships()
    private(set) var workbook = Relationships()

    /// The parts of a package with nothing but an empty workbook.
    init() {
      types.addDefault("rels", "application/vnd.openxmlformats-package.relationships+xml")
      types.addDefault("xml", "application/xml")
      types.addOverride("xl/workbook.xml", SpreadsheetML.type("sheet.main"))
      _ = root.add(
        type: WordNamespaces.relationship("officeDocument"), target: "xl/workbook.xml")
    }

    /// Adds a part that the workbook points at, named from its folder; returns the id.
    mutating func add(_ name: String, _ kind: String) -> String {
      types.addOverride("xl/" + name, SpreadsheetML.type(kind))
      return workbook.add(type: WordNamespaces.relationship(kind), target: name)
    }

    /// Adds a part that says something of the whole.
    mutating func addProperties(_ name: String, relationship: String, type: String) {
      types.addOverride(name, type)
      _ = root.add(type: relationship, target: name)
    }

    /// Writes what the parts are, which readers look for first.
    func write(into writer: inout PackageWriter) {
      writer.add(ContentTypes.partName, types.bytes)
      writer.add("_rels/.rels", root.bytes)
      writer.add("xl/_rels/workbook.xml.rels", workbook.bytes)
    }
  }

  /// The bytes of a workbook of the tables of a document.
  static func bytes(_ workbook: Workbook) throws(TemplateError) -> [UInt8] {
    let printer = ExcelPrinter(workbook)
    var parts = Parts()
    let names = workbook.sheets.indices.map { "worksheets/sheet\($0 + 1).xml" }
    let ids = names.map { parts.add($0, "worksheet") }
    _ = parts.add("styles.xml", "styles")
    parts.addProperties(
      "docProps/core.xml", relationship: WordProperties.coreRelationship,
      type: WordProperties.coreType)
    parts.addProperties(
      "docProps/app.xml", relationship: WordNamespaces.relationship("extended-properties"),
      type: WordProperties.applicationType)
    let custom = workbook.info.provenance.map { WordProperties.custom($0, after: nil) }
    if custom != nil {
      parts.addProperties(
        "docProps/custom.xml", relationship: WordNamespaces.relationship("custom-properties"),
        type: WordProperties.customType)
    }
    var writer = PackageWriter()
    parts.write(into: &writer)
    writer.add("xl/workbook.xml") { printer.printWorkbook(sheets: ids, into: &$0) }
    writer.add("xl/styles.xml") { printer.printStyles(into: &$0) }
    for (index, name) in names.enumerated() {
      writer.add("xl/" + name) { printer.printSheet(index, into: &$0) }
    }
    writer.add("docProps/core.xml", WordProperties.core(workbook.info))
    writer.add("docProps/app.xml", WordProperties.application)
    if let custom { writer.add("docProps/custom.xml", custom) }
    return try finish(writer)
  }

  /// The finished package.
  static func finish(_ writer: consuming PackageWriter) throws(TemplateError) -> [UInt8] {
    do throws(PackageError) {
      return try writer.finish()
    } catch {
      throw .package(part: nil, reason: "\(error)")
    }
  }
}
