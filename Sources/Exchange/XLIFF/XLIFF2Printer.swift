import Languages
import Translation
import XMLTree

/// Writes a bundle as XLIFF 2.0 or 2.1.
struct XLIFF2Printer {
  /// `2.0` or `2.1`; what is written is the same.
  let version: String

  /// The whole file.
  func print(_ bundle: TranslationBundle) -> XMLFragment {
    XMLFragment { writer in
      writer.declaration()
      writer.start("xliff")
      writer.attribute("xmlns", XLIFF2.namespace)
      writer.attribute("xmlns:mda", XLIFF2.Mark.metadata)
      writer.attribute("xmlns:mtc", XLIFF2.Mark.matches)
      writer.attribute("xmlns:gls", XLIFF2.Mark.glossary)
      writer.attribute("xmlns:slr", XLIFF2.Mark.size)
      writer.attribute("version", version)
      writer.attribute("srcLang", bundle.sourceLanguage.bcp47)
      writer.attribute("trgLang", bundle.targetLanguage.bcp47)
      writer.text("\n")
      file(bundle, &writer)
      writer.text("\n")
      writer.end("xliff")
      writer.text("\n")
    }
  }

  private func file(_ bundle: TranslationBundle, _ writer: inout XMLWriter) {
    writer.start("file")
    writer.attribute("id", "f1")
    writer.attribute("original", bundle.definition)
    writer.text("\n")
    if bundle.units.contains(where: { $0.maximumLength != nil }) {
      writer.element("slr:profiles", ["generalProfile": "xliff:codepoints"]) {
        $0.element("slr:normalization", ["general": "nfc"])
      }
      writer.text("\n")
    }
    metadata([(XLIFF2.Mark.export, bundle.exportID)], &writer)
    UnitGroup.print(bundle.units, naming: "name", into: &writer) { unit($0, &$1) }
    writer.text("\n")
    writer.end("file")
  }

  private func unit(_ unit: TranslationUnit, _ writer: inout XMLWriter) {
    var codes = XLIFF2Codes()
    let source = codes.source(unit.source)
    let target = unit.target.map { codes.target($0) }
    writer.text("\n")
    writer.start("unit")
    writer.attribute("id", unit.id.description)
    writer.attribute("name", unit.path)
    writer.attribute("canResegment", "no")
    if unit.state == .final { writer.attribute("translate", "no") }
    if let length = unit.maximumLength { writer.attribute("slr:sizeRestriction", "\(length)") }
    writer.attribute("xml:space", "preserve")
    writer.text("\n")
    metadata(of: unit, &writer)
    matches(unit.matches, &writer)
    glossary(unit.terms, &writer)
    notes(unit.notes, &writer)
    codes.originalData(&writer)
    let state = XLIFF2.state(of: unit)
    writer.text("\n")
    writer.start("segment")
    writer.attribute("id", "s1")
    writer.attribute("state", state.state)
    if let subState = state.subState { writer.attribute("subState", subState) }
    writer.text("\n")
    writer.element("source") { source.write(to: &$0) }
    if let target {
      writer.text("\n")
      writer.element("target") { target.write(to: &$0) }
    }
    writer.text("\n")
    writer.end("segment")
    writer.text("\n")
    writer.end("unit")
  }

  /// What import must know to tell who changed what.
  private func metadata(of unit: TranslationUnit, _ writer: inout XMLWriter) {
    let marks = unit.notes.map { NoteReading.mark($0.text) }
    metadata(
      [
        (XLIFF2.Mark.sourceDigest, unit.sourceDigest),
        (XLIFF2.Mark.targetDigest, unit.targetDigest),
      ] + (marks.isEmpty ? [] : [(XLIFF2.Mark.notes, marks.joined(separator: " "))]),
      &writer)
  }

  private func metadata(
    _ items: [(type: String, value: String)], _ writer: inout XMLWriter
  ) {
    writer.element("mda:metadata") { writer in
      writer.element("mda:metaGroup", ["category": XLIFF2.Mark.category]) { writer in
        for item in items {
          writer.element("mda:meta", ["type": item.type]) { $0.text(item.value) }
        }
      }
    }
  }

  private func matches(_ matches: [MemoryMatch], _ writer: inout XMLWriter) {
    guard !matches.isEmpty else { return }
    writer.text("\n")
    writer.element("mtc:matches") { writer in
      for match in matches { self.match(match, &writer) }
    }
  }

  private func match(_ match: MemoryMatch, _ writer: inout XMLWriter) {
    let (type, subType) = Self.type(of: match.kind)
    var codes = XLIFF2Codes()
    let source = codes.source(match.source)
    let target = codes.target(match.target)
    writer.start("mtc:match")
    writer.attribute("ref", "#s1")
    writer.attribute("type", type)
    if let subType { writer.attribute("subType", subType) }
    // 101 is our word for an exact match between the same neighbours; here it is the type.
    writer.attribute("similarity", "\(min(100, max(0, match.similarity))).0")
    writer.attribute("origin", match.origin)
    codes.originalData(&writer)
    writer.element("source", ["xml:space": "preserve"]) { source.write(to: &$0) }
    writer.element("target", ["xml:space": "preserve"]) { target.write(to: &$0) }
    writer.end("mtc:match")
  }

  private static func type(of kind: MemoryMatch.Kind) -> (type: String, subType: String?) {
    switch kind {
    case .sameSegment: ("idm", nil)
    case .repetition: ("icm", nil)
    case .exact, .fuzzy: ("tm", nil)
    case .sibling: ("other", "k:sibling")
    }
  }

  private func glossary(_ terms: [TermHint], _ writer: inout XMLWriter) {
    let terms = terms.filter { !$0.targets.isEmpty }
    guard !terms.isEmpty else { return }
    writer.text("\n")
    writer.element("gls:glossary") { writer in
      for term in terms {
        writer.element("gls:glossEntry") { writer in
          writer.element("gls:term") { $0.text(term.source) }
          for target in term.targets { writer.element("gls:translation") { $0.text(target) } }
        }
      }
    }
  }

  private func notes(_ notes: [Catalogue.Note], _ writer: inout XMLWriter) {
    guard !notes.isEmpty else { return }
    writer.text("\n")
    writer.element("notes") { writer in
      for (index, note) in notes.enumerated() {
        writer.start("note")
        writer.attribute("id", "n\(index + 1)")
        if let author = note.author { writer.attribute("category", author) }
        writer.attribute(
          "priority", note.isOpenQuestion ? XLIFF2.Mark.question : XLIFF2.Mark.priority)
        writer.text(note.text)
        writer.end("note")
      }
    }
  }
}
