import Foundation
import TestSupport
import Testing

/// Documents that somebody changed after they were made (rule Z05).
struct EditedDocumentTests {
  private let project = Repository.folder.appending(path: "input/spsc/project.yaml").path
  private let program: Program

  init() throws { program = try Program() }

  private func build(_ more: String...) throws -> Program.Run {
    try program.run(
      ["build", project, "--languages", "en", "--layout", "separate", "--messages", "en"] + more)
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: program.folder.appending(path: "output/spsc/" + name))
  }

  @Test(arguments: ["docx", "odt", "html", "xlsx", "ods"])
  func `a document that somebody changed is left as it is until it is asked for`(
    format: String
  ) throws {
    defer { program.remove() }
    let name = "financial-annex.en.\(format)"
    #expect(try build("--format", format).status == 0)
    let made = try bytes(name)
    try (made + Data(" ".utf8)).write(to: program.folder.appending(path: "output/spsc/" + name))
    let refused = try build("--format", format, "--as-of", "2026-01-31")
    #expect(refused.status == 73)
    #expect(refused.errors.contains("output/spsc/\(name): Z05 The file was changed"))
    #expect(refused.output.contains("spsc/data-quality.en.\(format)"), "others are written")
    #expect(try bytes(name) == made + Data(" ".utf8))
    let json = try build("--format", format, "--json")
    #expect(json.output.contains("\"rule\":\"Z05\""), "the same words would also lose the change")
    #expect(try build("--format", format, "--force").status == 0)
    #expect(try bytes(name) == made)
    #expect(try build("--format", format, "--as-of", "2026-01-31").status == 0, "it is ours again")
  }

  @Test func `what was made before notes were kept is replaced, a stranger's file is not`() throws {
    defer { program.remove() }
    let name = "financial-annex.en.odt"
    #expect(try build("--format", "odt").status == 0)
    let record = program.folder.appending(path: "output/spsc/.kohezija.sha256")
    try FileManager.default.removeItem(at: record)
    #expect(try build("--format", "odt", "--as-of", "2026-01-31").status == 0)
    #expect(FileManager.default.fileExists(atPath: record.path))
    try "somebody's own file".write(
      to: program.folder.appending(path: "output/spsc/data-quality.en.docx"), atomically: true,
      encoding: .utf8)
    let refused = try build()
    #expect(refused.status == 73)
    #expect(refused.errors.contains("data-quality.en.docx: Z05"))
    #expect(!refused.errors.contains(name))
    #expect(
      try String(decoding: bytes("data-quality.en.docx"), as: UTF8.self) == "somebody's own file")
  }

  @Test func `the notes are what sha256sum checks, sorted, and the same for the same documents`()
    throws
  {
    defer { program.remove() }
    #expect(try build().status == 0)
    let notes = try bytes(".kohezija.sha256")
    let names = String(decoding: notes, as: UTF8.self).split(separator: "\n").map {
      $0.dropFirst(66)
    }
    #expect(names == names.sorted() && names.count == 6)
    let folder = program.folder.appending(path: "output/spsc").path
    let check = try #require(
      try Tool.run("sh", ["-c", "cd '\(folder)' && sha256sum --check --strict .kohezija.sha256"]))
    #expect(check.status == 0, "\(check.output)")
    #expect(try build().status == 0)
    #expect(try bytes(".kohezija.sha256") == notes)
  }

  @Test func `a run that was killed between note and file leaves nothing that is refused`() throws {
    defer { program.remove() }
    #expect(try build("--format", "odt").status == 0)
    let record = program.folder.appending(path: "output/spsc/.kohezija.sha256")
    let killed =
      try String(contentsOf: record, encoding: .utf8)
      + String(repeating: "0", count: 64) + "  financial-annex.en.odt\n"
    try killed.write(to: record, atomically: true, encoding: .utf8)
    #expect(try build("--format", "odt", "--as-of", "2026-01-31").status == 0)
    #expect(!(try String(contentsOf: record, encoding: .utf8)).contains("0000000000"))
  }
}
