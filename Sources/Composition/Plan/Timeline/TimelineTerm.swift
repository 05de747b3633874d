import Languages

/// Words of the timeline of actions.
enum TimelineTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.timeline.heading"
  case byQuarters = "action-plan.timeline.by-quarters"
  case byHalves = "action-plan.timeline.by-halves"
  case byYears = "action-plan.timeline.by-years"
  case captionQuarters = "action-plan.timeline.caption-quarters"
  case captionHalves = "action-plan.timeline.caption-halves"
  case captionYears = "action-plan.timeline.caption-years"
  case alternative = "action-plan.timeline.alternative"
  case summary = "action-plan.timeline.summary"
  case summaryYear = "action-plan.timeline.summary-year"
  case withoutTime = "action-plan.timeline.without-time"
  case action = "action-plan.timeline.action"
  case time = "action-plan.timeline.time"
  case mark = "action-plan.timeline.mark"
  case quarter1 = "action-plan.timeline.quarter-1"
  case quarter2 = "action-plan.timeline.quarter-2"
  case quarter3 = "action-plan.timeline.quarter-3"
  case quarter4 = "action-plan.timeline.quarter-4"
  case half1 = "action-plan.timeline.half-1"
  case half2 = "action-plan.timeline.half-2"
}

extension TimelineGrid.Step {
  /// What the spans of a year are called above their columns; none for whole years.
  var names: [TimelineTerm] {
    switch self {
    case .quarters: [.quarter1, .quarter2, .quarter3, .quarter4]
    case .halves: [.half1, .half2]
    case .years: []
    }
  }

  /// The sentence on what the table shows.
  var introduction: TimelineTerm {
    switch self {
    case .quarters: .byQuarters
    case .halves: .byHalves
    case .years: .byYears
    }
  }

  /// What stands above the table.
  var caption: TimelineTerm {
    switch self {
    case .quarters: .captionQuarters
    case .halves: .captionHalves
    case .years: .captionYears
    }
  }
}
