package import DocumentTree
import Languages
package import XMLTree

/// Spells a resolved document as OpenDocument text (ODF 1.3).
///
/// The automatic styles are told from the document's outline alone, so that the rows of tables can
/// be streamed afterwards.
package struct OpenDocumentPrinter: Sendable {
  /// The styles of the template.
  let names: OpenDocumentStyleNames
  /// The automatic styles of this document.
  let styles: OpenDocumentAutomaticStyles
  /// The blocks of the body.
  let blocks: [PlacedBlock]
  /// What references can point to.
  let targets: ShownTargets
  /// The numbers of pages; nil when they are not known.
  let numbers: PageNumbers?

  /// A printer of a document onto the pages of a template.
  package init(
    _ document: ResolvedDocument, names: OpenDocumentStyleNames, pages: OpenDocumentPages
  ) {
    self.names = names
    blocks = PlacedBlock.all(of: document, on: pages)
    targets = ShownTargets(document)
    numbers = document.pages
    styles = OpenDocumentAutomaticStyles(blocks, names: names)
  }

  /// Writes the styles that the body uses besides the named ones, for `office:automatic-styles`.
  package func printAutomaticStyles(into writer: inout XMLWriter) {
    styles.print(into: &writer)
  }

  /// Writes the styles of words alone, for the `office:automatic-styles` of headers and footers.
  package static func printSpanStyles(
    into writer: inout XMLWriter, names: OpenDocumentStyleNames
  ) {
    for span in OpenDocumentSpan.all { span.print(into: &writer, names: names) }
  }

  /// Writes the body, for `office:text`, and notes what else the package must hold.
  package func printBody(
    into writer: inout XMLWriter, _ attachments: inout OpenDocumentAttachments
  ) {
    printFlow(blocks, into: &writer, &attachments)
    // Office programs put a line of their own behind a last table, on a page of its own if need be.
    if case .table = blocks.last?.block { printFiller(into: &writer) }
  }

  /// Writes a paragraph that takes no room.
  private func printFiller(into writer: inout XMLWriter) {
    writer.element("text:p", ["text:style-name": OpenDocumentAutomaticStyles.filler])
  }

  /// Writes runs into a paragraph that stands already, such as a line of a page's header.
  package func printRuns(
    _ runs: [Run], into writer: inout XMLWriter, _ attachments: inout OpenDocumentAttachments
  ) {
    printRuns(runs, isStrong: false, into: &writer, &attachments)
  }

  /// Writes a paragraph of a role, such as a line of a page's header.
  package func printLine(
    _ runs: [Run], _ role: ParagraphRole, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    printParagraph(
      ResolvedParagraph(role: role, runs: runs, item: nil), .flow, isStrong: false, into: &writer,
      &attachments)
  }

  /// Writes blocks one after the other; those of a list stand together in it.
  func printFlow(
    _ blocks: [PlacedBlock], isStrong: Bool = false, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    var lists = OpenLists()
    var followsTable = false
    for block in blocks {
      if case .paragraph(let paragraph) = block.block, let item = paragraph.item {
        print(lists.open(item, &attachments.items), into: &writer)
      } else {
        print(lists.close(), into: &writer)
        if followsTable, block.opening == .flow, block.block.staysWithNext {
          printFiller(into: &writer)
        }
      }
      if case .table = block.block { followsTable = true } else { followsTable = false }
      printBlock(block, isStrong: isStrong, into: &writer, &attachments)
    }
    print(lists.close(), into: &writer)
  }

  private func printBlock(
    _ placed: PlacedBlock, isStrong: Bool, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    switch placed.block {
    case .heading(let heading):
      printHeading(heading, placed.opening, into: &writer, &attachments)
    case .paragraph(let paragraph):
      printParagraph(
        paragraph, placed.opening, isStrong: isStrong, into: &writer, &attachments)
    case .table(let table): printTable(table, placed, into: &writer, &attachments)
    case .figure(let figure): printFigure(figure, placed, into: &writer, &attachments)
    case .contents(let contents): printContents(contents, placed, into: &writer, &attachments)
    case .pageBreak: break
    }
  }

  /// Source: ODF 1.3 part 3, 5.1.2 (text:h), 6.1.10.2 (text:number).
  private func printHeading(
    _ heading: ResolvedHeading, _ opening: OpenDocumentOpening, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    let level = min(max(heading.level, 1), 4)
    writer.start("text:h")
    writer.attribute(
      "text:style-name", styles.name(of: .style(names[.heading(level)]), opening))
    writer.attribute("text:outline-level", String(level))
    if let number = heading.number {
      writer.element("text:number") { $0.text(number) }
    } else {
      writer.attribute("text:is-list-header", "true")
    }
    writer.element("text:bookmark-start", ["text:name": heading.bookmark])
    printRuns(heading.runs, isStrong: false, into: &writer, &attachments)
    writer.element("text:bookmark-end", ["text:name": heading.bookmark])
    writer.end("text:h")
  }

  /// Writes a paragraph in the style of its role, inside of a bookmark if it has one.
  func printParagraph(
    _ paragraph: ResolvedParagraph, _ opening: OpenDocumentOpening, isStrong: Bool,
    keepsRow: Bool = false, bookmark: String? = nil, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    writer.start("text:p")
    writer.attribute(
      "text:style-name", styles.name(of: .paragraph(paragraph, names, keepsRow: keepsRow), opening))
    if let bookmark { writer.element("text:bookmark-start", ["text:name": bookmark]) }
    printRuns(paragraph.runs, isStrong: isStrong, into: &writer, &attachments)
    if let bookmark { writer.element("text:bookmark-end", ["text:name": bookmark]) }
    writer.end("text:p")
  }
}
