/// Weighs one unit of a file against its segment and changes the entry accordingly.
struct UnitReview {
  /// What is decided.
  var decision: ImportDecision
  private let segment: Segment
  private let unit: ReturnedUnit
  private let catalogue: Catalogue
  private let file: String
  private let authority: ImportAuthority
  private let standing: Standing
  private let sides: ThreeWay
  private let start: Catalogue.Entry
  private var now: Catalogue.Entry

  /// A review at its beginning.
  init(
    segment: Segment, entry: Catalogue.Entry?, unit: ReturnedUnit, catalogue: Catalogue,
    file: String, authority: ImportAuthority
  ) {
    self.segment = segment
    self.unit = unit
    self.catalogue = catalogue
    self.file = file
    self.authority = authority
    standing = Standing(of: segment, entry: entry, in: catalogue)
    sides = ThreeWay(segment: segment, standing: standing, entry: entry, unit: unit)
    let known = entry ?? Catalogue.Entry(id: segment.id, target: nil, state: .untranslated)
    start = standing.isInline ? known.holding(standing.target ?? "", of: segment) : known
    now = start
    decision = ImportDecision(
      id: segment.id, place: unit.place, kind: .unchanged, theirs: unit.text,
      ours: standing.target, keeping: nil, stateBefore: standing.state,
      stateAfter: standing.state)
  }

  /// The entry afterwards; nil when nothing changed.
  var changedEntry: Catalogue.Entry? { now == start ? nil : now }

  /// Decides.
  mutating func decide(isDuplicated: Bool) {
    takeNotes()
    takeProposedSource()
    if isDuplicated {
      keepBeside(as: .duplicated)
    } else if unit.isErasing {
      clear()
    } else if let text = unit.text {
      weigh(text)
    } else if standing.target != nil, unit.exportedTarget != SegmentDigest.none {
      decision.kind = .empty
    }
    guard let entry = changedEntry else { return }
    decision.stateAfter = Standing(of: segment, entry: entry, in: catalogue).state
  }

  private var isLocked: Bool { now.state == .final && authority.signature.unlocking == nil }
}

// MARK: - Deciding

extension UnitReview {
  /// The table of the round trip: source, ours and theirs since the export.
  private mutating func weigh(_ text: String) {
    if sides.isEqual {
      settle(equal: text)
    } else if !sides.isTheirsChanged || isUntouchedCopy(text) {
      decision.keeping = .unchanged
      if sides.isOursChanged { decision.kind = isStaleSince ? .stale : .keptOurs }
    } else if isLocked {
      keepBeside(as: .locked)
    } else if sides.isOursChanged {
      if !sides.isBaseKnown { decision.remarks.append(.unknownBase) }
      keepBeside(as: sides.isSourceChanged ? .staleCandidate : .conflict)
    } else {
      apply(text)
    }
  }

  private var isStaleSince: Bool { sides.isSourceChanged && standing.state == .stale }

  /// Whether a target is no more than the copy of the source that some programs want to see.
  private func isUntouchedCopy(_ text: String) -> Bool {
    unit.state == .untranslated && standing.target == nil
      && SegmentDigest.normal(text) == SegmentDigest.normal(unit.source ?? segment.source ?? "")
  }

  private mutating func settle(equal text: String) {
    decision.keeping = .unchanged
    if sides.isBaseKnown, sides.isOursChanged, sides.isTheirsChanged {
      decision.kind = .mergedEqual
    } else if isStaleSince {
      decision.kind = .stale
    }
    if let ours = standing.target, Spacing.isTidier(text, than: ours), !isLocked {
      now.target = text
      now.date = authority.signature.date
      decision.kind = .respaced
      decision.keeping = .applied
    }
    confirm()
  }

