import Foundation
import TestSupport
import Testing

@Suite struct RefusalTests {
  private let program: Program
  private let plan: String

  init() throws {
    program = try Program()
    // These plans stand alone, without the file of their coalition.
    plan = String(
      decoding: try Repository.bytes("Tests/Fixtures/definitions/plan.yaml"), as: UTF8.self
    )
    .replacing(", profile: coalition.yaml", with: "")
  }

  @Test(arguments: ["incident_baseline", "actors", "prior_activities", "actions"])
  func `a plan without one of its four parts is refused and nothing is written`(part: String)
    throws
  {
    defer { program.remove() }
    try program.write(without(part), to: "plan.yaml")
    let run = try program.run("build", "plan.yaml")
    #expect(run.status == 2)
    #expect(run.errors.contains(/plan\.yaml:\d+:\d+: error\[R11\]/), "\(run.errors)")
    #expect(program.files(below: "output").isEmpty)
  }

  @Test(arguments: [
    ("total: 3000 }", "total: 3000.01 }", "M03"), ("2700 }, {", "2700.01 }, {", "M04"),
    ("status: secured, amount: 3000 }", "status: secured, amount: 2999.99 }", "M05"),
    ("2028: 4000 }, total", "2028: 3999.99 }, total", "M06"),
    ("  total: 46000", "  total: 46000.01", "M07"),
    ("by_year: { 2025: 7000,", "by_year: { 2025: 7000.01,", "M07"),
    ("donor: 3000, gap", "donor: 2999.99, gap", "M07"),
  ])
  func `a sum that is off by a hundredth is refused at its line`(
    right: String, wrong: String, rule: String
  ) throws {
    defer { program.remove() }
    let changed = try #require(plan.range(of: right))
    let line = plan[..<changed.lowerBound].count { $0 == "\n" } + 1
    try program.write(plan.replacingCharacters(in: changed, with: wrong), to: "plan.yaml")
    let run = try program.run("build", "plan.yaml")
    #expect(run.status == 2)
    #expect(run.errors.contains("plan.yaml:\(line):"), "\(run.errors)")
    #expect(run.errors.contains("error[\(rule)]"), "\(run.errors)")
    #expect(program.files(below: "output").isEmpty)
  }

  @Test func `one wrong definition does not keep the others from being made`() throws {
    defer { program.remove() }
    try program.write(without("actors"), to: "input/plan.yaml")
    try FileManager.default.copyItem(
      at: Repository.folder.appending(path: "input/spsc"),
      to: program.folder.appending(path: "input/spsc"))
    let run = try program.run("build")
    #expect(run.status == 2)
    #expect(program.files(below: "output").count == 36)
  }

  @Test func `two definitions of one id are refused`() throws {
    defer { program.remove() }
    try program.write(plan, to: "input/one.yaml")
    try program.write(plan, to: "input/two.yaml")
    let run = try program.run("build")
    #expect(run.status == 2)
    #expect(run.errors.contains("two.yaml:5:5: error[Y06]"), "\(run.errors)")
  }

  @Test func `messages come in the language that is asked for`() throws {
    defer { program.remove() }
    try program.write(without("actors"), to: "plan.yaml")
    let bosnian = try program.run("check", "plan.yaml", "--messages", "bs")
    #expect(bosnian.errors.contains("Akcioni plan sadrži sva četiri dijela"), "\(bosnian.errors)")
    let english = try program.run("check", "plan.yaml", "--messages", "en")
    #expect(english.errors.contains("contains all four parts"), "\(english.errors)")
  }

  @Test func `warnings pass unless strict is asked for`() throws {
    defer { program.remove() }
    let path = Repository.folder.appending(path: "input/spsc").path
    #expect(try program.run("check", path).status == 0)
    #expect(try program.run("check", path, "--strict").status == 1)
  }

  /// The plan without a key of its root and all that belongs to it.
  private func without(_ key: String) -> String {
    var isInside = false
    return plan.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.first?.isLetter == true { isInside = line.hasPrefix(key + ":") }
      return !isInside
    }.joined(separator: "\n")
  }
}
