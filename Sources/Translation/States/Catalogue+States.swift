/// Why a segment can't be given a state.
package enum StateRefusal: String, Error, Sendable, CaseIterable {
  /// There is no translation.
  case noTarget = "no-target"
  /// The source changed since the translation was made.
  case stale
  /// It is final, and nobody unlocked it.
  case locked
  /// The reviewer is the translator, or the translator is known and the reviewer isn't.
  case fourEyes = "four-eyes"
  /// A question is still open.
  case openQuestion = "open-question"
  /// Only what was reviewed becomes final.
  case notReviewed = "not-reviewed"
  /// This state is found, never given.
  case notGiven = "not-given"
}

/// Who changes the state of translations, and when.
package struct Signature: Sendable, Equatable {
  /// The person, as they sign; nil when nobody signs.
  package let person: String?
  /// The day, as `2025-03-27`; nil when it was not told.
  package let date: String?
  /// Why what is final may change all the same; nil when it may not.
  package let unlocking: String?

  /// A signature.
  package init(person: String? = nil, date: String? = nil, unlocking: String? = nil) {
    self.person = person?.unlessBlank
    self.date = date?.unlessBlank
    self.unlocking = unlocking?.unlessBlank
  }
}

extension Catalogue {
  /// Gives the translation of a segment a state, in the name of a person.
  ///
  /// A draft that becomes translated is the work of who says so; a reviewer is another person than
  /// the translator; only what was reviewed becomes final, and what is final changes only when it
  /// is unlocked with a reason, which is kept as a note.
  package mutating func give(
    _ state: SegmentState, to segment: Segment, by signature: Signature
  ) throws(StateRefusal) {
    let position = entries.firstIndex { $0.id == segment.id }
    let standing = Standing(of: segment, entry: position.map { entries[$0] }, in: self)
    guard let text = standing.target else { throw .noTarget }
    var entry =
      position.map { entries[$0] }
      ?? Entry(id: segment.id, target: text, state: .translated, source: segment.source)
    if standing.isInline { entry = entry.holding(text, of: segment) }
    if entry.state == .final, state != .final || standing.state == .stale {
      guard let reason = signature.unlocking else { throw .locked }
      entry.notes.append(Note(reason, author: signature.person))
    }
    try entry.advance(to: state, standing: standing, segment: segment, by: signature)
    if let position { entries[position] = entry } else { entries.append(entry) }
  }
}

extension Catalogue.Entry {
  /// The entry with a text that stood in the definition until now.
  func holding(_ text: String, of segment: Segment) -> Self {
    var entry = self
    entry.target = text
    entry.state = .translated
    entry.source = segment.source
    return entry
  }

  fileprivate mutating func advance(
    to next: SegmentState, standing: Standing, segment: Segment, by signature: Signature
  ) throws(StateRefusal) {
    switch next {
    case .untranslated, .stale: throw .notGiven
    case .draft: reviewer = nil
    case .translated:
      if standing.state < .translated { translator = signature.person ?? translator }
      (origin, reviewer) = (nil, nil)
    case .reviewed:
      if standing.state == .stale { throw .stale }
      if hasOpenQuestion { throw .openQuestion }
      guard FourEyes.allow(reviewer: signature.person, of: translator) else { throw .fourEyes }
      (origin, reviewer) = (nil, signature.person)
    case .final:
      if standing.state == .stale { throw .stale }
      if hasOpenQuestion { throw .openQuestion }
      guard state >= .reviewed else { throw .notReviewed }
    }
    if next != .draft { source = segment.source }
    state = next
    date = signature.date
  }
}
