import DocumentTree
import Languages
import OfficePackage
import TestSupport
import Testing
import XMLTree

@Suite struct WordMarksTests {
  private static let mark = Mark(kind: .example, content: [.text("PRIMJER")])

  private static func document(_ marks: [Mark]) -> Document {
    var info = DemoDocument.info
    info.marks = marks
    return Document(
      info: info, parts: [Part(name: "p", blocks: [.paragraph(Paragraph(.body, [.text("x")]))])],
      slots: DemoDocument.slots)
  }

  /// What every header of a filled template says, by the kind of page.
  private func headers(_ template: [UInt8], _ marks: [Mark]) throws -> [String: String] {
    let package = try Format.word.fill(template, with: Self.document(marks))
    let relationships = try Relationships(parsing: package["word/_rels/document.xml.rels"] ?? [])
    let root = try Format.word.tree(package, "word/document.xml")
    var headers: [String: String] = [:]
    for reference in root.all("w:headerReference") {
      let id = try #require(reference[attribute: "r:id"])
      let target = try #require(relationships[id]?.target)
      let kind = try #require(reference[attribute: "w:type"])
      headers[kind] = Format.word.words(try Format.word.tree(package, "word/" + target))
    }
    return headers
  }

  @Test func `kinds of page without a header get one for the mark`() throws {
    let template = try Format.word.official(
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
}
