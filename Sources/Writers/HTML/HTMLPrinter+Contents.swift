import DocumentTree
import Languages
import XMLTree

extension HTMLPrinter {
  /// Writes the table of contents with a link to every heading; one is made for a document that
  /// has headings but no table of contents.
  func printContents(into writer: inout XMLWriter, _ progress: inout HTMLProgress) {
    let depth = outline.contents?.depth ?? Int.max
    let entries = outline.headings.filter { $0.level <= depth }
    guard !entries.isEmpty else { return }
    let title = outline.contents.map(\.title).flatMap { $0.words.isEmpty ? nil : $0 }
    writer.start("nav")
    writer.attribute("aria-labelledby", Name.contents)
    writer.text("\n")
    writer.start("p")
    writer.attribute("class", "contentsHeading")
    writer.attribute("id", Name.contents)
    printWords(title ?? words.runs(.webContents), in: words.language, into: &writer)
    writer.endWithTag("p")
    writer.text("\n")
    printEntries(entries, into: &writer)
    writer.endWithTag("nav")
    writer.text("\n")
  }

  /// Writes entries as lists in lists, as deep as the headings of the page.
  private func printEntries(_ entries: [ResolvedContents.Entry], into writer: inout XMLWriter) {
    var depth = 0
    for entry in entries {
      let wanted = min(max(entry.level, 1), depth + 1)
      if wanted > depth {
        writer.start("ol")
        writer.text("\n")
      } else {
        closeEntries(from: depth, to: wanted, into: &writer)
      }
      depth = wanted
      printEntry(entry, into: &writer)
    }
    closeEntries(from: depth, to: 1, into: &writer)
    writer.endWithTag("ol")
    writer.text("\n")
  }

  /// Closes the lists below a depth, and the entry at that depth.
  private func closeEntries(from depth: Int, to wanted: Int, into writer: inout XMLWriter) {
    for _ in wanted..<depth {
      writer.endWithTag("li")
      writer.text("\n")
      writer.endWithTag("ol")
      writer.text("\n")
    }
    writer.endWithTag("li")
    writer.text("\n")
  }

  private func printEntry(_ entry: ResolvedContents.Entry, into writer: inout XMLWriter) {
    writer.start("li")
    writer.start("a")
    writer.attribute("href", "#" + entry.bookmark)
    let language = printLanguage(of: entry.runs, in: words.language, into: &writer)
    if let number = entry.number {
      writer.start("span")
      writer.attribute("class", "number")
      writer.text(number)
      writer.endWithTag("span")
      writer.text(" ")
    }
    printWords(entry.runs, in: language, into: &writer)
    writer.endWithTag("a")
  }
}
