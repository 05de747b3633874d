import DocumentTree
import OfficePackage
import XMLTree

/// Reads what stands in a .docx.
enum WordReading {
  /// Reads a package, the body first, then what stands around it.
  ///
  /// - Throws: ``FinishedFile/Problem`` when it is damaged.
  static func read(
    _ package: OfficePackage
  ) throws(FinishedFile.Problem) -> (
    FinishedFile.Format, DocumentProvenance, [FinishedLine]
  ) {
    guard package["[Content_Types].xml"] != nil else { throw .format }
    guard let main = package.wordMainPart else { throw .format }
    var reader = WordLineReader()
    reader.read(try FinishedFile.tree(main, of: package))
    let others = package.parts.map(\.name).filter(isRead).sorted()
    for name in others { reader.read(try FinishedFile.tree(name, of: package)) }
    return (.docx, try provenance(package), reader.lines)
  }

  /// Whether a part beside the body holds words.
  private static func isRead(_ name: String) -> Bool {
    guard name.hasPrefix("word/"), name.hasSuffix(".xml") else { return false }
    let stem = name.dropFirst(5)
    return ["header", "footer", "footnotes", "endnotes", "charts/chart"].contains {
      stem.hasPrefix($0)
    }
  }

  /// What the file says it was made of, in properties that workbooks have too.
  static func provenance(
    _ package: OfficePackage
  ) throws(FinishedFile.Problem) -> DocumentProvenance {
    // Office programs may give the part another name.
    let name = package.parts.map(\.name).first {
      $0.hasPrefix("docProps/custom") && $0.hasSuffix(".xml")
    }
    guard let name else { return DocumentProvenance() }
    let root = try FinishedFile.tree(name, of: package)
    return DocumentProvenance(
      root.elements.compactMap { property in
        guard let name = property[attribute: "name"], name.hasPrefix(DocumentProvenance.prefix)
        else { return nil }
        return .init(name: name, value: property.elements.map(\.words).joined())
      })
  }
}

/// Gathers the lines of Word's parts.
private struct WordLineReader {
  private(set) var lines: [FinishedLine] = []
  /// The fields that are open: whether each shows a page's number, and whether it shows by now.
  private var fields: [(isPage: Bool, instruction: String, shows: Bool)] = []
  private var words = ""

  mutating func read(_ element: XMLElement) {
    switch element.name {
    case "w:p": readParagraph(element)
    // Every program reads one of the two; the first is what was written for Word.
    case "mc:AlternateContent": if let first = element.elements.first { read(first) }
    case "c:v", "a:t": lines.add(.chart, element.words)
    default: for child in element.elements { read(child) }
    }
  }

  private mutating func readParagraph(_ paragraph: XMLElement) {
    let style = paragraph.first("w:pPr")?.first("w:pStyle")?[attribute: "w:val"] ?? ""
    let outer = words
    words = ""
    for child in paragraph.elements where child.name != "w:pPr" { readInside(child) }
    let isHeading = style.lowercased().hasPrefix("heading")
    lines.add(isHeading ? .heading : .text, words)
    words = outer
  }

  private mutating func readInside(_ element: XMLElement) {
    switch element.name {
    case "w:t": if !showsPage { words += element.words }
    case "w:tab", "w:br": words += " "
    case "w:fldChar": readFieldSign(element[attribute: "w:fldCharType"] ?? "")
    case "w:instrText":
      if let last = fields.indices.last { fields[last].instruction += element.words }
    case "wp:docPr":
      lines.add(.alternative, element[attribute: "descr"] ?? "")
    case "w:p": readParagraph(element)
    case "w:fldSimple":
      if !Self.isPage(element[attribute: "w:instr"] ?? "") {
        for child in element.elements { readInside(child) }
      }
    case "mc:AlternateContent": if let first = element.elements.first { readInside(first) }
    default: for child in element.elements { readInside(child) }
    }
  }

  private var showsPage: Bool { fields.contains { $0.isPage && $0.shows } }

  private mutating func readFieldSign(_ kind: String) {
    switch kind {
    case "begin": fields.append((false, "", false))
    case "separate":
      guard let last = fields.indices.last else { return }
      fields[last].isPage = Self.isPage(fields[last].instruction)
      fields[last].shows = true
    case "end": _ = fields.popLast()
    default: break
    }
  }

  /// Whether a field shows the number of a page, which only a layout knows.
  private static func isPage(_ instruction: String) -> Bool {
    let name = instruction.split(separator: " ").first ?? ""
    return ["PAGE", "NUMPAGES", "PAGEREF", "SECTIONPAGES"].contains(name.uppercased())
  }
}

extension XMLElement {
  /// All text inside.
  var words: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let inner): inner.words
      }
    }.joined()
  }
}
