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

  /// The type of custom properties.
  static let customType = "application/vnd.openxmlformats-officedocument.custom-properties+xml"

  /// Writes `docProps/custom.xml`: what the document was made of, after the template's own
  /// properties, which its fields may show.
  ///
  /// Source: ISO/IEC 29500-1, 22.3.2 (custom properties); numbers begin at 2.
  static func custom(_ provenance: DocumentProvenance, after template: XMLElement?) -> [UInt8] {
    let kept = (template?.elements ?? []).filter { property in
      !(property[attribute: "name"] ?? "").hasPrefix(DocumentProvenance.prefix)
    }
    let first = (kept.compactMap { $0[attribute: "pid"].flatMap { Int($0) } }.max() ?? 1) + 1
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    let prefix = template?.attributes.first { $0.value == types }?.name.dropFirst(6) ?? "vt"
    var root = XMLElement(
      "Properties",
      [
        .init(
          "xmlns",
          "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"),
        .init("xmlns:" + prefix, types),
      ])
    root.children = kept.map(XMLElement.Node.element)
    for (index, property) in provenance.properties.enumerated() {
      let value = XMLElement(prefix + ":lpwstr", [], [.text(property.value)])
      root.append(
        XMLElement(
          "property",
          [
            .init("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"),
            .init("pid", String(first + index)), .init("name", property.name),
          ], [.element(value)]))
    }
    return root.document
  }

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
