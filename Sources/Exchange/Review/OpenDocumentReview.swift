import OfficePackage
import XMLTree

/// Reads the body of an .odt that came back.
///
/// Source: ODF 1.3 part 3, 4 to 9.
struct OpenDocumentReview {
  /// The changes of the document by their ids, deletions with what was deleted.
  private var changes: [String: ReturnedText.Change] = [:]
  /// The deletions that no place of the body has named yet.
  private var looseDeletions: Set<String> = []
  /// The insertions that are in force here, the last one begun last.
  private var insertions: [String] = []
  /// Whether white space here would be one with the space before it.
  private var isAfterSpace = true
  /// Whether the paragraph ends in a space that counts only if something follows.
  private var endsInSpace = false

  /// What a package says.
  static func document(_ package: OfficePackage) throws(ExchangeError) -> ReturnedDocument {
    guard let bytes = package["content.xml"] else { throw ExchangeError("not-office") }
    let root = try ReviewTable.tree(bytes, part: "content.xml")
    guard let body = root.first("office:body")?.first("office:text") else {
      throw ExchangeError("not-ours", place: "content.xml")
    }
    var reader = OpenDocumentReview()
    let deletions = reader.readChanges(body)
    var document = ReturnedDocument(identifier: try identifier(package))
    reader.readBlocks(body, into: &document.blocks)
    document.loose = deletions.filter(reader.looseDeletions.contains)
      .compactMap { reader.changes[$0]?.note }
    return document
  }

  private static func identifier(_ package: OfficePackage) throws(ExchangeError) -> String? {
    guard let bytes = package["meta.xml"] else { return nil }
    let meta = try ReviewTable.tree(bytes, part: "meta.xml").first("office:meta")
    return (meta?.first("dc:identifier") ?? meta?.first("meta:keyword"))?.words
  }

  /// Reads what stands directly in the body, or in something that holds blocks.
  private mutating func readBlocks(
    _ container: XMLElement, into blocks: inout [ReturnedBlock]
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "text:p", "text:h":
        var text = ReturnedText()
        readParagraph(element, into: &text)
        blocks.append(.paragraph(text))
      case "table:table": blocks.append(.table(readTable(element)))
      case "text:change-start", "text:change-end", "text:change":
        var text = ReturnedText()
        readChange(element, into: &text)
        if !text.changes.isEmpty { blocks.append(.paragraph(text)) }
      case "text:tracked-changes", "office:forms", "text:sequence-decls", "text:variable-decls",
        "text:user-field-decls", "svg:title", "svg:desc", "text:list-header":
        break
      default: readBlocks(element, into: &blocks)
      }
    }
  }

  private mutating func readParagraph(_ paragraph: XMLElement, into text: inout ReturnedText) {
    text.startParagraph()
    (isAfterSpace, endsInSpace) = (true, false)
    readInlines(paragraph, into: &text)
    if endsInSpace { text.dropLastSpace() }
    text.endParagraph(isMarkDeleted: false)
  }

  /// Reads what stands in a line.
  private mutating func readInlines(_ container: XMLElement, into text: inout ReturnedText) {
    for child in container.children {
      switch child {
      case .text(let words): add(collapsed(words), to: &text)
      case .element(let element): readInline(element, into: &text)
      }
    }
  }

  private mutating func readInline(_ element: XMLElement, into text: inout ReturnedText) {
    switch element.name {
    case "text:s":
      let count = min(max(element[attribute: "text:c"].flatMap { Int($0) } ?? 1, 0), 10_000)
      addSign(String(repeating: " ", count: count), to: &text)
    case "text:tab": addSign("\t", to: &text)
    case "text:line-break": addSign("\n", to: &text)
    case "text:change-start", "text:change-end", "text:change": readChange(element, into: &text)
    case "text:bookmark", "text:bookmark-start":
      if let name = element[attribute: "text:name"] { text.bookmarks.append(name) }
    case "office:annotation":
      let author = element.first("dc:creator")?.words
      addRemark(
        element, author: author.flatMap(ReturnedText.author),
        isResolved: element[attribute: "loext:resolved"] == "true", to: &text)
    case "text:note":
      if let body = element.first("text:note-body") {
        addRemark(body, author: nil, isResolved: false, to: &text)
      }
    case "text:p", "text:h", "text:list", "table:table", "draw:text-box":
      let box = XMLElement("draw:text-box", [], [.element(element)])
      addRemark(box, author: nil, isResolved: false, to: &text)
    case "text:number", "svg:title", "svg:desc", "office:annotation-end": break
    default: readInlines(element, into: &text)
    }
  }

  /// Adds what something beside the line says; the line goes on after it.
  private mutating func addRemark(
    _ element: XMLElement, author: String?, isResolved: Bool, to text: inout ReturnedText
  ) {
    let state = (insertions, isAfterSpace, endsInSpace)
    insertions = []
    var blocks: [ReturnedBlock] = []
    readBlocks(element, into: &blocks)
    (insertions, isAfterSpace, endsInSpace) = state
    let inner = ReturnedText(all: blocks)
    if !inner.isBlank {
      text.remarks.append(.init(text: inner.text, author: author, isResolved: isResolved))
    }
    text.takeRemarks(of: inner)
  }

  private mutating func add(_ words: String, to text: inout ReturnedText) {
    if let change = insertions.last.flatMap({ changes[$0] }) {
      text.append(words, insertedBy: change)
    } else {
      text.append(words)
    }
  }

  private mutating func addSign(_ words: String, to text: inout ReturnedText) {
    add(words, to: &text)
    (isAfterSpace, endsInSpace) = (false, false)
  }

  /// Text with every run of white space as one space, and none at the beginning of a paragraph.
  ///
  /// Source: ODF 1.3 part 3, 6.1.2.
  private mutating func collapsed(_ words: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      let isSpace = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
      if isSpace, isAfterSpace { continue }
      result.append(isSpace ? " " : scalar)
      (isAfterSpace, endsInSpace) = (isSpace, isSpace)
    }
    return String(result)
  }
}

