import Languages

/// Decides unit after unit and gathers what becomes of catalogue and attic.
struct ImportMerger {
  let catalogue: Catalogue
  let authority: ImportAuthority
  /// The attic so far.
  private(set) var attic: Attic
  private let fileName: String
  private let renames: SegmentRenames
  private let segments: [Segment]
  private let segmentIndex: [SegmentID: Segment]
  private var entries: [SegmentID: Catalogue.Entry]
  private var occurrences: [SegmentID: Int] = [:]
  private var kept: Set<AtticKey>

  /// A merger at the beginning.
  init(
    segments: [Segment], catalogue: Catalogue, file: ReturnedFile, authority: ImportAuthority,
    attic: Attic, renames: SegmentRenames
  ) {
    self.catalogue = catalogue
    self.authority = authority
    self.attic = attic
    self.renames = renames
    self.segments = segments
    fileName = file.name
    kept = Set(attic.items.map(AtticKey.init))
    segmentIndex = Dictionary(segments.map { ($0.id, $0) }) { first, _ in first }
    entries = catalogue.index
    for id in file.units.compactMap(\.id) { occurrences[current(id), default: 0] += 1 }
  }

  /// The catalogue with what was decided: its entries in their order, a new one after that of the
  /// nearest segment before it in the definition.
  var merged: Catalogue {
    var result = catalogue
    result.entries = catalogue.entries.map { entries[$0.id] ?? $0 }
    let old = Set(catalogue.entries.map(\.id))
    var followers: [SegmentID?: [Catalogue.Entry]] = [:]
    var anchor: SegmentID?
    for segment in segments {
      if old.contains(segment.id) {
        anchor = segment.id
      } else if let entry = entries[segment.id] {
        followers[anchor, default: []].append(entry)
      }
    }
    guard !followers.isEmpty else { return result }
    result.entries =
      (followers[nil] ?? []) + result.entries.flatMap { [$0] + (followers[$0.id] ?? []) }
    return result
  }

  /// Decides one unit.
  mutating func decide(_ unit: ReturnedUnit) -> ImportDecision {
    guard let named = unit.id else { return decide(unnamed: unit) }
    let id = current(named)
    guard let segment = segmentIndex[id] else { return decide(unknown: unit, id: id) }
    var review = UnitReview(
      segment: segment, entry: entries[id], unit: unit, catalogue: catalogue, file: fileName,
      authority: authority)
    if id != named { review.decision.remarks.append(.renamed) }
    review.decide(isDuplicated: occurrences[id, default: 0] > 1)
    if let entry = review.changedEntry { entries[id] = entry }
    if let source = review.decision.proposedSource {
      keep(
        Attic.Item(
          id: id, language: segment.sourceLanguage, source: segment.source, target: source,
          reason: reason(unit.place, ImportDecision.Remark.sourceEdited.rawValue)))
    }
    return review.decision
  }

  /// Keeps a text that belongs to no unit.
  mutating func keep(stray text: String) -> ImportDecision {
    decide(unnamed: ReturnedUnit(id: nil, place: "", source: nil, target: text))
  }

  private func current(_ id: SegmentID) -> SegmentID {
    segmentIndex[id] == nil ? renames.current(id) : id
  }

  private mutating func decide(unnamed unit: ReturnedUnit) -> ImportDecision {
    keep(all: unit, id: nil, as: unit.text == nil ? .empty : .stray)
  }

  private mutating func decide(unknown unit: ReturnedUnit, id: SegmentID) -> ImportDecision {
    let ours = entries[id]?.target
    let isSame = ours.map(SegmentDigest.normal) == unit.target.map(SegmentDigest.normal)
    guard unit.text != nil, !isSame else {
      // The catalogue still has the text, or there is none.
      var decision = keep(notesOf: unit, id: id)
      decision.kind = .unknownSegment
      decision.keeping = unit.text == nil ? nil : .unchanged
      return decision
    }
    return keep(all: unit, id: id, as: .unknownSegment)
  }

  private mutating func keep(
    all unit: ReturnedUnit, id: SegmentID?, as kind: ImportDecision.Kind
  ) -> ImportDecision {
    if let text = unit.text {
      keep(
        Attic.Item(
          id: id, language: catalogue.language, source: unit.source, target: text,
          reason: reason(unit.place, kind.rawValue)))
    }
    var decision = keep(notesOf: unit, id: id)
    decision.kind = kind
    decision.keeping = unit.text == nil ? nil : .attic
    return decision
  }

  private mutating func keep(notesOf unit: ReturnedUnit, id: SegmentID?) -> ImportDecision {
    for note in unit.notes {
      keep(
        Attic.Item(
          id: id, language: catalogue.language, source: unit.source, target: note.text,
          reason: reason(unit.place, "note")))
    }
    let entry = id.flatMap { entries[$0] }
    let state = entry?.state ?? .untranslated
    return ImportDecision(
      id: id, place: unit.place, kind: .unchanged, theirs: unit.text,
      ours: entry?.target, keeping: nil, stateBefore: state, stateAfter: state,
      newNotes: unit.notes.count)
  }

  /// Lays a text into the attic unless it lies there.
  private mutating func keep(_ item: Attic.Item) {
    if kept.insert(AtticKey(item)).inserted { attic.items.append(item) }
  }

  private func reason(_ place: String, _ key: String) -> String {
    (place.isEmpty ? fileName : "\(fileName), \(place)") + ": " + key
  }
}

/// By what the attic tells its texts apart.
private struct AtticKey: Hashable {
  let id: SegmentID?
  let language: LanguageTag
  let text: String

  init(_ item: Attic.Item) {
    id = item.id
    language = item.language
    text = SegmentDigest.normal(item.target)
  }
}
