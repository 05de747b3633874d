import OfficePackage
import XMLTree

/// The parts of a .docx besides its text: what styles, numbers and relationships say.
struct WordParts {
  /// A level of a list.
  struct Level {
    let format: String
    let text: String
    let start: Int
  }

  /// What holds the text.
  let body: XMLElement
  /// The footnotes that are written by people.
  let footnotes: [XMLElement]
  /// The paragraphs of all headers of pages.
  let headerParagraphs: [XMLElement]
  private let styles: [String: XMLElement]
  private let defaults: XMLElement?
  private let abstract: [String: XMLElement]
  private let instances: [String: XMLElement]
  private let relationships: [String: String]
  private let properties: XMLElement?

  /// The parts of a package.
  init(_ package: OfficePackage) throws {
    func part(_ name: String) throws -> XMLElement? {
      try package[name].map { try XMLReader.parse($0) }
    }
    func keyed(_ elements: [XMLElement], _ key: String) -> [String: XMLElement] {
      Dictionary(elements.map { ($0[attribute: key] ?? "", $0) }) { first, _ in first }
    }
    body = try part("word/document.xml")?.first("w:body") ?? XMLElement("none")
    footnotes = (try part("word/footnotes.xml")?.elements ?? [])
      .filter { $0[attribute: "w:type"] == nil }
    let headers = package.parts.map(\.name).filter { $0.hasPrefix("word/header") }.sorted()
    headerParagraphs = try headers.flatMap { try part($0)?.all("w:p") ?? [] }
    let sheet = try part("word/styles.xml")
    styles = keyed(sheet?.elements.filter { $0.name == "w:style" } ?? [], "w:styleId")
    defaults = sheet?.first("w:docDefaults")
    let numbering = try part("word/numbering.xml")?.elements ?? []
    abstract = keyed(numbering.filter { $0.name == "w:abstractNum" }, "w:abstractNumId")
    instances = keyed(numbering.filter { $0.name == "w:num" }, "w:numId")
    let links = try part("word/_rels/document.xml.rels")?.elements ?? []
    relationships = Dictionary(
      links.map { ($0[attribute: "Id"] ?? "", $0[attribute: "Target"] ?? "") }
    ) { first, _ in first }
    properties = try part("docProps/core.xml")
  }

  /// A property of the whole document.
  func property(_ name: String) -> String { properties?.first(name)?.text ?? "" }

  /// Where a relationship leads.
  func target(_ id: String) -> String? { relationships[id] }

  /// The language of words that name none.
  var defaultLanguage: String {
    defaults?.all("w:lang").first?[attribute: "w:val"] ?? "no language"
  }

  /// The name of a paragraph's style, by which Word knows its own.
  func styleName(of paragraph: XMLElement) -> String {
    let id = paragraph.first("w:pPr")?.first("w:pStyle")?[attribute: "w:val"] ?? ""
    return styles[id]?.first("w:name")?[attribute: "w:val"] ?? id
  }

  /// The level of a heading, from 1; nil for other paragraphs.
  func outlineLevel(of paragraph: XMLElement) -> Int? {
    let own = paragraph.first("w:pPr")
    var id = own?.first("w:pStyle")?[attribute: "w:val"]
    var level = own?.first("w:outlineLvl")
    while level == nil, let style = id.flatMap({ styles[$0] }) {
      level = style.first("w:pPr")?.first("w:outlineLvl")
      id = style.first("w:basedOn")?[attribute: "w:val"]
    }
    guard let value = level?[attribute: "w:val"].flatMap({ Int($0) }), value < 9 else { return nil }
    return value + 1
  }

  /// The level, from 0, and the list by which a paragraph is counted; nil for none.
  func numbering(of paragraph: XMLElement) -> (level: Int, list: String)? {
    guard let reference = paragraph.first("w:pPr")?.first("w:numPr"),
      let list = reference.first("w:numId")?[attribute: "w:val"], list != "0"
    else { return nil }
    return (reference.first("w:ilvl")?[attribute: "w:val"].flatMap { Int($0) } ?? 0, list)
  }

  /// A level of a list.
  func level(_ level: Int, _ list: String) -> Level? {
    guard let instance = instances[list],
      let id = instance.first("w:abstractNumId")?[attribute: "w:val"],
      let definition = abstract[id]?.elements.first(where: {
        $0.name == "w:lvl" && $0[attribute: "w:ilvl"] == String(level)
      })
    else { return nil }
    func value(_ name: String, in element: XMLElement?) -> String? {
      element?.first(name)?[attribute: "w:val"]
    }
    let override = instance.elements.first {
      $0.name == "w:lvlOverride" && $0[attribute: "w:ilvl"] == String(level)
    }
    let start = value("w:startOverride", in: override) ?? value("w:start", in: definition)
    return Level(
      format: value("w:numFmt", in: definition) ?? "",
      text: value("w:lvlText", in: definition) ?? "",
      start: start.flatMap { Int($0) } ?? 1)
  }

  /// The level, from 1, of the lists whose text stands in so far.
  func level(ofIndent indent: Int) -> Int {
    let levels = abstract.values.filter {
      $0.first("w:lvl")?.first("w:numFmt")?[attribute: "w:val"] == "bullet"
    }.flatMap { $0.elements.filter { $0.name == "w:lvl" } }
    let level = levels.first {
      $0.first("w:pPr")?.first("w:ind")?[attribute: "w:left"] == String(indent)
    }
    return (level?[attribute: "w:ilvl"].flatMap { Int($0) } ?? -1) + 1
  }
}
