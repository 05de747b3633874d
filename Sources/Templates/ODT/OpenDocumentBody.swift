import Writers
import XMLTree

/// A template's `content.xml` with a marker where the document goes.
struct OpenDocumentBody {
  /// The element that stands for the document in the tree.
  static let marker = "kohezija:document"

  /// The tree.
  var root: XMLElement

  /// Adds counters of captions that the template has not declared.
  ///
  /// Source: ODF 1.3 part 3, 7.4.11 (text:sequence-decls).
  mutating func declareSequences() {
    root.edit("office:body") { body in
      body.edit("office:text") { text in
        if text.first("text:sequence-decls") == nil {
          let place = text.children.firstIndex { child in
            guard case .element(let element) = child else { return false }
            return !["office:forms", "text:tracked-changes", "text:variable-decls"]
              .contains(element.name)
          }
          text.children.insert(
            .element(XMLElement("text:sequence-decls")), at: place ?? text.children.endIndex)
        }
        text.edit("text:sequence-decls") { declarations in
          let captions = [ResolvedCaption.Kind.table, .figure].map(\.rawValue)
          for kind in captions + ["Article"] {
            let isDeclared = declarations.elements.contains { $0[attribute: "text:name"] == kind }
            guard !isDeclared else { continue }
            declarations.append(
              XMLElement(
                "text:sequence-decl",
                [
                  .init("text:display-outline-level", "0"), .init("text:name", kind),
                ]))
          }
        }
      }
    }
  }

  /// Writes the part, the document streamed in its place.
  func print(
    _ printer: OpenDocumentPrinter, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    writer.declaration()
    writer.start(named: root.name)
    for attribute in root.attributes { writer.attribute(named: attribute.name, attribute.value) }
    for child in root.children {
      guard case .element(let element) = child else { continue }
      if element.name == "office:automatic-styles" {
        writer.start("office:automatic-styles")
        for style in element.elements { writer.element(style) }
        printer.printAutomaticStyles(into: &writer)
        writer.end("office:automatic-styles")
      } else {
        print(element, printer, into: &writer, &attachments)
      }
    }
    writer.end(named: root.name)
  }

  private func print(
    _ element: XMLElement, _ printer: OpenDocumentPrinter, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    guard element.name != Self.marker else {
      printer.printBody(into: &writer, &attachments)
      return
    }
    guard ["office:body", "office:text", "text:section"].contains(element.name) else {
      writer.element(element)
      return
    }
    writer.start(named: element.name)
    for attribute in element.attributes { writer.attribute(named: attribute.name, attribute.value) }
    for child in element.elements { print(child, printer, into: &writer, &attachments) }
    writer.end(named: element.name)
  }
}

extension OpenDocumentBody {
  /// Lets what stands behind the document begin on a page of another kind.
  mutating func begin(afterwards opening: OpenDocumentOpening) {
    guard case .master(let master) = opening else { return }
    var added: XMLElement?
    let automatic = root.first("office:automatic-styles")?.elements ?? []
    root.edit("office:body") { body in
      body.edit("office:text") { text in
        let marker = text.children.firstIndex { child in
          if case .element(let element) = child { element.name == Self.marker } else { false }
        }
        guard let marker else { return }
        for index in text.children.indices where index > marker && added == nil {
          guard case .element(var next) = text.children[index],
            ParagraphDialect.openDocument.isParagraph(next)
          else { continue }
          added = Self.style(of: next, among: automatic, beginning: master)
          next[attribute: "text:style-name"] = "KAfterwards"
          text.children[index] = .element(next)
        }
      }
    }
    guard let added else { return }
    root.edit("office:automatic-styles") { styles in
      styles.append(added)
    }
  }

  private static func style(
    of paragraph: XMLElement, among automatic: [XMLElement], beginning master: String
  ) -> XMLElement {
    let name = paragraph[attribute: "text:style-name"] ?? "Standard"
    let own = automatic.first {
      $0[attribute: "style:name"] == name && $0[attribute: "style:family"] == "paragraph"
    }
    var style =
      own
      ?? XMLElement(
        "style:style",
        [.init("style:family", "paragraph"), .init("style:parent-style-name", name)])
    style[attribute: "style:name"] = "KAfterwards"
    style[attribute: "style:master-page-name"] = master
    return style
  }
}
