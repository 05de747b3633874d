package import OfficePackage
import XMLTree

/// Reads what a .docx tells its readers, as Word does and knowing nothing of who wrote it.
package struct WordOutline {
  /// The parts besides the text.
  let parts: WordParts
  /// Gathers the outline.
  var builder = OutlineBuilder()
  private var fields = WordFields()
  private var headings = [Int](repeating: 0, count: 9)
  private var items: [String: Int] = [:]
  private var noteIDs: [String] = []

  /// The outline of a .docx.
  package static func read(_ package: OfficePackage) throws -> SemanticOutline {
    var reader = WordOutline(parts: try WordParts(package))
    reader.readFacts()
    for element in reader.parts.body.elements { reader.readBlock(element) }
    reader.readNotes()
    return reader.builder.finish(knowsFurtherHeadings: false)
  }

  private init(parts: WordParts) {
    self.parts = parts
  }

  private mutating func readFacts() {
    builder.add(fact: "title", parts.property("dc:title"))
    builder.add(fact: "language", parts.property("dc:language"))
    let parts = parts
    if let mark = parts.headerParagraphs.first(where: { parts.styleName(of: $0) == "Kohezija Mark" }
    ) {
      var text = OutlineText()
      read(mark, into: &text)
      builder.add(paragraph: text, "mark on every page")
    }
  }

  private mutating func readNotes() {
    let notes = parts.footnotes
    for (index, id) in noteIDs.enumerated() {
      guard let note = notes.first(where: { $0[attribute: "w:id"] == id }) else { continue }
      var text = OutlineText()
      for paragraph in note.all("w:p") { read(paragraph, into: &text) }
      builder.add(note: index + 1, text)
    }
  }
}

// MARK: - Blocks

extension WordOutline {
  /// Reads a paragraph or table.
  mutating func readBlock(_ element: XMLElement) {
    switch element.name {
    case "w:p": readParagraph(element)
    case "w:tbl": readTable(element)
    default: break
    }
  }

  /// What the charts and pictures of a paragraph show.
  func drawings(in paragraph: XMLElement) -> [OutlineBuilder.Line] {
    (paragraph.all("wp:inline") + paragraph.all("wp:anchor")).map { drawing in
      let kind = drawing.all("c:chart").isEmpty ? "picture" : "chart"
      return .figure(kind, drawing.first("wp:docPr")?[attribute: "descr"] ?? "")
    }
  }

  private mutating func readParagraph(_ paragraph: XMLElement) {
    for line in drawings(in: paragraph) { builder.add(figure: line) }
    let (text, kind) = line(of: paragraph)
    if let level = parts.outlineLevel(of: paragraph) {
      guard !text.isBlank else { return }
      builder.add(heading: text, level: level, number: countHeading(paragraph))
    } else if kind.hasPrefix("toc "), let level = Int(kind.dropFirst(4)) {
      readEntry(paragraph, text, level)
    } else if kind == "TOC Heading" {
      return
    } else if kind == "caption" {
      builder.add(caption: text, of: fields.sequence ?? "nothing that is counted")
    } else {
      builder.add(paragraph: text, kind)
    }
  }

  /// What a paragraph says, and which kind it is.
  mutating func line(of paragraph: XMLElement) -> (OutlineText, String) {
    var text = OutlineText()
    fields.sequence = nil
    read(paragraph, into: &text)
    let kind = item(paragraph) ?? OutlineRole.named(parts.styleName(of: paragraph))
    return (text, kind)
  }

  /// The number of a heading is in no text: Word counts it.
  private mutating func countHeading(_ paragraph: XMLElement) -> String? {
    guard let (level, list) = parts.numbering(of: paragraph),
      let definition = parts.level(level, list)
    else { return nil }
    headings[level] += 1
    for deeper in headings.indices where deeper > level { headings[deeper] = 0 }
    var number = definition.text
    for index in headings.indices {
      number = number.replacing("%\(index + 1)", with: String(headings[index]))
    }
    return number
  }

