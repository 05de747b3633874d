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
  private let document: ResolvedDocument
  private let language: LanguageTag
  private let styles: WordStyleMerge
  private var parts: WordParts
  private var root: XMLElement
  private var body: XMLElement
  private let place: WordPlace
  private var rooms: [String: WordAttachments.Room] = [:]

  /// An assembly of a document and a template's parts.
  init(_ document: ResolvedDocument, _ parts: WordParts) throws(TemplateError) {
    self.document = document
    self.parts = parts
    language = document.info.languages.first ?? .english
    root = try parts.tree(parts.main)
    try WordTree.declarePrefixes(at: &root, part: parts.main)
    guard let body = root.first("w:body"), let place = try WordPlace(in: body, part: parts.main)
    else { throw .noDocumentTag }
    self.body = body
    self.place = place
    var styles: XMLElement?
    if let name = try parts.part("styles", of: parts.main) { styles = try parts.tree(name) }
    self.styles = WordStyleMerge(styles)
  }

  /// The bytes of the finished package.
  mutating func bytes() throws(TemplateError) -> [UInt8] {
    try addMarks()
    let beginsOnNewPage = try openPlace()
    let printer = WordPrinter(
      document, names: styles.names, pages: pages, bookmarks: bookmarks,
      beginsOnNewPage: beginsOnNewPage)
    closePlace(printer.closingSection)
    var attachments = WordAttachments(room: try room(for: parts.main))
    let filler = WordTagFiller(document, printer: printer)
    try fillPageLines(filler)
    try fillBody(filler, &attachments)

    var writer = PackageWriter()
    printMain(printer, into: &writer, &attachments)
    try addTargets(attachments, to: parts.main)
    try addNumbering(attachments)
    try addNotes(attachments, printer, filler)
    try writeStyles()
    try fitSettings(hasNotes: !attachments.notes.isEmpty)
    try writeProperties()
    return try finish(&writer)
  }

  /// Writes whatever the template's parts have become around the main part.
  private mutating func finish(_ writer: inout PackageWriter) throws(TemplateError) -> [UInt8] {
    fatalError()
  }
}
