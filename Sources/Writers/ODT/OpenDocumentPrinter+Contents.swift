import DocumentTree
import XMLTree

extension OpenDocumentPrinter {
  /// Writes the table of contents with its entries, which an office program can also renew.
  ///
  /// Source: ODF 1.3 part 3, 8.3 (text:table-of-content), 8.13 (templates of entries).
  func printContents(
    _ contents: ResolvedContents, _ placed: PlacedBlock, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    writer.start("text:table-of-content")
    writer.attribute("text:style-name", OpenDocumentAutomaticStyles.section)
    writer.attribute("text:name", "Kcontents")
    printSource(contents, into: &writer)
    writer.start("text:index-body")
    if !contents.title.isEmpty {
      writer.start("text:index-title")
      writer.attribute("text:style-name", OpenDocumentAutomaticStyles.section)
      writer.attribute("text:name", "Kcontents_Head")
      writer.start("text:p")
      writer.attribute(
        "text:style-name",
        styles.name(of: .style(names[.paragraph(.contentsHeading)]), placed.opening))
      printRuns(contents.title, isStrong: false, into: &writer, &attachments)
      writer.end("text:p")
      writer.end("text:index-title")
    }
    var opening = contents.title.isEmpty ? placed.opening : .flow
    for entry in contents.entries {
      printEntry(entry, placed.textWidth, opening, into: &writer, &attachments)
      opening = .flow
    }
    writer.end("text:index-body")
    writer.end("text:table-of-content")
  }

  private func printEntry(
    _ entry: ResolvedContents.Entry, _ width: Length, _ opening: OpenDocumentOpening,
    into writer: inout XMLWriter, _ attachments: inout OpenDocumentAttachments
  ) {
    let level = min(max(entry.level, 1), 4)
    writer.start("text:p")
    writer.attribute("text:style-name", styles.name(of: .contents(level, width), opening))
    writer.start("text:a")
    writer.attribute("xlink:type", "simple")
    writer.attribute("xlink:href", "#" + entry.bookmark)
    writer.attribute("text:style-name", OpenDocumentAutomaticStyles.plainLink)
    writer.attribute("text:visited-style-name", OpenDocumentAutomaticStyles.plainLink)
    var runs = entry.runs.compactMap(\.forContents)
    if let number = entry.number, let first = runs.first {
      runs.insert(Run(.text(number + "\u{A0} "), language: first.language), at: 0)
    }
    printRuns(runs, isStrong: false, into: &writer, &attachments)
    writer.element("text:tab")
    printPageReference(entry.bookmark, into: &writer)
    writer.end("text:a")
    writer.end("text:p")
  }

  /// Writes from what the entries are made when the reader renews them.
  private func printSource(_ contents: ResolvedContents, into writer: inout XMLWriter) {
    writer.start("text:table-of-content-source")
    writer.attribute("text:outline-level", String(contents.depth))
    writer.attribute("text:use-index-marks", "false")
    writer.element(
      "text:index-title-template",
      ["text:style-name": names[.paragraph(.contentsHeading)]]
    ) { $0.text(contents.title.map(\.words).joined()) }
    for level in 1...4 {
      writer.start("text:table-of-content-entry-template")
      writer.attribute("text:outline-level", String(level))
      writer.attribute("text:style-name", names[.contents(level)])
      writer.element(
        "text:index-entry-link-start",
        ["text:style-name": OpenDocumentAutomaticStyles.plainLink])
      writer.element("text:index-entry-chapter")
      writer.element("text:index-entry-span") { $0.text(" ") }
      writer.element("text:index-entry-text")
      writer.element(
        "text:index-entry-tab-stop", ["style:type": "right", "style:leader-char": "."])
      writer.element("text:index-entry-page-number")
      writer.element("text:index-entry-link-end")
      writer.end("text:table-of-content-entry-template")
    }
    writer.end("text:table-of-content-source")
  }
}

extension Run {
  /// The run as it stands in a table of contents; nil for what has no place there.
  fileprivate var forContents: Run? {
    switch content {
    case .text:
      Run(content, language: language, isStrong: isStrong, isEmphasized: isEmphasized)
    case .lineBreak: Run(.text(" "), language: language)
    case .reference(_, let text), .count(_, let text): Run(.text(text), language: language)
    case .field, .pageReference, .note: nil
    }
  }
}
