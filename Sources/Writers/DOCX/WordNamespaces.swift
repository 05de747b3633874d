/// The names of the vocabularies and relationships that a Word package is written in.
///
/// Source: ISO/IEC 29500-4 (transitional).
package enum WordNamespaces {
  /// Text, tables, sections: `w`.
  package static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// The same in strict documents, which Word itself hardly ever writes.
  package static let strictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  /// Ids of relationships in XML: `r`.
  package static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// Drawings in lines of text: `wp`.
  package static let drawing =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  /// Everything drawn: `a`.
  package static let drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main"
  /// Pictures: `pic`.
  package static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  /// Charts: `c`.
  package static let chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"

  /// The type of a relationship between parts of an office document.
  package static func relationship(_ name: String) -> String { relationships + "/" + name }
}
