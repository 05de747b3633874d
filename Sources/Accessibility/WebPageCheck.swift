import XMLTree

/// Looks for barriers in a page of the web that is XML too.
enum WebPageCheck {
  /// The barriers in a page.
  static func barriers(in bytes: [UInt8]) -> [Barrier] {
    guard let root = try? XMLReader.parse(withoutDocumentType(bytes)) else { return [] }
    var barriers: [Barrier] = []
    if (root.first("head")?.first("title")?.allText ?? "").isBlank {
      barriers.append(Barrier(.title))
    }
    if (root[attribute: "lang"] ?? "").isBlank { barriers.append(Barrier(.language)) }
    var headings: [(level: Int, words: String)] = []
    root.visit { element in
      switch element.name {
      case "img" where element[attribute: "alt"] == nil: barriers.append(Barrier(.alternative))
      case "svg" where element[attribute: "role"] == "img":
        let said = element[attribute: "aria-label"] ?? element[attribute: "aria-labelledby"]
        let words = element.first("title")?.allText ?? element.first("desc")?.allText
        if (said ?? words ?? "").isBlank { barriers.append(Barrier(.alternative)) }
      case "h1", "h2", "h3", "h4", "h5", "h6":
        let level = element.name.last?.wholeNumberValue ?? 1
        headings.append((level, element.allText))
      default: break
      }
    }
    return barriers + FileCheck.headings(headings)
  }

  private static func withoutDocumentType(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: Array("<!".utf8)), let end = bytes.firstIndex(of: UInt8(ascii: ">"))
    else { return bytes }
    return Array(bytes[(end + 1)...])
  }
}
