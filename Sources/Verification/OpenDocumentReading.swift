import DocumentTree
import OfficePackage
import XMLTree

/// Reads what stands in an .odt.
enum OpenDocumentReading {
  /// Reads a package, the body first, then headers, footers and charts.
  ///
  /// - Throws: ``FinishedFile/Problem`` when it is damaged.
  static func read(
    _ package: OfficePackage
  ) throws(FinishedFile.Problem) -> (
    FinishedFile.Format, DocumentProvenance, [FinishedLine]
  ) {
    let type = package["mimetype"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    let isWorkbook = type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet")
    guard isWorkbook || type.hasPrefix("application/vnd.oasis.opendocument.text") else {
      throw .format
    }
    var lines: [FinishedLine] = []
    let content = try FinishedFile.tree("content.xml", of: package)
    for body in content.first("office:body")?.elements ?? [] {
      guard isWorkbook else {
        read(body, into: &lines)
        continue
      }
      for sheet in body.elements {
        lines.add(.heading, sheet[attribute: "table:name"] ?? "")
        read(sheet, into: &lines)
      }
    }
    if package["styles.xml"] != nil {
      let styles = try FinishedFile.tree("styles.xml", of: package)
      if let masters = styles.first("office:master-styles") { read(masters, into: &lines) }
    }
    let charts = package.parts.map(\.name).filter { $0.hasSuffix("/content.xml") }.sorted()
    for name in charts { readChart(try FinishedFile.tree(name, of: package), into: &lines) }
    return (isWorkbook ? .ods : .odt, try provenance(package), lines)
  }

  private static func provenance(
    _ package: OfficePackage
  ) throws(FinishedFile.Problem) -> DocumentProvenance {
    guard package["meta.xml"] != nil else { return DocumentProvenance() }
    let root = try FinishedFile.tree("meta.xml", of: package)
    return DocumentProvenance(
      (root.first("office:meta")?.elements ?? []).compactMap { property in
        guard property.name == "meta:user-defined", let name = property[attribute: "meta:name"],
          name.hasPrefix(DocumentProvenance.prefix)
        else { return nil }
        return .init(name: name, value: property.words)
      })
  }

  private static func read(_ element: XMLElement, into lines: inout [FinishedLine]) {
    switch element.name {
    case "text:p", "text:h":
      var inside: [FinishedLine] = []
      let words = words(of: element, &inside)
      lines.add(element.name == "text:h" ? .heading : .text, words)
      lines += inside
    case "table:table-cell" where element[attribute: "table:formula"] != nil:
      lines.add(.text, "=" + (element[attribute: "table:formula"] ?? ""))
    case "table:table-cell" where element[attribute: "office:value"] != nil:
      // What programs calculate with may differ from what they show.
      let shown = element.elements.map(\.words).joined(separator: " ")
      lines.add(.text, shown + " = " + (element[attribute: "office:value"] ?? ""))
    case "svg:desc": lines.add(.alternative, element.words)
    // From what the contents are made is no part of what is read.
    case "text:table-of-content-source", "office:annotation": break
    default: for child in element.elements { read(child, into: &lines) }
    }
  }

  /// The words of a paragraph; what stands in it as lines of its own goes to `inside`.
  private static func words(
    of element: XMLElement, _ inside: inout [FinishedLine]
  ) -> String {
    var words = ""
    for child in element.children {
      switch child {
      case .text(let text): words += text
      case .element(let inner):
        switch inner.name {
        case "text:tab", "text:s", "text:line-break": words += " "
        case "text:page-number", "text:page-count": break
        case "text:bookmark-ref", "text:reference-ref":
          if inner[attribute: "text:reference-format"] != "page" {
            words += Self.words(of: inner, &inside)
          }
        case "text:note", "draw:frame", "office:annotation": read(inner, into: &inside)
        // The number of a heading is counted anew by every program.
        case "text:number": break
        default: words += Self.words(of: inner, &inside)
        }
      }
    }
    return words
  }

  private static func readChart(_ element: XMLElement, into lines: inout [FinishedLine]) {
    if element.name == "text:p" {
      lines.add(.chart, element.words)
    } else {
      for child in element.elements { readChart(child, into: &lines) }
    }
  }
}
