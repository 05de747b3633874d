import Languages

/// Words that many sections use.
enum CommonTerm: String, CaseIterable, TermKey {
  case notPublished = "common.not-published"
  case none = "common.none"
  case yes = "common.yes"
  case no = "common.no"
  case total = "common.total"
  case labelled = "common.labelled"
  case withRemark = "common.with-remark"
  case identified = "common.identified"
  case listSeparator = "separator.list"
  case clauseSeparator = "separator.clause"
}

/// Words on the document as a whole.
enum DocumentTerm: String, CaseIterable, TermKey {
  case pages = "document.pages"
  case actionPlan = "document.action-plan"
  case projectSummary = "document.project-summary"
  case markExample = "mark.example"
  case markDraft = "mark.draft"
  case markConsultation = "mark.consultation"
  case markProposed = "mark.proposed"
  case markUnreviewed = "mark.unreviewed"
  case exampleNote = "mark.example-note"
  case contentsTitle = "contents.title"
}
