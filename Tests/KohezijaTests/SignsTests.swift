import Foundation
import OfficePackage
import TestSupport
import Testing

/// Texts with emphasis, links, lists, tables and footnotes, from the definition to the files.
@Suite struct SignsTests {
  private let program: Program
  private let plan = Repository.folder.appending(path: "Tests/Fixtures/definitions/signs.yaml").path

  init() throws {
    program = try Program()
  }

  @Test func `all signs come out in all documents, which hold against the schemas`() throws {
    defer { program.remove() }
    let run = try program.run(
      "build", plan, "--document", "action-plan", "--layout", "separate,columns,stacked")
    #expect(run.status == 0, "\(run.errors)")
    let files = program.files(below: "output").filter {
      $0.hasSuffix("docx") || $0.hasSuffix("odt")
    }
    .map { program.folder.appending(path: "output/\($0)") }
    #expect(files.count == 8)
    for file in files {
      let name = file.lastPathComponent
      let text = try OfficeText.of(file)
      for sign in ["**", "[^", "](", "|--", ":---"] {
        #expect(!text.contains(sign), "\(name) has no \(sign)")
      }
      guard name.contains("bs-Latn") else { continue }
      #expect(text.contains("27. 3. 2025. održan je sastanak: 5 * 3 = 15."))
      #expect(text.contains("Akcioni *plan*"), "a title has no signs")
      let bytes = try OfficePackage.read(Array(try Data(contentsOf: file)))
      let body = String(
        decoding: bytes[name.hasSuffix("docx") ? "word/document.xml" : "content.xml"] ?? [],
        as: UTF8.self)
      #expect(body.contains(name.hasSuffix("docx") ? "Courier New" : "Source_20_Text"))
    }
    try Conformance.judge(files, opens: true, namesLanguages: true)
  }

  @Test(arguments: ["docx", "odt"])
  func `the documents in two languages say what was reviewed`(_ format: String) throws {
    defer { program.remove() }
    let run = try program.run(
      "build", plan, "--document", "action-plan", "--layout", "columns", "--format", format)
    #expect(run.status == 0, "\(run.errors)")
    let file = try #require(program.files(below: "output").first)
    let package = try OfficePackage.read(
      Array(try Data(contentsOf: program.folder.appending(path: "output/\(file)"))))
    let parts = format == "docx" ? ["word/document.xml", "word/footnotes.xml"] : ["content.xml"]
    let text = try parts.map { try OfficeText.part($0, of: package) }.joined(separator: "\n")
    try Golden.expect(text + "\n", "KohezijaTests/signs.\(format).txt")
  }

  @Test func `HTML and texts made to exhaust are refused with their line`() throws {
    defer { program.remove() }
    let source = try String(contentsOfFile: plan, encoding: .utf8)
    let deep = String(repeating: ">", count: 10_000)
    let wide = String(repeating: "a|", count: 5_000)
    for (text, word) in [("<b>x</b>", "<b>"), (deep, "levels"), (wide + "\n" + wide, "12 columns")]
    {
      let lines = text.split(separator: "\n").map { "    \($0)\n" }.joined()
      let broken = source.replacing("    Ciljevi su:\n", with: "    Ciljevi su:\n\n" + lines)
      let file = try program.write(broken, to: "broken.yaml")
      let run = try program.run("build", file.path, "--messages", "en")
      #expect(run.status != 0)
      #expect(run.output.contains("error[L12]") || run.errors.contains("error[L12]"))
      #expect((run.output + run.errors).contains(word))
      #expect(program.files(below: "output").isEmpty)
    }
  }
}
