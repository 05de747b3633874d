import Foundation
import OfficePackage
import TestSupport
import Testing

struct TranslateTests {
  @Test func `texts move into catalogues, grow stale, and hold up a final edition`() throws {
    let program = try Program()
    defer { program.remove() }
    let plan = String(
      decoding: try Repository.bytes("Tests/Fixtures/definitions/coalition.yaml"), as: UTF8.self)
    try program.write(plan, to: "in/coalition.yaml")
    let before = try program.run("check", "in", "--json").output
    for command in ["ids", "extract"] {
      let first = try program.run("translate", command, "in/coalition.yaml")
      #expect(first.status == 0, "\(first.errors)")
      let file = try String(
        contentsOf: program.folder.appending(path: "in/coalition.yaml"), encoding: .utf8)
      let second = try program.run("translate", command, "in/coalition.yaml")
      #expect(second.status == 0 && second.output != first.output)
      #expect(
        try String(
          contentsOf: program.folder.appending(path: "in/coalition.yaml"), encoding: .utf8) == file)
    }
    #expect(
      program.files(below: "in/translations")
        == ["coalition.en.yaml", "coalition.hr.yaml", "coalition.sr-Latn.yaml"])
    let after = try program.run("check", "in", "--json").output
    #expect(after.components(separatedBy: "\n").count == before.components(separatedBy: "\n").count)

    let status = try program.run("translate", "status", "in", "--json").output
    #expect(status.contains(#""stale":0"#) && status.contains(#""untranslated":0"#))
    let catalogue = program.folder.appending(path: "in/translations/coalition.en.yaml")
    let text = try String(contentsOf: catalogue, encoding: .utf8)
    let place = try #require(text.range(of: "    source: "))
    try Data(text.replacingCharacters(in: place, with: "    source: stari ").utf8)
      .write(to: catalogue)
    let stale = try program.run("check", "in", "--messages", "en")
    #expect(stale.errors.contains("[L09]") && stale.errors.contains("[-stari "))
    #expect(try program.run("translate", "status", "in", "--json").output.contains(#""stale":1"#))
    try Data("kohezija: 1\nkind: catalogue\nsegments: [".utf8).write(to: catalogue)
    #expect(try program.run("check", "in").status == 2)
    #expect(try program.run("translate", "extract", "in/coalition.yaml").status == 2)
    #expect(try program.run("build", "in", "--edition", "last").status == 64)
  }

  @Test func `a final edition waits for reviews and lists what it waits for`() throws {
    let program = try Program()
    defer { program.remove() }
    let project = String(
      decoding: try Repository.bytes("input/spsc/project.yaml"), as: UTF8.self)
    try program.write(project, to: "p.yaml")
    let run = try program.run("build", "p.yaml", "--edition", "final", "--messages", "en")
    #expect(run.status == 2 && run.errors.contains("en: not reviewed: "))
    #expect(run.errors.contains("iom.name (untranslated)"))
    #expect(program.files(below: "output") == [])
    let one = try program.run(
      "build", "p.yaml", "--edition", "final", "--languages", "bs", "--format", "odt")
    #expect(one.status == 0 && program.files(below: "output").count == 3, "\(one.errors)")
  }

  @Test func `a draft says on its pages how many texts are not reviewed`() throws {
    let program = try Program()
    defer { program.remove() }
    for name in ["plan", "coalition"] {
      let text = try Repository.bytes("Tests/Fixtures/definitions/\(name).yaml")
      try program.write(String(decoding: text, as: UTF8.self), to: "in/\(name).yaml")
    }
    for command in ["ids", "extract"] {
      let run = try program.run("translate", command, "in/plan.yaml")
      #expect(run.status == 0, "\(run.errors)")
    }
    let run = try program.run(
      "build", "in/plan.yaml", "--format", "odt", "--layout", "separate", "-o", "out")
    #expect(run.status == 0, "\(run.errors)")
    for file in program.files(below: "out") where file.contains("action-plan") {
      let bytes = try Data(contentsOf: program.folder.appending(path: "out/\(file)"))
      let text = try OfficeText.part("styles.xml", of: OfficePackage.read(Array(bytes)))
      let isTranslated = !file.contains("bs-Latn")
      #expect(text.contains("UNREVIEWED ") == isTranslated, "\(file)")
      #expect(!text.contains("{count}"))
    }
  }
}
