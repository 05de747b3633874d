import XMLTree

/// Writes activities as a file of the IATI standard 2.03.
///
/// The same activities give the same bytes; no clock is asked.
package enum IATIPrinter {
  /// The whole file, as UTF-8.
  package static func print(_ file: IATIFile) -> [UInt8] {
    XMLFragment { writer in
      writer.declaration()
      writer.start("iati-activities")
      writer.attribute("version", IATIFile.version)
      for activity in file.activities.all {
        write(ElementPrinter.element("iati-activity", activity), indentation: "\n  ", &writer)
      }
      writer.text("\n")
      writer.end("iati-activities")
      writer.text("\n")
    }.bytes
  }

  /// Writes an element, its children on lines of their own.
  private static func write(
    _ element: XMLElement, indentation: String, _ writer: inout XMLWriter
  ) {
    writer.text(indentation)
    writer.start(named: element.name)
    for attribute in element.attributes { writer.attribute(named: attribute.name, attribute.value) }
    var hasElements = false
    for child in element.children {
      switch child {
      case .text(let text): writer.text(text)
      case .element(let child):
        hasElements = true
        write(child, indentation: indentation + "  ", &writer)
      }
    }
    if hasElements { writer.text(indentation) }
    writer.end(named: element.name)
  }
}
