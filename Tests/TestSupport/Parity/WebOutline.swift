import XMLTree

/// Reads what a page of the web tells its readers, knowing nothing of who wrote it.
package struct WebOutline {
  /// Gathers the outline.
  var builder = OutlineBuilder()
  private var noteCount = 0
  /// The hidden paragraphs that describe tables, by their ids.
  let descriptions: [String: String]

  /// The outline of a page.
  package static func read(_ page: HTMLPage) -> SemanticOutline {
    var reader = WebOutline(page)
    reader.readPage(page.root)
    return reader.builder.finish()
  }

  private init(_ page: HTMLPage) {
    let hidden = page.elements.filter { $0[attribute: "hidden"] != nil }
    descriptions = Dictionary(hidden.map { ($0[attribute: "id"] ?? "", $0.text) }) { first, _ in
      first
    }
  }

  private mutating func readPage(_ root: XMLElement) {
    let language = root[attribute: "lang"] ?? "no language"
    let marks = root.all("aside").first { $0[attribute: "class"] == "marks" }
    // A window shows nothing but the title, so that the marks stand there too.
    let title = root.first("head")?.first("title")?.text ?? ""
    let ending = marks.map { " [" + $0.text.filter { $0 != "\n" } + "]" } ?? ""
    builder.add(
      fact: "title", title.hasSuffix(ending) ? String(title.dropLast(ending.count)) : title)
    builder.add(fact: "language", language)
    if let mark = marks?.first("p") {
      builder.add(paragraph: text(of: mark, in: language), "mark on every page")
    }
    for list in root.all("nav").flatMap(\.elements) where list.name == "ol" {
      readEntries(list, level: 1, in: language)
    }
    if let main = root.all("main").first { readBlocks(main.elements, in: language) }
  }

  private mutating func readEntries(_ list: XMLElement, level: Int, in language: String) {
    for item in list.elements {
      if let link = item.first("a"), let target = link[attribute: "href"] {
        let number = link.elements.first { $0[attribute: "class"] == "number" }?.text
        builder.add(
          entry: text(of: link, in: language), level: level, number: number,
          to: String(target.dropFirst()))
      }
      for inner in item.elements where inner.name == "ol" {
        readEntries(inner, level: level + 1, in: language)
      }
    }
  }
}

// MARK: - Blocks

extension WebOutline {
  /// Reads blocks one after the other.
  mutating func readBlocks(_ elements: [XMLElement], in around: String) {
    for element in elements {
      let language = element[attribute: "lang"] ?? around
      switch element.name {
      case "p" where element[attribute: "hidden"] != nil: continue
      case "p" where element[attribute: "class"] == "caption":
        builder.add(caption: text(of: element, in: around), of: "Table")
      case "p": readParagraph(element, in: around)
      case "h1" where element[attribute: "class"] != nil: readParagraph(element, in: around)
      case "h1", "h2", "h3", "h4", "h5", "h6": readHeading(element, in: around)
      case "ul" where element[attribute: "class"] == "key-figures":
        builder.add(boxes: element[attribute: "aria-label"], hasCaption: true)
        for item in element.elements { readBlocks(item.elements, in: language) }
      case "ul", "ol":
        for item in items(of: element, level: 1, in: around) {
          builder.add(paragraph: item.text, item.kind)
        }
      case "table": readTable(element, in: language)
      case "figure": readFigure(element, in: language)
      case "section" where element[attribute: "role"] == "doc-endnotes":
        let notes = element.first("ol")?.elements ?? []
        for (index, note) in notes.enumerated() {
          builder.add(note: index + 1, text(of: note, in: language))
        }
      case "div", "section": readBlocks(element.elements, in: language)
      default: continue
      }
    }
  }

  private mutating func readParagraph(_ element: XMLElement, in language: String) {
    let role = OutlineRole.named(element[attribute: "class"] ?? "")
    builder.add(paragraph: text(of: element, in: language), role)
  }

