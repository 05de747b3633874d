import DocumentTree
import Testing
import XMLTree

/// The marks of a document, such as that its figures are invented.
@Suite struct MarksTests {
  private static let marks = [
    Mark(kind: .example, content: [.text("PRIMJER")]),
    Mark(kind: .draft, content: [.text("PRIJEDLOG")]),
  ]

  /// What the header of a filled template says, its template changed first.
  private func header(
    _ format: Format, _ marks: [Mark], _ part: String? = nil, replacing old: String = "",
    with new: String = ""
  ) throws -> [String] {
    var info = DemoDocument.info
    info.marks = marks
    let document = Document(
      info: info, parts: [Part(name: "p", blocks: [.paragraph(Paragraph(.body, [.text("x")]))])],
      slots: DemoDocument.slots)
    let template = try format.official(part ?? format.header, replacing: old, with: new)
    let package = try format.fill(template, with: document)
    return format.paragraphs(try format.tree(package, format.header))
  }

  @Test(arguments: Format.allCases)
  func `a marked document says so in one line at the top of every page`(format: Format) throws {
    let header = try header(format, Self.marks)
    #expect(header.first == "PRIMJER · PRIJEDLOG")
    #expect(header.filter { $0.contains("PRIMJER") }.count == 1)
  }

  @Test(arguments: Format.allCases)
  func `a document without marks has none`(format: Format) throws {
    #expect(try header(format, []).first?.hasPrefix("Općina") == true)
  }

  @Test(arguments: Format.allCases)
  func `a header that shows the marks itself gets no other`(format: Format) throws {
    let header = try header(
      format, Self.marks, replacing: "{{ document.edition }}", with: "{{\u{A0}Document.Mark }}")
    #expect(header.first?.hasPrefix("Općina") == true)
    #expect(header.filter { $0.contains("PRIMJER") }.count == 1)
    #expect(header.contains { $0.hasSuffix("PRIMJER · PRIJEDLOG") })
  }

  @Test(arguments: Format.allCases)
  func `marks shown in the body alone stand on every page too`(format: Format) throws {
    let header = try header(
      format, Self.marks, format.main, replacing: "{{* document }}",
      with: format == .word
        ? "{{ document.mark }}</w:t></w:r></w:p><w:p><w:r><w:t>{{* document }}"
        : "{{ document.mark }}</text:p><text:p>{{* document }}")
    #expect(header.first == "PRIMJER · PRIJEDLOG")
  }
}
