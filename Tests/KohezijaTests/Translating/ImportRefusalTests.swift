import Foundation
import TestSupport
import Testing

/// Files that are not taken, and command lines that mean nothing.
@Suite struct ImportRefusalTests {
  @Test func `a file of another definition or language is refused by name`() throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let before = try desk.state()
    for format in ["xliff12", "xliff21", "csv", "docx"] {
      let file = try desk.export(format)
      let other = try desk.program.run(
        "translate", "import", file, "--messages", "en", "--definition",
        Repository.folder.appending(path: "input/spsc/project.yaml").path)
      #expect(other.status == 1, "\(format)")
      #expect(other.errors.contains("“koalicija-sanski-most”"), "\(other.errors)")
      let language = try desk.take(file, "--language", "hr")
      #expect(language.status == 1)
      #expect(language.errors.contains("into en, not into hr"))
    }
    let file = try desk.export()
    try desk.edit(file) {
      $0.replacing("target-language=\"en-GB\"", with: "target-language=\"bs\"")
    }
    #expect(try desk.take(file).errors.contains("which the definition itself is written in"))
    try desk.edit(file) {
      $0.replacing("source-language=\"bs-Latn-BA\"", with: "source-language=\"hr\"")
    }
    #expect(try desk.take(file).errors.contains("translates from hr"))
    #expect(try desk.state() == before)
  }

  @Test func `a file without a language is told one`() throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    try desk.program.write("id;target\noc.name;Youth club\n", to: "a.csv")
    #expect(try desk.take("a.csv").status == 64)
    // The table does not say what was exported, so nothing is overwritten.
    let run = try desk.take("a.csv", "--language", "en")
    #expect(run.status == 3 && run.output.contains("does not say what was exported"))
    #expect(try desk.entry("oc.name").contains("target: Youth centre (example)"))
    #expect(try desk.entry("oc.name").contains("- text: Youth club"))
  }

  @Test(arguments: [
    ("", "column"), ("id,target\n1,\"2", "quotation"), ("<a/>", "no XLIFF"),
    ("<xliff", "not well-formed"),
    ("<!DOCTYPE x [<!ENTITY a \"b\">]><xliff/>", "entities"), ("PK\u{3}\u{4}", "no sound document"),
    ("<tmx version=\"1.4\"/>", "--memory"), ("<tbx/>", "glossary"),
    ("<xliff version=\"9\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", "version “9”"),
    ("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", "no texts"),
  ])
  func `a file that can't be read is refused with a reason`(text: String, reason: String) throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let before = try desk.state()
    try desk.program.write(text, to: "back.xlf")
    let run = try desk.take("back.xlf", "--language", "en")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("back.xlf") && run.errors.contains(reason), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try desk.state() == before)
  }

  @Test func `a file that is missing or too large is refused`() throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    #expect(try desk.take("missing.xlf").status == 66)
    let large = desk.program.folder.appending(path: "large.xlf")
    try Data().write(to: large)
    let handle = try FileHandle(forWritingTo: large)
    try handle.truncate(atOffset: 65 * 1024 * 1024)
    try handle.close()
    #expect(try desk.take("large.xlf").status == 2)
  }

  @Test(arguments: [
    ["--language", "bs"], ["--language", "de"], ["--language", "en", "--format", "pdf"],
    ["--language", "en", "--profile", "trados"],
    ["--language", "en", "--profile", "omegat3", "--format", "xliff21"],
    ["--language", "en", "--profile", "omegat3", "--format", "xliff20"],
    ["--language", "en", "--profile", "poedit", "--format", "xliff21"], [],
  ])
  func `an export that no tool could read is refused`(options: [String]) throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let run = try desk.program.run(
      ["translate", "export", TranslatedCoalition.definition] + options)
    #expect(run.status == 64)
    #expect(!run.errors.isEmpty && !run.errors.contains("problem."))
    #expect(desk.program.files(below: "output").isEmpty)
  }

  @Test(arguments: [
    ["--role", "boss"], ["--date", "2025"], ["--date", "soon"], ["--language", "de"],
  ])
  func `an import that says nothing is refused`(options: [String]) throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let file = try desk.export()
    let run = try desk.program.run(
      ["translate", "import", file, "--definition", TranslatedCoalition.definition] + options)
    #expect(run.status == 64)
    #expect(!run.errors.contains("problem."))
  }

  @Test func `faults of codes and split rows are told, and signs for terminals are not obeyed`()
    throws
  {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    try desk.edit(TranslatedCoalition.definition) {
      $0.replacing("bs: Omladinski centar (primjer)", with: "bs: Omladinski centar www.primjer.ba")
    }
    let file = try desk.export("csv")
    try desk.edit(file) {
      $0.replacing("Youth centre (example)", with: "Youth \u{1B}[2Jcentre")
    }
    let run = try desk.take(file)
    #expect(run.errors.contains("the code “www.primjer.ba” of the source is missing"))
    #expect(!run.output.contains("\u{1B}") && run.output.contains("“Youth  [2Jcentre”"))
  }
}
