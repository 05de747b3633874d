package import Languages

/// The translations of one definition into one language, kept in
/// `translations/<definition>.<language>.yaml` beside it.
package struct Catalogue: Sendable, Equatable {
  /// The id of the definition.
  package let definition: String
  /// The language of the targets.
  package let language: LanguageTag
  /// The entries, in the order of the file; each id once.
  package var entries: [Entry]

  /// A catalogue of these entries.
  package init(definition: String, language: LanguageTag, entries: [Entry] = []) {
    self.definition = definition
    self.language = language
    self.entries = entries
  }

  /// The entry of a segment; nil when there is none.
  ///
  /// It looks through all entries: build an index to ask for many.
  package subscript(id: SegmentID) -> Entry? { entries.first { $0.id == id } }

  /// The entries by their segments.
  package var index: [SegmentID: Entry] {
    Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The translation of one segment, with all that is known about it.
  package struct Entry: Sendable, Equatable {
    /// The segment.
    package let id: SegmentID
    /// The translation; nil when there is none yet.
    package var target: String?
    /// How far it has come, as the file says; staleness is found by comparing the source.
    package var state: SegmentState
    /// The source text that the target was made from; nil when it is not known.
    package var source: String?
    /// Where a draft comes from.
    package var origin: TranslationOrigin?
    /// Who translated it, as the translator signs; never needed.
    package var translator: String?
    /// Who reviewed it.
    package var reviewer: String?
    /// The day of the last change, as `2025-03-27`; told by the user, never read from a clock.
    package var date: String?
    /// Notes of translators and reviewers, and their questions.
    package var notes: [Note]
    /// Texts that were not applied but must not be lost, newest last.
    package var candidates: [Candidate]
    /// Checks that are silenced for this segment, each with the reason.
    package var silenced: [Silenced]

    /// An entry of these parts.
    package init(
      id: SegmentID, target: String?, state: SegmentState, source: String? = nil,
      origin: TranslationOrigin? = nil, translator: String? = nil, reviewer: String? = nil,
      date: String? = nil, notes: [Note] = [], candidates: [Candidate] = [],
      silenced: [Silenced] = []
    ) {
      self.id = id
      self.target = target
      self.state = state
      self.source = source
      self.origin = origin
      self.translator = translator
      self.reviewer = reviewer
      self.date = date
      self.notes = notes
      self.candidates = candidates
      self.silenced = silenced
    }
  }

  /// A note on a segment.
  package struct Note: Sendable, Equatable {
    /// The words.
    package let text: String
    /// Who wrote it; nil when nobody signed.
    package let author: String?
    /// Whether it asks something and no answer was recorded.
    package let isOpenQuestion: Bool

    /// A note.
    package init(_ text: String, author: String? = nil, isOpenQuestion: Bool = false) {
      self.text = text
      self.author = author
      self.isOpenQuestion = isOpenQuestion
    }
  }

  /// A translation that was not applied.
  package struct Candidate: Sendable, Equatable {
    /// The words.
    package let text: String
    /// Where it comes from, such as the name of a file.
    package let from: String

    /// A candidate.
    package init(_ text: String, from: String) {
      self.text = text
      self.from = from
    }
  }

  /// A check that is silenced.
  package struct Silenced: Sendable, Equatable {
    /// The check's id, such as `Q16`.
    package let check: String
    /// Why it does not count here.
    package let reason: String

    /// A check with the reason.
    package init(check: String, reason: String) {
      self.check = check
      self.reason = reason
    }
  }
}
