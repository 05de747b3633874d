import DocumentTree
import Languages
import OfficePackage
import Testing
import XMLTree

@Suite struct WordMarksTests {
  private static let mark = Mark(kind: .example, content: [.text("PRIMJER")])

  private static func document(_ marks: [Mark]) -> Document {
    var info = WordDemo.info
    info.marks = marks
    return Document(
      info: info, parts: [Part(name: "p", blocks: [.paragraph(Paragraph(.body, [.text("x")]))])],
      slots: WordDemo.slots)
  }

  /// What every header of a filled template says, by the kind of page.
  private func headers(_ template: [UInt8], _ marks: [Mark]) throws -> [String: String] {
    let package = try WordFiles.fill(template, with: Self.document(marks))
    let relationships = try Relationships(parsing: package["word/_rels/document.xml.rels"] ?? [])
    let root = try WordFiles.tree(package, "word/document.xml")
    var headers: [String: String] = [:]
    for reference in WordFiles.all("w:headerReference", in: root) {
      let id = try #require(reference[attribute: "r:id"])
      let target = try #require(relationships[id]?.target)
      let kind = try #require(reference[attribute: "w:type"])
      headers[kind] = WordFiles.words(try WordFiles.tree(package, "word/" + target))
    }
    return headers
  }

  @Test func `a marked document says so at the top of every page`() throws {
    let header = try headers(WordFiles.official(), [Self.mark])["default"]
    #expect(header?.hasPrefix("PRIMJEROpćina") == true)
  }

  @Test func `a document without marks has none`() throws {
    let header = try headers(WordFiles.official(), [])["default"]
    #expect(header?.hasPrefix("Općina") == true)
  }

  @Test func `kinds of page without a header get one for the mark`() throws {
    let template = try WordFiles.official(
      "word/document.xml",
      replacing: "<w:headerReference w:type=\"default\" r:id=\"rId4\"/>",
      with: "<w:headerReference w:type=\"even\" r:id=\"rId4\"/>")
    var package = try OfficePackage.read(template)
    let text = String(decoding: package["word/document.xml"] ?? [], as: UTF8.self)
    package["word/document.xml"] = Array(
      text.replacing("<w:cols w:space=\"708\"/>", with: "<w:cols w:space=\"708\"/><w:titlePg/>")
        .utf8)
    let headers = try headers(package.bytes(), [Self.mark])
    #expect(headers["default"] == "PRIMJER")
    #expect(headers["first"] == "PRIMJER")
    #expect(headers["even"]?.hasPrefix("PRIMJEROpćina") == true)
  }

  @Test func `a template that shows the mark itself gets no other`() throws {
    let template = try WordFiles.official(
      "word/header1.xml", replacing: "{{ document.edition }}", with: "{{ document.mark }}")
    let header = try headers(template, [Self.mark, Self.mark])["default"]
    #expect(header == "Općina Primjer · ČĆĐŠŽ čćđšžPRIMJERPRIMJER")
  }
}
