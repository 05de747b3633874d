import Languages
import TestSupport
import Translation

/// A random definition with its catalogue, and what happened to both since an export.
struct ImportWorld {
  private(set) var segments: [Segment] = []
  var catalogue = Catalogue.sample()
  var attic = Attic()
  private(set) var renames = SegmentRenames()
  private var exportedSegments: [Segment] = []
  private var exportedCatalogue = Catalogue.sample()
  private var generator: SeededGenerator

  private static let sources = [
    "Mjera za mlade", "mjera za mlade.", "Mjera za starije", "Škola 1", "Škola 2", "Škola  1",
  ]
  private static let targets = [
    "A measure", "A measure.", "A  measure", "A step", "School 1", "Mjera za mlade", "S\u{30C}kola",
    "Škola",
  ]
  private static let people: [String?] = ["Ana", "Ivo", "Ana ", nil]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    for number in 1...Int.random(in: 1...6, using: &generator) {
      let id = SegmentID(unchecked: "A\(number).title")
      exportedSegments.append(segment(id, source: chance(10) ? nil : pick(Self.sources)))
      if chance(70) { exportedCatalogue.entries.append(entry(id)) }
    }
    segments = exportedSegments
    catalogue = exportedCatalogue
    if chance(30) {
      attic.items.append(
        Attic.Item(
          id: chance(50) ? "Z1.title" : nil, language: .english, source: nil,
          target: pick(Self.targets), reason: "old"))
    }
    changeSegments()
    changeCatalogue()
  }

  /// Goes back to the time of the export.
  mutating func forgetHistory() {
    segments = exportedSegments
    catalogue = exportedCatalogue
    renames = SegmentRenames()
  }

  /// What was exported.
  func exported() -> TranslationBundle {
    TranslationBundle.make(
      segments: exportedSegments, catalogue: exportedCatalogue, sourceLanguage: .bosnian)
  }

  /// A file that a translator made of the export.
  mutating func file() -> ReturnedFile {
    var units: [ReturnedUnit] = []
    let knowsBase = chance(75)
    for unit in exported().returned().units where !chance(10) {
      var changed = edited(unit)
      if !knowsBase {
        changed = changed.with(exportedSource: .some(nil), exportedTarget: .some(nil))
        if chance(50) { changed = changed.with(source: .some(nil)) }
      }
      units.append(changed)
      if chance(8) { units.append(edited(changed)) }
    }
    units.shuffle(using: &generator)
    let strays = chance(15) ? [pick(Self.targets)] : []
    return ReturnedFile(name: "file.xlf", exportID: nil, units: units, strays: strays)
  }

  /// Somebody who imports.
  mutating func authority() -> ImportAuthority {
    ImportAuthority(
      role: chance(50) ? .translator : .reviewer,
      signature: Signature(
        person: pick(Self.people), date: chance(50) ? "2026-03-27" : nil,
        unlocking: chance(30) ? "The law changed." : nil))
  }

  /// The plan of an import into the present catalogue.
  func plan(_ file: ReturnedFile, _ authority: ImportAuthority) -> ImportPlan {
    ImportPlan.make(
      segments: segments, catalogue: catalogue, file: file, authority: authority, attic: attic,
      renames: renames)
  }

  /// The present name of a segment that a file names.
  func current(_ id: SegmentID) -> SegmentID {
    segments.contains { $0.id == id } ? id : renames.current(id)
  }

  /// Whether a text of a file is somewhere after the import, or was there before the export.
  func holds(_ text: String, of unit: ReturnedUnit, in plan: ImportPlan) -> Bool {
    guard let named = unit.id else { return plan.attic.has(text) }
    let entry = plan.catalogue[current(named)]
    let segment = segments.first { $0.id == current(named) }
    return SegmentDigest.hex(text) == unit.exportedTarget && segment != nil
      || entry?.texts.contains(text) == true || plan.attic.has(text)
      || segment?.inline.contains { $0.text.normal == text } == true
      || unit.state == .untranslated && unit.source?.normal ?? segment?.source?.normal == text
  }
}

