import Languages
import Translation

/// Words of review tables.
enum ReviewTerm: String, CaseIterable, TermKey {
  case title = "review.title"
  case subject = "review.subject"
  case direction = "review.direction"
  case facts = "review.facts"
  case guideHeading = "review.guide.heading"
  case guideTarget = "review.guide.target"
  case guideEmpty = "review.guide.empty"
  case guideSource = "review.guide.source"
  case guideNote = "review.guide.note"
  case guideState = "review.guide.state"
  case guideRows = "review.guide.rows"
  case heading = "review.heading"
  case alternative = "review.alternative"
  case id = "review.id"
  case state = "review.state"
  case note = "review.note"
  case untranslated = "review.states.untranslated"
  case stale = "review.states.stale"
  case draft = "review.states.draft"
  case translated = "review.states.translated"
  case reviewed = "review.states.reviewed"
  case final = "review.states.final"
  case maximum = "review.maximum"
  case term = "review.term"
  case match = "review.match"
  case manifestHeading = "review.manifest.heading"
  case manifestIntroduction = "review.manifest.introduction"
  case manifestAlternative = "review.manifest.alternative"
  case manifestSource = "review.manifest.source"
  case manifestTarget = "review.manifest.target"
  case manifestState = "review.manifest.state"
  case manifestNotes = "review.manifest.notes"

  /// The word for a state.
  static func state(_ state: SegmentState) -> ReviewTerm {
    switch state {
    case .untranslated: .untranslated
    case .stale: .stale
    case .draft: .draft
    case .translated: .translated
    case .reviewed: .reviewed
    case .final: .final
    }
  }
}
