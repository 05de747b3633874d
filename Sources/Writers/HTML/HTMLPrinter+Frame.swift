import DocumentTree
import Languages
import XMLTree

extension HTMLPrinter {
  /// Writes what is said of the page.
  func printHead(into writer: inout XMLWriter) {
    writer.start("head")
    writer.text("\n")
    writer.element("meta", ["charset": "utf-8"])
    writer.text("\n")
    writer.element(
      "meta", ["http-equiv": "Content-Security-Policy", "content": frame.policy])
    writer.text("\n")
    writer.element(
      "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    writer.text("\n")
    writer.start("title")
    writer.text(title)
    writer.endWithTag("title")
    writer.text("\n")
    printMeta("description", description, into: &writer)
    printMeta("author", document.info.authors.joined(separator: ", "), into: &writer)
    for property in document.info.provenance?.properties ?? [] {
      printMeta(property.name, property.value, into: &writer)
    }
    writer.start("style")
    writer.text(frame.style)
    writer.endWithTag("style")
    writer.text("\n")
    writer.endWithTag("head")
    writer.text("\n")
  }

  /// Writes what stands above the document: the way past it, the marks, and what document it is.
  func printHeader(into writer: inout XMLWriter, _ progress: inout HTMLProgress) {
    let language = words.language
    writer.start("a")
    writer.attribute("class", "skip")
    writer.attribute("href", "#" + Name.main)
    printRuns(words.runs(.webSkip), in: language, into: &writer, &progress)
    writer.endWithTag("a")
    writer.text("\n")
    if !document.markLine.isEmpty {
      writer.start("aside")
      writer.attribute("class", "marks")
      printMarks(into: &writer)
      writer.endWithTag("aside")
      writer.text("\n")
    }
    writer.start("header")
    writer.text("\n")
    printLine(["document.subtitle", "document.edition"], "running", into: &writer)
    if !outline.hasTitle {
      writer.start("h1")
      writer.text(document.info.title)
      writer.endWithTag("h1")
      writer.text("\n")
    }
    writer.endWithTag("header")
    writer.text("\n")
  }

  /// Writes what stands below the document.
  func printFooter(into writer: inout XMLWriter, _ progress: inout HTMLProgress) {
    writer.start("footer")
    writer.text("\n")
    printLine(
      ["document.title", "document.subtitle", "document.edition"], "running", into: &writer)
    printMarks(into: &writer)
    writer.endWithTag("footer")
    writer.text("\n")
  }

  /// The title with the marks, since a window shows nothing else of the page.
  private var title: String {
    let marks = document.markLine.words
    return marks.isEmpty ? document.info.title : "\(document.info.title) [\(marks)]"
  }

  /// What a search shows below the title.
  private var description: String {
    var parts: [String] = []
    let slots = ["document.subtitle", "document.edition"].compactMap { document.slots[$0]?.words }
    for part in [document.info.subject ?? "", document.info.title] + slots
    where !part.isEmpty && !parts.contains(part) {
      parts.append(part)
    }
    return parts.joined(separator: " · ")
  }

  private func printMeta(_ name: String, _ content: String, into writer: inout XMLWriter) {
    guard !content.isEmpty else { return }
    writer.element("meta", ["name": name, "content": content])
    writer.text("\n")
  }

  /// Writes the marks in a frame of their own, so that nobody takes them for a part of the text.
  private func printMarks(into writer: inout XMLWriter) {
    let marks = document.markLine
    guard !marks.isEmpty else { return }
    writer.start("p")
    writer.attribute("class", "mark")
    let language = printLanguage(of: marks, in: words.language, into: &writer)
    printWords(marks, in: language, into: &writer)
    writer.endWithTag("p")
    writer.text("\n")
  }

  /// Writes some of the short contents in one line.
  private func printLine(
    _ slots: [String], _ name: String, into writer: inout XMLWriter
  ) {
    let contents = slots.compactMap { document.slots[$0] }.filter { !$0.words.isEmpty }
    guard !contents.isEmpty else { return }
    writer.start("p")
    writer.attribute("class", name)
    for (index, runs) in contents.enumerated() {
      if index > 0 { writer.text(" · ") }
      printWords(runs, in: words.language, into: &writer)
    }
    writer.endWithTag("p")
    writer.text("\n")
  }
}
