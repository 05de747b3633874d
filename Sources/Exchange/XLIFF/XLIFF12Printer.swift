import Languages
import Translation
import XMLTree

/// Writes a bundle as XLIFF 1.2.
struct XLIFF12Printer {
  /// The tool that is written for.
  let profile: ExchangeProfile

  /// The whole file.
  func print(_ bundle: TranslationBundle) -> XMLFragment {
    XMLFragment { writer in
      writer.declaration()
      writer.start("xliff")
      writer.attribute("version", "1.2")
      writer.attribute("xmlns", XLIFF12.namespace)
      writer.text("\n")
      file(bundle, &writer)
      writer.text("\n")
      writer.end("xliff")
      writer.text("\n")
    }
  }

  private func file(_ bundle: TranslationBundle, _ writer: inout XMLWriter) {
    writer.start("file")
    writer.attribute("original", bundle.definition)
    writer.attribute("source-language", bundle.sourceLanguage.bcp47)
    writer.attribute("target-language", bundle.targetLanguage.bcp47)
    writer.attribute("datatype", "plaintext")
    writer.attribute("tool-id", XLIFF12.Mark.tool)
    writer.attribute("product-name", XLIFF12.Mark.tool)
    writer.attribute("build-num", bundle.exportID)
    writer.text("\n")
    writer.element("header") { writer in
      writer.element("phase-group") { writer in
        writer.element(
          "phase",
          [
            "phase-name": "export", "process-name": XLIFF12.Mark.process + profile.rawValue,
            "tool-id": XLIFF12.Mark.tool, "job-id": bundle.exportID,
          ])
      }
      writer.element(
        "tool", ["tool-id": XLIFF12.Mark.tool, "tool-name": XLIFF12.Mark.tool])
    }
    writer.text("\n")
    writer.element("body") { writer in
      UnitGroup.print(bundle.units, naming: "resname", into: &writer) { unit($0, &$1) }
      writer.text("\n")
    }
    writer.text("\n")
    writer.end("file")
  }

  private func unit(_ unit: TranslationUnit, _ writer: inout XMLWriter) {
    let state = XLIFF12.state(of: unit)
    writer.text("\n")
    writer.start("trans-unit")
    writer.attribute("id", unit.id.description)
    writer.attribute("resname", unit.path)
    if state.isApproved { writer.attribute("approved", "yes") }
    if isLocked(unit) { writer.attribute("translate", "no") }
    if let length = unit.maximumLength {
      writer.attribute("maxwidth", String(length))
      writer.attribute("size-unit", "char")
    }
    writer.attribute("xml:space", "preserve")
    texts(unit, state: (state.state, state.qualifier), &writer)
    context(unit, &writer)
    notes(unit, &writer)
    if profile == .omegat3, isOpen(unit) { previous(unit, &writer) }
    for match in unit.matches { self.match(match, &writer) }
    writer.text("\n")
    writer.end("trans-unit")
  }

  /// Whether a tool is told to leave a unit alone.
  ///
  /// OmegaT would show the finished target as the text to translate.
  private func isLocked(_ unit: TranslationUnit) -> Bool {
    unit.state == .final || profile == .omegat3 && !isOpen(unit)
  }

  /// Whether a unit goes to OmegaT with a copy of its source.
  private func isOpen(_ unit: TranslationUnit) -> Bool {
    unit.target == nil || unit.state < .translated
  }

  private func texts(
    _ unit: TranslationUnit, state: (name: String, qualifier: String?),
    _ writer: inout XMLWriter
  ) {
    var codes = XLIFF12Codes(showsAddresses: profile == .omegat3)
    writer.text("\n")
    writer.element("source") { codes.source(unit.source, &$0) }
    if profile == .omegat3, isOpen(unit) {
      writer.text("\n")
      writer.start("target")
      writer.attribute("state", "new")
      codes.target(unit.source, &writer)
      writer.end("target")
    } else if let target = unit.target {
      writer.text("\n")
      writer.start("target")
      writer.attribute("state", state.name)
      if let qualifier = state.qualifier { writer.attribute("state-qualifier", qualifier) }
      codes.target(target, &writer)
      writer.end("target")
    }
  }

  /// What import must know to tell who changed what.
  private func context(_ unit: TranslationUnit, _ writer: inout XMLWriter) {
    writer.text("\n")
    writer.element("context-group", ["purpose": XLIFF12.Mark.purpose]) { writer in
      writer.element("context", ["context-type": XLIFF12.Mark.sourceDigest]) {
        $0.text(unit.sourceDigest)
      }
      writer.element("context", ["context-type": XLIFF12.Mark.targetDigest]) {
        $0.text(unit.targetDigest)
      }
      let marks = unit.notes.map(\.text) + unit.terms.map(\.noteText)
      guard !marks.isEmpty else { return }
      writer.element("context", ["context-type": XLIFF12.Mark.notes]) {
        $0.text(marks.map(NoteReading.mark).joined(separator: " "))
      }
    }
  }

  private func notes(_ unit: TranslationUnit, _ writer: inout XMLWriter) {
    for note in unit.notes {
      writer.text("\n")
      writer.start("note")
      if let author = note.author { writer.attribute("from", author) }
      writer.attribute(
        "priority", note.isOpenQuestion ? XLIFF12.Mark.question : XLIFF12.Mark.priority)
      writer.text(note.text)
      writer.end("note")
    }
    for term in unit.terms {
      writer.text("\n")
      writer.element(
        "note",
        ["from": XLIFF12.Mark.tool, "annotates": "source", "priority": XLIFF12.Mark.priority]
      ) { $0.text(term.noteText) }
    }
  }

  /// The target whose place the copy of the source took.
  private func previous(_ unit: TranslationUnit, _ writer: inout XMLWriter) {
    guard let target = unit.target else { return }
    var codes = XLIFF12Codes(showsAddresses: true)
    writer.text("\n")
    writer.start("alt-trans")
    writer.attribute("alttranstype", "previous-version")
    writer.attribute("xml:space", "preserve")
    writer.element("source") { codes.source(unit.source, &$0) }
    writer.element("target") { codes.target(target, &$0) }
    writer.end("alt-trans")
  }

  private func match(_ match: MemoryMatch, _ writer: inout XMLWriter) {
    var codes = XLIFF12Codes(showsAddresses: profile == .omegat3)
    writer.text("\n")
    writer.start("alt-trans")
    writer.attribute("match-quality", String(match.similarity))
    writer.attribute("origin", match.origin)
    writer.attribute("extype", match.kind.rawValue)
    writer.attribute("xml:space", "preserve")
    writer.element("source") { codes.source(match.source, &$0) }
    writer.element("target") { codes.target(match.target, &$0) }
    writer.end("alt-trans")
  }
}

extension TermHint {
  /// The hint as one line of a note, such as `budžet → budget / public budget`.
  var noteText: String { source + " → " + targets.joined(separator: " / ") }
}
