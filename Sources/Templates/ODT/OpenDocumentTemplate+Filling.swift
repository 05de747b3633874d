import DocumentTree
import Languages
import OfficePackage
package import Writers
import XMLTree

extension OpenDocumentTemplate {
  /// The template filled with a document: the bytes of an .odt.
  ///
  /// - Throws: ``TemplateError`` when a tag names nothing or the package can't be written.
  package func fill(with document: ResolvedDocument) throws(TemplateError) -> [UInt8] {
    let names = OpenDocumentStyleNames(template: styles)
    let masters = OpenDocumentMasters(styles: styles, asked: askedMaster)
    let pages = masters.pages(opening: opening)
    let printer = OpenDocumentPrinter(document, names: names, pages: pages)
    let filler = TagFiller(document, printer: OpenDocumentTagPrinter(printer: printer))
    var attachments = OpenDocumentAttachments(taken: folders)
    let styles = try filledStyles(document, names, masters, pages, printer, filler, &attachments)
    var body = body
    try filler.fill(&body.root, part: "content.xml", allowsNotes: true, &attachments)
    body.declareSequences()
    if let opening = afterwards(document, pages) { body.begin(afterwards: opening) }
    return try write(document, body, styles, printer, &attachments)
  }

  /// The folders of objects that the template has already.
  private var folders: Set<String> {
    Set(package.parts.compactMap { $0.name.split(separator: "/").first.map(String.init) })
  }

  /// Where what stands behind the document in the template begins, when the last pages are turned.
  private func afterwards(
    _ document: ResolvedDocument, _ pages: OpenDocumentPages
  ) -> OpenDocumentOpening? {
    guard let last = document.sections.last(where: { !$0.blocks.isEmpty }),
      last.orientation != pages.orientation
    else { return nil }
    return .master(pages[pages.orientation].master)
  }

  private func filledStyles(
    _ document: ResolvedDocument, _ names: OpenDocumentStyleNames, _ masters: OpenDocumentMasters,
    _ pages: OpenDocumentPages, _ printer: OpenDocumentPrinter,
    _ filler: TagFiller<OpenDocumentTagPrinter>,
    _ attachments: inout OpenDocumentAttachments
  ) throws(TemplateError) -> XMLElement {
    var styles = styles
    try OpenDocumentNamespaces.declare(in: &styles, part: "styles.xml")
    OpenDocumentStyleMerge.complete(
      &styles, names: names, language: document.info.languages.first ?? .english)
    if document.sections.contains(where: { $0.orientation != pages.orientation }) {
      masters.addTurned(to: &styles)
    }
    if !document.marks.isEmpty {
      let line = OpenDocumentTree.nodes(
        of: XMLFragment { writer in
          printer.printLine(document.markLine, .mark, into: &writer, &attachments)
        })
      OpenDocumentMarks.add(line, to: &styles, unless: filler.showsMarks)
    }
    var masterStyles = styles.first("office:master-styles") ?? XMLElement("office:master-styles")
    try filler.fill(&masterStyles, part: "styles.xml", allowsNotes: false, &attachments)
    styles.edit("office:master-styles") { $0 = masterStyles }
    addSpans(to: &styles, names)
    return styles
  }

  /// Adds the styles of the languages that words in headers and footers use.
  private func addSpans(to styles: inout XMLElement, _ names: OpenDocumentStyleNames) {
    var used: Set<String> = []
    styles.first("office:master-styles")?.walk { element in
      if element.name == "text:span", let name = element[attribute: "text:style-name"] {
        used.insert(name)
      }
    }
    let spans = OpenDocumentTree.nodes(
      of: XMLFragment { writer in
        OpenDocumentPrinter.printSpanStyles(into: &writer, names: names)
      })
    let added = spans.compactMap { node -> XMLElement? in
      guard case .element(let span) = node, let name = span[attribute: "style:name"],
        used.contains(name)
      else { return nil }
      return span
    }
    OpenDocumentTree.addStyles(added, to: &styles)
  }

  private func write(
    _ document: ResolvedDocument, _ body: OpenDocumentBody, _ styles: XMLElement,
    _ printer: OpenDocumentPrinter, _ attachments: inout OpenDocumentAttachments
  ) throws(TemplateError) -> [UInt8] {
    var writer = PackageWriter()
    var manifest = Manifest(mediaType: Self.mediaType)
    let types = self.manifest.entries
    func type(of name: String) -> String { types.first { $0.path == name }?.mediaType ?? "" }
    writer.store("mimetype", Array(Self.mediaType.utf8))
    writer.add("content.xml") { writer in
      body.print(printer, into: &writer, &attachments)
    }
    var styles = styles
    // Only now is it known what the rows of tables need.
    if attachments.usesCode { OpenDocumentStyleMerge.addCode(to: &styles) }
    writer.add("styles.xml", styles.document)
    writer.add("meta.xml") { writer in OpenDocumentMeta.print(document.info, into: &writer) }
    for name in ["content.xml", "styles.xml", "meta.xml"] { manifest.add(name, "text/xml") }
    for part in package.parts where Self.isKept(part.name) && !part.name.hasSuffix("/") {
      let isSettings = part.name == OpenDocumentSettings.partName
      writer.add(
        part.name, isSettings ? OpenDocumentSettings.keepingRows(part.bytes) : part.bytes)
      manifest.add(part.name, type(of: part.name))
    }
    for entry in types where entry.path.hasSuffix("/") && entry.path != "/" {
      let isFilled = package.parts.contains {
        $0.name.hasPrefix(entry.path) && !$0.name.hasSuffix("/")
      }
      guard isFilled, Self.isKept(entry.path) else { continue }
      manifest.add(entry.path, entry.mediaType)
    }
    for picture in attachments.pictures {
      writer.add(picture.name, picture.bytes)
      manifest.add(picture.name, picture.mediaType)
    }
    for object in attachments.objects {
      writer.add(object.name + "/content.xml") { writer in object.print(into: &writer) }
      manifest.add(object.name + "/", "application/vnd.oasis.opendocument.chart")
      manifest.add(object.name + "/content.xml", "text/xml")
    }
    writer.add(Manifest.partName, manifest.bytes)
    do {
      return try writer.finish()
    } catch {
      throw .package(part: nil, reason: "\(error)")
    }
  }

  /// Whether a part goes into the document as it is; a preview or signature would no longer fit.
  private static func isKept(_ name: String) -> Bool {
    !["mimetype", "content.xml", "styles.xml", "meta.xml"].contains(name)
      && !name.hasPrefix("META-INF/") && !name.hasPrefix("Thumbnails/")
  }
}
