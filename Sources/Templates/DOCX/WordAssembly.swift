import DocumentTree
import Languages
import OfficePackage
import Writers
import XMLTree

/// Puts a document into the parts of a template.
///
/// First everything that does not depend on the document's length is settled; then the main part
/// is written as a stream; then come the parts that what was printed needs.
struct WordAssembly {
  let document: ResolvedDocument
  let language: LanguageTag
  let styles: WordStyleMerge
  var parts: WordParts
  private var root: XMLElement
  private var place: WordPlace

  /// An assembly of a document and a template's parts.
  ///
  /// - Throws: ``TemplateError`` when there is no place for the document.
  init(_ document: ResolvedDocument, _ parts: WordParts) throws(TemplateError) {
    self.document = document
    self.parts = parts
    language = document.info.languages.first ?? .english
    root = try parts.tree(parts.main)
    try WordTree.declarePrefixes(at: &root, part: parts.main)
    place = try WordPlace(in: root, part: parts.main)
    var styles: XMLElement?
    if let name = try parts.part("styles", of: parts.main) { styles = try parts.tree(name) }
    self.styles = WordStyleMerge(styles)
  }

  /// The bytes of the finished package.
  mutating func bytes() throws(TemplateError) -> [UInt8] {
    if !document.marks.isEmpty { try ensureHeaders() }
    let printer = WordPrinter(
      document, names: styles.names, pages: place.pages, bookmarks: bookmarks,
      beginsOnNewPage: place.beginsOnNewPage)
    let filler = TagFiller(document, printer: WordTagPrinter(printer: printer))
    try place.close(printer.closingSection)
    var attachments = WordAttachments(room: try room(for: parts.main, root))
    place.before = try filled(place.before, filler, &attachments)
    place.after = try filled(place.after, filler, &attachments)
    try fillPageLines(printer, filler)

    var writer = PackageWriter()
    printMain(printer, into: &writer, &attachments)
    try addTargets(of: attachments, to: parts.main)
    try addNumbering(attachments)
    try addNotes(attachments.notes, printer, filler)
    try writeStyles()
    try fitSettings(hasNotes: !attachments.notes.isEmpty)
    try writeProperties()
    return try finish(writer)
  }

  /// The ids that a part leaves for what is printed into it.
  func room(
    for part: String, _ root: XMLElement
  ) throws(TemplateError) -> WordAttachments.Room {
    var room = WordAttachments.Room()
    let ids = try parts.relationships(of: part).all.map(\.id)
    while ids.contains(where: { $0.hasPrefix(room.relationshipPrefix) }) {
      room.relationshipPrefix += "K"
    }
    room.bookmark = WordTree.highest("w:id", of: "w:bookmarkStart", in: root) + 1
    room.drawing = WordTree.highest("id", of: "wp:docPr", in: root) + 1
    if let notes = try parts.part("footnotes", of: parts.main) {
      room.note = WordTree.highest("w:id", of: "w:footnote", in: try parts.tree(notes)) + 1
    }
    if let numbering = try parts.part("numbering", of: parts.main) {
      room.numbering = WordTree.highest("w:numId", of: "w:num", in: try parts.tree(numbering)) + 1
    }
    return room
  }

  private var bookmarks: Set<String> {
    var names: Set<String> = []
    root.walk { element in
      guard element.name == "w:bookmarkStart", let name = element[attribute: "w:name"] else {
        return
      }
      names.insert(name.lowercased())
    }
    return names
  }

  private mutating func ensureHeaders() throws(TemplateError) {
    var settings: XMLElement?
    if let name = try parts.part("settings", of: parts.main) { settings = try parts.tree(name) }
    var body = XMLElement("w:body", [], place.before + place.after)
    try WordMarks(settings: settings).ensureHeaders(in: &body) { () throws(TemplateError) in
      let header = try parts.addPart("header")
      parts.write(header.name, XMLElement("w:hdr", Self.declarations).document)
      return header.id
    }
    let count = place.before.count
    place.before = Array(body.children[..<count])
    place.after = Array(body.children[count...])
  }

  /// What the template itself says in the body, with its tags filled.
  ///
  /// Its words keep the language that the template gives them.
  private func filled(
    _ nodes: [XMLElement.Node], _ filler: TagFiller<WordTagPrinter>,
    _ attachments: inout WordAttachments
  ) throws(TemplateError) -> [XMLElement.Node] {
    var body = XMLElement("w:body", [], nodes)
    try filler.fill(&body, part: parts.main, allowsNotes: true, &attachments)
    WordRunProperties.declare(styles.language ?? language.bcp47, in: &body)
    return body.children
  }

  private func printMain(
    _ printer: WordPrinter, into package: inout PackageWriter,
    _ attachments: inout WordAttachments
  ) {
    package.add(parts.main) { writer in
      writer.declaration()
      writer.start(named: root.name)
      for one in root.attributes { writer.attribute(named: one.name, one.value) }
      for child in root.elements {
        guard child.name == "w:body" else {
          writer.element(child)
          continue
        }
        writer.start("w:body")
        for node in place.before { writer.node(node) }
        printer.printBody(into: &writer, &attachments)
        for node in place.after { writer.node(node) }
        writer.end("w:body")
      }
      writer.end(named: root.name)
    }
  }

  /// The namespaces that parts of our own declare.
  static let declarations: [XMLElement.Attribute] = [
    .init("xmlns:w", WordNamespaces.main), .init("xmlns:r", WordNamespaces.relationships),
  ]
}

extension XMLWriter {
  /// Writes an element or text.
  fileprivate mutating func node(_ node: XMLElement.Node) {
    switch node {
    case .element(let element): self.element(element)
    case .text(let text): self.text(text)
    }
  }
}
