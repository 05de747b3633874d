import DocumentTree
import Languages
import XMLTree

extension HTMLPrinter {
  /// Writes key figures as a list.
  func printKeyFigures(
    _ table: ResolvedTable, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    if let caption = table.caption {
      writer.start("p")
      writer.attribute("class", "caption")
      writer.attribute("id", caption.bookmark)
      printCaption(caption, in: language, into: &writer, &progress)
      writer.endWithTag("p")
      writer.text("\n")
    }
    writer.start("ul")
    writer.attribute("class", "key-figures")
    if let alternative = table.alternative, !alternative.isEmpty {
      writer.attribute("aria-label", alternative)
    }
    writer.text("\n")
    var rows = table.makeBody()
    while let row = rows.next() {
      for cell in row.cells where !cell.isCovered {
        writer.start("li")
        if let bookmark = cell.bookmark, takeName(bookmark, &progress) {
          writer.attribute("id", bookmark)
        }
        writer.text("\n")
        printFlow(cell.blocks, in: language, into: &writer, &progress)
        writer.endWithTag("li")
        writer.text("\n")
      }
    }
    writer.endWithTag("ul")
    writer.text("\n")
  }

  /// Writes languages side by side as boxes.
  func printParallel(
    _ table: ResolvedTable, in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    let header = table.header.first?.cells ?? []
    writer.start("div")
    writer.attribute("class", "parallel")
    writer.text("\n")
    for row in table.header {
      printBoxes(row, "pair languages", header, in: language, into: &writer, &progress)
    }
    var rows = table.makeBody()
    while let row = rows.next() {
      printBoxes(row, "pair", header, in: language, into: &writer, &progress)
    }
    writer.endWithTag("div")
    writer.text("\n")
  }

  /// Writes what says the same in several languages; each box names the language of its column.
  private func printBoxes(
    _ row: ResolvedRow, _ name: String, _ header: [ResolvedCell], in language: LanguageTag,
    into writer: inout XMLWriter, _ progress: inout HTMLProgress
  ) {
    writer.start("div")
    writer.attribute("class", name)
    writer.text("\n")
    for (index, cell) in row.cells.enumerated() {
      writer.start("div")
      let named = header.indices.contains(index) ? header[index].language : nil
      if let named, named != language { writer.attribute("lang", named.bcp47) }
      writer.text("\n")
      printFlow(cell.blocks, in: named ?? language, into: &writer, &progress)
      writer.endWithTag("div")
      writer.text("\n")
    }
    writer.endWithTag("div")
    writer.text("\n")
  }
}
