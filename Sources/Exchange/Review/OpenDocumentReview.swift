import OfficePackage
import XMLTree

/// Reads the body of an .odt that came back.
///
/// Source: ODF 1.3 part 3, 4 to 9.
struct OpenDocumentReview {
  /// The changes of the document by their ids, deletions with what was deleted.
  var changes: [String: ReturnedText.Change] = [:]
  /// The deletions that no place of the body has named yet.
  var looseDeletions: Set<String> = []
  /// The insertions that are in force here, the last one begun last.
  var insertions: [String] = []
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
  mutating func readBlocks(
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

  /// Reads a paragraph with its white space collapsed.
  mutating func readParagraph(_ paragraph: XMLElement, into text: inout ReturnedText) {
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
