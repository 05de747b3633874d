import DocumentTree
import Writers
import XMLTree

/// Moves the tab stops in headers and footers of a turned page, so that what stood at the line's
/// end or middle does so again.
struct OpenDocumentTurnedTabs {
  /// The automatic styles that came about.
  private(set) var added: [XMLElement] = []

  private let automatic: [XMLElement]
  private let named: [XMLElement]
  private let factor: Double
  private var names: [String: String] = [:]

  /// Tab stops for lines of another width.
  init(styles: XMLElement, from width: Length, to turned: Length) {
    automatic = styles.first("office:automatic-styles")?.elements ?? []
    named = styles.first("office:styles")?.elements ?? []
    factor = Double(turned.emu) / Double(max(width.emu, 1))
  }

  /// Gives all paragraphs in a master page styles with moved tab stops.
  mutating func widen(_ element: inout XMLElement) {
    if ParagraphDialect.openDocument.isParagraph(element),
      let name = element[attribute: "text:style-name"], let moved = movedName(of: name)
    {
      element[attribute: "text:style-name"] = moved
    }
    for index in element.children.indices {
      guard case .element(var child) = element.children[index] else { continue }
      widen(&child)
      element.children[index] = .element(child)
    }
  }

  /// The name of a style like this one with moved tab stops; nil when it has none.
  private mutating func movedName(of name: String) -> String? {
    if let known = names[name] { return known }
    guard let own = style(named: name), var stops = tabStops(of: own) else { return nil }
    stops.editAll("style:tab-stop") { stop in
      guard let place = stop[attribute: "style:position"].flatMap(Length.init(openDocument:)),
        stop[attribute: "style:type"] == "right" || stop[attribute: "style:type"] == "center"
      else { return }
      let moved = Length(emu: Int(Double(place.emu) * factor))
      stop[attribute: "style:position"] = moved.openDocument
    }
    let movedName = "KTurned\(added.count + 1)"
    added.append(copy(of: own, named: movedName, stops))
    names[name] = movedName
    return movedName
  }

  /// An automatic style is copied, a named one rested upon.
  private func copy(of own: XMLElement, named name: String, _ stops: XMLElement) -> XMLElement {
    var style = XMLElement(
      "style:style",
      [
        .init("style:name", name), .init("style:family", "paragraph"),
        .init("style:parent-style-name", own[attribute: "style:name"] ?? "Standard"),
      ])
    if Self.style(named: own[attribute: "style:name"] ?? "", in: automatic) != nil {
      style = own
      style[attribute: "style:name"] = name
    }
    style.ensure("style:paragraph-properties", before: ["style:text-properties", "style:map"])
    style.edit("style:paragraph-properties") { properties in
      properties.children.removeAll { child in
        if case .element(let element) = child { element.name == "style:tab-stops" } else { false }
      }
      properties.children.insert(.element(stops), at: 0)
    }
    return style
  }

  private func style(named name: String) -> XMLElement? {
    Self.style(named: name, in: automatic) ?? Self.style(named: name, in: named)
  }

  private static func style(named name: String, in styles: [XMLElement]) -> XMLElement? {
    styles.first {
      $0.name == "style:style" && $0[attribute: "style:family"] == "paragraph"
        && $0[attribute: "style:name"] == name
    }
  }

  /// The tab stops that are in force for a style, its own or those that it inherits.
  private func tabStops(of style: XMLElement) -> XMLElement? {
    var current: XMLElement? = style
    for _ in 0..<16 {
      guard let style = current else { return nil }
      if let stops = style.first("style:paragraph-properties")?.first("style:tab-stops") {
        return stops.elements.isEmpty ? nil : stops
      }
      current = style[attribute: "style:parent-style-name"].flatMap(self.style(named:))
    }
    return nil
  }
}
