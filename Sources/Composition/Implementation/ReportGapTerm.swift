import Languages

/// Words on what a report does not tell, and on what follows from what it tells.
enum ReportGapTerm: String, CaseIterable, TermKey {
  case progressTold = "report-gaps.progress.told"
  case progressUntold = "report-gaps.progress.untold"
  case planned = "report-gaps.progress.planned"
  case achieved = "report-gaps.progress.achieved"
  case status = "report-gaps.progress.status"
  case deviation = "report-gaps.progress.deviation"
  case spent = "report-gaps.progress.spent"
  case progressAlternative = "report-gaps.progress.alternative"
  case actions = "report-gaps.progress.unreported"
  case actionCount = "report-gaps.progress.unreported-count"
  case indicatorsAlternative = "report-gaps.indicators.alternative"
  case indicators = "report-gaps.indicators.unreported"
  case indicatorCount = "report-gaps.indicators.unreported-count"
  case expenditureSpent = "report-gaps.expenditure.spent"
  case expenditurePlanned = "report-gaps.expenditure.planned"
  case expenditureIncomplete = "report-gaps.expenditure.incomplete"
  case expenditureIncompleteCount = "report-gaps.expenditure.incomplete-count"
  case expenditureCaption = "report-gaps.expenditure.caption"
  case expenditureAlternative = "report-gaps.expenditure.alternative"
}
