import DocumentTree
import Languages
import XMLTree

/// Spells what is said of a document: the parts in `docProps`.
///
/// No clock is asked, so the same document gives the same bytes.
enum WordProperties {
  /// The relationship of a package to its core properties.
  static let coreRelationship =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
  /// The type of core properties.
  static let coreType = "application/vnd.openxmlformats-package.core-properties+xml"
  /// The type of extended properties.
  static let applicationType =
    "application/vnd.openxmlformats-officedocument.extended-properties+xml"

  /// Writes `docProps/core.xml`.
  ///
  /// Source: ISO/IEC 29500-2, 8.3 (core properties).
  static func core(_ document: DocumentInfo) -> [UInt8] {
    XMLFragment { writer in
      writer.declaration()
      writer.element(
        "cp:coreProperties",
        [
          "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
          "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        ]
      ) { writer in
        writer.element("dc:title") { $0.text(document.title) }
        if let subject = document.subject { writer.element("dc:subject") { $0.text(subject) } }
        if !document.authors.isEmpty {
          writer.element("dc:creator") { $0.text(document.authors.joined(separator: "; ")) }
        }
        writer.element("dc:identifier") { $0.text(document.identifier) }
        if let language = document.languages.first {
          writer.element("dc:language") { $0.text(language.bcp47) }
        }
      }
    }.bytes
  }

  /// Writes `docProps/app.xml`.
  ///
  /// Source: ISO/IEC 29500-1, 22.2 (extended properties).
  static let application: [UInt8] = XMLFragment { writer in
    writer.declaration()
    writer.element(
      "Properties",
      ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
    ) { writer in
      writer.element("Application") { $0.text("kohezija") }
    }
  }.bytes
}
