import Templates
import Testing
import XMLTree

@Suite struct ParagraphTextTests {
  private static func parse(_ xml: String) throws -> XMLElement {
    try XMLReader.parse(Array(("<p xmlns:w='w' xmlns:text='t'>" + xml + "</p>").utf8))
  }

  private static func content(_ element: XMLElement) -> String {
    element.children.map { node in
      switch node {
      case .text(let text): return text
      case .element(let inner):
        let name = inner.name.split(separator: ":").last.map(String.init) ?? inner.name
        return inner.children.isEmpty ? "<\(name)/>" : "<\(name)>\(content(inner))</\(name)>"
      }
    }.joined()
  }

  private static let run = XMLElement("w:r", [], [.element(XMLElement("w:t", [], [.text("X")]))])

  @Test func `a tag split over runs is replaced as one`() throws {
    let paragraph = try Self.parse(
      "<w:r><w:rPr><w:b/></w:rPr><w:t>See {</w:t></w:r><w:proofErr/><w:r><w:t>{ti</w:t></w:r>"
        + "<w:hyperlink><w:r><w:t>tle}</w:t></w:r></w:hyperlink><w:r><w:t>}, p</w:t><w:br/></w:r>")
    let text = ParagraphText(paragraph, .word)
    #expect(text.text == "See {{title}}, p\n")
    let found = try #require(TagLexer().tags(in: text.text).first)
    #expect(text.properties(at: found.range.lowerBound)?.first("w:b") != nil)
    #expect(text.properties(at: found.range.upperBound) == nil)
    #expect(
      Self.content(text.replacing(found.range, with: [.element(Self.run)]))
        == "<r><rPr><b/></rPr><t>See </t></r><r><t>X</t></r><proofErr/><r><t>, p</t><br/></r>")
  }

  @Test func `two tags of one run are replaced together and what stays keeps its look`() throws {
    let paragraph = try Self.parse("<w:r><w:rPr/><w:t>{{a}} and {{b}}!</w:t></w:r>")
    let text = ParagraphText(paragraph, .word)
    let edits = TagLexer().tags(in: text.text).map {
      ParagraphText.Edit(range: $0.range, nodes: [.element(Self.run)])
    }
    #expect(
      Self.content(text.replacing(edits))
        == "<r><t>X</t></r><r><rPr/><t> and </t></r><r><t>X</t></r><r><rPr/><t>!</t></r>")
  }

  @Test func `a tag split over spans takes the look of its first letter`() throws {
    let paragraph = try Self.parse(
      "<text:span>Broj {{<text:s/></text:span><text:span>title</text:span>}}<text:tab/>.")
    let text = ParagraphText(paragraph, .openDocument)
    #expect(text.text == "Broj {{ title}}\t.")
    let found = try #require(TagLexer().tags(in: text.text).first)
    #expect(
      Self.content(text.replacing(found.range, with: [.text("š")]))
        == "<span>Broj š</span><tab/>.")
  }

  @Test func `nothing changes where nothing is replaced`() throws {
    let paragraph = try Self.parse(
      "<w:pPr/><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>{{x}}</w:delText></w:r></w:del>"
        + "<w:r><w:drawing><w:t>{{y}}</w:t></w:drawing></w:r><w:r/><w:hyperlink/>")
    let text = ParagraphText(paragraph, .word)
    #expect(text.text == "a\u{FFFC}")
    #expect(text.replacing([]) == paragraph)
  }
}
