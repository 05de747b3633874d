import Foundation
import OfficePackage
import Testing

/// Holds workbooks against the schemas of their formats, which the tool for documents doesn't.
package enum WorkbookSchemas {
  /// Whether the schemas and the program that reads them are there.
  package static let isThere = Repository.shared != nil && Tool.find("xmllint") != nil

  /// Holds every part of a workbook against its schema.
  package static func judge(_ bytes: [UInt8], _ name: String) throws {
    guard let schemas = Repository.shared?.appending(path: "schemas") else { return }
    let package = try OfficePackage.read(bytes)
    let isOpenDocument = package["mimetype"] != nil
    let folder = FileManager.default.temporaryDirectory.appending(path: "kohezija-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var judged = 0
    for part in package.parts where part.name != "mimetype" {
      let schema = isOpenDocument ? openDocument(part.name) : excel(part.name)
      guard let schema else { continue }
      // The schema knows no xml:space on words, which Excel itself writes.
      let text = String(decoding: part.bytes, as: UTF8.self)
        .replacing(" xml:space=\"preserve\"", with: "")
      let file = folder.appending(path: "part.xml")
      try Data(text.utf8).write(to: file)
      let result = try Tool.run(
        "xmllint",
        [
          "--noout", "--nonet", schema.hasSuffix(".rng") ? "--relaxng" : "--schema",
          schemas.appending(path: schema).path, file.path,
        ])
      #expect(result?.status == 0, "\(name) \(part.name): \(result?.output.prefix(600) ?? "")")
      judged += 1
    }
    #expect(judged >= 5, "\(name) has parts that are judged")
  }

  private static func openDocument(_ name: String) -> String? {
    guard name.hasSuffix(".xml") else { return nil }
    return name.hasPrefix("META-INF/")
      ? "odf-1.3/OpenDocument-v1.3-manifest-schema.rng" : "odf-1.3/OpenDocument-v1.3-schema.rng"
  }

  private static func excel(_ name: String) -> String? {
    let folder = "ooxml-transitional/"
    switch name {
    case "[Content_Types].xml": return folder + "opc-xsd/opc-contentTypes.xsd"
    case "docProps/app.xml": return folder + "shared-documentPropertiesExtended.xsd"
    case "docProps/custom.xml": return folder + "shared-documentPropertiesCustom.xsd"
    case _ where name.hasSuffix(".rels"): return folder + "opc-xsd/opc-relationships.xsd"
    case _ where name.hasPrefix("xl/"): return folder + "sml.xsd"
    default: return nil
    }
  }
}
