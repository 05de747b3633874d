import DocumentTree
import Foundation
import Languages
import OfficePackage
import Templates
import TestSupport
import Testing
import Writers
import XMLTree

@Suite struct WordTemplateTests {
  private static func document(_ words: String = "Tekst", marks: [Mark] = []) -> Document {
    var info = DemoDocument.info
    info.marks = marks
    return Document(
      info: info,
      parts: [Part(name: "p", blocks: [.paragraph(Paragraph(.body, [.text(words)]))])],
      slots: DemoDocument.slots)
  }

  private static let main = "word/document.xml"
  private static let place = "<w:t>{{* document }}</w:t>"

  @Test(arguments: [
    "word/document.xml", "word/numbering.xml", "word/footnotes.xml", "word/header1.xml",
    "word/footer1.xml", "word/styles.xml", "word/settings.xml", "word/charts/chart1.xml",
    "docProps/core.xml", "[Content_Types].xml", "word/_rels/document.xml.rels",
  ])
  func `the parts of a small document are as they were reviewed`(_ part: String) throws {
    let package = try Format.word.fill(
      Format.word.official(), with: DemoDocument.document(rows: 14))
    let text = CanonicalXML.text(of: try Format.word.tree(package, part))
    try Golden.expect(text, "TemplatesTests/docx/\(part)")
  }

  @Test func `what is in the package comes first`() throws {
    let package = try Format.word.fill(Format.word.official(), with: Self.document())
    #expect(
      package.parts.prefix(3).map(\.name) == [ContentTypes.partName, "_rels/.rels", Self.main])
  }

  @Test func `text around the place of the document stays, with its language`() throws {
    let template = try Format.word.official(
      Self.main, replacing: "<w:p>\n      <w:r>\n        \(Self.place)",
      with: "<w:p><w:r><w:t>Prije</w:t></w:r></w:p><w:p><w:r>\(Self.place)")
    let root = try Format.word.tree(Format.word.fill(template, with: Self.document()), Self.main)
    #expect(Format.word.words(root) == "PrijeTekst")
    #expect(
      root.all("w:r").allSatisfy { run in
        run.all("w:lang").map { $0[attribute: "w:val"] } == ["bs-Latn-BA"]
      })
  }

  @Test func `a value keeps the look of the tag's first letter, however the tag is split`() throws {
    let template = try Format.word.official(
      "word/header1.xml", replacing: "<w:r>\n            <w:t>{{ document.subtitle }}</w:t>",
      with: """
        <w:r><w:t>A {</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>{ Document.</w:t></w:r>\
        <w:r><w:t>title\u{A0}}</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>} Z</w:t>
        """)
    let package = try Format.word.fill(template, with: Self.document())
    let header = try Format.word.tree(package, "word/header1.xml")
    #expect(Format.word.words(header) == "A Akcioni plan prevencije ZNacrt 2")
  }

  @Test func `a template of Word's own kind becomes a document`() throws {
    let template = try Format.word.official(
      ContentTypes.partName, replacing: "document.main+xml", with: "template.main+xml")
    let package = try Format.word.fill(template, with: Self.document())
    let types = try ContentTypes(parsing: package[ContentTypes.partName] ?? [])
    #expect(types.type(of: Self.main)?.hasSuffix("document.main+xml") == true)
  }

  @Test func `parts that nobody knows are handed on byte for byte`() throws {
    var template = try OfficePackage.read(Format.word.official())
    let bytes: [UInt8] = Array("<a  b = 'c'/>".utf8)
    template["customXml/item1.xml"] = bytes
    let package = try Format.word.fill(template.bytes(), with: Self.document())
    #expect(package["customXml/item1.xml"] == bytes)
  }

  @Test func `the template's own styles win, found by name`() throws {
    let template = try Format.word.official(
      "word/styles.xml", replacing: "</w:styles>",
      with: """
        <w:style w:type="paragraph" w:styleId="Tekst"><w:name w:val="BODY TEXT"/></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Moj naslov"/></w:style></w:styles>
        """)
    let package = try Format.word.fill(template, with: Self.document())
    let root = try Format.word.tree(package, Self.main)
    #expect(root.all("w:pStyle").map { $0[attribute: "w:val"] } == ["Tekst"])
    let styles = try Format.word.tree(package, "word/styles.xml")
    let ids = styles.elements.compactMap { $0[attribute: "w:styleId"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("TitleK"))
    #expect(!ids.contains("BodyText"))
  }

  @Test func `ids of the template are not given again`() throws {
    let template = try Format.word.official(
      Self.main, replacing: "<w:p>\n      <w:r>\n        \(Self.place)",
      with: """
        <w:p><w:bookmarkStart w:id="7" w:name="A"/><w:r><w:t>x</w:t></w:r>\
        <w:bookmarkEnd w:id="7"/></w:p><w:p><w:r>\(Self.place)
        """)
    var document = Self.document()
    document.parts[0].blocks.append(.heading(Heading(level: 1, anchor: "a", [.text("H")])))
    let root = try Format.word.tree(Format.word.fill(template, with: document), Self.main)
    let bookmarks = root.all("w:bookmarkStart")
    #expect(bookmarks.map { $0[attribute: "w:id"] } == ["7", "8"])
    #expect(Set(bookmarks.map { $0[attribute: "w:name"]?.lowercased() }).count == 2)
  }

  @Test func `a template of a template forgets it, and Word asks nothing on opening`() throws {
    var template = try OfficePackage.read(Format.word.official())
    let settings = String(decoding: template["word/settings.xml"] ?? [], as: UTF8.self)
    template["word/settings.xml"] = Array(
      settings.replacing(
        "<w:zoom", with: "<w:attachedTemplate r:id=\"rId1\"/><w:updateFields w:val=\"1\"/><w:zoom"
      ).replacing("<w:settings ", with: "<w:settings xmlns:r=\"\(WordNamespaces.relationships)\" ")
        .utf8)
    var relationships = Relationships()
    _ = relationships.add(
      type: WordNamespaces.relationship("attachedTemplate"), target: "file:///C:/a.dotm",
      isExternal: true, prefix: "rId")
    template["word/_rels/settings.xml.rels"] = relationships.bytes
    let package = try Format.word.fill(template.bytes(), with: Self.document())
    #expect(package["word/_rels/settings.xml.rels"] == nil)
    let names = try Format.word.tree(package, "word/settings.xml").elements.map(\.name)
    #expect(!names.contains("w:attachedTemplate") && !names.contains("w:updateFields"))
  }
}
