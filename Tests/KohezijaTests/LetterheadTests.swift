import Foundation
import OfficePackage
import TestSupport
import Testing
import XMLTree

/// Letterheads made in LibreOffice, edited and saved there again, so that the tag is in pieces.
@Suite struct LetterheadTests {
  private let program: Program
  private let plan = Repository.folder.appending(path: "input/sanski-most").path

  init() throws {
    program = try Program()
  }

  @Test(arguments: ["docx", "odt"])
  func `a letterhead is filled and stays itself`(format: String) throws {
    defer { program.remove() }
    let letterhead = try Repository.bytes("Tests/Fixtures/letterhead/letterhead.\(format)")
    let path = Repository.folder.appending(path: "Tests/Fixtures/letterhead/letterhead.\(format)")
    let run = try program.run(
      "build", plan, "--template", path.path, "--layout", "columns", "--document", "action-plan")
    #expect(run.status == 0, "\(run.errors)")
    let files = program.files(below: "output")
    #expect(files == ["ba-sanski-most-ccap-2025-2028/action-plan.bs-Latn+en.\(format)"])
    let file = program.folder.appending(path: "output/\(try #require(files.first))")
    let text = try OfficeText.of(file)
    #expect(text.hasPrefix("Broj: 00-00-0000/00\n"))
    #expect(text.contains("Akcioni plan za jačanje kohezije u zajednici"))
    #expect(text.hasSuffix("S poštovanjem, općinski načelnik"))
    #expect(!text.contains("{{"))

    let made = try OfficePackage.read(Array(try Data(contentsOf: file)))
    let template = try OfficePackage.read(letterhead)
    let pictures = template.parts.filter {
      $0.name.contains("media/") || $0.name.hasPrefix("Pictures/")
    }
    for part in pictures {
      #expect(made[part.name] == part.bytes, "\(part.name) is kept")
    }
    let pages = try OfficeText.part(format == "docx" ? "word/header1.xml" : "styles.xml", of: made)
    #expect(pages.contains("OPĆINA PRIMJER – Općinski načelnik"))
    #expect(
      pages.contains("PRIMJER / EXAMPLE"), "invented data are marked on the pages of any letterhead"
    )
    let styles = String(
      decoding: made[format == "docx" ? "word/styles.xml" : "styles.xml"] ?? [], as: UTF8.self)
    #expect(styles.contains("DejaVu Serif"))
    #expect(styles.contains("7a1f1f") || styles.contains("7A1F1F"))
    try judge(file)
  }

  @Test(arguments: ["docx", "odt"])
  func `a letterhead without a place for the document is refused`(format: String) throws {
    defer { program.remove() }
    var package = try OfficePackage.read(
      try Repository.bytes("Tests/Fixtures/letterhead/letterhead.\(format)"))
    let name = format == "docx" ? "word/document.xml" : "content.xml"
    let text = String(decoding: package[name] ?? [], as: UTF8.self)
    package[name] = Array(text.replacing("{{* doc", with: "doc").utf8)
    let file = program.folder.appending(path: "broken.\(format)")
    try Data(try package.bytes()).write(to: file)
    let run = try program.run("build", plan, "--template", "broken.\(format)")
    #expect(run.status == 2)
    #expect(run.errors.contains("broken.\(format)"))
    #expect(run.errors.contains("{{* document }}"))
    #expect(program.files(below: "output").isEmpty)
  }

  @Test(arguments: ["docx", "odt"])
  func `a file that only bears the name of a document is no template`(format: String) throws {
    defer { program.remove() }
    try program.write("Dear Sir or Madam,", to: "letter.\(format)")
    let run = try program.run("build", plan, "--template", "letter.\(format)")
    #expect(run.status == 2)
    #expect(run.errors.contains("letter.\(format)"))
    #expect(program.files(below: "output").isEmpty)
  }

  private func judge(_ file: URL) throws {
    guard let shared = Repository.shared else { return }
    let office = Tool.find("soffice") == nil || Tool.find("pdfinfo") == nil ? [] : ["--office"]
    let tool = shared.appending(path: "tools/conformance").path
    let judged = try Tool.run("python3", [tool] + office + [file.path])
    #expect(judged?.status == 0, "\(judged?.output ?? "")")
  }
}
