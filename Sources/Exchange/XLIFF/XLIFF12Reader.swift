import Diagnostics
import Languages
import Translation
import XMLTree

/// Reads the units of XLIFF 1.2, whatever a tool did to their surroundings.
struct XLIFF12Reader {
  /// The root, which is known to be XLIFF 1.2.
  let root: QualifiedElement

  /// The file as a whole.
  func file(name: String, known: Set<SegmentID>?) throws(ExchangeError) -> ReturnedFile {
    let files = root.elements("file")
    guard let first = files.first else { throw ExchangeError("empty") }
    let languages = Set(files.compactMap { $0[attribute: "target-language"] }).sorted()
    guard languages.count < 2 else {
      throw ExchangeError("languages", facts: [Fact("languages", .list(languages))])
    }
    var units: [ReturnedUnit] = []
    for file in files {
      guard let body = file.first("body") else { continue }
      collect(body, profile: profile(of: file), &units)
    }
    let isOurs =
      files.contains { $0[attribute: "product-name"] == XLIFF12.Mark.tool }
      || phases(of: first).contains { $0.process.hasPrefix(XLIFF12.Mark.process) }
    try XLIFF.checkOrigin(isOurs: isOurs, units, known: known)
    return ReturnedFile(
      name: name, exportID: exportID(of: first, isOurs: isOurs), units: units,
      definition: isOurs ? first[attribute: "original"] : nil,
      sourceLanguage: first[attribute: "source-language"].flatMap(LanguageTag.init(foreign:)),
      targetLanguage: languages.first.flatMap(LanguageTag.init(foreign:)))
  }

  private func collect(
    _ parent: QualifiedElement, profile: ExchangeProfile, _ units: inout [ReturnedUnit]
  ) {
    for child in parent.elements where child.namespace == XLIFF12.namespace {
      switch child.local {
      case "trans-unit": units.append(unit(child, number: units.count + 1, profile))
      case "group": collect(child, profile: profile, &units)
      default: break
      }
    }
  }

  // MARK: The header

  private func phases(of file: QualifiedElement) -> [(process: String, job: String?)] {
    let group = file.first("header")?.first("phase-group")
    return (group?.elements("phase") ?? []).map {
      ($0[attribute: "process-name"] ?? "", $0[attribute: "job-id"])
    }
  }

  private func profile(of file: QualifiedElement) -> ExchangeProfile {
    for phase in phases(of: file) where phase.process.hasPrefix(XLIFF12.Mark.process) {
      let name = phase.process.dropFirst(XLIFF12.Mark.process.count)
      if let profile = ExchangeProfile(rawValue: String(name)) { return profile }
    }
    return .standard
  }

  private func exportID(of file: QualifiedElement, isOurs: Bool) -> String? {
    let job = phases(of: file).first { $0.process.hasPrefix(XLIFF12.Mark.process) }?.job
    return job ?? (isOurs ? file[attribute: "build-num"] : nil)
  }

  // MARK: Units

  private func unit(
    _ element: QualifiedElement, number: Int, _ profile: ExchangeProfile
  ) -> ReturnedUnit {
    let id = element[attribute: "id"]
    let context = context(of: element)
    let target = element.first("target")
    var codes = CodeReading()
    let source = element.first("source").map { text(of: $0, isSource: true, &codes) }
    let words = target.map { text(of: $0, isSource: false, &codes) } ?? ""
    let said = target.flatMap {
      XLIFF12.state(
        $0[attribute: "state"], qualifier: $0[attribute: "state-qualifier"],
        approved: element[attribute: "approved"])
    }
    let judged = ReturnedTarget(
      words, said: said, source: source, exported: context[XLIFF12.Mark.targetDigest],
      profile: profile)
    return ReturnedUnit(
      id: id.flatMap { SegmentID($0) }, place: id ?? "#\(number)", source: source,
      target: judged.text, exportedSource: context[XLIFF12.Mark.sourceDigest],
      exportedTarget: context[XLIFF12.Mark.targetDigest], state: judged.state,
      notes: notes(of: element, exported: context[XLIFF12.Mark.notes]),
      codeFaults: codes.faults(source: source, target: judged.text))
  }

  private func context(of unit: QualifiedElement) -> [String: String] {
    var context: [String: String] = [:]
    for group in unit.elements("context-group") {
      for item in group.elements("context") {
        guard let type = item[attribute: "context-type"], context[type] == nil else { continue }
        context[type] = item.text
      }
    }
    return context
  }

  private func notes(of unit: QualifiedElement, exported: String?) -> [Catalogue.Note] {
    let reading = NoteReading(exported: exported)
    return unit.elements("note").compactMap { note in
      reading.note(
        note.text, author: note[attribute: "from"],
        asks: note[attribute: "priority"] == XLIFF12.Mark.question)
    }
  }

  // MARK: Texts

  private func text(
    of element: QualifiedElement, isSource: Bool, _ codes: inout CodeReading
  ) -> String {
    codes.begin()
    append(element, isSource: isSource, &codes)
    return codes.text
  }

  private func append(
    _ element: QualifiedElement, isSource: Bool, _ codes: inout CodeReading
  ) {
    codes.append(inside: element) { append(inline: $0, isSource, &$1) }
  }

  private func append(
    inline element: QualifiedElement, _ isSource: Bool, _ codes: inout CodeReading
  ) {
    let isCode =
      element.namespace == XLIFF12.namespace
      && ["x", "ph", "bx", "ex", "bpt", "ept", "it"].contains(element.local)
    // All others hold words: `g`, `mrk`, `sub`, and whatever tools put in from elsewhere.
    guard isCode else { return append(element, isSource: isSource, &codes) }
    let inside = element.text
    let own = inside.isEmpty ? element[attribute: "equiv-text"] : inside
    if isSource {
      codes.appendSource(id: element[attribute: "id"], own: own)
    } else {
      codes.appendTarget(id: element[attribute: "id"], own: own)
    }
  }
}

extension CodeReading {
  /// What is wrong with the codes of the target that was read last.
  func faults(source: String?, target: String?) -> [CodeFault] {
    guard let source, let target else { return [] }
    return CodeFault.between(source: InlineText(source), target: InlineText(target))
      + unknown.map(CodeFault.unknown)
  }
}