  /// Takes over a higher state of the same text.
  private mutating func confirm() {
    guard let state = unit.state, state >= .translated, state > standing.state,
      !sides.isSourceChanged
    else { return }
    let limited = authority.limited(state, of: now, isOwnText: false, isSameText: true)
    if let remark = limited.remark { decision.remarks.append(remark) }
    guard limited.state > standing.state else { return }
    guard !isLocked else {
      decision.kind = .locked
      return
    }
    unlock()
    if authority.role == .translator, standing.state < .translated {
      now.translator = authority.signature.person ?? now.translator
    }
    if limited.state < .final {
      now.reviewer = limited.state == .reviewed ? authority.signature.person : nil
    }
    now.state = limited.state
    now.source = segment.source
    now.origin = nil
    now.date = authority.signature.date
    if decision.kind == .unchanged { decision.kind = .confirmed }
  }

  private mutating func apply(_ text: String) {
    let isOwnText = standing.target == nil
    let wanted = authority.state(ofChanged: unit, from: now.state)
    var (state, remark) = authority.limited(
      wanted, of: now, isOwnText: isOwnText, isSameText: false)
    if sides.isSourceChanged {
      state = sides.baseSource == nil ? .stale : min(state, .translated)
    } else if let remark {
      decision.remarks.append(remark)
    }
    unlock()
    now.target = text
    now.source = sides.isSourceChanged ? sides.baseSource : segment.source
    now.state = state
    now.origin = state == .draft ? .person : nil
    if authority.role == .translator || isOwnText {
      now.translator = authority.signature.person ?? now.translator
    }
    now.reviewer = state == .reviewed ? authority.signature.person : nil
    now.date = authority.signature.date
    let normal = SegmentDigest.normal(text)
    now.candidates.removeAll { SegmentDigest.normal($0.text) == normal }
    decision.kind = sides.isSourceChanged ? .appliedStale : .applied
    decision.keeping = .applied
  }

  /// Takes the translation away; its text is kept as a candidate.
  private mutating func clear() {
    guard let ours = standing.target else { return }
    guard !isLocked else {
      decision.kind = .locked
      return
    }
    guard !sides.isOursChanged, !standing.isInline else {
      if !sides.isBaseKnown { decision.remarks.append(.unknownBase) }
      decision.kind = .conflict
      return
    }
    unlock()
    now.target = nil
    now.state = .untranslated
    (now.source, now.origin, now.translator, now.reviewer) = (nil, nil, nil, nil)
    now.date = authority.signature.date
    now.add(Catalogue.Candidate(ours, from: file))
    decision.kind = .cleared
  }
}

// MARK: - Keeping

extension UnitReview {
  private mutating func keepBeside(as kind: ImportDecision.Kind) {
    decision.kind = kind
    guard let text = unit.text else { return }
    let isOurs = sides.isEqual
    if !isOurs { now.add(Catalogue.Candidate(text, from: file)) }
    decision.keeping = isOurs ? .unchanged : .candidate
  }

  private mutating func unlock() {
    guard now.state == .final, let reason = authority.signature.unlocking else { return }
    now.notes.append(Catalogue.Note(reason, author: authority.signature.person))
    decision.remarks.append(.unlocked)
  }

  private mutating func takeNotes() {
    for note in unit.notes where note.text.unlessBlank != nil {
      let text = SegmentDigest.normal(note.text)
      guard !now.notes.contains(where: { SegmentDigest.normal($0.text) == text }) else { continue }
      now.notes.append(note)
      decision.newNotes += 1
    }
  }

  /// Reports a source that was edited in the file.
  ///
  /// Where the file does not say what was exported, an older source is no edit.
  private mutating func takeProposedSource() {
    guard let source = unit.source?.unlessBlank else { return }
    let digest = SegmentDigest.hex(source)
    guard digest != segment.source.map(SegmentDigest.hex) else { return }
    if let exported = unit.exportedSource {
      guard digest != exported else { return }
    } else {
      let older = [start.source, segment.source].compactMap { $0 }
      guard older.allSatisfy({ SourceChange(from: $0, to: source) == .real }) else { return }
    }
    decision.proposedSource = source
    decision.remarks.append(.sourceEdited)
  }
}

extension ReturnedUnit {
  /// Whether the target is the sign that takes a translation away.
  var isErasing: Bool { target.map(SegmentDigest.normal) == ReviewSign.clear }

  /// The target; nil when it is empty or the sign that takes a translation away.
  var text: String? { isErasing ? nil : target?.unlessBlank }
}