// MARK: - Chance

extension ImportWorld {
  private mutating func chance(_ percentage: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percentage
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func segment(_ id: SegmentID, source: String?) -> Segment {
    .sample(id, source, inline: chance(20) ? [(.english, pick(Self.targets))] : [])
  }

  private mutating func entry(_ id: SegmentID) -> Catalogue.Entry {
    let source = chance(60) ? exportedSegments.first { $0.id == id }?.source : pick(Self.sources)
    let target = chance(15) ? nil : pick(Self.targets)
    return Catalogue.Entry(
      id: id, target: target, state: target == nil ? .untranslated : pick(SegmentState.allCases),
      source: chance(90) ? source : nil, origin: chance(20) ? .memory : nil,
      translator: pick(Self.people), reviewer: pick(Self.people),
      date: chance(50) ? "2025-01-01" : nil,
      notes: chance(15) ? [.init("Why?", author: "Ana", isOpenQuestion: chance(50))] : [],
      candidates: chance(15) ? [.init(pick(Self.targets), from: "old.xlf")] : [],
      silenced: chance(10) ? [.init(check: "Q16", reason: "short")] : [])
  }

  private mutating func changeSegments() {
    for position in segments.indices.reversed() {
      let old = segments[position]
      if chance(8) {
        segments.remove(at: position)
      } else if chance(8) {
        let name = SegmentID(unchecked: "B\(position).title")
        segments[position] = segment(name, source: old.source)
        renames.add(from: old.id, to: name)
      } else if chance(25) {
        segments[position] = segment(old.id, source: pick(Self.sources))
      }
    }
    if chance(20) { segments.insert(segment("N1.title", source: "Nova"), at: 0) }
    catalogue.follow(renames)
  }

  private mutating func changeCatalogue() {
    for position in catalogue.entries.indices.reversed() {
      if chance(10) {
        catalogue.entries.remove(at: position)
      } else if chance(35) {
        catalogue.entries[position].target = pick(Self.targets)
        catalogue.entries[position].state = pick(SegmentState.allCases)
        if chance(50) {
          let id = catalogue.entries[position].id
          catalogue.entries[position].source = segments.first { $0.id == id }?.source
        }
      }
    }
  }

  private mutating func edited(_ unit: ReturnedUnit) -> ReturnedUnit {
    var result = unit
    if chance(50) { result = result.with(target: .some(pick(Self.targets))) }
    if chance(8) { result = result.with(target: .some(pick([nil, "", " ∅", " "]))) }
    if chance(40) { result = result.with(state: .some(pick(SegmentState.allCases + [nil]))) }
    if chance(10) { result = result.with(source: .some(pick(Self.sources))) }
    if chance(5) { result = result.with(id: .some(pick([nil, "X1.title", "A1.title"]))) }
    if chance(10) {
      let text = pick(["Which?", "Why?", "Fine."])
      result = result.with(notes: [.init(text, author: "Ivo", isOpenQuestion: text != "Fine.")])
    }
    return result
  }
}

extension String {
  /// The text as digests see it.
  var normal: String { SegmentDigest.normal(self) }
}

extension Attic {
  /// Whether a text lies in it.
  func has(_ text: String) -> Bool { items.contains { $0.target.normal == text.normal } }
}

extension Catalogue {
  /// Whether a note was taken over.
  func hasNote(_ text: String) -> Bool {
    entries.contains { $0.notes.contains { $0.text.normal == text.normal } }
  }

  /// The first entry that differs, for messages.
  func firstDifference(from other: Catalogue) -> String {
    let index = other.index
    return entries.first { $0 != index[$0.id] }.map {
      "\($0)\nwas \(String(describing: index[$0.id]))"
    } ?? ""
  }
}

extension Catalogue.Entry {
  /// The translation and what stands beside it.
  var texts: [String] { ([target].compactMap { $0 } + candidates.map(\.text)).map(\.normal) }
}
