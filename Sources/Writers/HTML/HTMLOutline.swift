import DocumentTree

/// What a page must know of the whole document before it is written: where links can lead, whether
/// there is a title, and what the table of contents lists.
struct HTMLOutline: Sendable {
  /// The document's own table of contents; nil where it has none.
  private(set) var contents: ResolvedContents?
  /// Whether a title stands in the document itself.
  private(set) var hasTitle = false
  /// The headings of the document, as a table of contents lists them.
  private(set) var headings: [ResolvedContents.Entry] = []
  private var labels: [String: String] = [:]

  /// The outline of a document; rows of tables of data hold nothing of it.
  init(_ document: ResolvedDocument) {
    for section in document.sections {
      for block in section.blocks { add(block) }
    }
  }

  /// What a place is called; nil where nothing has that bookmark.
  func label(of bookmark: String) -> String? { labels[bookmark] }

  private mutating func add(_ block: ResolvedBlock) {
    switch block {
    case .heading(let heading):
      labels[heading.bookmark] = heading.number ?? heading.runs.words
      for run in heading.runs {
        if case .count(let bookmark, let number) = run.content { labels[bookmark] = number }
      }
      headings.append(
        ResolvedContents.Entry(
          level: heading.level, number: heading.number,
          runs: heading.runs.forContents, bookmark: heading.bookmark))
    case .paragraph(let paragraph):
      if paragraph.role.isTitle { hasTitle = true }
    case .table(let table): add(table)
    case .figure(let figure): add(figure.caption)
    case .contents(let contents): self.contents = self.contents ?? contents
    case .pageBreak: break
    }
  }

  private mutating func add(_ table: ResolvedTable) {
    switch table.role {
    case .parallel:
      var rows = table.makeBody()
      while let row = rows.next() {
        for cell in row.cells { for block in cell.blocks { add(block) } }
      }
    case .table(.keyFigures): add(table.caption)
    case .table(.data), .table(.facts), .table(.signature), .table(.panels):
      labels[table.name] = table.alternative ?? ""
      add(table.caption)
    }
  }

  private mutating func add(_ caption: ResolvedCaption?) {
    guard let caption else { return }
    let label = caption.label.words
    labels[caption.bookmark] = (label.isEmpty ? "" : label + "\u{A0}") + String(caption.number)
  }
}

extension ParagraphRole {
  /// Whether such a paragraph is the title of its document.
  var isTitle: Bool {
    switch self {
    case .title, .coverTitle, .pageTitle: true
    case .body, .twin, .subtitle, .cover, .note, .caption, .contentsHeading, .tableText,
      .tableCentered, .tableNumber, .tableHeader, .tableNumberHeader, .keyFigure, .keyLabel,
      .footnote, .mark, .pageText, .pageHeader, .pageFigure, .pageLabel:
      false
    }
  }
}
