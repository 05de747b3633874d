package import OfficePackage
import XMLTree

/// Reads what an .odt tells its readers, as LibreOffice does and knowing nothing of who wrote it.
package struct OpenDocumentOutline {
  /// What the styles say.
  let styles: OpenDocumentStyles
  /// Gathers the outline.
  var builder = OutlineBuilder()
  private var headings = [Int](repeating: 0, count: 10)
  private var noteBodies: [XMLElement] = []
  /// What the last text counted first.
  private var sequence: String?
  /// Whether an entry of the table of contents is read, whose page means nothing on the web.
  private var isEntry = false

  /// The outline of an .odt.
  package static func read(_ package: OfficePackage) throws -> SemanticOutline {
    func part(_ name: String) throws -> XMLElement {
      try package[name].map { try XMLReader.parse($0) } ?? XMLElement("none")
    }
    let content = try part("content.xml")
    let sheet = try part("styles.xml")
    var reader = OpenDocumentOutline(styles: OpenDocumentStyles(content, sheet))
    reader.readFacts(try part("meta.xml"), sheet)
    let body = content.first("office:body")?.first("office:text")
    reader.readBlocks(body?.elements ?? [])
    // A note may hold the sign of another.
    var index = 0
    while index < reader.noteBodies.count {
      var text = OutlineText()
      for paragraph in reader.noteBodies[index].elements { reader.read(paragraph, into: &text) }
      reader.builder.add(note: index + 1, text)
      index += 1
    }
    return reader.builder.finish()
  }

  private init(styles: OpenDocumentStyles) {
    self.styles = styles
  }

  private mutating func readFacts(_ meta: XMLElement, _ sheet: XMLElement) {
    builder.add(fact: "title", meta.all("dc:title").first?.text ?? "")
    builder.add(fact: "language", meta.all("dc:language").first?.text ?? "")
    var page = OpenDocumentOutline(styles: OpenDocumentStyles(sheet, sheet))
    let lines = sheet.all("style:header").flatMap { $0.all("text:p") }
    guard let mark = lines.first(where: { page.isMark($0) }) else { return }
    var text = OutlineText()
    page.read(mark, into: &text)
    builder.add(paragraph: text, "mark on every page")
  }

  private func isMark(_ paragraph: XMLElement) -> Bool {
    styles.paragraphName(paragraph[attribute: "text:style-name"]) == "Kohezija Mark"
  }
}

// MARK: - Blocks

extension OpenDocumentOutline {
  /// Reads blocks one after the other.
  mutating func readBlocks(_ elements: [XMLElement]) {
    for element in elements {
      switch element.name {
      case "text:h": readHeading(element)
      case "text:p": readParagraph(element, nil)
      case "text:list": readList(element, level: 1)
      case "table:table": readTable(element)
      case "text:table-of-content":
        for entry in element.first("text:index-body")?.elements ?? [] where entry.name == "text:p" {
          readEntry(entry)
        }
      case "text:section": readBlocks(element.elements)
      default: break
      }
    }
  }

  /// The number that stands in a heading is only for programs that can't count.
  private mutating func readHeading(_ heading: XMLElement) {
    var text = OutlineText()
    read(heading, into: &text)
    guard !text.isBlank else { return }
    let level = heading[attribute: "text:outline-level"].flatMap { Int($0) } ?? 1
    var number: String?
    if heading[attribute: "text:is-list-header"] != "true",
      let shown = styles.shownLevels(ofHeading: level), level <= headings.count
    {
      headings[level - 1] += 1
      for deeper in level..<headings.count { headings[deeper] = 0 }
      number = headings[(level - shown)..<level].map(String.init).joined(separator: ".")
    }
    builder.add(heading: text, level: level, number: number)
  }

  /// What the charts and pictures of a paragraph show.
  func drawings(in paragraph: XMLElement) -> [OutlineBuilder.Line] {
    paragraph.all("draw:frame").map { frame in
      let kind = frame.first("draw:object") == nil ? "picture" : "chart"
      return .figure(kind, frame.first("svg:desc")?.text ?? "")
    }
  }

  private mutating func readParagraph(_ paragraph: XMLElement, _ item: String?) {
    for line in drawings(in: paragraph) { builder.add(figure: line) }
    let (text, kind) = line(of: paragraph)
    if kind == "Caption" {
      builder.add(caption: text, of: sequence ?? "nothing that is counted")
    } else {
      builder.add(paragraph: text, item ?? kind)
    }
  }

