import Languages

/// Words that all charts beside tables need.
enum ChartTerm: String, CaseIterable, TermKey {
  case lead = "chart.lead"
  case point = "chart.point"
  case series = "chart.series"
  case hidden = "chart.hidden"
  case leftOut = "chart.left-out"
}
