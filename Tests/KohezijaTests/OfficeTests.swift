import Foundation
import OfficePackage
import TestSupport
import Testing
import XMLTree

/// Documents that LibreOffice lays out; where it is not installed, only its absence is tested.
@Suite(.serialized) struct OfficeTests {
  private let program: Program
  private let project = Repository.folder.appending(path: "input/spsc/project.yaml").path
  private static let hasOffice = Tool.find("soffice") != nil

  init() throws {
    program = try Program()
  }

  @Test(.enabled(if: hasOffice))
  func `a PDF is tagged, says what it was made of, and is verified by its seal`() throws {
    defer { program.remove() }
    let run = try program.run(
      "build", project, "--document", "project-summary", "--format", "pdf", "--languages", "bs",
      "--layout", "separate")
    #expect(run.status == 0, "\(run.errors)")
    #expect(program.files(below: "output") == ["spsc/project-summary.bs-Latn.pdf"])
    let name = "output/spsc/project-summary.bs-Latn.pdf"
    let file = program.folder.appending(path: name)
    let bytes = Array(try Data(contentsOf: file))
    let text = String(decoding: bytes, as: UTF8.self)
    for mark in [
      "/MarkInfo<</Marked true>>", "<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>2</pdfaid:part>",
      "/Lang(bs-BA)", "/kohezija.definition(spsc sha256:", "<xmp:CreateDate>1980-01-01T00:00:00",
    ] {
      #expect(text.contains(mark), "\(mark)")
    }
    if let info = try Tool.run("pdfinfo", [file.path]) {
      #expect(info.status == 0)
      #expect(!info.output.contains("Error"))
    }
    #expect(try program.run("verify", name, project).status == 0)
    var edited = bytes
    edited[2_000] ^= 1
    try Data(edited).write(to: file)
    let verified = try program.run("verify", name, project, "--messages", "en")
    #expect(verified.status == 1)
    #expect(verified.output.contains("the file itself was changed"))
  }

  @Test(.enabled(if: hasOffice))
  func `contents show the pages of a layout, in both formats`() throws {
    defer { program.remove() }
    let plan = Repository.folder.appending(path: "input/livno").path
    let run = try program.run(
      "build", plan, "--pages", "--document", "action-plan", "--languages", "bs", "--layout",
      "separate")
    #expect(run.status == 0, "\(run.errors)")
    let files = program.files(below: "output")
    #expect(files.count == 2)
    for name in files {
      let path = "output/" + name
      let package = try OfficePackage.read(
        Array(try Data(contentsOf: program.folder.appending(path: path))))
      let isWord = name.hasSuffix(".docx")
      let part = package[isWord ? "word/document.xml" : "content.xml"] ?? []
      let pages = Self.pages(in: try XMLReader.parse(part))
      #expect(pages.count >= 10)
      #expect(pages == pages.sorted(), "pages of headings never go back")
      #expect((pages.first ?? 0) >= 2)
      #expect((pages.last ?? 0) > (pages.first ?? 0))
      #expect(try program.run("verify", path, plan).status == 0)
    }
    try Conformance.judge(
      files.map { program.folder.appending(path: "output/\($0)") }, namesLanguages: true)
  }

  @Test func `without LibreOffice nothing is written, and it is said how to get it`() throws {
    defer { program.remove() }
    for (options, language, words) in [
      (["--format", "docx,pdf"], "en", "Install it"), (["--pages"], "bs", "Instalirajte ga"),
      (["--format", "pdf"], "hr", "nije pronađen"), (["--pages"], "sr-Cyrl", "Инсталирајте га"),
    ] {
      let run = try program.run(
        ["build", project, "--messages", language] + options,
        environment: ["KOHEZIJA_SOFFICE": "/nowhere/soffice"])
      #expect(run.status == 69)
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(program.files(below: "output").isEmpty)
    }
  }

  @Test func `a LibreOffice that hangs is stopped with its children, and the others are written`()
    throws
  {
    defer { program.remove() }
    let office = try program.write(
      "#!/bin/sh\nsleep 300 &\necho $! >> \(program.folder.path)/children\nwait\n", to: "soffice")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: office.path)
    let start = Date()
    let run = try program.run(
      [
        "build", project, "--format", "docx,pdf", "--languages", "en", "--layout", "separate",
        "--office-timeout", "1", "--messages", "en",
      ], environment: ["KOHEZIJA_SOFFICE": office.path, "TMPDIR": program.folder.path])
    #expect(run.status == 70)
    #expect(run.errors.contains("LibreOffice gave nothing for spsc/project-summary.en.pdf"))
    #expect(Date().timeIntervalSince(start) < 60)
    #expect(
      program.files(below: "output") == [
        "spsc/data-quality.en.docx", "spsc/financial-annex.en.docx",
        "spsc/project-summary.en.docx",
      ])
    let children = try String(
      contentsOf: program.folder.appending(path: "children"), encoding: .utf8)
    for child in children.split(separator: "\n") {
      let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
      #expect(state == nil || state?.contains(") Z ") == true, "the child \(child) still runs")
    }
    #expect(!program.files(below: ".").contains { $0.hasPrefix("kohezija-office-") })
  }

  @Test(arguments: ["strict", "warn"])
  func `a template with barriers is told, and refused where it is asked for`(
    level: String
  ) throws {
    defer { program.remove() }
    var package = try OfficePackage.read(
      try Repository.bytes("Tests/Fixtures/letterhead/letterhead.docx"))
    let styles = String(decoding: package["word/styles.xml"] ?? [], as: UTF8.self)
    let pale =
      "<w:style w:type=\"paragraph\" w:styleId=\"Pale\"><w:name w:val=\"Pale\"/>"
      + "<w:rPr><w:color w:val=\"BBBBBB\"/></w:rPr></w:style></w:styles>"
    package["word/styles.xml"] = Array(styles.replacing("</w:styles>", with: pale).utf8)
    try Data(try package.bytes()).write(to: program.folder.appending(path: "pale.docx"))
    let run = try program.run(
      "build", project, "--template", "pale.docx", "--languages", "en", "--layout", "separate",
      "--accessibility", level, "--messages", "en")
    #expect(run.errors.contains("W10 letters stand out too little"), "\(run.errors)")
    #expect(run.errors.contains("under “Pale”"))
    #expect(run.status == (level == "strict" ? 2 : 0))
    #expect(program.files(below: "output").isEmpty == (level == "strict"))
  }

  @Test func `nothing shipped keeps anybody from reading`() throws {
    defer { program.remove() }
    let run = try program.run(
      "build", Repository.folder.appending(path: "input").path, "--format", "docx,odt,html",
      "--accessibility", "strict", "--messages", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("(WCAG"))
  }

  /// The pages shown in a table of contents, in order.
  private static func pages(in root: XMLElement) -> [Int] {
    var pages: [Int] = []
    var isPage = false
    func read(_ element: XMLElement) {
      switch element.name {
      case "w:instrText": isPage = text(element).contains("PAGEREF")
      case "w:t":
        if isPage, let number = Int(text(element)) { pages.append(number) }
      case "w:fldChar":
        if element[attribute: "w:fldCharType"] == "end" { isPage = false }
      case "text:bookmark-ref":
        if element[attribute: "text:reference-format"] == "page", let number = Int(text(element)) {
          pages.append(number)
        }
      default: for child in element.elements { read(child) }
      }
    }
    read(root)
    return pages
  }

  private static func text(_ element: XMLElement) -> String {
    element.children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}
