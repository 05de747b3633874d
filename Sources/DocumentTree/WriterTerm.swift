import Languages

/// Words that writers ask of a language besides what composers say.
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
