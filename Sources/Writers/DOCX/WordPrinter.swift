import DocumentTree
import Languages
package import XMLTree

/// Spells a resolved document as WordprocessingML (ISO/IEC 29500, transitional).
///
/// It is structural recursion without state: what the package must hold besides gathers in
/// ``WordAttachments``, and the rows of tables are asked for one by one.
package struct WordPrinter: Sendable {
  /// The ids of the template's styles.
  let names: WordStyleNames
  /// Which pages the document stands on.
  let plan: WordSectionPlan
  /// What references can point to.
  let targets: WordTargets
  /// The properties that most paragraphs and runs share.
  let fragments: WordFragments
  private let pages: WordPages
  private let beginsOnNewPage: Bool
  /// The numbers of pages; nil when they are not known.
  let numbers: PageNumbers?

  /// A printer of a document onto the pages of a template.
  ///
  /// - Parameters:
  ///   - bookmarks: The names of the template's bookmarks in lower case.
  ///   - beginsOnNewPage: Whether the paragraph with the document's tag did so.
  package init(
    _ document: ResolvedDocument, names: WordStyleNames, pages: WordPages,
    bookmarks: Set<String> = [], beginsOnNewPage: Bool = false
  ) {
    self.names = names
    fragments = WordFragments(names)
    self.pages = pages
    self.beginsOnNewPage = beginsOnNewPage
    plan = WordSectionPlan(document, on: pages)
    targets = WordTargets(document, taken: bookmarks)
    numbers = document.pages
  }

  /// What ends the pages on which the template goes on after the document.
  package var closingSection: XMLFragment { plan.closing }

  /// Writes the document's content, for `w:body`.
  package func printBody(
    into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    if let before = plan.before {
      printFiller(.filler(section: before), into: &writer)
    }
    for (index, stretch) in plan.stretches.enumerated() {
      let flow = WordFlow(
        width: pages[stretch.orientation].textWidth, isStrong: false,
        breaksPage: index == 0 && beginsOnNewPage && plan.before == nil, ending: stretch.ending,
        isInCell: false)
      printFlow(stretch.blocks, flow, into: &writer, &attachments)
    }
  }

  /// Writes blocks one after the other.
  func printFlow(
    _ blocks: [ResolvedBlock], _ flow: WordFlow, into writer: inout XMLWriter,
    _ attachments: inout WordAttachments
  ) {
    var state = WordFlowState(breaksPage: flow.breaksPage)
    for (index, block) in blocks.enumerated() {
      var ending: XMLFragment?
      if index == blocks.count - 1 { ending = flow.ending }
      if state.followsTable, !state.breaksPage, block.staysWithNext {
        printFiller(.filler(), into: &writer)
      }
      printBlock(block, flow, &state, ending, into: &writer, &attachments)
      state.note(block)
    }
    if state.needsParagraph(flow) {
      printFiller(.filler(section: flow.ending), into: &writer)
    }
  }

  private func printBlock(
    _ block: ResolvedBlock, _ flow: WordFlow, _ state: inout WordFlowState,
    _ ending: XMLFragment?, into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    switch block {
    case .heading(let heading):
      var properties = self.properties(of: heading, attachments)
      state.open(&properties, ending)
      printHeading(heading, properties, into: &writer, &attachments)
    case .paragraph(let paragraph)
    where paragraph.item == nil && ending == nil && state.isPlain && !flow.keepsWithNext
      && !paragraph.leadsToList:
      writer.start("w:p")
      writer.fragment(fragments.paragraph(paragraph.role))
      printRuns(paragraph.runs, isStrong: flow.isStrong, into: &writer, &attachments)
      writer.end("w:p")
    case .paragraph(let paragraph):
      var properties = self.properties(of: paragraph, &attachments)
      if state.followsTable, paragraph.role == .body || paragraph.role == .note {
        properties.spaceBefore = .points(8)
      }
      if flow.keepsWithNext || paragraph.leadsToList { properties.keepsWithNext = true }
      state.open(&properties, ending)
      printParagraph(paragraph, properties, isStrong: flow.isStrong, into: &writer, &attachments)
    case .table(let table):
      printTable(table, flow, &state, into: &writer, &attachments)
    case .figure(let figure):
      printFigure(figure, flow, &state, ending, into: &writer, &attachments)
    case .contents(let contents):
      printContents(contents, flow, &state, ending, into: &writer, &attachments)
    case .pageBreak:
      if state.hasContent, !flow.isInCell { state.breaksPage = true }
    }
  }

  /// Writes a paragraph without words.
  func printFiller(_ properties: WordParagraphProperties, into writer: inout XMLWriter) {
    writer.start("w:p")
    properties.print(into: &writer)
    writer.end("w:p")
  }

  /// Source: ISO/IEC 29500-1, 17.3.1.19 (numPr): number 0 takes the style's number away.
  private func properties(
    of heading: ResolvedHeading, _ attachments: WordAttachments
  ) -> WordParagraphProperties {
    let level = min(max(heading.level, 1), 4)
    var properties = WordParagraphProperties(style: names[.heading(level)])
    properties.keepsWithNext = true
    properties.numbering = .init(
      level: level - 1, identifier: heading.number == nil ? 0 : attachments.headingNumbering)
    if heading.number == nil { properties.indent = .points(0) }
    return properties
  }

  private func printHeading(
    _ heading: ResolvedHeading, _ properties: WordParagraphProperties,
    into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    writer.start("w:p")
    properties.print(into: &writer)
    let id = startBookmark(heading.bookmark, into: &writer, &attachments)
    printRuns(heading.runs, isStrong: false, into: &writer, &attachments)
    endBookmark(id, into: &writer)
    writer.end("w:p")
  }

  private func properties(
    of paragraph: ResolvedParagraph, _ attachments: inout WordAttachments
  ) -> WordParagraphProperties {
    var properties = WordParagraphProperties(style: names[paragraph.styleRole])
    guard let item = paragraph.item else { return properties }
    if item.opensItem {
      properties.numbering = .init(
        level: min(item.level, WordNumbering.levels - 1),
        identifier: attachments.numbering(of: item))
    } else {
      properties.numbering = .init(level: 0, identifier: 0)
      properties.indent = WordNumbering.indent(ofLevel: item.level)
    }
    return properties
  }

  /// Writes a paragraph inside of a bookmark that no reference points to.
  func printParagraph(
    _ paragraph: ResolvedParagraph, _ flow: WordFlow, bookmark: String,
    into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    var properties = self.properties(of: paragraph, &attachments)
    if flow.keepsWithNext { properties.keepsWithNext = true }
    writer.start("w:p")
    properties.print(into: &writer)
    let id = startBookmark(bookmark, into: &writer, &attachments)
    printRuns(paragraph.runs, isStrong: flow.isStrong, into: &writer, &attachments)
    endBookmark(id, into: &writer)
    writer.end("w:p")
  }

  private func printParagraph(
    _ paragraph: ResolvedParagraph, _ properties: WordParagraphProperties, isStrong: Bool,
    into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    writer.start("w:p")
    properties.print(into: &writer)
    printRuns(paragraph.runs, isStrong: isStrong, into: &writer, &attachments)
    writer.end("w:p")
  }

  /// Opens a bookmark and returns its id.
  ///
  /// Source: ISO/IEC 29500-1, 17.13.6.2.
  func startBookmark(
    _ bookmark: String, into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) -> String {
    let id = String(attachments.nextBookmark())
    writer.element("w:bookmarkStart", ["w:id": id, "w:name": targets.name(of: bookmark)])
    return id
  }

  /// Closes a bookmark.
  func endBookmark(_ id: String, into writer: inout XMLWriter) {
    writer.element("w:bookmarkEnd", ["w:id": id])
  }
}
