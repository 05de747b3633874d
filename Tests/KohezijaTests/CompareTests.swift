import Foundation
import TestSupport
import Testing

@Suite struct CompareTests {
  private let program: Program
  private let old = Repository.folder.appending(path: "Tests/Fixtures/definitions/plan.yaml").path
  private let project = Repository.folder.appending(path: "input/spsc/project.yaml").path

  init() throws {
    program = try Program()
    try program.write(try AmendedPlan.text(), to: "new.yaml")
    // The plan names the coalition that it is made with.
    let coalition = try Repository.bytes("Tests/Fixtures/definitions/coalition.yaml")
    try program.write(String(decoding: coalition, as: UTF8.self), to: "coalition.yaml")
  }

  @Test func `the documents are accepted by the schemas and LibreOffice`() throws {
    defer { program.remove() }
    let run = try program.run("compare", old, "new.yaml", "--format", "docx,odt")
    #expect(run.status == 0, "\(run.errors)")
    let files = program.files(below: "output")
    #expect(files.count == 6)
    #expect(run.output.split(separator: "\n").count == 6)
    #expect(files.allSatisfy { $0.hasPrefix("ba-sanski-most-ccap-2025-2028/changes.") })
    try Conformance.judge(
      files.map { program.folder.appending(path: "output/\($0)") }, opens: true,
      namesLanguages: true)
    let text = try OfficeText.of(
      program.folder.appending(path: "output/ba-sanski-most-ccap-2025-2028/changes.bs-Latn.odt"))
    for words in ["Pregled izmjena i dopuna", "Općina Sanski Most", "+4.500,00", "Nove aktivnosti"]
    {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `differences are told as text and decide the status only if asked`() throws {
    defer { program.remove() }
    let run = try program.run("compare", old, "new.yaml", "--messages", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("A3 Joint summer youth programme: moved from 2026–2028"))
    #expect(try program.run("compare", old, "new.yaml", "--exit-code").status == 1)
    let same = try program.run("compare", old, old, "--exit-code", "--messages", "en")
    #expect(same.status == 0)
    #expect(same.output.contains("nothing was changed"))
    #expect(program.files(below: "output").isEmpty)
  }

  @Test func `other programs get one object with the same keys for every change`() throws {
    defer { program.remove() }
    let run = try program.run("compare", old, "new.yaml", "--json", "--messages", "en")
    #expect(run.status == 0, "\(run.errors)")
    let objects = try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let report = try #require(objects.last)
    let changes = try #require(report["changes"] as? [[String: Any]])
    let keys = [
      "difference", "field", "id", "kind", "new", "old", "path", "section", "words",
    ]
    #expect(changes.allSatisfy { $0.keys.sorted() == keys })
    let pretty = try JSONSerialization.data(
      withJSONObject: report, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    try Golden.expect(String(decoding: pretty, as: UTF8.self) + "\n", "Kohezija/changes.json")
  }

  /// A comparison that can't be made, and what is said of it.
  struct Refused: Sendable {
    let other: String
    let status: Int32
    let words: String
  }

  @Test(arguments: [
    Refused(other: "project.yaml", status: 2, words: "different kinds"),
    Refused(other: "broken.yaml", status: 2, words: "M05"),
    Refused(other: "coalition.yaml", status: 2, words: "compares plans and projects"),
    Refused(other: "nowhere.yaml", status: 66, words: "no such file"),
    Refused(other: "folder", status: 64, words: "not one definition"),
  ])
  func `editions that can't be compared are refused`(refused: Refused) throws {
    defer { program.remove() }
    let plan = try AmendedPlan.text()
    for name in ["folder/one.yaml", "folder/two.yaml"] { try program.write(plan, to: name) }
    try program.write(
      plan.replacing("supersedes: \"1.0\"", with: "supersedes: null")
        .replacing("amount: 12000 }", with: "amount: 11000 }"), to: "broken.yaml")
    try FileManager.default.copyItem(
      atPath: project, toPath: program.folder.appending(path: "project.yaml").path)
    let run = try program.run(
      "compare", old, refused.other, "-o", "out", "--messages", "en")
    #expect(run.status == refused.status, "\(run.errors)")
    #expect(run.errors.contains(refused.words), "\(run.errors)")
    #expect(program.files(below: "out").isEmpty)
  }

  @Test func `what is odd about two editions is said`() throws {
    defer { program.remove() }
    let plan = try AmendedPlan.text()
    try program.write(
      plan.replacing("ba-sanski-most     #", with: "ba-kljuc     #")
        .replacing("number: \"1.1\"", with: "number: \"1.0\""), to: "odd.yaml")
    let run = try program.run("compare", old, "odd.yaml", "--messages", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("different local self-government units"), "\(run.errors)")
    #expect(run.errors.contains("both plans say that they are edition 1.0"), "\(run.errors)")
  }

  @Test func `a format that there is not is refused`() throws {
    defer { program.remove() }
    let run = try program.run("compare", old, "new.yaml", "--format", "rtf", "--messages", "en")
    #expect(run.status == 64)
    #expect(run.errors.contains("text, json, docx, odt"), "\(run.errors)")
  }
}
