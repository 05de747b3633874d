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
    OpenDocumentTree.ensure(&root, "office:automatic-styles", before: ["office:body"])
    try OpenDocumentTree.editAll(&root, "office:body") { (body) throws(TemplateError) in
      try OpenDocumentTree.editAll(&body, "office:text") { (text) throws(TemplateError) in
        try search(&text)
      }
    }
    guard isFound else { throw .noDocumentTag }
    return root
  }

  private mutating func search(_ container: inout XMLElement) throws(TemplateError) {
    for index in container.children.indices where !isFound {
      guard case .element(var child) = container.children[index] else { continue }
      if child.name == "text:section" {
        try search(&child)
        container.children[index] = .element(child)
        continue
      }
      note(child)
      guard OpenDocumentParagraph.isParagraph(child) else { continue }
      let text = OpenDocumentParagraph.text(of: child)
      let tags = try OpenDocumentTags.find(in: text, part: part)
      guard let tag = tags.first(where: { $0.isBlock && $0.name == OpenDocumentTags.document })
      else { continue }
      let around = text.utf8.count - tag.range.count
      guard text.utf8.filter({ $0 > 0x20 }).count == tag.text.utf8.filter({ $0 > 0x20 }).count
      else { throw .tag(part: part, tag: around == 0 ? tag.text : text) }
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