  /// What a paragraph says, and which kind it is.
  mutating func line(of paragraph: XMLElement) -> (OutlineText, String) {
    var text = OutlineText()
    sequence = nil
    read(paragraph, into: &text)
    return (text, OutlineRole.named(styles.paragraphName(paragraph[attribute: "text:style-name"])))
  }

  /// The number and the page of an entry are set off by a space and a tab; pages mean nothing on
  /// the web.
  private mutating func readEntry(_ entry: XMLElement) {
    var text = OutlineText()
    isEntry = true
    read(entry, into: &text)
    isEntry = false
    let name = styles.paragraphName(entry[attribute: "text:style-name"])
    guard let link = text.runs.first(where: { $0.link != nil })?.link else { return }
    var number: String?
    if let first = text.runs.first, let space = first.text.firstIndex(of: "\u{A0}"),
      first.text[..<space].allSatisfy({ $0.isNumber || $0 == "." })
    {
      number = String(first.text[..<space])
      text.runs[0].text = String(first.text[first.text.index(after: space)...])
    }
    let level = name.hasPrefix("Contents ") ? Int(name.dropFirst(9)) ?? 0 : 0
    builder.add(entry: text, level: level, number: number, to: String(link.dropFirst()))
  }

  private mutating func readList(_ list: XMLElement, level: Int) {
    for (paragraph, kind) in items(of: list, level: level) { readParagraph(paragraph, kind) }
  }

  /// The paragraphs of a list and of those in it, each with what it is there.
  func items(of list: XMLElement, level: Int) -> [(XMLElement, String)] {
    let isCounted = styles.isCounted(list[attribute: "text:style-name"] ?? "", level)
    var number = 0
    var found: [(XMLElement, String)] = []
    for item in list.elements {
      let opens = item.name == "text:list-item"
      if opens { number = item[attribute: "text:start-value"].flatMap { Int($0) } ?? number + 1 }
      var isFirst = true
      for element in item.elements {
        if element.name == "text:list" {
          found += items(of: element, level: level + 1)
        } else if opens, isFirst {
          found.append(
            (element, isCounted ? "item \(number), level \(level)" : "item, level \(level)"))
        } else {
          found.append((element, "item goes on, level \(level)"))
        }
        isFirst = false
      }
    }
    return found
  }
}

// MARK: - Words

extension OpenDocumentOutline {
  private mutating func read(
    _ element: XMLElement, _ look: OpenDocumentStyles.Look? = nil, link: String? = nil,
    into text: inout OutlineText
  ) {
    let look = look ?? styles.standardLook
    var piece = OutlineText.Run(text: "", language: look.language)
    (piece.isStrong, piece.isEmphasized, piece.link) = (look.isStrong, look.isEmphasized, link)
    piece.isCode = look.isCode
    for child in element.children {
      switch child {
      case .text(let words):
        piece.text = words
        text.append(piece)
      case .element(let inner):
        switch inner.name {
        case "text:span":
          let own = styles.look(ofSpan: inner[attribute: "text:style-name"] ?? "", in: look)
          read(inner, own, link: link, into: &text)
        case "text:a": read(inner, look, link: inner[attribute: "xlink:href"], into: &text)
        case "text:bookmark-ref":
          let target = "#" + (inner[attribute: "text:ref-name"] ?? "")
          if inner[attribute: "text:reference-format"] != "page" {
            read(inner, look, link: target, into: &text)
          } else if !isEntry {
            piece.text = OutlineText.page
            piece.link = target
            text.append(piece)
            piece.link = link
          }
        case "text:sequence":
          sequence = sequence ?? inner[attribute: "text:name"]
          read(inner, look, link: link, into: &text)
        case "text:bookmark-start", "text:bookmark":
          text.bookmarks.append(inner[attribute: "text:name"] ?? "")
        case "text:s", "text:tab":
          piece.text = " "
          text.append(piece)
        case "text:line-break":
          piece.text = OutlineText.lineBreak
          text.append(piece)
        case "text:note":
          noteBodies.append(inner.first("text:note-body") ?? XMLElement("none"))
          piece.note = noteBodies.count
          text.append(piece)
          piece.note = nil
        // Numbers of pages mean nothing on the web, and numbers of headings are counted.
        default: break
        }
      }
    }
  }
}
