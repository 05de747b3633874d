import Accessibility
import OfficePackage
import Testing

/// Finished files in which a template spoiled something.
@Suite struct FileCheckTests {
  private static let word = [
    "[Content_Types].xml": """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-\
    officedocument.wordprocessingml.document.main+xml"/></Types>
    """,
    "docProps/core.xml":
      #"<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Plan</dc:title></c>"#,
    "word/styles.xml": """
    <w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="bs-Latn-BA"/></w:rPr>\
    </w:rPrDefault></w:docDefaults><w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr>\
    <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="1F3864"/></w:rPr></w:style></w:styles>
    """,
    "word/document2.xml": """
    <w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Uvod</w:t>\
    </w:r></w:p></w:body></w:document>
    """,
    "word/header1.xml":
      #"<w:hdr xmlns:w="w" xmlns:wp="p"><wp:docPr name="Grb" descr="Grb"/></w:hdr>"#,
  ]
  private static let openDocument = [
    "mimetype": "application/vnd.oasis.opendocument.text",
    "meta.xml": """
    <office:document-meta xmlns:office="o" xmlns:dc="d"><office:meta><dc:title>Plan</dc:title>\
    </office:meta></office:document-meta>
    """,
    "styles.xml": """
    <office:document-styles xmlns:office="o" xmlns:style="s" xmlns:fo="f" xmlns:draw="d" \
    xmlns:svg="v"><office:styles><style:default-style style:family="paragraph">\
    <style:text-properties fo:language="bs" fo:color="#1F3864"/></style:default-style>\
    </office:styles><office:master-styles><draw:frame draw:name="Grb"><draw:image/>\
    <svg:desc>Grb</svg:desc></draw:frame></office:master-styles></office:document-styles>
    """,
    "content.xml": """
    <office:document-content xmlns:office="o" xmlns:text="t"><text:h text:outline-level="1">Uvod\
    </text:h></office:document-content>
    """,
  ]
  private static let page = """
    <!DOCTYPE html><html lang="bs"><head><title>Plan</title></head><body><h1>Uvod</h1>\
    <img alt="Grb"/></body></html>
    """

  private static func barriers(
    _ parts: [String: String], _ old: String = "", _ new: String = ""
  ) throws -> [Barrier] {
    let parts = parts.sorted { $0.key < $1.key }.map { name, text in
      OfficePackage.Part(
        name: name, bytes: Array((old.isEmpty ? text : text.replacing(old, with: new)).utf8))
    }
    return FileCheck.barriers(in: try OfficePackage(parts: parts).bytes())
  }

  @Test func `sound files have no barriers`() throws {
    #expect(try Self.barriers(Self.word).isEmpty)
    #expect(try Self.barriers(Self.openDocument).isEmpty)
    #expect(FileCheck.barriers(in: Array(Self.page.utf8)).isEmpty)
    #expect(FileCheck.barriers(in: Array("PK no package".utf8)).isEmpty)
  }

  @Test(arguments: [
    (Barrier.Rule.title, "Plan", " "), (.language, "w:val=\"bs-Latn-BA\"", ""),
    (.alternative, "descr=\"Grb\"", "descr=\"\""), (.headingLevels, "w:val=\"0\"", "w:val=\"1\""),
    (.emptyHeading, "Uvod", ""), (.contrast, "1F3864", "9FAFC4"),
  ])
  func `what a template spoils in a Word document is told`(
    rule: Barrier.Rule, old: String, new: String
  ) throws {
    #expect(try Self.barriers(Self.word, old, new).map(\.rule) == [rule])
  }

  @Test(arguments: [
    (Barrier.Rule.title, "Plan", ""), (.language, "fo:language=\"bs\"", ""),
    (.language, "\"bs\"", "\"none\""), (.alternative, "<svg:desc>Grb</svg:desc>", ""),
    (.headingLevels, "level=\"1\"", "level=\"2\""), (.emptyHeading, "Uvod", " "),
    (.contrast, "#1F3864", "#9FAFC4"),
  ])
  func `what a template spoils in an OpenDocument text is told`(
    rule: Barrier.Rule, old: String, new: String
  ) throws {
    #expect(try Self.barriers(Self.openDocument, old, new).map(\.rule) == [rule])
  }

  @Test(arguments: [
    (Barrier.Rule.title, "<title>Plan</title>", "<title> </title>"),
    (.language, " lang=\"bs\"", ""),
    (.alternative, " alt=\"Grb\"", ""), (.headingLevels, "h1", "h2"), (.emptyHeading, "Uvod", ""),
  ])
  func `what is spoiled in a page of the web is told`(
    rule: Barrier.Rule, old: String, new: String
  ) {
    let page = Self.page.replacing(old, with: new)
    #expect(FileCheck.barriers(in: Array(page.utf8)).map(\.rule) == [rule])
  }
}
