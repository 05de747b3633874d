import DocumentTree
import XMLTree

/// Reads what stands in a page of the web that kohezija wrote, which is XML too.
enum WebPageReading {
  /// Reads a page.
  ///
  /// - Throws: ``FinishedFile/Problem`` when it is damaged or no such page.
  static func read(
    _ bytes: [UInt8]
  ) throws(FinishedFile.Problem) -> (
    FinishedFile.Format, DocumentProvenance, [FinishedLine]
  ) {
    let root = try FinishedFile.tree(withoutDocumentType(bytes), named: "html")
    guard root.name == "html" else { throw .format }
    var lines: [FinishedLine] = []
    if let body = root.first("body") {
      var words = ""
      read(body, into: &lines, &words)
      lines.add(.text, words)
    }
    let properties = (root.first("head")?.elements ?? []).compactMap {
      meta -> DocumentProvenance.Property? in
      guard meta.name == "meta", let name = meta[attribute: "name"],
        name.hasPrefix(DocumentProvenance.prefix)
      else { return nil }
      return .init(name: name, value: meta[attribute: "content"] ?? "")
    }
    return (.html, DocumentProvenance(properties), lines)
  }

  /// The bytes without the document type, which says nothing and which the reader refuses.
  private static func withoutDocumentType(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("<!doctype".utf8)
    let head = bytes.prefix(mark.count).map { $0 | 0x20 }
    guard head == mark.map({ $0 | 0x20 }), let end = bytes.firstIndex(of: UInt8(ascii: ">"))
    else { return bytes }
    return Array(bytes[(end + 1)...])
  }

  /// What stands in a line with others.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "i", "q", "s", "small", "span",
    "strong", "sub", "sup", "time", "u", "wbr",
  ]

  private static func read(
    _ element: XMLElement, into lines: inout [FinishedLine], _ words: inout String
  ) {
    for child in element.children {
      switch child {
      case .text(let text): words += text
      case .element(let inner) where inner.name == "br": words += " "
      case .element(let inner) where inline.contains(inner.name):
        read(inner, into: &lines, &words)
      case .element(let inner):
        lines.add(.text, words)
        words = ""
        if let alternative = inner[attribute: "alt"] ?? inner[attribute: "aria-label"] {
          lines.add(.alternative, alternative)
        }
        read(inner, into: &lines, &words)
        lines.add(kind(of: inner.name), words)
        words = ""
      }
    }
  }

  private static func kind(of name: String) -> FinishedLine.Kind {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading
    case "text", "title", "desc": .chart
    default: .text
    }
  }
}
