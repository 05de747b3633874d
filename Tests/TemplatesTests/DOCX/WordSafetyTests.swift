import OfficePackage
import Templates
import Testing
import Writers

@Suite struct WordSafetyTests {
  private func isRefused(_ change: (inout OfficePackage) -> Void) throws -> Bool {
    var package = try OfficePackage.read(Format.word.official())
    change(&package)
    let bytes = try package.bytes()
    do throws(TemplateError) {
      _ = try WordTemplate(bytes: bytes)
      return false
    } catch {
      if case .unsafe = error { return true }
      return false
    }
  }

  private func relate(_ kind: String, _ target: String, isExternal: Bool) throws -> Bool {
    try isRefused { package in
      var relationships = Relationships()
      _ = relationships.add(
        type: WordNamespaces.relationship(kind), target: target, isExternal: isExternal)
      package["word/_rels/header1.xml.rels"] = relationships.bytes
    }
  }

  @Test func `the template that comes with the program is taken`() throws {
    #expect(try isRefused { _ in } == false)
  }

  @Test(arguments: [
    ("image", "http://a.ba/x.png", true), ("oleObject", "embeddings/o.bin", false),
    ("package", "embeddings/x.docx", false), ("aFChunk", "x.html", false),
    ("hyperlink", "javascript:alert(1)", true), ("attachedTemplate", "x.dotm", false),
  ])
  func `what leads outside or holds foreign objects is refused`(
    _ kind: String, _ target: String, _ isExternal: Bool
  ) throws {
    #expect(try relate(kind, target, isExternal: isExternal) == (kind != "attachedTemplate"))
  }

  @Test func `a link to the web is taken`() throws {
    #expect(try relate("hyperlink", "https://a.ba", isExternal: true) == false)
  }

  @Test func `macros are refused`() throws {
    #expect(try isRefused { $0["word/vbaProject.bin"] = [1] })
    #expect(
      try isRefused { package in
        let text = String(decoding: package[ContentTypes.partName] ?? [], as: UTF8.self)
        package[ContentTypes.partName] = Array(
          text.replacing(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            with: "application/vnd.ms-word.document.macroEnabled.main+xml"
          ).utf8)
      })
  }

  @Test func `a document type is refused, in whatever part`() throws {
    #expect(
      try isRefused { $0["customXml/item1.xml"] = Array("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>".utf8) }
    )
  }

  @Test(arguments: ["DDEAUTO c:\\\\x", " includepicture \"http://a\"", "LINK Excel.Sheet"])
  func `fields that fetch or run something are refused`(_ instruction: String) throws {
    #expect(
      try isRefused { package in
        let text = String(decoding: package["word/document.xml"] ?? [], as: UTF8.self)
        let field = """
          <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>\(instruction.prefix(3))</w:instrText>\
          <w:instrText>\(instruction.dropFirst(3).replacing("\"", with: "&quot;"))</w:instrText>\
          <w:fldChar w:fldCharType="end"/></w:r></w:p>
          """
        package["word/document.xml"] = Array(
          text.replacing("<w:sectPr>", with: field + "<w:sectPr>").utf8)
      })
  }

  @Test func `strict documents are told by name`() throws {
    let template = try Format.word.official(
      "word/document.xml", replacing: WordNamespaces.main, with: WordNamespaces.strictMain)
    #expect(
      throws: TemplateError.package(part: "word/document.xml", reason: "Strict Open XML")
    ) { try WordTemplate(bytes: template) }
  }
}
