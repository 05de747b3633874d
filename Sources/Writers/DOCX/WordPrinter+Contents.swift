import DocumentTree
import Languages
import XMLTree

extension WordPrinter {
  /// Writes the table of contents: a field of Word's own around entries that stand already.
  ///
  /// LibreOffice 7.4 leaves the page numbers of such a field as they are written, which is nothing.
  /// Entries without the field around them it gives the right ones, so the field is Word's alone.
  /// Source: ISO/IEC 29500-1, 17.16.5.68 (TOC), 17.16.5.45 (PAGEREF).
  func printContents(
    _ contents: ResolvedContents, _ flow: WordFlow, _ state: inout WordFlowState,
    _ ending: XMLFragment?, into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    var hasEntry = false
    if !contents.title.isEmpty {
      var properties = WordParagraphProperties(style: names[.paragraph(.contentsHeading)])
      properties.keepsWithNext = true
      state.open(&properties, nil)
      writer.start("w:p")
      properties.print(into: &writer)
      printRuns(contents.title, isStrong: false, into: &writer, &attachments)
      writer.end("w:p")
    }
    let language =
      contents.title.first?.language ?? contents.entries.first?.runs.first?.language ?? .english
    let look = WordRunLook(language)
    let field = " TOC \\o \"1-\(contents.depth)\" \\h \\z \\u "
    for (index, entry) in contents.entries.enumerated() {
      var properties = self.properties(of: entry, flow)
      let isLast = index == contents.entries.count - 1
      state.open(&properties, isLast ? ending : nil)
      writer.start("w:p")
      properties.print(into: &writer)
      if !hasEntry {
        WordCompatibility.printForWord(into: &writer) {
          printFieldBegin(field, look, into: &$0)
        }
      }
      hasEntry = true
      printEntry(entry, into: &writer, &attachments)
      if isLast {
        WordCompatibility.printForWord(into: &writer) { printFieldEnd(look, into: &$0) }
      }
      writer.end("w:p")
    }
    guard !hasEntry else { return }
    var properties = WordParagraphProperties(style: names[.contents(1)])
    state.open(&properties, ending)
    writer.start("w:p")
    properties.print(into: &writer)
    printField(field, look, into: &writer) { _ in }
    writer.end("w:p")
  }

  private func properties(
    of entry: ResolvedContents.Entry, _ flow: WordFlow
  ) -> WordParagraphProperties {
    var properties = WordParagraphProperties(style: names[.contents(min(max(entry.level, 1), 4))])
    if entry.number != nil {
      let place = StyleSheet.definition(of: .contents(min(max(entry.level, 1), 4))).indent
      let width = Length.millimetres(7 + 3 * Double(min(entry.level, 4)))
      properties.tabs.append(
        .init(position: Length(emu: (place?.emu ?? 0) + width.emu), isEnd: false))
    }
    properties.tabs.append(.init(position: flow.width, isEnd: true))
    return properties
  }

  private func printEntry(
    _ entry: ResolvedContents.Entry, into writer: inout XMLWriter,
    _ attachments: inout WordAttachments
  ) {
    let name = targets.name(of: entry.bookmark)
    let look = WordRunLook(entry.runs.first?.language ?? .english)
    writer.element("w:hyperlink", ["w:anchor": name, "w:history": "1"]) { writer in
      if let number = entry.number {
        printRun(look, into: &writer) { WordText.print(number + "\t", into: &$0) }
      }
      printRuns(entry.runs.map(\.withoutLink), isStrong: false, into: &writer, &attachments)
      printRun(look, into: &writer) { WordText.print("\t", into: &$0) }
      printPageReference(to: name, look, into: &writer)
    }
  }
}

extension Run {
  /// The run as it stands where it leads somewhere else already.
  fileprivate var withoutLink: Run {
    Run(content, language: language, isStrong: isStrong, isEmphasized: isEmphasized)
  }
}
