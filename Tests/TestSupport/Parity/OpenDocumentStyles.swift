import XMLTree

/// What the styles of an .odt say of paragraphs, words, cells and lists.
struct OpenDocumentStyles {
  /// How words are told.
  struct Look {
    var language: String
    var isStrong = false
    var isEmphasized = false
    var isCode = false
  }

  private let styles: [String: XMLElement]
  private let lists: [String: XMLElement]
  private let outline: XMLElement?
  private let looks: [String: [XMLElement]]

  /// The look of words that no style says anything of.
  let standardLook: Look

  /// The styles of a part and those that the whole document shares.
  init(_ part: XMLElement, _ sheet: XMLElement) {
    let groups =
      [part.first("office:automatic-styles"), sheet.first("office:styles")].compactMap(\.self)
    let all = groups.flatMap(\.elements)
    styles = Dictionary(
      all.filter { $0.name == "style:style" }.map {
        ("\($0[attribute: "style:family"] ?? "") \($0[attribute: "style:name"] ?? "")", $0)
      }
    ) { first, _ in first }
    lists = Dictionary(
      all.filter { $0.name == "text:list-style" }.map { ($0[attribute: "style:name"] ?? "", $0) }
    ) { first, _ in first }
    outline = all.first { $0.name == "text:outline-style" }
    let standard = all.first {
      $0.name == "style:default-style" && $0[attribute: "style:family"] == "paragraph"
    }?.first("style:text-properties")
    let language = standard.flatMap(Self.language) ?? "no language"
    standardLook = Look(language: "\(language) by default")
    var looks: [String: [XMLElement]] = [:]
    for name in styles.keys where name.hasPrefix("text ") {
      looks[name] = Self.chain(name, styles).compactMap { $0.first("style:text-properties") }
    }
    self.looks = looks
  }

  /// A style and those on which it rests.
  private static func chain(_ name: String, _ styles: [String: XMLElement]) -> [XMLElement] {
    var found: [XMLElement] = []
    var name: String? = name
    while let style = name.flatMap({ styles[$0] }), found.count < 10 {
      found.append(style)
      name = style[attribute: "style:parent-style-name"].map {
        "\(style[attribute: "style:family"] ?? "") \($0)"
      }
    }
    return found
  }

  /// The shown name of the named style on which a paragraph's rests.
  func paragraphName(_ name: String?) -> String {
    let named = Self.chain("paragraph \(name ?? "")", styles)
      .first { !($0[attribute: "style:name"]?.hasPrefix("KP") ?? true) }
    return named?[attribute: "style:display-name"] ?? named?[attribute: "style:name"] ?? name ?? ""
  }

  /// The look of words in a span of a style.
  func look(ofSpan name: String, in look: Look) -> Look {
    var look = look
    if name == "Source_20_Text" { look.isCode = true }
    for properties in (looks["text " + name] ?? []).reversed() {
      if let language = Self.language(properties) { look.language = language }
      if let weight = properties[attribute: "fo:font-weight"] { look.isStrong = weight == "bold" }
      if let style = properties[attribute: "fo:font-style"] {
        look.isEmphasized = style == "italic"
      }
    }
    return look
  }

  /// The language that properties name; ODF says a script only where it is not the usual one.
  private static func language(_ properties: XMLElement) -> String? {
    if let tag = properties[attribute: "style:rfc-language-tag"] { return tag }
    guard let language = properties[attribute: "fo:language"] else { return nil }
    let script = properties[attribute: "fo:script"] ?? ["bs": "Latn", "sr": "Cyrl"][language]
    return ([language] + [script, properties[attribute: "fo:country"]].compactMap(\.self))
      .joined(separator: "-")
  }

  /// Whether a cell has a line above it: neither none, as two languages side by side, nor the heavy
  /// one of a key figure.
  func hasLines(cell name: String) -> Bool {
    let properties = styles["table-cell " + name]?.first("style:table-cell-properties")
    let line = properties?[attribute: "fo:border-top"] ?? "none"
    return line != "none" && !line.hasPrefix("1.5pt")
  }

  /// Whether the items of a list are counted at a level, from 1.
  func isCounted(_ list: String, _ level: Int) -> Bool {
    lists[list]?.elements.first { $0[attribute: "text:level"] == String(level) }?
      .name == "text:list-level-style-number"
  }

  /// How many numbers a heading of a level shows; nil for none.
  func shownLevels(ofHeading level: Int) -> Int? {
    guard
      let style = outline?.elements.first(where: { $0[attribute: "text:level"] == String(level) }),
      style[attribute: "style:num-format"]?.isEmpty == false
    else { return nil }
    return style[attribute: "text:display-levels"].flatMap { Int($0) } ?? 1
  }
}
