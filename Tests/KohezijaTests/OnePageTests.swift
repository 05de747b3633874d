import Foundation
import TestSupport
import Testing

/// The summary of a project on its one page, as LibreOffice lays it out and as it is estimated.
@Suite(.serialized) struct OnePageTests {
  private let program: Program
  private static let hasOffice = Tool.find("soffice") != nil

  init() throws {
    program = try Program()
  }

  @Test(.enabled(if: hasOffice), arguments: ["docx", "odt"])
  func `the summary takes one page in every language`(_ format: String) throws {
    defer { program.remove() }
    for (name, languages) in [
      ("spsc", "bs,hr,sr-Latn,sr-Cyrl,en"), ("zajedno", "bs,hr,sr-Latn,en"),
    ] {
      let folder = Repository.folder.appending(path: "input/\(name)")
      guard FileManager.default.fileExists(atPath: folder.path) else { continue }
      let run = try program.run(
        "build", folder.path, "--document", "project-summary", "--languages", languages, "--layout",
        "separate", "--format", format, "--pages", "--messages", "en")
      #expect(run.status == 0, "\(run.errors)")
      #expect(!run.errors.contains("Z04"), "\(run.errors)")
    }
  }

  @Test func `a summary that is too long says by how much, estimated`() throws {
    defer { program.remove() }
    let path = Repository.folder.appending(path: "input/spsc/project.yaml").path
    let yaml = try String(contentsOfFile: path, encoding: .utf8)
    let long = yaml.replacingOccurrences(
      of: "Stronger social cohesion within",
      with: String(repeating: "many more words on what is to be achieved ", count: 120) + "within")
    #expect(long != yaml)
    let file = program.folder.appending(path: "project.yaml")
    try long.write(to: file, atomically: true, encoding: .utf8)
    let arguments = [
      "build", "project.yaml", "--document", "project-summary", "--languages", "en", "--layout",
      "separate", "--format", "docx", "--messages", "en",
    ]
    let run = try program.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.contains("Z04 The summary is about 2 pages"), "\(run.errors)")
    #expect(run.errors.contains("shorten “Objective” by"), "\(run.errors)")
    #expect(try program.run(arguments + ["--strict"]).status == 1)
    if Self.hasOffice {
      let measured = try program.run(arguments + ["--pages"])
      #expect(measured.errors.contains("Z04 The summary is 2 pages"), "\(measured.errors)")
    }
  }
}
