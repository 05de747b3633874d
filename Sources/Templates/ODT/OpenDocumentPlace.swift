import Writers
import XMLTree

/// Finds the place of the document in the body of a template, and on which page it begins.
struct OpenDocumentPlace {
  /// The master page that the last paragraph up to the tag asked for.
  private(set) var askedMaster: String?
  /// How the paragraph with the tag begins.
  private(set) var opening = OpenDocumentOpening.flow

  private let part = "content.xml"
  private let content: XMLElement
  private let known: [XMLElement]
  private var search = DocumentPlaceSearch(.openDocument)
  private var isFound = false

  /// The body of a template with its styles.
  init(content: XMLElement, styles: XMLElement) {
    self.content = content
    known = [
      content.first("office:automatic-styles"), styles.first("office:styles"),
    ].compactMap { $0 }.flatMap(\.elements).filter { $0.name == "style:style" }
  }

  /// The content with a marker in the place of the paragraph with the tag.
  ///
  /// - Throws: ``TemplateError`` when there is no such paragraph.
  mutating func mark() throws(TemplateError) -> XMLElement {
    var root = OpenDocumentNamespaces.withoutExtensions(content)
    try OpenDocumentNamespaces.declare(in: &root, part: part)
    root.ensure("office:automatic-styles", before: ["office:body"])
    root.edit("office:body") { body in
      body.edit("office:text") { mark(in: &$0) }
    }
    guard isFound else { throw search.failure(part: part) }
    return root
  }

  private mutating func mark(in container: inout XMLElement) {
    for index in container.children.indices where !isFound {
      guard case .element(var child) = container.children[index] else { continue }
      if child.name == "text:section" {
        mark(in: &child)
        container.children[index] = .element(child)
        continue
      }
      note(child)
      guard search.finds(child) else { continue }
      opening = Self.opening(of: properties(of: child))
      container.children[index] = .element(XMLElement(OpenDocumentBody.marker))
      isFound = true
    }
  }

  /// Remembers the page for which a paragraph or table asks.
  private mutating func note(_ element: XMLElement) {
    if case .master(let master) = Self.opening(of: properties(of: element)) {
      askedMaster = master
    }
  }

  /// What an element's style says of pages, with what it inherits.
  private func properties(of element: XMLElement) -> (master: String?, isBroken: Bool) {
    let (family, name) =
      element.name == "table:table"
      ? ("table", element[attribute: "table:style-name"])
      : ("paragraph", element[attribute: "text:style-name"])
    var master: String?
    var isBroken = false
    var next = name
    for _ in 0..<16 {
      let current = known.first {
        $0[attribute: "style:name"] == next && $0[attribute: "style:family"] == family
      }
      guard next != nil, let current else { break }
      if master == nil { master = current[attribute: "style:master-page-name"] }
      let paragraph =
        current.first("style:paragraph-properties") ?? current.first("style:table-properties")
      if paragraph?[attribute: "fo:break-before"] == "page" { isBroken = true }
      next = current[attribute: "style:parent-style-name"]
    }
    return (master, isBroken)
  }

  private static func opening(
    of properties: (master: String?, isBroken: Bool)
  ) -> OpenDocumentOpening {
    if let master = properties.master, !master.isEmpty { return .master(master) }
    return properties.isBroken ? .page : .flow
  }
}
