import DocumentTree
import Languages
import XMLTree

extension WordPrinter {
  /// What a field asks of Word.
  ///
  /// Source: ISO/IEC 29500-1, 17.16.5.44 (PAGE), 17.16.5.42 (NUMPAGES).
  static func instruction(of field: Field) -> String {
    switch field {
    case .page: " PAGE "
    case .pages: " NUMPAGES "
    }
  }

  /// Writes a field with what it shows until Word computes it anew.
  ///
  /// A page's number is known only where lines were broken already; else it shows nothing.
  /// Source: ISO/IEC 29500-1, 17.16.18 (fldChar).
  func printField(
    _ instruction: String, _ look: WordRunLook, into writer: inout XMLWriter,
    shown: (inout XMLWriter) -> Void
  ) {
    printFieldBegin(instruction, look, into: &writer)
    printRun(look, into: &writer, shown)
    printFieldEnd(look, into: &writer)
  }

  /// Writes a reference to the page of a bookmark.
  func printPageReference(
    to name: String, _ look: WordRunLook, into writer: inout XMLWriter
  ) {
    printField(" PAGEREF \(name) \\h ", look, into: &writer) { writer in
      if let page = numbers?[name] { WordText.print(String(page), into: &writer) }
    }
  }

  /// Writes the beginning of a field, up to what it shows.
  func printFieldBegin(
    _ instruction: String, _ look: WordRunLook, into writer: inout XMLWriter
  ) {
    printRun(look, into: &writer) { $0.element("w:fldChar", ["w:fldCharType": "begin"]) }
    printRun(look, into: &writer) { writer in
      writer.element("w:instrText", ["xml:space": "preserve"]) { $0.text(instruction) }
    }
    printRun(look, into: &writer) { $0.element("w:fldChar", ["w:fldCharType": "separate"]) }
  }

  /// Writes the end of a field.
  func printFieldEnd(_ look: WordRunLook, into writer: inout XMLWriter) {
    printRun(look, into: &writer) { $0.element("w:fldChar", ["w:fldCharType": "end"]) }
  }

  /// Writes the caption of a table or figure: label and number in a bookmark, then what is said.
  ///
  /// Source: ISO/IEC 29500-1, 17.16.5.56 (SEQ).
  func printCaption(
    _ caption: ResolvedCaption, _ properties: WordParagraphProperties,
    into writer: inout XMLWriter, _ attachments: inout WordAttachments
  ) {
    let language = caption.label.last?.language ?? caption.runs.first?.language ?? .english
    writer.start("w:p")
    properties.print(into: &writer)
    let id = startBookmark(caption.bookmark, into: &writer, &attachments)
    printRuns(caption.label, isStrong: false, into: &writer, &attachments)
    let look = WordRunLook(language)
    if !caption.label.isEmpty {
      printRun(look, into: &writer) { WordText.print("\u{A0}", into: &$0) }
    }
    printField(" SEQ \(caption.kind.rawValue) \\* ARABIC ", look, into: &writer) { writer in
      WordText.print(String(caption.number), into: &writer)
    }
    endBookmark(id, into: &writer)
    if let first = caption.runs.first {
      printRuns(
        [Run(.text(". "), language: first.language)] + caption.runs, isStrong: false,
        into: &writer, &attachments)
    }
    writer.end("w:p")
  }
}
