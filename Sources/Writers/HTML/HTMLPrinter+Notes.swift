import DocumentTree
import Languages
import XMLTree

extension HTMLPrinter {
  /// Writes the sign of a note, which leads to it.
  ///
  /// Source: W3C Digital Publishing WAI-ARIA Module 1.1 (doc-noteref, doc-endnotes, doc-backlink).
  func printNoteSign(
    _ number: Int, _ own: LanguageTag, in language: LanguageTag, into writer: inout XMLWriter
  ) {
    writer.start("sup")
    writer.start("a")
    writer.attribute("id", "note-sign-\(number)")
    writer.attribute("href", "#note-\(number)")
    writer.attribute("role", "doc-noteref")
    writer.attribute("aria-label", words.word(.webNote, ["number": String(number)], in: own))
    if own != language { writer.attribute("lang", own.bcp47) }
    writer.text(String(number))
    writer.endWithTag("a")
    writer.endWithTag("sup")
  }

  /// Writes the notes, each with the way back to where it is pointed to.
  func printNotes(into writer: inout XMLWriter, _ progress: inout HTMLProgress) {
    guard !progress.notes.isEmpty else { return }
    writer.start("section")
    writer.attribute("class", "notes")
    writer.attribute("role", "doc-endnotes")
    writer.attribute("aria-labelledby", Name.notes)
    writer.text("\n")
    writer.start("h2")
    writer.attribute("id", Name.notes)
    printRuns(words.runs(.webNotes), in: words.language, into: &writer, &progress)
    writer.endWithTag("h2")
    writer.text("\n")
    writer.start("ol")
    writer.text("\n")
    var index = 0
    // A note may point to another one, which then comes last.
    while index < progress.notes.count {
      printNote(progress.notes[index], index + 1, into: &writer, &progress)
      index += 1
    }
    writer.endWithTag("ol")
    writer.text("\n")
    writer.endWithTag("section")
    writer.text("\n")
  }

  private func printNote(
    _ runs: [Run], _ number: Int, into writer: inout XMLWriter, _ progress: inout HTMLProgress
  ) {
    writer.start("li")
    writer.attribute("id", "note-\(number)")
    let language = printLanguage(of: runs, in: words.language, into: &writer)
    printRuns(runs, in: language, into: &writer, &progress)
    writer.text(" ")
    writer.start("a")
    writer.attribute("href", "#note-sign-\(number)")
    writer.attribute("role", "doc-backlink")
    writer.attribute("aria-label", words.word(.webBack, ["number": String(number)], in: language))
    writer.text("↩")
    writer.endWithTag("a")
    writer.endWithTag("li")
    writer.text("\n")
  }
}
