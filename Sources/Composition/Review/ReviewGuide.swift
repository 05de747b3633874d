import DocumentTree
import Languages
import Translation

/// What stands before a review table: what it is of, and how to work in it.
enum ReviewGuide {
  static func blocks(_ subject: ReviewSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .text([.text(subject.title)], .title), .text(subject.direction, .subtitle),
      .text(facts(subject)),
      .unnumbered(1, "guide", phrases.term(ReviewTerm.guideHeading)),
      .items(items(subject)),
    ]
  }

  /// All that ``blocks(_:)`` says, paragraph by paragraph.
  static func texts(_ subject: ReviewSubject) -> [String] {
    [
      subject.title, subject.direction.words, facts(subject).words,
      subject.phrases.plain(ReviewTerm.guideHeading),
    ] + items(subject).map(\.words)
  }

  private static func facts(_ subject: ReviewSubject) -> [Inline] {
    let count = subject.phrases.profile.spell(
      .number(DecimalNumber(subject.bundle.units.count), decimals: nil))
    return subject.phrases.sentence(
      ReviewTerm.facts, ["count": [.text(count)], "export": [.text(subject.bundle.exportID)]])
  }

  private static func items(_ subject: ReviewSubject) -> [[Inline]] {
    let phrases = subject.phrases
    let states = SegmentState.allCases.map { phrases.term(ReviewTerm.state($0)) }
    return [
      phrases.sentence(ReviewTerm.guideTarget, ["target": subject.target]),
      phrases.sentence(ReviewTerm.guideEmpty, ["sign": [.text(ReviewSign.clear)]]),
      phrases.sentence(ReviewTerm.guideSource, ["source": subject.source]),
      phrases.sentence(ReviewTerm.guideNote, ["note": subject.heading(.note)]),
      phrases.sentence(
        ReviewTerm.guideState,
        ["state": subject.heading(.state), "states": phrases.list(states)]),
      phrases.sentence(ReviewTerm.guideRows, ["id": subject.heading(.id)]),
    ]
  }
}
