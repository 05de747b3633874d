import Foundation
import TestSupport
import Testing

@Suite struct NewTests {
  /// Kinds of definitions, units and languages; nil for the language of the unit's acts.
  static let cases: [(kind: String, unit: String, language: String?)] =
    kinds.flatMap { kind in
      ["sanski-most", "Livno", "Мркоњић Град", "Brčko"].map { (kind, $0, nil) }
    } + [
      ("plan", "Mrkonjić Grad", "sr-Latn"), ("plan", "ba-bihac", "en"),
      ("plan", "Grad Sarajevo", nil),
    ]

  static let kinds = ["plan", "project", "report", "coalition", "portfolio"]

  /// What `check` finds in the file `new.yaml`, one line a finding, and how it ends.
  private func check(_ program: Program) throws -> (found: [Substring], status: Int32) {
    let run = try program.run("check", "new.yaml", "--json")
    let found = run.output.split(separator: "\n").filter { $0.contains(#""file":"new.yaml""#) }
    return (found, run.status)
  }

  private func create(
    _ program: Program, _ kind: String, _ unit: String, _ language: String?
  ) throws -> String {
    let extra = language.map { ["--language", $0] } ?? []
    let run = try program.run(["new", kind, "--unit", unit] + extra)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test(arguments: cases)
  func `a new definition only has blanks to fill in, and then only a draft's mark is told`(
    kind: String, unit: String, language: String?
  ) throws {
    let program = try Program()
    defer { program.remove() }
    let text = try create(program, kind, unit, language)
    #expect(!text.contains("⟨") && !text.contains("<"), "\(text)")
    try program.write(text, to: "new.yaml")
    let fresh = try check(program)
    #expect(fresh.status == 2 && !fresh.found.isEmpty)
    for finding in fresh.found {
      #expect(finding.contains(#""rule":"Y13","variant":"blank""#), "\(finding)")
    }

    let filled = FilledStarter.text(text)
    #expect(!filled.contains("___"), "\(filled)")
    try program.write(filled, to: "new.yaml")
    if kind == "report" || kind == "portfolio" {
      let plan = FilledStarter.text(try create(program, "plan", unit, language))
      try program.write(plan, to: "plan.yaml")
    }
    let done = try check(program)
    // So few incidents, and a draft, are told of every document.
    let expected = kind == "plan" ? ["A08", "N08"] : []
    #expect(done.found.count == expected.count, "\(done.found)")
    for rule in expected {
      #expect(done.found.contains { $0.contains(#""rule":"\#(rule)""#) }, "\(done.found)")
    }
    #expect(done.status == 0)
  }

  @Test func `nothing is made of a definition with blanks`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(try create(program, "project", "livno", nil), to: "project.yaml")
    let filled = FilledStarter.text(try create(program, "plan", "livno", nil))
    try program.write(
      filled.replacingOccurrences(of: "sample_size: 400", with: "sample_size: ___"),
      to: "plan.yaml")
    let run = try program.run("build", "project.yaml", "plan.yaml")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(program.files(below: "output") == [])
  }

  @Test func `documents are made of a definition that was filled in`() throws {
    let program = try Program()
    defer { program.remove() }
    for (kind, unit) in zip(["plan", "project"], ["mrkonjic-grad", "livno"]) {
      let text = FilledStarter.text(try create(program, kind, unit, nil))
      try program.write(text, to: "\(kind).yaml")
      let run = try program.run("build", "\(kind).yaml", "--format", "odt")
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(program.files(below: "output").count == 18)
  }

  @Test(arguments: kinds)
  func `a definition to begin with looks as reviewed`(kind: String) throws {
    let program = try Program()
    defer { program.remove() }
    try Golden.expect(
      try create(program, kind, "sanski-most", nil), "KohezijaTests/new.\(kind).bs.yaml")
    try Golden.expect(
      try create(program, kind, "mrkonjic-grad", nil), "KohezijaTests/new.\(kind).sr-Cyrl.yaml")
    try Golden.expect(
      try create(program, kind, "livno", nil), "KohezijaTests/new.\(kind).hr.yaml")
  }

  @Test func `the unit's bodies, law, gazette and place are filled in`() throws {
    let program = try Program()
    defer { program.remove() }
    let sanskiMost = try create(program, "plan", "sanski-most", nil)
    #expect(sanskiMost.contains("primary: bs-Latn, secondary: en"))
    #expect(sanskiMost.contains("law: zopls-fbih"))
    #expect(sanskiMost.contains("„Službeni glasnik općine Sanski Most“, broj ___"))
    #expect(sanskiMost.contains("# Predsjedavajući Općinskog vijeća"))
    #expect(sanskiMost.contains("canton: BA-01"))
    let livno = try create(program, "plan", "livno", nil)
    #expect(livno.contains("primary: hr, secondary: en"))
    #expect(livno.contains("# Gradsko vijeće") && livno.contains("članak 13."))
    let mrkonjic = try create(program, "plan", "mrkonjic-grad", "sr-Latn")
    #expect(mrkonjic.contains("law: zls-rs") && mrkonjic.contains("# Skupština opštine"))
    #expect(!mrkonjic.contains("canton:"))
    let brcko = try create(program, "plan", "brcko", nil)
    #expect(brcko.contains("# Skupština Brčko distrikta BiH") && !brcko.contains("law:"))
    // What follows a pattern says so; what was seen does not.
    #expect(try create(program, "plan", "bihac", "en").contains("usual pattern"))
    #expect(!(try create(program, "plan", "sanski-most", "en").contains("usual pattern")))
  }

  @Test func `a file that exists is left alone`() throws {
    let program = try Program()
    defer { program.remove() }
    let first = try program.run("new", "plan", "--unit", "livno", "-o", "plan.yaml")
    #expect(first.status == 0 && first.output == "plan.yaml\n", "\(first.errors)")
    let text = try String(contentsOf: program.folder.appending(path: "plan.yaml"), encoding: .utf8)
    let again = try program.run("new", "plan", "--unit", "tuzla", "--output", "plan.yaml")
    #expect(again.status == 73)
    #expect(again.errors.contains("plan.yaml exists already"), "\(again.errors)")
    #expect(
      try String(contentsOf: program.folder.appending(path: "plan.yaml"), encoding: .utf8) == text)
    #expect(program.files(below: ".") == ["plan.yaml"])
    let nowhere = try program.run("new", "plan", "--unit", "tuzla", "-o", "no/plan.yaml")
    #expect(nowhere.status == 73 && nowhere.output.isEmpty, "\(nowhere.errors)")
  }

  @Test(arguments: [
    (["plan", "--unit", "foca"], "ba-foca (Foča, RS), ba-foca-ustikolina (Foča-Ustikolina, FBiH)"),
    (["plan", "--unit", "Novi Grad"], "ba-novi-grad-sarajevo"),
    (["plan", "--unit", "Sansky Most"], "Nearest: ba-sanski-most"),
    (["plan", "--unit", "Beograd"], "not a local self-government unit"),
    (["plan", "--unit", "livno", "--language", "de"], "Known languages: bs-Latn"),
    (["plane", "--unit", "livno"], "There is one for: plan"),
  ])
  func `what is unclear is asked back`(arguments: [String], told: String) throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(["new"] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(told), "\(run.errors)")
  }
}
