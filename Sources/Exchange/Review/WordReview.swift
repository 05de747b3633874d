import OfficePackage
import XMLTree

/// Reads the body of a .docx that came back.
///
/// Source: ISO/IEC 29500-1, 17 (WordprocessingML).
struct WordReview {
  /// The comments that no place of the body has named yet, by their ids.
  var comments: [String: ReturnedText.Remark] = [:]
  /// The footnotes and endnotes, by the element that refers to them and their ids.
  var notes: [String: ReturnedText.Remark] = [:]

  /// What a package says.
  static func document(_ package: OfficePackage) throws(ExchangeError) -> ReturnedDocument {
    let parts = try WordReviewParts(package)
    let root = try parts.tree(parts.main)
    guard let body = root.first("w:body") else {
      throw ExchangeError("not-ours", place: parts.main)
    }
    var reader = WordReview()
    let comments = try reader.readComments(parts)
    try reader.readNotes(parts)
    var document = ReturnedDocument(identifier: try parts.identifier())
    reader.readBlocks(body, .none, into: &document.blocks)
    // A comment on nothing must not be lost.
    document.loose = comments.compactMap { reader.comments[$0]?.line }
    return document
  }

  /// Reads what stands directly in the body, or in something that holds blocks.
  mutating func readBlocks(
    _ container: XMLElement, _ context: WordReviewContext, into blocks: inout [ReturnedBlock]
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "w:p":
        var text = ReturnedText()
        readParagraph(element, context, into: &text)
        blocks.append(.paragraph(text))
      case "w:tbl": blocks.append(.table(readTable(element, context)))
      case "w:sectPr", "w:sdtPr", "w:sdtEndPr": break
      case "mc:AlternateContent":
        if let chosen = Self.chosen(of: element) { readBlocks(chosen, context, into: &blocks) }
      default: readBlocks(element, context.inside(element), into: &blocks)
      }
    }
  }

  /// Reads a paragraph, whose mark may have been deleted.
  mutating func readParagraph(
    _ paragraph: XMLElement, _ context: WordReviewContext, into text: inout ReturnedText
  ) {
    text.startParagraph()
    readInlines(paragraph, context, into: &text)
    let mark = paragraph.first("w:pPr")?.first("w:rPr")
    let isMarkDeleted = mark?.first("w:del") != nil || mark?.first("w:moveFrom") != nil
    text.endParagraph(isMarkDeleted: isMarkDeleted)
  }

  /// Reads what stands in a line.
  mutating func readInlines(
    _ container: XMLElement, _ context: WordReviewContext, into text: inout ReturnedText
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "w:r", "w:hyperlink", "w:smartTag": readInlines(element, context, into: &text)
      case "w:t", "w:delText", "m:t", "a:t":
        context.add(element.words, isDeleted: element.name == "w:delText", to: &text)
      case "w:tab", "w:ptab": context.add("\t", to: &text)
      case "w:cr": context.add("\n", to: &text)
      case "w:br" where element[attribute: "w:type"] ?? "textWrapping" == "textWrapping":
        context.add("\n", to: &text)
      case "w:noBreakHyphen": context.add("\u{2011}", to: &text)
      case "w:softHyphen": context.add("\u{AD}", to: &text)
      case "w:sym":
        let code = element[attribute: "w:char"].flatMap { UInt32($0, radix: 16) }
        if let sign = code.flatMap(Unicode.Scalar.init) { context.add(String(sign), to: &text) }
      case "w:commentReference", "w:commentRangeStart":
        addComment(element, to: &text)
      case "w:footnoteReference", "w:endnoteReference":
        if let id = element[attribute: "w:id"], let note = notes[element.name + id] {
          text.remarks.append(note)
        }
      case "w:bookmarkStart":
        if let name = element[attribute: "w:name"] { text.bookmarks.append(name) }
      case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:instrText", "w:delInstrText", "w:fldData":
        break
      case "mc:AlternateContent":
        if let chosen = Self.chosen(of: element) { readInlines(chosen, context, into: &text) }
      case "w:txbxContent":
        let inner = readAll(element, context)
        if !inner.isBlank {
          text.remarks.append(.init(text: inner.text, author: nil, isResolved: false))
        }
        text.takeRemarks(of: inner)
      default: readInlines(element, context.inside(element), into: &text)
      }
    }
  }

  /// All that stands in something that holds blocks, tables too, as one text.
  mutating func readAll(
    _ container: XMLElement, _ context: WordReviewContext
  ) -> ReturnedText {
    var blocks: [ReturnedBlock] = []
    readBlocks(container, context, into: &blocks)
    return ReturnedText(all: blocks)
  }

  /// Adds what a comment says at the first place that names it.
  mutating func addComment(_ element: XMLElement, to text: inout ReturnedText) {
    guard let id = element[attribute: "w:id"], let comment = comments.removeValue(forKey: id)
    else { return }
    text.remarks.append(comment)
  }

  /// The one of several contents that is read; the others say the same for older programs.
  static func chosen(of element: XMLElement) -> XMLElement? {
    element.first("mc:Choice") ?? element.first("mc:Fallback")
  }
}