// MARK: - Tracked changes

extension OpenDocumentReview {
  /// Takes in the changes that the document tracks.
  ///
  /// Source: ODF 1.3 part 3, 5.5.
  /// - Returns: The ids of the deletions, in order.
  private mutating func readChanges(_ body: XMLElement) -> [String] {
    var ids: [String] = []
    for region in body.first("text:tracked-changes")?.elements ?? [] {
      guard let id = region[attribute: "text:id"] ?? region[attribute: "xml:id"],
        let change = region.elements.first
      else { continue }
      let info = change.first("office:change-info")
      let author = info?.first("dc:creator")?.words
      let day = info?.first("dc:date")?.words
      let isDeletion = change.name == "text:deletion"
      guard isDeletion || change.name == "text:insertion" else { continue }
      var text = ""
      if isDeletion {
        var blocks: [ReturnedBlock] = []
        readBlocks(change.without("office:change-info"), into: &blocks)
        text = ReturnedText(all: blocks).text
        looseDeletions.insert(id)
        ids.append(id)
      }
      changes[id] = ReturnedText.Change(
        kind: isDeletion ? .deletion : .insertion, author: author.flatMap(ReturnedText.author),
        day: day.flatMap(ReturnedText.day), text: text)
    }
    return ids
  }

  private mutating func readChange(_ element: XMLElement, into text: inout ReturnedText) {
    guard let id = element[attribute: "text:change-id"], let change = changes[id] else { return }
    switch (element.name, change.kind) {
    case ("text:change-start", .insertion): insertions.append(id)
    case ("text:change-end", .insertion): insertions.removeAll { $0 == id }
    case (_, .deletion):
      guard looseDeletions.remove(id) != nil else { return }
      text.note(change, change.text)
    default: break
    }
  }
}

// MARK: - Tables

extension OpenDocumentReview {
  /// Reads a table row by row.
  ///
  /// Source: ODF 1.3 part 3, 9.
  private mutating func readTable(_ table: XMLElement) -> [ReturnedRow] {
    var rows: [ReturnedRow] = []
    readRows(table, isHeader: false, into: &rows)
    rows.markMerged()
    return rows
  }

  private mutating func readRows(
    _ container: XMLElement, isHeader: Bool, into rows: inout [ReturnedRow]
  ) {
    for case .element(let element) in container.children {
      switch element.name {
      case "table:table-row":
        var row = readRow(element)
        row.isHeader = isHeader
        rows.append(row)
      case "table:table-header-rows": readRows(element, isHeader: true, into: &rows)
      case "table:table-rows", "table:table-row-group":
        readRows(element, isHeader: isHeader, into: &rows)
      default: break
      }
    }
  }

  private mutating func readRow(_ element: XMLElement) -> ReturnedRow {
    var row = ReturnedRow()
    var column = 0
    for case .element(let element) in element.children
    where element.name == "table:table-cell" || element.name == "table:covered-table-cell" {
      let isCovered = element.name == "table:covered-table-cell"
      var cell = ReturnedCell(start: column, span: Self.count(element, "columns-spanned"))
      cell.rowSpan = Self.count(element, "rows-spanned")
      readContent(element, into: &cell)
      if !isCovered {
        row.cells.append(cell)
        // A repeated cell says the same again.
        for place in 1..<max(1, Self.count(element, "columns-repeated")) {
          row.cells.append(ReturnedCell(start: column + place, span: 1))
        }
      } else if !cell.content.isBlank || !cell.inner.isEmpty {
        cell.isCut = true
        row.cells.append(cell)
      }
      column += Self.count(element, "columns-repeated")
    }
    return row
  }

  private mutating func readContent(_ container: XMLElement, into cell: inout ReturnedCell) {
    for case .element(let element) in container.children {
      switch element.name {
      case "text:p", "text:h": readParagraph(element, into: &cell.content)
      case "table:table":
        if element[attribute: "table:is-sub-table"] == "true" { cell.isCut = true }
        let inner = ReturnedText(all: [.table(readTable(element))])
        if !inner.isBlank { cell.inner.append(inner.text) }
        cell.content.takeRemarks(of: inner)
      case "text:change-start", "text:change-end", "text:change":
        readChange(element, into: &cell.content)
      default: readContent(element, into: &cell)
      }
    }
  }

  /// How often a cell is repeated or how far it reaches, within what a table can have.
  private static func count(_ element: XMLElement, _ name: String) -> Int {
    let given = element[attribute: "table:number-" + name].flatMap { Int($0) } ?? 1
    return min(max(given, 1), 1_000)
  }
}

extension XMLElement {
  /// The element without those of a name directly inside.
  fileprivate func without(_ name: String) -> XMLElement {
    var element = self
    element.children.removeAll {
      if case .element(let inner) = $0 { inner.name == name } else { false }
    }
    return element
  }
}
