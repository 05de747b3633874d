import DocumentTree
import Languages
package import XMLTree

/// Spells a resolved document as a page of the web that stands alone: HTML in the syntax that XML
/// readers take too, with all that it shows inside.
///
/// Source: HTML Living Standard, 13.1 (writing HTML), and WCAG 2.2.
package struct HTMLPrinter: Sendable {
  /// The document.
  let document: ResolvedDocument
  /// What the page looks like.
  let frame: HTMLFrame
  /// What is known of the whole document.
  let outline: HTMLOutline
  /// The words around the document.
  let words: HTMLWords

  /// A printer of a document into a frame.
  package init(_ document: ResolvedDocument, frame: HTMLFrame) {
    self.document = document
    self.frame = frame
    outline = HTMLOutline(document)
    words = HTMLWords(document)
  }

  /// The names that the page itself gives; no bookmark has a hyphen.
  enum Name {
    /// Where the document begins.
    static let main = "main-content"
    /// The heading of the table of contents.
    static let contents = "contents-heading"
    /// The heading of the notes.
    static let notes = "notes-heading"
  }

  /// Writes the page.
  package func print(into writer: inout XMLWriter) {
    var progress = HTMLProgress(hasTitle: !outline.hasTitle)
    writer.documentTypeOfHTML()
    writer.start("html")
    writer.attribute("lang", words.language.bcp47)
    printHead(into: &writer)
    writer.start("body")
    writer.text("\n")
    printHeader(into: &writer, &progress)
    printContents(into: &writer, &progress)
    printMain(into: &writer, &progress)
    printFooter(into: &writer, &progress)
    // HTML would move white space from between these tags, and from behind them, into the body.
    writer.endWithTag("body")
    writer.endWithTag("html")
  }

  private func printMain(into writer: inout XMLWriter, _ progress: inout HTMLProgress) {
    writer.start("main")
    writer.attribute("id", Name.main)
    writer.attribute("tabindex", "-1")
    writer.text("\n")
    for section in document.sections {
      writer.start("div")
      writer.attribute("class", "pages \(section.orientation.rawValue)")
      writer.text("\n")
      printFlow(section.blocks, in: words.language, into: &writer, &progress)
      writer.endWithTag("div")
      writer.text("\n")
    }
    printNotes(into: &writer, &progress)
    writer.endWithTag("main")
    writer.text("\n")
  }

  /// Writes blocks one after the other; those of a list stand together in it.
  func printFlow(
    _ blocks: [ResolvedBlock], in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    var lists = OpenLists()
    var endsPage = true
    for block in blocks {
      if case .paragraph(let paragraph) = block, let item = paragraph.item {
        print(lists.open(item, &progress.items), into: &writer)
      } else {
        print(lists.close(), into: &writer)
      }
      switch block {
      case .heading(let heading): printHeading(heading, in: language, into: &writer, &progress)
      case .paragraph(let paragraph):
        printParagraph(paragraph, in: language, into: &writer, &progress)
      case .table(let table): printTable(table, in: language, into: &writer, &progress)
      case .figure(let figure): printFigure(figure, in: language, into: &writer, &progress)
      // The table of contents stands before the document, so that everybody finds it.
      case .contents: continue
      case .pageBreak:
        if !endsPage {
          writer.element("hr", ["class": "page-break"])
          writer.text("\n")
        }
      }
      if case .pageBreak = block { endsPage = true } else { endsPage = false }
    }
    print(lists.close(), into: &writer)
  }

  private func printHeading(
    _ heading: ResolvedHeading, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    let name = Self.headingName(progress.heading(level: heading.level))
    writer.start(name)
    writer.attribute("id", heading.bookmark)
    let own = printLanguage(of: heading.runs, in: language, into: &writer)
    if let number = heading.number {
      writer.start("span")
      writer.attribute("class", "number")
      writer.text(number)
      writer.endWithTag("span")
      writer.text(" ")
    }
    printRuns(heading.runs, in: own, into: &writer, &progress)
    writer.endWithTag(name)
    writer.text("\n")
  }

  private static func headingName(_ level: Int) -> StaticString {
    switch level {
    case ...1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }

  private func printParagraph(
    _ paragraph: ResolvedParagraph, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    let isTitle = paragraph.role.isTitle && progress.takeTitle()
    let name: StaticString = isTitle ? "h1" : "p"
    writer.start(name)
    switch paragraph.role {
    case .body, .tableText: break
    // On the web a page has no end.
    case .pageText: writer.attribute("class", ParagraphRole.tableText.rawValue)
    case .pageTitle: writer.attribute("class", ParagraphRole.title.rawValue)
    case .pageHeader: writer.attribute("class", ParagraphRole.tableHeader.rawValue)
    case .pageFigure: writer.attribute("class", ParagraphRole.keyFigure.rawValue)
    case .pageLabel: writer.attribute("class", ParagraphRole.keyLabel.rawValue)
    case .twin, .title, .coverTitle, .subtitle, .cover, .note, .caption, .contentsHeading,
      .tableCentered, .tableNumber, .tableHeader, .tableNumberHeader, .keyFigure, .keyLabel,
      .footnote, .mark:
      writer.attribute("class", paragraph.role.rawValue)
    }
    let own = printLanguage(of: paragraph.runs, in: language, into: &writer)
    printRuns(paragraph.runs, in: own, into: &writer, &progress)
    writer.endWithTag(name)
    writer.text("\n")
  }

  /// Writes the language in which most of an element begins, where it is another than around it.
  ///
  /// - Returns: The language that is now in force.
  func printLanguage(
    of runs: [Run], in language: LanguageTag, into writer: inout XMLWriter
  ) -> LanguageTag {
    guard let own = runs.first?.language, own != language else { return language }
    writer.attribute("lang", own.bcp47)
    return own
  }
}
