import DocumentTree
import Languages
package import XMLTree

extension WordPrinter {
  /// Writes the footnotes of a document, `w:footnote`, for `footnotes.xml`.
  ///
  /// Source: ISO/IEC 29500-1, 17.11.10.
  package func printNotes(
    _ notes: [[Run]], from first: Int, into writer: inout XMLWriter,
    _ attachments: inout WordAttachments
  ) {
    for (index, runs) in notes.enumerated() {
      writer.element("w:footnote", ["w:id": String(first + index)]) { writer in
        writer.start("w:p")
        WordParagraphProperties(style: names[.paragraph(.footnote)]).print(into: &writer)
        var sign = WordRunLook(runs.first?.language ?? .english)
        printRun(sign.asNoteSign, into: &writer) { $0.element("w:footnoteRef") }
        sign.style = nil
        printRun(sign, into: &writer) { WordText.print(" ", into: &$0) }
        printRuns(runs.filter { !$0.isFootnote }, isStrong: false, into: &writer, &attachments)
        writer.end("w:p")
      }
    }
  }

  /// Writes the lines between text and footnotes, which every `footnotes.xml` begins with.
  ///
  /// Source: ISO/IEC 29500-1, 17.11.23 (separator), 17.11.1 (continuationSeparator).
  package static func printNoteSeparators(into writer: inout XMLWriter) {
    writer.element("w:footnote", ["w:type": "separator", "w:id": "-1"]) { writer in
      writer.element("w:p") { writer in
        WordParagraphProperties.plainLine.print(into: &writer)
        writer.element("w:r") { $0.element("w:separator") }
      }
    }
    writer.element("w:footnote", ["w:type": "continuationSeparator", "w:id": "0"]) { writer in
      writer.element("w:p") { writer in
        WordParagraphProperties.plainLine.print(into: &writer)
        writer.element("w:r") { $0.element("w:continuationSeparator") }
      }
    }
  }
}

extension WordRunLook {
  /// The look of the sign of a footnote.
  fileprivate var asNoteSign: WordRunLook {
    var look = self
    look.style = .footnoteReference
    return look
  }
}

extension WordParagraphProperties {
  /// A line without space around it.
  fileprivate static var plainLine: WordParagraphProperties {
    var properties = WordParagraphProperties()
    properties.spaceBefore = .points(0)
    properties.spaceAfter = .points(0)
    return properties
  }
}

extension Run {
  /// Whether the run is a footnote, which can't stand in another.
  var isFootnote: Bool {
    if case .note = content { true } else { false }
  }
}
