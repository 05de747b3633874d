import Diagnostics
import Languages
import Translation
import XMLTree

/// Reads the units of XLIFF 2.0 and 2.1.
struct XLIFF2Reader {
  /// The root, which is known to be XLIFF 2.
  let root: QualifiedElement

  /// The file as a whole.
  func file(name: String, known: Set<SegmentID>?) throws(ExchangeError) -> ReturnedFile {
    let files = root.elements("file")
    guard let first = files.first else { throw ExchangeError("empty") }
    var units: [ReturnedUnit] = []
    for file in files { collect(file, &units) }
    let export = files.lazy.compactMap { metadata(of: $0)[XLIFF2.Mark.export] }.first
    try XLIFF.checkOrigin(isOurs: export != nil, units, known: known)
    return ReturnedFile(
      name: name, exportID: export, units: units,
      definition: export == nil ? nil : first[attribute: "original"],
      sourceLanguage: root[attribute: "srcLang"].flatMap(LanguageTag.init(foreign:)),
      targetLanguage: root[attribute: "trgLang"].flatMap(LanguageTag.init(foreign:)))
  }

  private func collect(_ parent: QualifiedElement, _ units: inout [ReturnedUnit]) {
    for child in parent.elements where child.namespace == XLIFF2.namespace {
      switch child.local {
      case "unit": units.append(unit(child, number: units.count + 1))
      case "group": collect(child, &units)
      default: break
      }
    }
  }

  private func unit(_ element: QualifiedElement, number: Int) -> ReturnedUnit {
    let id = element[attribute: "id"]
    let context = metadata(of: element)
    let body = XLIFF2UnitBody(element)
    let judged = ReturnedTarget(
      body.target, said: body.state, source: body.source,
      exported: context[XLIFF2.Mark.targetDigest], profile: .standard)
    return ReturnedUnit(
      id: id.flatMap { SegmentID($0) }, place: id ?? "#\(number)", source: body.source,
      target: judged.text, exportedSource: context[XLIFF2.Mark.sourceDigest],
      exportedTarget: context[XLIFF2.Mark.targetDigest], state: judged.state,
      notes: notes(of: element, exported: context[XLIFF2.Mark.notes]),
      codeFaults: body.codes.faults(source: body.source, target: judged.text))
  }

  /// Our own metadata of a file or unit.
  private func metadata(of parent: QualifiedElement) -> [String: String] {
    var items: [String: String] = [:]
    for metadata in parent.elements
    where metadata.local == "metadata" && metadata.namespace == XLIFF2.Mark.metadata {
      for group in metadata.elements("metaGroup")
      where group[attribute: "category"] == XLIFF2.Mark.category {
        for meta in group.elements("meta") {
          guard let type = meta[attribute: "type"], items[type] == nil else { continue }
          items[type] = meta.text
        }
      }
    }
    return items
  }

  private func notes(of unit: QualifiedElement, exported: String?) -> [Catalogue.Note] {
    let reading = NoteReading(exported: exported)
    return (unit.first("notes")?.elements("note") ?? []).compactMap { note in
      reading.note(
        note.text, author: note[attribute: "category"],
        asks: note[attribute: "priority"] == XLIFF2.Mark.question)
    }
  }
}
