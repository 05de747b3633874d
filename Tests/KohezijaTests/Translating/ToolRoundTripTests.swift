import Foundation
import OfficePackage
import TestSupport
import Testing
import XMLTree

/// Round trips through the tools of translators themselves.
@Suite(.serialized) struct ToolRoundTripTests {
  private static let hasOmegaT = Tool.find("omegat") != nil
  private static let hasOffice = Tool.find("soffice") != nil

  private static let memory = """
    <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence"
      o-tmf="x" adminlang="en" srclang="bs" datatype="plaintext"/><body>
    <tu><tuv xml:lang="bs-BA"><seg>Policijska uprava</seg></tuv>
      <tuv xml:lang="en"><seg>Police authority</seg></tuv></tu>
    </body></tmx>
    """

  @Test(.enabled(if: hasOmegaT, "OmegaT is not installed"))
  func `OmegaT translates our project, and its file is imported`() throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    try desk.program.write(Self.memory, to: "memory.tmx")
    let run = try desk.program.run(
      "translate", "export", TranslatedCoalition.definition, "--language", "en", "--profile",
      "omegat3", "--memory", "memory.tmx", "-o", "project")
    #expect(run.status == 0, "\(run.errors)")
    let name = "koalicija-sanski-most.en"
    #expect(
      desk.program.files(below: "project") == [
        "glossary/glossary.txt", "omegat.project", "source/\(name).xlf", "tm/auto/\(name).tmx",
        "tm/\(name).tmx",
      ])
    let glossary = try desk.text("project/glossary/glossary.txt").split(separator: "\n")
    #expect(glossary.contains { $0.hasPrefix("budžet\tbudget\t") })
    #expect(
      glossary.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 3 }
    )
    // A translator who takes over every proposal.
    let project = desk.program.folder.appending(path: "project")
    try FileManager.default.moveItem(
      at: project.appending(path: "tm/\(name).tmx"),
      to: project.appending(path: "tm/auto/proposals.tmx"))
    let config = desk.program.folder.appending(path: "config").path
    let tool = try #require(
      try Tool.run(
        "omegat", ["--mode=console-translate", "--config-dir=\(config)", "--quiet", project.path]))
    #expect(tool.status == 0, "\(tool.output.suffix(400))")

    let untouched = try desk.state()
    let copy = try desk.take("project/source/\(name).xlf")
    #expect(copy.status == 0 && copy.output.contains("nothing to change"))
    #expect(try desk.state() == untouched)
    let taken = try desk.take("project/target/\(name).xlf", "--by", "E. F.")
    #expect(taken.status == 0, "\(taken.output) \(taken.errors)")
    let sums = try taken.sums()
    #expect(sums.parts == [sums.all - 1, 1, 0, 0])
    #expect(try desk.entry("pu.name").contains("target: Police authority\n    state: translated"))
    // A draft and an old translation that the translator left as they are count as looked at.
    for id in ["sk.name", "uz.name"] {
      #expect(try desk.entry(id).contains("state: translated"), "\(id)")
    }
    #expect(try desk.entry("c1.function").contains("state: final"))
    #expect(try desk.entry("osce.name").contains("state: reviewed"))
  }

  @Test(
    .enabled(if: hasOffice, "LibreOffice is not installed"),
    arguments: [("docx", "docx"), ("odt", "odt"), ("docx", "odt")])
  func `a review table that was edited and saved in LibreOffice is imported`(
    way: (sent: String, saved: String)
  ) throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let file = desk.program.folder.appending(path: try desk.export(way.sent))
    try Conformance.judge([file], namesLanguages: true)
    var package = try OfficePackage.read(Array(try Data(contentsOf: file)))
    let part = way.sent == "docx" ? "word/document.xml" : "content.xml"
    let body = String(decoding: try #require(package[part]), as: UTF8.self)
    let edited = body.replacing("Youth centre (example)", with: "Youth club & café (example)".xml)
    #expect(edited != body)
    package[part] = Array(edited.utf8)
    try Data(try package.bytes()).write(to: file)
    let run = try #require(
      try Tool.run(
        "soffice",
        [
          "-env:UserInstallation=file://\(desk.program.folder.path)/profile", "--headless",
          "--convert-to", way.saved, "--outdir", desk.program.folder.appending(path: "back").path,
          file.path,
        ]))
    #expect(run.status == 0, "\(run.output)")
    let taken = try desk.take("back/koalicija-sanski-most.en.\(way.saved)", "--by", "E. F.")
    #expect(taken.status == 0, "\(taken.output) \(taken.errors)")
    #expect(taken.errors.isEmpty)
    #expect(try taken.sums().parts == [16, 1, 0, 0])
    #expect(try desk.entry("oc.name").contains("target: Youth club & café (example)\n"))
    #expect(try desk.entry("oc.name").contains("by: E. F."))
  }

  /// Poedit shows `resname` and the name of a unit as its ID and wants to know the target language;
  /// of XLIFF it reads 1.2 and 2.0.
  @Test(arguments: [("xliff12", "1.2"), ("xliff20", "2.0")])
  func `files for Poedit have what Poedit asks for`(way: (format: String, version: String)) throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let file = try desk.export(way.format, "--profile", "poedit")
    let root = try XMLReader.parse(Array(try desk.text(file).utf8))
    #expect(root[attribute: "version"] == way.version)
    let isOld = way.format == "xliff12"
    let holder = isOld ? try #require(root.elements.first { $0.name == "file" }) : root
    #expect(holder[attribute: isOld ? "target-language" : "trgLang"] == "en-GB")
    let units = Self.all(isOld ? "trans-unit" : "unit", in: root)
    #expect(units.count == 18)
    for unit in units {
      #expect(unit[attribute: isOld ? "resname" : "name"]?.isEmpty == false)
      #expect(!Self.all("source", in: unit).isEmpty)
    }
    let asked = try #require(units.first { $0[attribute: "id"] == "sk.name" })
    #expect(Self.all("note", in: asked).contains { $0.text.contains("Which sports?") })
  }

  private static func all(_ name: String, in element: XMLElement) -> [XMLElement] {
    (element.name == name ? [element] : []) + element.elements.flatMap { all(name, in: $0) }
  }
}

extension String {
  /// The text as XML writes it.
  fileprivate var xml: String { replacing("&", with: "&amp;") }
}

extension XMLElement {
  /// The words in an element and in all below it.
  fileprivate var text: String {
    children.map { child in
      switch child {
      case .text(let words): words
      case .element(let inner): inner.text
      }
    }.joined()
  }
}
