import DocumentTree
import Languages
import XMLTree

/// Spells the properties of a document: `meta.xml`.
enum OpenDocumentMeta {
  /// Writes the part; no clock is asked, so the same document gives the same bytes.
  ///
  /// Source: ODF 1.3 part 3, 4.3 (metadata).
  static func print(_ info: DocumentInfo, into writer: inout XMLWriter) {
    let authors = info.authors.joined(separator: ", ")
    writer.declaration()
    writer.element(
      "office:document-meta",
      [
        "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/", "office:version": "1.3",
      ]
    ) { writer in
      writer.element("office:meta") { writer in
        writer.element("meta:generator") { $0.text("kohezija") }
        writer.element("dc:title") { $0.text(info.title) }
        if let subject = info.subject { writer.element("dc:subject") { $0.text(subject) } }
        if !authors.isEmpty {
          writer.element("meta:initial-creator") { $0.text(authors) }
          writer.element("dc:creator") { $0.text(authors) }
        }
        if let language = info.languages.first {
          writer.element("dc:language") { $0.text(language.bcp47) }
        }
        writer.element("meta:keyword") { $0.text(info.identifier) }
        for property in info.provenance?.properties ?? [] {
          writer.start("meta:user-defined")
          writer.attribute("meta:name", property.name)
          writer.attribute("meta:value-type", "string")
          writer.text(property.value)
          writer.end("meta:user-defined")
        }
      }
    }
  }
}
