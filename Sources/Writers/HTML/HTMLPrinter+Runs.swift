import Languages
import XMLTree

extension HTMLPrinter {
  /// Writes the runs of a line; those in another language than the one in force say so.
  func printRuns(
    _ runs: [Run], in language: LanguageTag, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    var link: String?
    for run in runs {
      let target = run.safeLink
      if target != link {
        if link != nil { writer.endWithTag("a") }
        if let target {
          writer.start("a")
          writer.attribute("href", target)
        }
        link = target
      }
      printRun(run, in: language, isLinked: link != nil, into: &writer, &progress)
    }
    if link != nil { writer.endWithTag("a") }
  }

  /// Writes the words of runs alone, without notes and links.
  func printWords(_ runs: [Run], in language: LanguageTag, into writer: inout XMLWriter) {
    for run in runs {
      let words = run.words
      guard !words.isEmpty else { continue }
      printWrapped(run, in: language, into: &writer) { $0.text(words) }
    }
  }

  private func printRun(
    _ run: Run, in language: LanguageTag, isLinked: Bool, into writer: inout XMLWriter,
    _ progress: inout HTMLProgress
  ) {
    switch run.content {
    case .text(let text):
      printWrapped(run, in: language, into: &writer) { $0.text(text) }
    case .lineBreak: writer.element("br")
    // A page of the web has no pages to count.
    case .field: break
    case .pageReference(let bookmark):
      let label = outline.label(of: bookmark) ?? ""
      printReference(bookmark, label, run, in: language, isLinked: isLinked, into: &writer)
    case .reference(let bookmark, let text):
      printReference(bookmark, text, run, in: language, isLinked: isLinked, into: &writer)
    case .count(let bookmark, let number):
      printWrapped(run, in: language, into: &writer) { writer in
        writer.start("span")
        writer.attribute("id", bookmark)
        writer.text(number)
        writer.endWithTag("span")
      }
    case .note(let runs):
      printNoteSign(progress.add(note: runs), run.language, in: language, into: &writer)
    }
  }

  /// Writes words that lead to a place of the page; plain ones where there is no such place.
  private func printReference(
    _ bookmark: String, _ text: String, _ run: Run, in language: LanguageTag, isLinked: Bool,
    into writer: inout XMLWriter
  ) {
    guard !text.isEmpty else { return }
    printWrapped(run, in: language, into: &writer) { writer in
      guard !isLinked, outline.label(of: bookmark) != nil else {
        writer.text(text)
        return
      }
      writer.start("a")
      writer.attribute("href", "#" + bookmark)
      writer.text(text)
      writer.endWithTag("a")
    }
  }

  /// Writes something with the weight and the language of a run around it.
  private func printWrapped(
    _ run: Run, in language: LanguageTag, into writer: inout XMLWriter,
    _ content: (inout XMLWriter) -> Void
  ) {
    var foreign = run.language == language ? nil : run.language.bcp47
    func start(_ name: StaticString, _ writer: inout XMLWriter) {
      writer.start(name)
      if let tag = foreign { writer.attribute("lang", tag) }
      foreign = nil
    }
    let needsSpan = foreign != nil && !run.isStrong && !run.isEmphasized && !run.isCode
    if run.isStrong { start("strong", &writer) }
    if run.isEmphasized { start("em", &writer) }
    if run.isCode { start("code", &writer) }
    if needsSpan { start("span", &writer) }
    content(&writer)
    if needsSpan { writer.endWithTag("span") }
    if run.isCode { writer.endWithTag("code") }
    if run.isEmphasized { writer.endWithTag("em") }
    if run.isStrong { writer.endWithTag("strong") }
  }
}

extension Run {
  /// Where the run leads on the web; nil for nowhere, for where nobody should be led, and for a
  /// note's sign, which leads to its note.
  fileprivate var safeLink: String? {
    if case .note = content { return nil }
    return link.flatMap { WebAddress.isSafe($0) ? $0 : nil }
  }
}
