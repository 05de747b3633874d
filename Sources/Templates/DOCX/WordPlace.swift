import DocumentTree
import Writers
import XMLTree

/// The place of a document in the body of a template.
struct WordPlace {
  /// What stands before the tag's paragraph.
  var before: [XMLElement.Node]
  /// What stands after it; the properties of the pages follow sooner or later.
  var after: [XMLElement.Node]
  /// Whether the tag's paragraph began a page.
  let beginsOnNewPage: Bool

  /// The place of the tag in the main part.
  ///
  /// - Throws: ``TemplateError`` when no paragraph of the body holds it and nothing else.
  init(in root: XMLElement, part: String) throws(TemplateError) {
    let body = root.first("w:body") ?? XMLElement("w:body")
    var search = DocumentPlaceSearch(.word)
    let index = body.children.firstIndex { child in
      if case .element(let element) = child { search.finds(element) } else { false }
    }
    guard let index, case .element(let paragraph) = body.children[index] else {
      throw search.failure(part: part)
    }
    before = Array(body.children[..<index])
    after = Array(body.children[(index + 1)...])
    let properties = paragraph.first("w:pPr")
    beginsOnNewPage = properties?.first("w:pageBreakBefore") != nil
    if let section = properties?.first("w:sectPr") {
      let holder = XMLElement("w:pPr", [], [.element(section)])
      after.insert(.element(XMLElement("w:p", [], [.element(holder)])), at: 0)
    } else if !after.contains(where: { WordSection.element(of: $0) != nil }) {
      after.append(.element(XMLElement("w:sectPr")))
    }
  }

  /// The pages between which a document switches at this place.
  var pages: WordPages {
    let section = WordSection(
      element: after.lazy.compactMap(WordSection.element).first ?? XMLElement("w:sectPr"))
    func page(_ orientation: PageOrientation) -> WordPages.Page {
      let section = section.lying(orientation)
      return WordPages.Page(
        textWidth: section.textWidth, opening: section.fragment,
        following: section.following.fragment)
    }
    let own = before.reversed().prefix { WordSection.element(of: $0) == nil }
    let rest = after.prefix { WordSection.element(of: $0) == nil }
    let last = after.dropFirst(rest.count).first
    return WordPages(
      orientation: section.orientation, portrait: page(.portrait), landscape: page(.landscape),
      hasContentBefore: own.contains(where: Self.isSeen),
      hasContentAfter: rest.contains(where: Self.isSeen) || last.map(Self.isSeen) ?? false)
  }

  /// Ends the pages on which the template goes on as the document's last pages want it.
  mutating func close(_ section: XMLFragment) throws(TemplateError) {
    let nodes = try WordTree.nodes { $0.fragment(section) }
    guard case .element(let new)? = nodes.first,
      let index = after.firstIndex(where: { WordSection.element(of: $0) != nil })
    else { return }
    WordSection.edit(of: &after[index]) { $0 = new }
  }

  /// Whether something stands there that is seen.
  private static func isSeen(_ node: XMLElement.Node) -> Bool {
    guard case .element(let element) = node else { return false }
    switch element.name {
    case "w:tbl", "w:sdt": return true
    case "w:p":
      return !ParagraphText(element, .word).text.allSatisfy(\.isWhitespace)
    default: return false
    }
  }
}
