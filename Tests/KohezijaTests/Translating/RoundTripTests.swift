import Foundation
import TestSupport
import Testing

/// Texts that go to translators and come back.
@Suite struct RoundTripTests {
  /// Formats with the profiles of tools that read them.
  static let ways: [(format: String, profile: String)] = [
    ("xliff12", "default"), ("xliff12", "omegat3"), ("xliff12", "poedit"), ("xliff20", "default"),
    ("xliff20", "poedit"), ("xliff21", "default"), ("csv", "default"), ("docx", "default"),
    ("odt", "default"),
  ]

  @Test(arguments: ways)
  func `importing an unchanged export changes no byte`(
    way: (format: String, profile: String)
  ) throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let before = try desk.state()
    let ending = way.format.hasPrefix("xliff") ? "xlf" : way.format
    let file = try desk.export(way.format, "--profile", way.profile, "-o", "sent.\(ending)")
    #expect(file == "sent.\(ending)")
    for role in ["translator", "reviewer", "responsible"] {
      let run = try desk.take(file, "--role", role, "--by", "E. F.", "--date", "2025-06-30")
      #expect(run.status == 0, "\(run.output) \(run.errors)")
      #expect(run.output.contains("nothing to change"))
      #expect(run.errors.isEmpty)
      let sums = try run.sums()
      #expect(sums.parts == [sums.all, 0, 0, 0])
      // OmegaT sees a copy of the source in place of a draft.
      #expect(way.profile == "omegat3" ? sums.all < 17 : sums.all == 17)
    }
    #expect(try desk.state() == before)
  }

  @Test func `an export is the same whoever makes it, and says what cannot go out`() throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let first = try desk.export("xliff12", "-o", "a.xlf")
    let second = try desk.export("xliff12", "-o", "b.xlf", "--messages", "hr")
    let texts = try [first, second].map(desk.text)
    #expect(texts[0] == texts[1])
    #expect(try desk.export("csv") == "output/koalicija-sanski-most.en.csv")
    #expect(try desk.export("csv", "-o", "sent/") == "sent/koalicija-sanski-most.en.csv")
    let raw = String(
      decoding: try Repository.bytes("Tests/Fixtures/definitions/coalition.yaml"), as: UTF8.self)
    try desk.program.write(raw, to: "raw/coalition.yaml")
    let run = try desk.program.run(
      "translate", "export", "raw/coalition.yaml", "--language", "en", "--messages", "en")
    #expect(run.status == 0 && run.errors.contains("which do not go out: 6."))
  }

  @Test func `what a translator changed is applied, and nothing that was written is lost`() throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let file = try desk.export()
    // Ours goes on while the file is away.
    try desk.edit(TranslatedCoalition.english) {
      $0.replacing("Research association (example)", with: "Association of researchers (example)")
    }
    try desk.edit(file) { text in
      text.replacing(">Youth centre (example)<", with: ">Youth club (example)<")
        .replacing(">Research association (example)<", with: ">Researchers (example)<")
        .replacing(">coordinator<", with: ">co-ordinator<")
        .replacing("id=\"t1.goal\"", with: "id=\"t9.goal\"")
        .replacing(">evidence-based planning<", with: ">planning on evidence<")
        .replacing(
          "<source>Policijska uprava</source>",
          with: "<source>Policijska uprava</source>\n<target state=\"new\">Police</target>")
    }
    let before = try desk.state()
    let tried = try desk.take(file, "--dry-run", "--by", "E. F.")
    #expect(tried.status == 3)
    #expect(try desk.state() == before)
    let run = try desk.take(file, "--by", "E. F.", "--date", "2025-06-30")
    #expect(run.status == 3)
    let table = run.output.split(separator: "\n").dropLast()
    #expect(tried.output.split(separator: "\n").dropLast() == table)
    let sums = try run.sums()
    #expect(sums.all == 18)
    #expect(sums.parts == [13, 2, 2, 1])
    #expect(sums.parts.reduce(0, +) == sums.all)
    #expect(
      try desk.entry("oc.name").contains("target: Youth club (example)\n    state: translated"))
    let applied = try desk.entry("oc.name").split(separator: "\n")
    #expect(applied.contains("    by: E. F.") && applied.contains("    date: \"2025-06-30\""))
    #expect(try desk.entry("pu.name").contains("target: Police\n    state: translated"))
    let conflict = try desk.entry("udruzenje-istrazivaca.name")
    #expect(conflict.contains("target: Association of researchers (example)"))
    #expect(conflict.contains("- text: Researchers (example)\n        from: koalicija-sanski-most"))
    let locked = try desk.entry("c1.function")
    #expect(locked.contains("target: coordinator\n    state: final"))
    #expect(locked.contains("- text: co-ordinator"))
    let attic = try desk.text("in/translations/attic.yaml")
    #expect(attic.contains("segment: t9.goal") && attic.contains("target: planning on evidence"))
    #expect(try desk.program.run("check", "in").status == 0)

    // Once more: all is there already.
    let after = try desk.state()
    _ = try desk.take(file, "--by", "E. F.", "--date", "2025-07-01")
    #expect(try desk.state() == after)
  }

  @Test func `a text goes from translator to reviewer to the responsible person`() throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let id = "oc.name"
    func returned(_ state: String, _ text: String = "Youth centre (example)") throws -> String {
      let file = try desk.export("csv")
      try desk.edit(file) { table in
        table.components(separatedBy: "\r\n").map { line -> String in
          guard line.hasPrefix(id) else { return line }
          return line.replacing(/Youth [a-z]+ \(example\),[a-z]+/, with: "\(text),\(state)")
        }.joined(separator: "\r\n")
      }
      return file
    }
    let first = try desk.take(try returned("final", "Youth hub (example)"), "--by", "A. B.")
    #expect(first.status == 0)
    #expect(try desk.entry(id).contains("state: translated\n"))
    #expect(try desk.entry(id).contains("by: A. B."))
    let own = try desk.take(
      try returned("reviewed", "Youth hub (example)"), "--role", "reviewer", "--by", "A. B.")
    #expect(own.output.contains("the reviewer is the translator"))
    #expect(try desk.entry(id).contains("state: translated\n"))
    let early = try desk.take(
      try returned("final", "Youth hub (example)"), "--role", "responsible", "--by", "C. D.")
    #expect(early.output.contains("reviewed only"))
    #expect(try desk.entry(id).contains("state: reviewed\n"))
    _ = try desk.take(
      try returned("final", "Youth hub (example)"), "--role", "responsible", "--by", "G. H.")
    #expect(try desk.entry(id).contains("state: final\n"))
    #expect(try desk.entry(id).contains("reviewed_by: C. D."))

    let changed = try returned("translated", "Youth club (example)")
    #expect(try desk.take(changed, "--by", "A. B.").status == 3)
    #expect(try desk.entry(id).contains("target: Youth hub (example)"))
    #expect(try desk.take(changed, "--by", "A. B.", "--unlock", " ").status == 64)
    let unlocked = try desk.take(changed, "--by", "A. B.", "--unlock", "The name changed")
    #expect(unlocked.status == 0 && unlocked.output.contains("was final, unlocked"))
    #expect(try desk.entry(id).contains("target: Youth club (example)\n    state: translated"))
    #expect(try desk.entry(id).contains("- text: The name changed"))
  }

  @Test func `a segment that got another name takes its history along`() throws {
    let desk = try TranslatedCoalition()
    defer { desk.program.remove() }
    let file = try desk.export()
    try desk.edit(TranslatedCoalition.definition) {
      $0.replacing("id: sk,", with: "id: klub,").replacing(
        "organisation: sk,", with: "organisation: klub,")
    }
    let lost = try desk.program.run("check", "in", "--messages", "en")
    #expect(lost.errors.contains("[L10]"))
    try desk.program.write(
      "kohezija: 1\nkind: renames\nrenames:\n  - from: sk.name\n    to: klub.name\n",
      to: "in/translations/renames.yaml")
    let found = try desk.program.run("check", "in", "--messages", "en")
    #expect(!found.errors.contains("[L10]"), "\(found.errors)")
    let sent = try desk.text(try desk.export("xliff12", "-o", "new.xlf"))
    #expect(sent.contains("Which sports?"))
    try desk.edit(file) { $0.replacing("Sports club (example)", with: "A club (example)") }
    let run = try desk.take(file)
    #expect(run.status == 0 && run.output.contains("named as it was called before"))
    #expect(try desk.entry("klub.name").contains("target: A club (example)"))
    let catalogue = try desk.text(TranslatedCoalition.english)
    #expect(!catalogue.contains("sk.name"))

    try desk.program.write(
      "kohezija: 1\nkind: renames\nrenames: [", to: "in/translations/renames.yaml")
    #expect(try desk.program.run("check", "in").status == 2)
    #expect(try desk.take(file).status == 2)
  }
}
