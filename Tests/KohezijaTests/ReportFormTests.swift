import Foundation
import TestSupport
import Testing

/// How findings are told: forms, sums, and the language.
@Suite struct ReportFormTests {
  private let program: Program
  private let plan: String

  init() throws {
    program = try Program()
    plan = String(
      decoding: try Repository.bytes("Tests/Fixtures/definitions/plan.yaml"), as: UTF8.self)
    let wrong = plan.replacing("total: 3000 }", with: "total: 3000.01 }")
    try program.write(wrong, to: "in/a/wrong one.yaml")
    try FileManager.default.copyItem(
      at: Repository.folder.appending(path: "input/spsc/project.yaml"),
      to: program.folder.appending(path: "in/b.yaml"))
  }

  @Test(arguments: [
    ["check", "--format", "sarif"], ["check", "--report", "sarif"], ["build", "--report", "sarif"],
  ])
  func `a SARIF log is sound, whole and alone on standard output`(arguments: [String]) throws {
    defer { program.remove() }
    let run = try program.run(arguments + ["in"])
    #expect(run.status == 2)
    #expect(SARIFStructure.problems(in: run.output) == [])
    #expect(run.output.contains("\"uri\": \"in/a/wrong%20one.yaml\""))
    #expect(run.output.contains("\"ruleId\": \"M03\""))
    #expect(run.output.contains("\"fullyQualifiedName\": \"actions/A1/cost/total\""))
    let other = try program.run(arguments + ["in"], environment: ["TZ": "Asia/Tokyo"])
    #expect(other.output == run.output)
    if arguments[0] == "build" {
      #expect(run.errors.contains("output/spsc/project-summary.en.odt"), "\(run.errors)")
    }
  }

  @Test func `a log describes every rule of the catalogue`() throws {
    defer { program.remove() }
    let run = try program.run("check", "in", "--format", "sarif", "--messages", "bs")
    let log = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let first = try #require((log?["runs"] as? [[String: Any]])?.first)
    #expect(first["language"] as? String == "bs-BA")
    let tool = try #require(first["tool"] as? [String: [String: Any]])
    let rules = try #require(tool["driver"]?["rules"] as? [[String: Any]])
    #expect(rules.count > 60)
    for rule in rules {
      let reason = (rule["fullDescription"] as? [String: String])?["text"]
      let help = (rule["help"] as? [String: String])?["text"]
      #expect(reason != nil && help?.contains("kohezija explain") == true, "\(rule)")
    }
  }

  @Test func `several files get heads and a sum, one gets a sum`() throws {
    defer { program.remove() }
    let both = try program.run("check", "in").errors
    #expect(both.contains("== in/a/wrong one.yaml: "), "\(both)")
    #expect(both.contains("== in/b.yaml: "))
    #expect(both.contains("\n2 files checked: "), "\(both)")
    #expect(!(try program.run("check", "in/b.yaml").errors.contains("== ")))
    try program.write("", to: "none/x.txt")
    let sound = try Self.soundPlan()
    try program.write(sound, to: "sound.yaml")
    let none = try program.run("check", "sound.yaml")
    #expect(none.status == 0 && none.errors == "1 file checked, no findings.\n", "\(none.errors)")
    #expect(try program.run("check", "sound.yaml", "--json").output == "")
  }

  @Test(arguments: [
    ["check", "--format", "xml"], ["build", "--report", "docx"],
    ["check", "--json", "--format", "sarif"], ["check", "--report", "text", "--format", "json"],
    ["check", "--messages", "de"],
  ])
  func `a form or a language that there is not is a wrong call`(arguments: [String]) throws {
    defer { program.remove() }
    let run = try program.run(arguments + ["in/b.yaml"])
    #expect(run.status == 64 && !run.errors.isEmpty && run.output.isEmpty, "\(run.errors)")
  }

  @Test func `--json is short for the report in JSON`() throws {
    defer { program.remove() }
    let short = try program.run("check", "in", "--json").output
    #expect(!short.isEmpty)
    #expect(try program.run("check", "in", "--format", "json").output == short)
    #expect(short.split(separator: "\n").allSatisfy { $0.contains("\"edits\":[") })
  }

  @Test(
    arguments: [
      (["LANG": "bs_BA.UTF-8"], "greška["), (["LC_ALL": "en_GB.UTF-8", "LANG": "bs_BA"], "error["),
      (["LC_MESSAGES": "bs", "LANG": "en"], "greška["), (["LANG": "C"], "error["),
      (["LANG": "de_AT.UTF-8"], "error["),
    ] as [([String: String], String)])
  func `the locale decides the language of messages`(
    environment: [String: String], word: String
  ) throws {
    defer { program.remove() }
    let errors = try program.run(["check", "in"], environment: environment).errors
    #expect(errors.contains(word), "\(errors)")
  }

  @Test func `help and complaints come in the language that is asked for`() throws {
    defer { program.remove() }
    let run = try program.run("check", "nowhere.yaml", "--messages", "bs")
    #expect(run.errors.contains("ne postoji"), "\(run.errors)")
    let other = try program.run(
      ["check", "nowhere.yaml", "--messages=en"], environment: ["LANG": "bs_BA"])
    #expect(other.errors.contains("there is no such"), "\(other.errors)")
  }

  @Test(arguments: ["0101899110006.yaml", "osobe/0101899_110006/plan.yaml", "010-1899-110006.yaml"])
  func `a file that is named after a person is refused and never told`(name: String) throws {
    defer { program.remove() }
    try program.write(plan, to: "p/" + name)
    for arguments in [
      ["check", "p"], ["check", "p", "--json"], ["check", "p", "--format", "sarif"],
      ["build", "p"],
      ["check", "p/" + name + "x"],
    ] {
      let run = try program.run(arguments)
      #expect(run.status == (arguments.last == "p/" + name + "x" ? 66 : 2))
      let told = run.output + run.errors
      #expect(!told.contains("110006") && !told.contains("1899"), "\(told)")
    }
    #expect(program.files(below: "output").isEmpty)
  }

  /// An adopted plan in which nothing is found.
  private static func soundPlan() throws -> String {
    let example = try Repository.bytes("Data/rules/examples/A07-not-published.yaml")
    return String(decoding: example, as: UTF8.self)
      .replacing("issue: null, date: null", with: "issue: \"4/25\", date: 2025-04-02")
      .replacing(
        "act:\n",
        with: "act:\n  entry_into_force: { rule: eighth-day-after-publication }\n"
          + "  implementation_charge: [opcina]\n"
      )
      .replacing("bias: ethnicity, count: 3 }", with: "bias: ethnicity, count: 30 }")
  }
}
