import Foundation
import OfficePackage
import TestSupport
import Testing

@Suite struct VerifyTests {
  private let program: Program

  init() throws {
    program = try Program()
    try FileManager.default.copyItem(
      at: Repository.folder.appending(path: "input"), to: program.folder.appending(path: "input"))
  }

  @Test(arguments: ["docx", "odt", "html"])
  func `a document is what its definition gives, until the definition is changed`(
    format: String
  ) throws {
    defer { program.remove() }
    let file = try build("input/spsc/project.yaml", "project-summary.bs-Latn", format)
    let same = try program.run("verify", file, "input/spsc/project.yaml", "--messages", "en")
    #expect(same.status == 0, "\(same.output)\(same.errors)")
    #expect(same.output == "\(file) is what its definition gives today.\n")

    try edit("input/spsc/project.yaml") { "# A remark that nobody sees.\n" + $0 }
    let remark = try program.run("verify", file, "input/spsc/project.yaml", "--messages", "en")
    #expect(remark.status == 1)
    #expect(remark.output.contains("- the definition spsc was changed\nIts words are the same."))

    try edit("input/spsc/project.yaml") {
      $0.replacing("Projekat unapređenja", with: "Projekt unapređenja")
    }
    let changed = try program.run("verify", file, "input/spsc/project.yaml", "--messages", "en")
    #expect(changed.status == 1)
    #expect(changed.output.contains("Projekat unapređenja"))
    #expect(changed.output.contains("Projekt unapređenja"))
    #expect(!changed.output.contains("the file itself was changed"))
  }

  @Test func `translations, linked definitions, templates and versions are told apart`() throws {
    defer { program.remove() }
    let file = try build("input/sanski-most", "action-plan.en", "docx")
    try edit("input/sanski-most/translations/plan.en.yaml") { $0 + "# Looked through.\n" }
    try edit("input/sanski-most/coalition.yaml") { $0 + "# Looked through.\n" }
    let letterhead = Repository.folder.appending(
      path: "Tests/Fixtures/letterhead/letterhead.docx"
    ).path
    let run = try program.run(
      "verify", file, "input/sanski-most", "--json", "--template", letterhead)
    #expect(run.status == 1, "\(run.errors)")
    let entry = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let causes = try #require(entry["causes"] as? [[String: Any]])
    #expect(causes.map { $0["kind"] as? String } == ["definition", "translations", "template"])
    #expect(entry["same"] as? Bool == false)
    #expect((entry["differences"] as? [Any])?.isEmpty == false, "the letterhead has words")

    let edited = try properties(of: file).replacing(
      "<vt:lpwstr>\(try version())</vt:lpwstr>", with: "<vt:lpwstr>0.0.1</vt:lpwstr>")
    try replace("docProps/custom.xml", of: file, with: edited)
    let older = try program.run("verify", file, "input/sanski-most", "--messages", "en")
    #expect(older.output.contains("- version 0.0.1 made it; this is version"))
  }

  @Test func `a file that somebody edited is told with the words that differ`() throws {
    defer { program.remove() }
    let file = try build("input/spsc/project.yaml", "project-summary.en", "docx")
    let text = try part("word/document.xml", of: file)
    try replace(
      "word/document.xml", of: file, with: text.replacing("1,746,947", with: "2,746,947"))
    for (language, words) in [
      ("en", "the file itself was changed after it was made"),
      ("bs", "sama datoteka je promijenjena nakon što je napravljena"),
      ("hr", "sama datoteka je promijenjena nakon što je izrađena"),
      ("sr-Cyrl", "сама датотека је промијењена након што је направљена"),
    ] {
      let run = try program.run("verify", file, "input/spsc/project.yaml", "--messages", language)
      #expect(run.status == 1)
      #expect(run.output.contains(words), "\(run.output)")
      #expect(run.output.contains("2,746,947"))
    }
    try replace("word/document.xml", of: file, with: text.replacing("<w:b/>", with: ""))
    let look = try program.run("verify", file, "input/spsc/project.yaml", "--messages", "en")
    #expect(look.status == 1)
    #expect(look.output.contains("its look was changed"))
  }

