import Foundation
import TestSupport
import Testing

@Suite struct IATICommandTests {
  private let program: Program
  private let project: String
  /// 15 June 2026.
  private let day = ["SOURCE_DATE_EPOCH": "1781481600"]

  init() throws {
    program = try Program()
    let bytes = try Repository.bytes("input/zajedno/project.yaml")
    project = String(decoding: bytes, as: UTF8.self)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: program.folder.appending(path: name), encoding: .utf8)
  }

  @Test func `the illustrative donor report becomes a file that the schema accepts`() throws {
    defer { program.remove() }
    try program.write(project, to: "project.yaml")
    let report = try Repository.bytes("input/zajedno/report-2025.yaml")
    try program.write(String(decoding: report, as: UTF8.self), to: "report.yaml")
    let run = try program.run(
      ["iati", "report.yaml", "-o", "out/iati.xml", "--messages", "en"], environment: day)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "out/iati.xml\n")
    #expect(try text("out/iati.xml").contains("<iati-identifier>XX-PRIMJER-AGENCIJA-ZAJEDNO<"))
    try Conformance.judge([program.folder.appending(path: "out/iati.xml")])
    let both = try program.run(["iati", ".", "-o", "both.xml"], environment: day)
    #expect(both.status == 0, "\(both.errors)")
    #expect(try text("both.xml") == text("out/iati.xml"))
  }

  @Test(arguments: [
    (
      "IATI-6.2.2",
      "  sectors:\n    - { code: \"15220\", percentage: 60 }\n"
        + "    - { code: \"16015\", percentage: 20 }\n    - { code: \"15185\", percentage: 20 }\n",
      ""
    ),
    ("IATI-2.1.1", "code: \"15220\", percentage: 60", "code: \"15220\""),
    ("IATI-2.1.2", "code: \"15220\", percentage: 60", "code: \"15220\", percentage: 50"),
    (
      "IATI-2.1.4",
      "    - { code: \"16015\", percentage: 20 }\n    - { code: \"15185\", percentage: 20 }\n", ""
    ),
    ("IATI-12.3.1", "code: \"15220\", percentage: 60", "code: \"15220\", percentage: 160"),
    ("IATI-2.2.1", "{ code: \"15220\",", "{ vocabulary: \"99\", code: \"15220\","),
    ("IATI-6.14.1", "{ code: \"1\", significance: \"1\" }", "{ code: \"1\" }"),
    ("IATI-6.13.1", "{ code: \"1\", sign", "{ vocabulary: \"99\", code: \"1\", sign"),
    ("IATI-11.1.1", "last_updated: 2026-01-31", "last_updated: 2026-12-31"),
    ("IATI-11.2.1", "date: 2024-01-15, recipient", "date: 2026-11-01, recipient"),
    ("IATI-11.1.4", "start: 2024-01-01\n  expected", "start: 2026-09-01\n  expected"),
    ("IATI-6.11.1", "start: 2024-01-01\n  expected", "start: null\n  expected"),
    ("X01", "    level: outcome\n", "    level: null\n"),
    ("X01", "  reporting_organisation: agencija\n", ""),
  ])
  func `a broken definition is refused by the rule's id, and nothing is written`(
    rule: String, right: String, wrong: String
  ) throws {
    defer { program.remove() }
    #expect(project.contains(right))
    var broken = project
    if let place = broken.range(of: right) { broken.replaceSubrange(place, with: wrong) }
    try program.write(broken, to: "project.yaml")
    let run = try program.run(
      ["iati", "project.yaml", "-o", "iati.xml", "--messages", "en"], environment: day)
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.contains("error[\(rule)]"), "\(run.errors)")
    #expect(!run.errors.contains("error[Y"), "\(run.errors)")
    #expect(program.files(below: ".") == ["project.yaml"])
  }

  @Test func `the real project is refused by name, and published in part when asked`() throws {
    defer { program.remove() }
    let real = String(decoding: try Repository.bytes("input/spsc/project.yaml"), as: UTF8.self)
    try program.write(real, to: "project.yaml")
    let refused = try program.run("iati", "project.yaml", "-o", "iati.xml", "--messages", "en")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("Result 1.1 has no indicator"), "\(refused.errors)")
    #expect(refused.errors.contains("Nobody is named who publishes the project."))
    #expect(program.files(below: ".") == ["project.yaml"])
    let publishing =
      real.replacing("{ id: undp,", with: "{ id: undp, type: multilateral, iati_ref: XM-DAC-41114,")
      + "iati: { reporting_organisation: undp, sectors: [ { code: \"15220\" } ] }\n"
    try program.write(publishing, to: "project.yaml")
    let partial = try program.run(
      "iati", "project.yaml", "-o", "iati.xml", "--partial", "--messages", "bs")
    #expect(partial.status == 0, "\(partial.errors)")
    #expect(partial.errors.contains("upozorenje[X01]"), "\(partial.errors)")
    #expect(try !text("iati.xml").contains("<result"))
    try Conformance.judge([program.folder.appending(path: "iati.xml")])
  }

  @Test func `a plan is published when asked, with a publisher`() throws {
    defer { program.remove() }
    for name in ["plan.yaml", "coalition.yaml"] {
      let bytes = try Repository.bytes("input/sanski-most/" + name)
      try program.write(String(decoding: bytes, as: UTF8.self), to: name)
    }
    #expect(try program.run("iati", "plan.yaml", "-o", "a.xml").status == 66)
    #expect(try program.run("iati", "plan.yaml", "-o", "a.xml", "--plans").status == 64)
    let run = try program.run(
      [
        "iati", "plan.yaml", "-o", "a.xml", "--plans", "--publisher", "BA-PRIMJER-1", "--sector",
        "15220", "--partial", "--messages", "en",
      ], environment: day)
    #expect(run.status == 0, "\(run.errors)")
    try Conformance.judge([program.folder.appending(path: "a.xml")])
  }

  @Test func `an activity becomes a definition, and what has no place in it is named`() throws {
    defer { program.remove() }
    let sound = String(
      decoding: try Repository.bytes("Tests/Fixtures/iati/sound.xml"), as: UTF8.self)
    try program.write(sound, to: "a.xml")
    let run = try program.run("iati", "import", "a.xml", "-o", "mostovi.yaml", "--messages", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "mostovi.yaml\n")
    #expect(run.errors.contains("note[X05] iati-activity/capital-spend[1]"), "\(run.errors)")
    let definition = try text("mostovi.yaml")
    #expect(definition.hasPrefix("# Made from the IATI activity XX-PRIMJER-1-mostovi in a.xml.\n"))
    #expect(try program.run("check", "mostovi.yaml").status == 0)
    #expect(try program.run("iati", "import", "a.xml", "-o", "mostovi.yaml").status == 73)
    #expect(try program.run("iati", "import", "a.xml", "--messages", "en").output == definition)
    let back = try program.run(["iati", "mostovi.yaml", "-o", "b.xml"], environment: day)
    #expect(back.status == 0, "\(back.errors)")
    let again = try program.run("iati", "import", "b.xml", "-o", "again.yaml")
    #expect(again.status == 0, "\(again.errors)")
    let body = { (text: String) in text.split(separator: "\n").dropFirst(2) }
    #expect(try body(text("again.yaml")) == body(definition))
  }

  @Test func `several activities go into a folder, and strangers' files are refused`() throws {
    defer { program.remove() }
    let sound = String(
      decoding: try Repository.bytes("Tests/Fixtures/iati/sound.xml"), as: UTF8.self)
    let start = try #require(sound.range(of: "  <iati-activity "))
    let end = try #require(sound.range(of: "</iati-activity>\n"))
    let one = sound[start.lowerBound..<end.upperBound]
    try program.write(
      sound.replacing("</iati-activities>", with: one + "</iati-activities>"), to: "two.xml")
    #expect(try program.run("iati", "import", "two.xml").status == 64)
    let run = try program.run("iati", "import", "two.xml", "-o", "out")
    #expect(run.status == 0, "\(run.errors)")
    #expect(program.files(below: "out") == ["mostovi-2.yaml", "mostovi.yaml"])
    try program.write("<!DOCTYPE a [<!ENTITY x SYSTEM \"/etc/passwd\">]><a>&x;</a>", to: "bad.xml")
    let bad = try program.run("iati", "import", "bad.xml", "-o", "bad.yaml", "--messages", "en")
    #expect(bad.status == 2 && bad.errors.contains("error[X03]"), "\(bad.errors)")
    #expect(!program.files(below: ".").contains("bad.yaml"))
  }

  @Test func `a rule of the standard is explained`() throws {
    defer { program.remove() }
    let run = try program.run("explain", "iati-6.11.1", "--messages", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("IATI-6.11.1 · error\n"))
    #expect(run.output.contains("neither a planned nor an actual start"))
    #expect(try program.run("explain", "X01", "--messages", "sr-Cyrl").status == 0)
  }
}