  /// Which item of which kind of list a paragraph is; nil for none.
  private mutating func item(_ paragraph: XMLElement) -> String? {
    guard parts.outlineLevel(of: paragraph) == nil,
      let reference = paragraph.first("w:pPr")?.first("w:numPr")
    else { return nil }
    guard let (level, list) = parts.numbering(of: paragraph),
      let definition = parts.level(level, list)
    else {
      // What goes on in an item has its number taken away, and stands in as far as the item.
      let indent = paragraph.first("w:pPr")?.first("w:ind")?[attribute: "w:left"].flatMap {
        Int($0)
      }
      return reference.elements.isEmpty || indent == nil
        ? nil : "item goes on, level \(parts.level(ofIndent: indent ?? 0))"
    }
    guard definition.format != "bullet" else { return "item, level \(level + 1)" }
    let key = "\(list) \(level)"
    let number = items[key] ?? definition.start
    items[key] = number + 1
    return "item \(number), level \(level + 1)"
  }

  /// The number and the page of an entry are set off by tabs; pages mean nothing on the web.
  private mutating func readEntry(_ paragraph: XMLElement, _ text: OutlineText, _ level: Int) {
    guard let link = text.runs.first(where: { $0.link != nil })?.link else { return }
    var text = text
    let tabs = text.runs.map { $0.text.count { $0 == "\t" } }.reduce(0, +)
    var number: String?
    if tabs > 1, let first = text.runs.first, let tab = first.text.firstIndex(of: "\t") {
      number = String(first.text[..<tab])
      text.runs[0].text = String(first.text[first.text.index(after: tab)...])
    }
    builder.add(entry: text, level: level, number: number, to: String(link.dropFirst()))
  }
}

// MARK: - Words

extension WordOutline {
  private mutating func read(
    _ element: XMLElement, link: String? = nil, into text: inout OutlineText
  ) {
    for child in element.elements {
      switch child.name {
      case "w:r": readRun(child, link: link, into: &text)
      case "w:hyperlink":
        let anchor = child[attribute: "w:anchor"].map { "#" + $0 }
        read(child, link: anchor ?? parts.target(child[attribute: "r:id"] ?? ""), into: &text)
      case "w:bookmarkStart": text.bookmarks.append(child[attribute: "w:name"] ?? "")
      // The table of contents is a field around its entries, which are read as they stand.
      default: break
      }
    }
  }

  private mutating func readRun(
    _ run: XMLElement, link: String?, into text: inout OutlineText
  ) {
    let look = run.first("w:rPr")
    var piece = OutlineText.Run(
      text: "",
      language: look?.first("w:lang")?[attribute: "w:val"] ?? "\(parts.defaultLanguage) by default")
    piece.isStrong = Self.isOn(look?.first("w:b"))
    piece.isEmphasized = Self.isOn(look?.first("w:i"))
    piece.isCode = look?.first("w:rFonts")?[attribute: "w:ascii"]?.hasPrefix("Courier") ?? false
    for child in run.elements {
      switch child.name {
      case "w:t": piece.text += child.text
      case "w:tab": piece.text += "\t"
      case "w:br" where child[attribute: "w:type"] == nil: piece.text += OutlineText.lineBreak
      case "w:softHyphen": piece.text += "\u{AD}"
      case "w:noBreakHyphen": piece.text += "\u{2011}"
      case "w:fldChar": fields.step(child[attribute: "w:fldCharType"] ?? "")
      case "w:instrText": fields.add(child.text)
      case "w:footnoteReference":
        noteIDs.append(child[attribute: "w:id"] ?? "")
        var sign = piece
        sign.note = noteIDs.count
        text.append(sign)
      default: break
      }
    }
    if run.first("w:fldChar")?[attribute: "w:fldCharType"] == "separate", link == nil,
      let target = fields.pageTarget
    {
      piece.text = OutlineText.page
      piece.link = "#" + target
      text.append(piece)
      return
    }
    // Pages mean nothing on the web.
    guard !piece.text.isEmpty, !fields.isOfPages else { return }
    piece.link = fields.reference.map { "#" + $0 } ?? link
    text.append(piece)
  }

  private static func isOn(_ toggle: XMLElement?) -> Bool {
    toggle.map { !["0", "false", "off"].contains($0[attribute: "w:val"] ?? "1") } ?? false
  }
}