  @Test func `a document of changes is held against both editions`() throws {
    defer { program.remove() }
    try edit("input/spsc/project.yaml") { $0 }
    try FileManager.default.copyItem(
      at: program.folder.appending(path: "input/spsc/project.yaml"),
      to: program.folder.appending(path: "old.yaml"))
    try edit("input/spsc/project.yaml") {
      $0.replacing("Projekat unapređenja", with: "Projekt unapređenja")
    }
    let made = try program.run(
      "compare", "old.yaml", "input/spsc/project.yaml", "--format", "odt", "-o", "output",
      "--languages", "en")
    #expect(made.status == 0, "\(made.errors)")
    let file = "output/spsc/changes.en.odt"
    #expect(try program.run("verify", file, "input/spsc/project.yaml").status == 64)
    let both = ["verify", file, "input/spsc/project.yaml", "--old", "old.yaml"]
    let same = try program.run(both)
    #expect(same.status == 0, "\(same.output)\(same.errors)")
    try edit("old.yaml") { "# Another remark.\n" + $0 }
    let changed = try program.run(both + ["--messages", "en"])
    #expect(changed.status == 1)
    #expect(changed.output.contains("- the old edition of spsc was changed"))
  }

  @Test func `what can't be verified ends with status 2 and a reason`() throws {
    defer { program.remove() }
    let file = try build("input/spsc/project.yaml", "project-summary.en", "odt")
    try program.write("no document", to: "text.odt")
    try program.write("PK\u{3}\u{4} cut off", to: "cut.docx")
    try program.write("<html><head></head><body><p>x</p></body></html>", to: "page.html")
    try program.write("<html><p>", to: "broken.html")
    for (name, words) in [
      ("text.odt", "it is no .docx, .odt, .html, .pdf, .xlsx or .ods document"),
      ("cut.docx", "can't be read"),
      ("page.html", "does not say what it was made of"), ("broken.html", "can't be read"),
    ] {
      let run = try program.run("verify", name, "input/spsc", "--messages", "en")
      #expect(run.status == 2, "\(name)")
      #expect(run.errors.contains(words), "\(name): \(run.errors)")
    }
    let other = try program.run("verify", file, "input/livno", "--messages", "en")
    #expect(other.status == 2)
    #expect(other.errors.contains("was made of the definition spsc"))
    try edit("input/spsc/project.yaml") { $0.replacing("currency: USD", with: "currency: 17") }
    #expect(try program.run("verify", file, "input/spsc/project.yaml").status == 2)
  }

  // MARK: - Helpers

  private func build(_ definition: String, _ name: String, _ format: String) throws -> String {
    let run = try program.run(
      "build", definition, "--format", format, "--layout", "separate", "--languages", "bs,en")
    #expect(run.status == 0, "\(run.errors)")
    let files = program.files(below: "output").filter { $0.hasSuffix("/\(name).\(format)") }
    return "output/" + (try #require(files.first))
  }

  private func edit(_ name: String, _ change: (String) -> String) throws {
    let file = program.folder.appending(path: name)
    try program.write(change(try String(contentsOf: file, encoding: .utf8)), to: name)
  }

  private func package(_ file: String) throws -> OfficePackage {
    try OfficePackage.read(Array(try Data(contentsOf: program.folder.appending(path: file))))
  }

  private func part(_ name: String, of file: String) throws -> String {
    String(decoding: try #require(try package(file)[name]), as: UTF8.self)
  }

  private func properties(of file: String) throws -> String {
    try part("docProps/custom.xml", of: file)
  }

  private func version() throws -> String {
    try program.run("--version").output.split(separator: "\n").first.map(String.init) ?? ""
  }

  private func replace(_ name: String, of file: String, with text: String) throws {
    var package = try package(file)
    package[name] = Array(text.utf8)
    try Data(try package.bytes()).write(to: program.folder.appending(path: file))
  }
}
