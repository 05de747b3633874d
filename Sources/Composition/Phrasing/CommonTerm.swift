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

/// Words that writers need besides what composers say; they stand in the same files.
package enum WriterTerm: String, CaseIterable, TermKey {
  /// What tables are called in their captions.
  case captionTable = "caption.table"
  /// What figures are called in their captions.
  case captionFigure = "caption.figure"
  /// What stands for a text that the definition lacks in a language.
  case missingMark = "missing.mark"
  /// The link past everything that stands before a document on a page of the web.
  case webSkip = "web.skip"
  /// What the table of contents of such a page is called where the document has none.
  case webContents = "web.contents"
  /// What stands above its notes.
  case webNotes = "web.notes"
  /// What the sign of a note is called.
  case webNote = "web.note"
  /// What the sign that leads back from a note is called.
  case webBack = "web.back"
  /// What stands for a value of a chart that nobody knows.
  case webUnknown = "web.unknown"
}