  /// The highest heading is the document's title, so that all others are one level deeper.
  private mutating func readHeading(_ element: XMLElement, in language: String) {
    let level = (element.name.dropFirst().first?.wholeNumberValue ?? 1) - 1
    let number = element.elements.first { $0[attribute: "class"] == "number" }?.text
    builder.add(heading: text(of: element, in: language), level: level, number: number)
  }

  /// The paragraphs of a list and of those in it, each with what it is there.
  mutating func items(
    of list: XMLElement, level: Int, in around: String
  ) -> [OutlineBuilder.Line] {
    let around = list[attribute: "lang"] ?? around
    var number = list[attribute: "start"].flatMap { Int($0) } ?? 1
    var found: [OutlineBuilder.Line] = []
    for item in list.elements {
      let language = item[attribute: "lang"] ?? around
      let goesOn = item[attribute: "class"] == "goes-on"
      var isFirst = !goesOn
      for element in item.elements {
        if element.name == "ul" || element.name == "ol" {
          found += items(of: element, level: level + 1, in: language)
        } else {
          let opening =
            list.name == "ol" ? "item \(number), level \(level)" : "item, level \(level)"
          found.append(
            .init(
              kind: isFirst ? opening : "item goes on, level \(level)",
              text: text(of: element, in: language)))
        }
        isFirst = false
      }
      if !goesOn { number += 1 }
    }
    return found
  }

  private mutating func readFigure(_ figure: XMLElement, in language: String) {
    for line in drawings(of: figure) { builder.add(figure: line) }
    if let caption = caption(of: figure, in: language) {
      builder.add(caption: caption, of: "Figure")
    }
  }

  /// What the charts and pictures of a figure show.
  func drawings(of figure: XMLElement) -> [OutlineBuilder.Line] {
    figure.all("svg").map { .figure("chart", $0.first("desc")?.text ?? "") }
      + figure.all("img").map { .figure("picture", $0[attribute: "alt"] ?? "") }
  }

  /// What stands below a figure.
  mutating func caption(of figure: XMLElement, in language: String) -> OutlineText? {
    guard let caption = figure.first("figcaption") else { return nil }
    var text = text(of: caption, in: language)
    text.bookmarks += [figure[attribute: "id"]].compactMap(\.self)
    return text
  }
}

// MARK: - Words

extension WebOutline {
  /// What an element says.
  mutating func text(of element: XMLElement, in language: String) -> OutlineText {
    var text = OutlineText()
    let own = OutlineText.Run(text: "", language: element[attribute: "lang"] ?? language)
    text.bookmarks += [element[attribute: "id"]].compactMap(\.self)
    read(element, own, into: &text)
    return text
  }

  private mutating func read(
    _ element: XMLElement, _ look: OutlineText.Run, into text: inout OutlineText
  ) {
    for child in element.children {
      switch child {
      case .text(let words):
        var piece = look
        piece.text = words
        text.append(piece)
      case .element(let inner): readInline(inner, look, into: &text)
      }
    }
  }

  private mutating func readInline(
    _ element: XMLElement, _ around: OutlineText.Run, into text: inout OutlineText
  ) {
    var look = around
    look.language = element[attribute: "lang"] ?? look.language
    if let id = element[attribute: "id"] { text.bookmarks.append(id) }
    switch element.name {
    case "br":
      look.text = OutlineText.lineBreak
      text.append(look)
      return
    case "strong": look.isStrong = true
    case "em": look.isEmphasized = true
    case "code": look.isCode = true
    case "a":
      switch element[attribute: "role"] {
      case "doc-backlink": return
      case "doc-noteref":
        look.note = element[attribute: "href"].flatMap { Int($0.dropFirst("#note-".count)) } ?? 0
        text.append(look)
        return
      default: look.link = element[attribute: "href"]
      }
    // Office programs count headings; their numbers are read beside the words.
    case "span" where element[attribute: "class"] == "number": return
    default: break
    }
    read(element, look, into: &text)
  }
}
