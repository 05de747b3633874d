import DocumentTree
import Languages
import XMLTree

extension HTMLPrinter {
  /// Writes the table of contents with a link to every heading; one is made for a document that
  /// has headings but no table of contents.
  func printContents(into writer: inout XMLWriter, _ progress: inout HTMLProgress) {
    let entries = outline.contents?.entries ?? outline.headings
    guard !entries.isEmpty else { return }
    let title = outline.contents.map(\.title).flatMap { $0.words.isEmpty ? nil : $0 }
    writer.start("nav")
    writer.attribute("aria-labelledby", Name.contents)
    writer.text("\n")
    writer.start("p")
    writer.attribute("class", "contentsHeading")
    writer.attribute("id", Name.contents)
    printWords(title ?? words.runs(.contents), in: words.language, into: &writer)
    writer.endWithTag("p")
    writer.text("\n")
    printEntries(entries, into: &writer)
    writer.endWithTag("nav")
    writer.text("\n")
  }

  /// Writes entries as lists in lists; a level that is left out makes no list of its own.
  private func printEntries(_ entries: [ResolvedContents.Entry], into writer: inout XMLWriter) {
    var levels: [Int] = []
    for entry in entries {
      while let last = levels.last, last > entry.level, levels.count > 1 {
        writer.endWithTag("li")
        writer.text("\n")
        writer.endWithTag("ol")
        writer.text("\n")
        levels.removeLast()
      }
      if let last = levels.last, last >= entry.level {
        writer.endWithTag("li")
        writer.text("\n")
      } else {
        writer.start("ol")
        writer.text("\n")
        levels.append(entry.level)
      }
      printEntry(entry, into: &writer)
    }
    for _ in levels {
      writer.endWithTag("li")
      writer.text("\n")
      writer.endWithTag("ol")
      writer.text("\n")
    }
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
