import DocumentTree
import XMLTree

extension OpenDocumentPrinter {
  /// Writes the runs of a paragraph, each in a span that names its language.
  func printRuns(
    _ runs: [Run], isStrong: Bool, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    var link: String?
    var endsInSpace = true
    for (index, run) in runs.enumerated() {
      if run.link != link {
        if link != nil { writer.end("text:a") }
        if let target = run.link {
          writer.start("text:a")
          writer.attribute("xlink:type", "simple")
          writer.attribute("xlink:href", target)
          writer.attribute("text:style-name", names[.link])
          writer.attribute("text:visited-style-name", names[.link])
        }
        link = run.link
      }
      if case .field(.pages) = run.content {
        // libxml2's RELAX NG takes a count of pages only outside of spans, and a number needs no
        // language.
        let count = numbers?.count ?? 1
        writer.element("text:page-count") { $0.text(String(count)) }
        endsInSpace = false
        continue
      }
      writer.start("text:span")
      writer.attribute("text:style-name", OpenDocumentSpan.name(of: run, isStrong: isStrong))
      if run.isCode {
        writer.start("text:span")
        writer.attribute("text:style-name", attachments.codeStyle())
      }
      if case .text(let text) = run.content {
        let next = index + 1 < runs.count ? runs[index + 1].beginsSolid : false
        writer.openDocumentText(text, after: &endsInSpace, isFollowedBySolid: next)
      } else {
        printContent(run, isLinked: link != nil, into: &writer, &attachments)
        if case .lineBreak = run.content { endsInSpace = true } else { endsInSpace = false }
      }
      if run.isCode { writer.end("text:span") }
      writer.end("text:span")
    }
    if link != nil { writer.end("text:a") }
  }

  private func printContent(
    _ run: Run, isLinked: Bool, into writer: inout XMLWriter,
    _ attachments: inout OpenDocumentAttachments
  ) {
    switch run.content {
    case .text: break
    case .lineBreak: writer.element("text:line-break")
    case .field(.page):
      writer.element("text:page-number", ["text:select-page": "current"]) { $0.text("1") }
    case .field(.pages): break
    case .pageReference(let bookmark):
      printJump(to: isLinked ? nil : bookmark, into: &writer) {
        printPageReference(bookmark, into: &$0)
      }
    case .reference(let bookmark, let text):
      printJump(to: isLinked ? nil : bookmark, into: &writer) {
        printReference(bookmark, text, into: &$0)
      }
    case .count(let bookmark, let number):
      writer.element("text:bookmark-start", ["text:name": bookmark])
      writer.element(
        "text:sequence",
        [
          "text:ref-name": "KrefArticle\(number)", "text:name": "Article",
          "text:formula": "ooow:Article+1", "style:num-format": "1",
        ]
      ) { $0.text(number) }
      writer.element("text:bookmark-end", ["text:name": bookmark])
    case .note(let runs): printNote(runs, into: &writer, &attachments)
    }
  }

  /// Source: ODF 1.3 part 3, 7.7.7 (text:bookmark-ref).
  func printPageReference(_ bookmark: String, into writer: inout XMLWriter) {
    writer.element(
      "text:bookmark-ref",
      ["text:reference-format": "page", "text:ref-name": bookmark]
    ) { writer in
      if let page = numbers?[bookmark] { writer.text(String(page)) }
    }
  }

  /// A reference that an office program would word otherwise is written as plain words.
  private func printReference(_ bookmark: String, _ text: String, into writer: inout XMLWriter) {
    let format: String
    switch targets.reference(to: bookmark, showing: text) {
    case .number: format = "number-all-superior"
    case .words: format = "text"
    case .none:
      writer.text(text)
      return
    }
    writer.element(
      "text:bookmark-ref", ["text:reference-format": format, "text:ref-name": bookmark]
    ) { $0.text(text) }
  }

  /// Writes something that leads to a place in the document and looks like the words around it;
  /// nil where it stands in a link already.
  private func printJump(
    to bookmark: String?, into writer: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    guard let bookmark else {
      content(&writer)
      return
    }
    writer.element(
      "text:a",
      [
        "xlink:type": "simple", "xlink:href": "#" + bookmark,
        "text:style-name": OpenDocumentAutomaticStyles.plainLink,
        "text:visited-style-name": OpenDocumentAutomaticStyles.plainLink,
      ], content)
  }

  /// Source: ODF 1.3 part 3, 6.3 (text:note).
  private func printNote(
    _ runs: [Run], into writer: inout XMLWriter, _ attachments: inout OpenDocumentAttachments
  ) {
    let number = attachments.countNote()
    writer.start("text:note")
    writer.attribute("text:id", "Kftn\(number)")
    writer.attribute("text:note-class", "footnote")
    writer.element("text:note-citation") { $0.text(String(number)) }
    writer.start("text:note-body")
    writer.start("text:p")
    writer.attribute("text:style-name", names[.paragraph(.footnote)])
    printRuns(runs, isStrong: false, into: &writer, &attachments)
    writer.end("text:p")
    writer.end("text:note-body")
    writer.end("text:note")
  }
}

extension Run {
  /// Whether something other than white space stands at the beginning.
  fileprivate var beginsSolid: Bool {
    switch content {
    case .text(let text):
      switch text.utf8.first {
      case nil, 0x20, 0x09, 0x0A, 0x0D: false
      case .some: true
      }
    case .lineBreak: false
    case .field, .pageReference, .reference, .count, .note: true
    }
  }
}
