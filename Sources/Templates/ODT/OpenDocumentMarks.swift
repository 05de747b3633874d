import Writers
import XMLTree

/// Puts the marks of a document at the top of every page, where the template does not show them.
enum OpenDocumentMarks {
  private static let headers = [
    "style:header", "style:header-left", "style:header-first", "loext:header-first",
  ]

  /// Adds a line, as the nodes of its paragraph, to the headers of all master pages that do not
  /// show the marks themselves.
  static func add(
    _ line: [XMLElement.Node], to styles: inout XMLElement,
    unless showsMarks: (XMLElement) -> Bool
  ) {
    var layouts: [String] = []
    styles.edit("office:master-styles") { masters in
      masters.editAll("style:master-page") { master in
        if let layout = master[attribute: "style:page-layout-name"] { layouts.append(layout) }
        if master.first("style:header") == nil {
          master.children.insert(.element(XMLElement("style:header")), at: 0)
        }
        for name in headers {
          master.edit(name) { header in
            header[attribute: "style:display"] = nil
            guard !showsMarks(header) else { return }
            header.children.insert(contentsOf: line, at: place(in: header))
          }
        }
      }
    }
    styles.edit("office:automatic-styles") { automatic in
      automatic.editAll("style:page-layout") { layout in
        guard layouts.contains(layout[attribute: "style:name"] ?? "") else { return }
        makeRoom(in: &layout)
      }
    }
  }

  /// Declarations come first in a header.
  private static func place(in header: XMLElement) -> Int {
    header.children.firstIndex { child in
      guard case .element(let element) = child else { return false }
      return element.name != "text:tracked-changes" && !element.name.hasSuffix("-decls")
    } ?? header.children.endIndex
  }

  private static func makeRoom(in layout: inout XMLElement) {
    layout.ensure("style:header-style", before: ["style:footer-style"])
    layout.edit("style:header-style") { header in
      guard header.elements.isEmpty else { return }
      header.children = [
        .element(
          XMLElement(
            "style:header-footer-properties",
            [.init("fo:min-height", "0.6cm"), .init("fo:margin-bottom", "0.3cm")]))
      ]
    }
  }
}
