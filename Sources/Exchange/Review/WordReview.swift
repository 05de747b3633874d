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
  private mutating func readBlocks(
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
  private mutating func readParagraph(
    _ paragraph: XMLElement, _ context: WordReviewContext, into text: inout ReturnedText
  ) {
    text.startParagraph()
    readInlines(paragraph, context, into: &text)
    let mark = paragraph.first("w:pPr")?.first("w:rPr")
    let isMarkDeleted = mark?.first("w:del") != nil || mark?.first("w:moveFrom") != nil
    text.endParagraph(isMarkDeleted: isMarkDeleted)
  }

  /// Reads what stands in a line.
  private mutating func readInlines(
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

  private mutating func addComment(_ element: XMLElement, to text: inout ReturnedText) {
    guard let id = element[attribute: "w:id"], let comment = comments.removeValue(forKey: id)
    else { return }
    text.remarks.append(comment)
  }

  /// The one of several contents that is read; the others say the same for older programs.
  private static func chosen(of element: XMLElement) -> XMLElement? {
    element.first("mc:Choice") ?? element.first("mc:Fallback")
  }
}

// MARK: - Tables

extension WordReview {
  /// Reads a table row by row.
  ///
  /// Source: ISO/IEC 29500-1, 17.4.
  private mutating func readTable(
    _ table: XMLElement, _ context: WordReviewContext
  ) -> [ReturnedRow] {
    var rows: [ReturnedRow] = []
    readRows(table, context, into: &rows)
    rows.markMerged()
    return rows
  }

  private mutating func readRows(
    _ container: XMLElement, _ context: WordReviewContext, into rows: inout [ReturnedRow]
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "w:tr": rows.append(readRow(element, context))
      case "w:tblPr", "w:tblGrid", "w:sdtPr", "w:sdtEndPr": break
      default: readRows(element, context.inside(element), into: &rows)
      }
    }
  }

  private mutating func readRow(
    _ element: XMLElement, _ context: WordReviewContext
  ) -> ReturnedRow {
    var row = ReturnedRow()
    var column = 0
    if let properties = element.first("w:trPr") {
      row.isDeleted = properties.first("w:del") != nil
      row.isHeader = properties.first("w:tblHeader").map(Self.isOn) ?? false
      column = Self.count(properties.first("w:gridBefore"), minimum: 0)
    }
    var loose = ReturnedText()
    readCells(element, context, &column, &loose, into: &row)
    if !row.cells.isEmpty { row.cells[0].content.takeRemarks(of: loose) }
    return row
  }

  private mutating func readCells(
    _ container: XMLElement, _ context: WordReviewContext, _ column: inout Int,
    _ loose: inout ReturnedText, into row: inout ReturnedRow
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "w:tc":
        let cell = readCell(element, context, column)
        column += cell.span
        row.cells.append(cell)
      case "w:trPr", "w:tblPrEx", "w:sdtPr", "w:sdtEndPr": break
      case "w:commentRangeStart": addComment(element, to: &loose)
      case "w:bookmarkStart":
        if let name = element[attribute: "w:name"] { loose.bookmarks.append(name) }
      default: readCells(element, context.inside(element), &column, &loose, into: &row)
      }
    }
  }

  private mutating func readCell(
    _ element: XMLElement, _ context: WordReviewContext, _ column: Int
  ) -> ReturnedCell {
    let properties = element.first("w:tcPr")
    var cell = ReturnedCell(
      start: column, span: Self.count(properties?.first("w:gridSpan"), minimum: 1))
    if let merge = properties?.first("w:vMerge") {
      cell.isContinued = merge[attribute: "w:val"] ?? "continue" == "continue"
    }
    if let merge = properties?.first("w:hMerge") {
      cell.isCut = merge[attribute: "w:val"] ?? "continue" == "continue"
    }
    readContent(element, context, into: &cell)
    return cell
  }

  private mutating func readContent(
    _ container: XMLElement, _ context: WordReviewContext, into cell: inout ReturnedCell
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "w:p": readParagraph(element, context, into: &cell.content)
      case "w:tbl":
        let inner = ReturnedText(all: [.table(readTable(element, context))])
        if !inner.isBlank { cell.inner.append(inner.text) }
        cell.content.takeRemarks(of: inner)
      case "w:tcPr", "w:sdtPr", "w:sdtEndPr": break
      case "w:commentRangeStart": addComment(element, to: &cell.content)
      case "w:bookmarkStart":
        if let name = element[attribute: "w:name"] { cell.content.bookmarks.append(name) }
      case "mc:AlternateContent":
        if let chosen = Self.chosen(of: element) { readContent(chosen, context, into: &cell) }
      default: readContent(element, context.inside(element), into: &cell)
      }
    }
  }

  /// The number that an element of properties gives, within what a table can have.
  private static func count(_ element: XMLElement?, minimum: Int) -> Int {
    let given = element?[attribute: "w:val"].flatMap { Int($0) } ?? minimum
    return min(max(given, minimum), 1_000)
  }

  private static func isOn(_ element: XMLElement) -> Bool {
    !["0", "false", "off"].contains(element[attribute: "w:val"] ?? "1")
  }
}
