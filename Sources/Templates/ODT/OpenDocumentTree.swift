import XMLTree

/// Small edits on the trees of OpenDocument parts.
enum OpenDocumentTree {
  /// Adds automatic styles before the layouts of pages, as LibreOffice orders them.
  static func addStyles(_ added: [XMLElement], to styles: inout XMLElement) {
    styles.edit("office:automatic-styles") { automatic in
      let place = automatic.children.firstIndex(where: isLayout) ?? automatic.children.endIndex
      automatic.children.insert(contentsOf: added.map(XMLElement.Node.element), at: place)
    }
  }

  /// Adds the layout of a page behind the others.
  ///
  /// libxml2's RELAX NG wants layouts side by side.
  static func addLayout(_ layout: XMLElement, to styles: inout XMLElement) {
    styles.edit("office:automatic-styles") { automatic in
      let last = automatic.children.lastIndex(where: isLayout) ?? automatic.children.endIndex - 1
      automatic.children.insert(.element(layout), at: last + 1)
    }
  }

  private static func isLayout(_ node: XMLElement.Node) -> Bool {
    if case .element(let element) = node { element.name == "style:page-layout" } else { false }
  }

  /// What a fragment holds, as nodes.
  static func nodes(of fragment: XMLFragment) -> [XMLElement.Node] {
    let wrapped = XMLFragment { writer in
      writer.start("office:text")
      for (prefix, name) in OpenDocumentNamespaces.all {
        writer.attribute(named: "xmlns:" + prefix, name)
      }
      writer.fragment(fragment)
      writer.end("office:text")
    }
    return (try? XMLReader.parse(wrapped.bytes))?.children ?? []
  }
}

/// The namespaces of OpenDocument by the prefixes that everyone uses.
enum OpenDocumentNamespaces {
  private static let base = "urn:oasis:names:tc:opendocument:xmlns:"

  /// Prefix and name of those that a finished document uses, in the order in which they are said.
  static let all: [(String, String)] = [
    ("office", base + "office:1.0"), ("style", base + "style:1.0"), ("text", base + "text:1.0"),
    ("table", base + "table:1.0"), ("draw", base + "drawing:1.0"),
    ("fo", base + "xsl-fo-compatible:1.0"), ("svg", base + "svg-compatible:1.0"),
    ("xlink", "http://www.w3.org/1999/xlink"), ("dc", "http://purl.org/dc/elements/1.1/"),
    ("meta", base + "meta:1.0"), ("ooow", "http://openoffice.org/2004/writer"),
  ]

  /// Prefixes by which programs add what is no part of the standard.
  static let extensions: Set<String> = ["loext", "officeooo", "calcext", "drawooo", "rpt", "field"]

  /// Makes sure that a root declares all of them.
  ///
  /// - Throws: ``TemplateError`` when it uses a prefix for something else.
  static func declare(in root: inout XMLElement, part: String) throws(TemplateError) {
    for (prefix, name) in all {
      let declared = root[attribute: "xmlns:" + prefix]
      guard declared == nil || declared == name else {
        throw .package(part: part, reason: "xmlns:" + prefix)
      }
      root[attribute: "xmlns:" + prefix] = name
    }
    root[attribute: "office:version"] = "1.3"
  }

  /// The element without properties that are no part of the standard, which would make a finished
  /// document invalid; what they say is not needed to show it.
  static func withoutExtensions(_ element: XMLElement) -> XMLElement {
    var element = element
    element.attributes.removeAll { isExtension($0.name) }
    element.children = element.children.compactMap { child in
      guard case .element(let inner) = child else { return child }
      if isExtension(inner.name), inner.name.hasSuffix("-properties") { return nil }
      return .element(withoutExtensions(inner))
    }
    return element
  }

  private static func isExtension(_ name: String) -> Bool {
    guard let colon = name.firstIndex(of: ":") else { return false }
    return extensions.contains(String(name[..<colon]))
  }
}
