/// Which segments changed their names, so that history follows; kept in
/// `translations/renames.yaml`.
package struct SegmentRenames: Sendable, Equatable {
  /// One change of a name.
  package struct Rename: Sendable, Equatable {
    /// The name before.
    package let from: SegmentID
    /// The name after.
    package let to: SegmentID

    /// A change of a name.
    package init(from: SegmentID, to: SegmentID) {
      self.from = from
      self.to = to
    }
  }

  /// The changes, oldest first; each old name once.
  package private(set) var renames: [Rename]

  /// Changes as a file lists them; of two for the same old name the last counts.
  package init(_ renames: [Rename] = []) {
    self.renames = []
    for rename in renames { add(from: rename.from, to: rename.to) }
  }

  /// Records that a segment has a new name.
  ///
  /// A name that is taken again is an old name no more.
  package mutating func add(from old: SegmentID, to new: SegmentID) {
    renames.removeAll { $0.from == old || $0.from == new }
    if old != new { renames.append(Rename(from: old, to: new)) }
  }

  /// The name that a segment has now.
  package func current(_ id: SegmentID) -> SegmentID {
    var name = id
    // No more steps than changes: circles can't arise, but a bound costs nothing.
    for _ in renames {
      guard let next = renames.first(where: { $0.from == name })?.to else { break }
      name = next
    }
    return name
  }
}

extension Catalogue {
  /// Moves translations to the new names of their segments, each where it stands.
  ///
  /// Where a segment has an entry under both names, the new one wins and the old text is kept as
  /// its candidate.
  package mutating func follow(_ renames: SegmentRenames) {
    for rename in renames.renames {
      let name = renames.current(rename.from)
      guard let old = entries.firstIndex(where: { $0.id == rename.from }) else { continue }
      if let new = entries.firstIndex(where: { $0.id == name }) {
        entries[new] = entries[new].absorbing(entries[old])
        entries.remove(at: old)
      } else {
        entries[old] = entries[old].named(name)
      }
    }
  }
}

extension Catalogue.Entry {
  /// The entry under another name.
  fileprivate func named(_ name: SegmentID) -> Self {
    Self(
      id: name, target: target, state: state, source: source, origin: origin,
      translator: translator, reviewer: reviewer, date: date, notes: notes,
      candidates: candidates, silenced: silenced)
  }

  /// The entry with all that another one holds and it lacks.
  fileprivate func absorbing(_ other: Self) -> Self {
    guard target?.unlessBlank != nil else {
      var entry = other.named(id)
      entry.notes = other.notes + notes.filter { !other.notes.contains($0) }
      for candidate in candidates { entry.add(candidate) }
      entry.silenced = other.silenced + silenced.filter { !other.silenced.contains($0) }
      return entry
    }
    var entry = self
    entry.notes += other.notes.filter { !notes.contains($0) }
    entry.silenced += other.silenced.filter { !silenced.contains($0) }
    for candidate in other.candidates { entry.add(candidate) }
    if let text = other.target?.unlessBlank {
      entry.add(Catalogue.Candidate(text, from: other.id.description))
    }
    return entry
  }

  /// Keeps a text beside the translation, unless it is the translation or kept already.
  ///
  /// Returns whether it was added.
  @discardableResult mutating func add(_ candidate: Catalogue.Candidate) -> Bool {
    let text = SegmentDigest.normal(candidate.text)
    let isKept =
      target.map(SegmentDigest.normal) == text
      || candidates.contains { SegmentDigest.normal($0.text) == text }
    if !isKept { candidates.append(candidate) }
    return !isKept
  }
}
