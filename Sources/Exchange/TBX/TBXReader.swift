import Diagnostics
import Languages
import Translation
import XMLTree

/// Reads TBX of ISO 30042:2019 (`conceptEntry`) and of the edition of 2008 (`termEntry`).
struct TBXReader {
  /// The root of the file.
  let root: QualifiedElement

  /// The whole file.
  func entries() throws(ExchangeError) -> [GlossaryEntry] {
    guard root.local == "tbx" || root.local == "martif" else {
      throw ExchangeError("not-tbx", facts: [Fact("found", root.element.name)])
    }
    let header = root.elements.first { $0.local == "tbxHeader" || $0.local == "martifHeader" }
    let isOurs = header?.text.trimmed == TBX.creator
    let body = root.elements.first { $0.local == "text" }?.elements.first { $0.local == "body" }
    return (body?.elements ?? []).enumerated().compactMap { index, element in
      guard element.local == "conceptEntry" || element.local == "termEntry" else { return nil }
      return entry(element, number: index + 1, isOurs: isOurs)
    }
  }

  private func entry(_ element: QualifiedElement, number: Int, isOurs: Bool) -> GlossaryEntry {
    let items = TBXItems(element, asNotes: [TBX.Category.domain, TBX.Category.definition])
    let name = element[attribute: "id"] ?? "c\(number)"
    var terms: [GlossaryTerm] = []
    var definition = items.values[TBX.Category.definition]
    for section in element.elements where ["langSec", "langSet"].contains(section.local) {
      let tag = section[attribute: "xml:lang"] ?? section[attribute: "lang"] ?? ""
      let sectionItems = TBXItems(section, asNotes: [])
      definition = definition ?? sectionItems.values[TBX.Category.definition]
      guard let language = LanguageTag(foreign: tag) else { continue }
      for group in section.elements where ["termSec", "tig", "ntig"].contains(group.local) {
        if let term = term(group, language) { terms.append(term) }
      }
    }
    return GlossaryEntry(
      id: isOurs ? TBXName.id(of: name) : name, domain: items.values[TBX.Category.domain],
      definition: definition, terms: terms)
  }

  private func term(_ element: QualifiedElement, _ language: LanguageTag) -> GlossaryTerm? {
    // In the edition of 2008 a group may stand between.
    let inner = element.elements.first { $0.local == "termGrp" }
    let holder = inner ?? element
    guard let text = holder.elements.first(where: { $0.local == "term" })?.text.trimmed,
      !text.isEmpty
    else { return nil }
    let items = TBXItems(element, asNotes: [TBX.Category.status])
    let innerItems = inner.map { TBXItems($0, asNotes: [TBX.Category.status]) }
    let names = [items, innerItems].compactMap { $0?.status }
    let notes = items.notes + (innerItems?.notes ?? [])
    return GlossaryTerm(
      language: language, text: text, status: names.first ?? .preferred,
      note: notes.isEmpty ? nil : notes.joined(separator: "\n"))
  }
}

/// What is said about a concept or a term beside the term itself.
struct TBXItems {
  /// The data categories with their values.
  private(set) var values: [String: String] = [:]
  /// The notes that are nothing else.
  private(set) var notes: [String] = []

  /// The categories that the dialect of the core keeps in notes here.
  private let noteCategories: [String]

  /// Reads what stands directly in an element, or there in a group of its own.
  init(_ element: QualifiedElement, asNotes categories: [String]) {
    noteCategories = categories
    for child in element.elements { read(child) }
  }

  /// The status of a term; nil where nothing is said.
  var status: GlossaryTerm.Status? {
    for name in [TBX.Category.status, "normativeAuthorization"] {
      if let status = values[name].flatMap(TBX.status) { return status }
    }
    return nil
  }

  private mutating func read(_ element: QualifiedElement) {
    switch element.local {
    case "note": read(note: element.text)
    case "descrip", "termNote", "admin":
      guard let type = element[attribute: "type"] else { return }
      values[type] = values[type] ?? element.text
    case "descripGrp", "adminGrp", "termNoteGrp":
      for child in element.elements { read(child) }
    // In the style DCT a category is the name of an element.
    case TBX.Category.domain, TBX.Category.definition, TBX.Category.status:
      values[element.local] = values[element.local] ?? element.text
    default: break
    }
  }

  private mutating func read(note: String) {
    for category in noteCategories {
      guard note.utf8.starts(with: (category + ": ").utf8), values[category] == nil else {
        continue
      }
      values[category] = String(note.unicodeScalars.dropFirst(category.unicodeScalars.count + 2))
      return
    }
    if !note.trimmed.isEmpty { notes.append(note) }
  }
}
