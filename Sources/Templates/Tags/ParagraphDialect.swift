import XMLTree

/// Which elements of a paragraph hold its text.
package enum ParagraphDialect: Sendable {
  /// A `w:p`: text stands in `w:t` of runs.
  case word
  /// A `text:p` or `text:h`: text stands directly in it and in its spans.
  case openDocument

  /// What an element is to the text of the paragraph around it.
  enum Part: Equatable {
    /// Its content is part of the text.
    case container
    /// Its content is part of the text, and what takes its place stands beside it, not in it.
    case run
    /// It holds nothing but text.
    case text
    /// It stands for characters.
    case characters(String)
    /// It stands beside the text, unseen.
    case mark
  }

  /// Whether text directly inside of a container counts, rather than white space between elements.
  var readsTextInContainers: Bool {
    switch self {
    case .word: false
    case .openDocument: true
    }
  }

  /// Whether an element is a paragraph.
  func isParagraph(_ element: XMLElement) -> Bool {
    switch self {
    case .word: element.name == "w:p"
    case .openDocument: element.name == "text:p" || element.name == "text:h"
    }
  }

  /// Words without a look of their own, as they stand in a paragraph.
  func plain(_ words: String) -> XMLElement.Node {
    switch self {
    case .word:
      .element(XMLElement("w:r", [], [.element(XMLElement("w:t", [], [.text(words)]))]))
    case .openDocument: .text(words)
    }
  }

  /// The element that opens a run and says how it looks.
  var runProperties: String { "w:rPr" }

  /// What an element is to the text.
  func part(_ element: XMLElement) -> Part {
    switch self {
    case .word: Self.wordPart(element.name)
    case .openDocument: Self.openDocumentPart(element)
    }
  }

  /// What stands for anything that is seen but is not text, so that no tag reads across it.
  private static let object = Part.characters("\u{FFFC}")

  /// Source: ISO/IEC 29500-1, 17.3.3 (runs), 17.13.5 (revisions).
  private static func wordPart(_ name: String) -> Part {
    switch name {
    case "w:r": .run
    case "w:t": .text
    case "w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:sdt", "w:sdtContent",
      "w:dir", "w:bdo":
      .container
    case "w:tab", "w:ptab": .characters("\t")
    case "w:br", "w:cr": .characters("\n")
    case "w:noBreakHyphen": .characters("-")
    case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "w:del",
      "w:moveFrom", "w:bookmarkStart", "w:bookmarkEnd", "w:proofErr", "w:permStart", "w:permEnd",
      "w:commentRangeStart", "w:commentRangeEnd", "w:moveFromRangeStart", "w:moveFromRangeEnd",
      "w:moveToRangeStart", "w:moveToRangeEnd", "w:lastRenderedPageBreak", "w:softHyphen",
      "w:instrText", "w:delText", "w:fldChar":
      .mark
    default: object
    }
  }

  /// Source: ODF 1.3 part 3, 6.1 (text content), 5.5 (change marks).
  private static func openDocumentPart(_ element: XMLElement) -> Part {
    switch element.name {
    case "text:span", "text:a", "text:meta": .container
    case "text:s":
      .characters(String(repeating: " ", count: spaceCount(element)))
    case "text:tab": .characters("\t")
    case "text:line-break": .characters("\n")
    case "text:soft-page-break", "text:bookmark", "text:bookmark-start", "text:bookmark-end",
      "text:reference-mark", "text:reference-mark-start", "text:reference-mark-end",
      "text:change", "text:change-start", "text:change-end", "office:annotation",
      "office:annotation-end":
      .mark
    default: object
    }
  }

  private static func spaceCount(_ element: XMLElement) -> Int {
    min(max(Int(element[attribute: "text:c"] ?? "1") ?? 1, 1), 1000)
  }
}
