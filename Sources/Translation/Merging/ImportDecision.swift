/// What an import does with one unit of a translator's file, and why.
package struct ImportDecision: Sendable, Equatable {
  /// The cases that are told apart, in the order in which a report counts them.
  package enum Kind: String, Sendable, CaseIterable {
    /// The file says what the catalogue says, or what it said when it was exported.
    case unchanged
    /// The text is empty: nothing happens, an empty cell deletes nothing.
    case empty
    /// The text is new and becomes the translation.
    case applied
    /// The text differs in its spaces only and is the tidier one.
    case respaced
    /// The text is the same and its state is a higher one.
    case confirmed
    /// The translator took the translation away with the sign `∅`.
    case cleared
    /// Both sides made the same change.
    case mergedEqual = "merged-equal"
    /// The catalogue changed since, the file did not.
    case keptOurs = "kept-ours"
    /// The source changed since, the file did not: the translation is stale.
    case stale
    /// The source changed since, and the text becomes the translation of the old source.
    case appliedStale = "applied-stale"
    /// The source changed since, and so did the translation: the text is kept as a candidate.
    case staleCandidate = "stale-candidate"
    /// Both sides changed, each in its way: ours stays, the text is kept as a candidate.
    case conflict
    /// The translation is final: the text is kept as a candidate.
    case locked
    /// The segment occurs more than once in the file: no text is applied, all are kept.
    case duplicated
    /// There is no such segment (any more): the text is kept in the attic.
    case unknownSegment = "unknown-segment"
    /// The text belongs to no segment: it is kept in the attic.
    case stray

    /// Whether a person has to decide.
    package var isConflict: Bool {
      switch self {
      case .conflict, .locked, .duplicated: true
      case .unchanged, .empty, .applied, .respaced, .confirmed, .cleared, .mergedEqual, .keptOurs,
        .stale, .appliedStale, .staleCandidate, .unknownSegment, .stray:
        false
      }
    }
  }

  /// Where a text of the file is after the import.
  package enum Keeping: String, Sendable, CaseIterable {
    /// It is what was exported, or what the catalogue has anyway.
    case unchanged
    /// It is the translation now.
    case applied
    /// It stands beside the translation.
    case candidate
    /// It lies in the attic.
    case attic
  }

  /// What else is to be told.
  package enum Remark: String, Sendable, CaseIterable {
    /// The source was edited in the file: that is a proposal to the author.
    case sourceEdited = "source-edited"
    /// The file names the segment as it was called before.
    case renamed
    /// The file does not say what was exported, so nothing was overwritten.
    case unknownBase = "unknown-base"
    /// It counts as translated only: the reviewer is the translator or did not sign.
    case fourEyes = "four-eyes"
    /// It counts as translated only: a question is open.
    case openQuestion = "open-question"
    /// It counts as reviewed only: what becomes final was reviewed before.
    case notReviewed = "not-reviewed"
    /// It was final and is unlocked.
    case unlocked
  }

  /// The segment, by its present name; nil when the file names none.
  package let id: SegmentID?
  /// Where the unit stands in the file.
  package let place: String
  /// What is done.
  package var kind: Kind
  /// The text in the file; nil when it is empty.
  package let theirs: String?
  /// The translation before the import; nil when there was none.
  package let ours: String?
  /// Where the text of the file is afterwards; nil when there is no text.
  package var keeping: Keeping?
  /// The state before.
  package let stateBefore: SegmentState
  /// The state after.
  package var stateAfter: SegmentState
  /// The source as the file has it, where it was edited there.
  package var proposedSource: String?
  /// How many notes were new.
  package var newNotes = 0
  /// What else is to be told, each once.
  package var remarks: [Remark] = []
}
