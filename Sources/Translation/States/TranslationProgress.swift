package import Languages

/// How far the translation of a definition into one language has come.
package struct TranslationProgress: Sendable, Equatable {
  /// The segments and words in one state.
  package struct Count: Sendable, Equatable {
    /// The state.
    package let state: SegmentState
    /// How many segments are in it.
    package var segments = 0
    /// How many words their sources have.
    package var words = 0
  }

  /// The id of the definition.
  package let definition: String
  /// The language.
  package let language: LanguageTag
  /// The counts, from untranslated to final; every state once.
  package let counts: [Count]
  /// How many segments have a question that nobody answered.
  package let openQuestions: Int
  /// How many texts wait beside the translations to be taken or left.
  package let candidates: Int
  /// How many sources changed in case, punctuation or white space only.
  package let cosmeticChanges: Int
  /// The entries whose segments are gone, in the order of the catalogue.
  package let orphans: [SegmentID]

  /// All segments that have a source.
  package var segments: Int { counts.reduce(0) { $0 + $1.segments } }

  /// All words of their sources.
  package var words: Int { counts.reduce(0) { $0 + $1.words } }

  /// The share of words in this state or beyond, in whole per cent, rounded down so that 100 says
  /// all; 100 when there are none.
  package func percentage(atLeast state: SegmentState) -> Int {
    let done = counts.filter { $0.state >= state }.reduce(0) { $0 + $1.words }
    if words > 0 { return done * 100 / words }
    let total = segments
    let reached = counts.filter { $0.state >= state }.reduce(0) { $0 + $1.segments }
    return total == 0 ? 100 : reached * 100 / total
  }

  /// The progress of a catalogue against the segments of its definition.
  package init(of catalogue: Catalogue, segments: [Segment]) {
    let index = catalogue.index
    var counts = SegmentState.allCases.map { Count(state: $0) }
    var (questions, waiting, cosmetic) = (0, 0, 0)
    for segment in segments {
      guard let source = segment.source?.unlessBlank else { continue }
      let entry = index[segment.id]
      let standing = Standing(of: segment, entry: entry, in: catalogue)
      for place in counts.indices where counts[place].state == standing.state {
        counts[place].segments += 1
        counts[place].words += WordCount.of(source)
      }
      if entry?.hasOpenQuestion == true { questions += 1 }
      if standing.change == .cosmetic { cosmetic += 1 }
      waiting += entry?.candidates.count ?? 0
    }
    let known = Set(segments.map(\.id))
    definition = catalogue.definition
    language = catalogue.language
    self.counts = counts
    openQuestions = questions
    candidates = waiting
    cosmeticChanges = cosmetic
    orphans = catalogue.entries.map(\.id).filter { !known.contains($0) }
  }
}
