import DocumentTree
import Languages
import TestSupport
import Testing
import Writers
import XMLTree

@Suite struct OpenDocumentRunsTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `any text that goes in is read back`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array(" \t\n  abcčćšđžЋђ&<>\"'–\u{A0}😀")
    let runs = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      Run(
        .text(
          String(
            (0..<Int.random(in: 0...12, using: &generator)).map { _ in
              alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            })),
        language: LanguageTag.allCases[Int.random(in: 0..<5, using: &generator)],
        isStrong: Bool.random(using: &generator),
        link: Bool.random(using: &generator) ? "https://example.org/?a=1&b=2" : nil)
    }
    let written = runs.map { if case .text(let text) = $0.content { text } else { "" } }.joined()
    #expect(try OpenDocumentReading.text(of: print(runs)) == written)
  }

  @Test func `every run names its language`() throws {
    let paragraph = try print([
      Run(.text("Riječ"), language: .bosnian),
      Run(.text("ријеч"), language: .serbianCyrillic, isStrong: true),
      Run(.text("word"), language: .english, isStrong: true, isEmphasized: true),
    ])
    #expect(
      paragraph.elements.map { $0[attribute: "text:style-name"] } == [
        "KbsLatn", "KsrCyrlS", "KenSE",
      ])
  }

  @Test func `one link holds all its words`() throws {
    let paragraph = try print([
      Run(.text("the "), language: .english, link: "https://example.org/"),
      Run(.text("site"), language: .english, isStrong: true, link: "https://example.org/"),
      Run(.text("."), language: .english),
    ])
    #expect(paragraph.elements.map(\.name) == ["text:a", "text:span"])
  }

  @Test func `Serbian in Latin script says its script`() {
    let attributes = LanguageTag.serbianLatin.openDocumentAttributes.map { "\($0.key)=\($0.value)" }
    #expect(
      attributes == [
        "fo:language=sr", "fo:script=Latn", "fo:country=BA", "style:rfc-language-tag=sr-Latn-BA",
      ])
  }

  @Test(arguments: [
    (Length.millimetres(25), "2.5cm"), (.millimetres(0.01), "0.001cm"),
    (.millimetres(-6), "-0.6cm"),
    (.millimetres(210), "21cm"),
  ])
  func `a length is told in centimetres and read back`(length: Length, text: String) {
    #expect(length.openDocument == text)
    #expect(Length(openDocument: text) == length)
  }

  private func print(_ runs: [Run]) throws -> XMLElement {
    let info = DocumentInfo(title: "", authors: [], languages: [.english], identifier: "x")
    let page = OpenDocumentPages.Page(master: "Standard", textWidth: .millimetres(160))
    let printer = OpenDocumentPrinter(
      ResolvedDocument(info: info, sections: [], slots: [:], marks: []),
      names: OpenDocumentStyleNames(template: XMLElement("office:document-styles")),
      pages: OpenDocumentPages(
        orientation: .portrait, portrait: page, landscape: page, opening: .flow))
    var attachments = OpenDocumentAttachments()
    let fragment = XMLFragment { writer in
      writer.start("text:p")
      for prefix in ["text", "xlink"] { writer.attribute(named: "xmlns:" + prefix, prefix) }
      printer.printRuns(runs, into: &writer, &attachments)
      writer.end("text:p")
    }
    return try XMLReader.parse(fragment.bytes)
  }
}
