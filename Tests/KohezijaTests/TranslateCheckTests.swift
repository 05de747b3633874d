import Foundation
import TestSupport
import Testing

struct TranslateCheckTests {
  /// A folder with the plan of Livno, whose English texts stand in a catalogue.
  private func program() throws -> Program {
    let program = try Program()
    for name in ["plan.yaml", "translations/plan.en.yaml"] {
      let text = String(decoding: try Repository.bytes("input/livno/" + name), as: UTF8.self)
      try program.write(text, to: "in/" + name)
    }
    return program
  }

  private static let catalogue = "in/translations/plan.en.yaml"

  private func text(_ program: Program, _ name: String = catalogue) throws -> String {
    try String(contentsOf: program.folder.appending(path: name), encoding: .utf8)
  }

  /// Changes the translation of one segment in the catalogue.
  private func plant(
    _ program: Program, _ segment: String, more: String = "", _ change: (String) -> String
  ) throws {
    var lines = try text(program).components(separatedBy: "\n")
    let head = try #require(lines.firstIndex(of: "  \(segment):"))
    let line = try #require(lines[head...].firstIndex { $0.hasPrefix("    target: ") })
    var target = String(lines[line].dropFirst("    target: ".count))
    if target.hasPrefix("\"") { target = String(target.dropFirst().dropLast()) }
    lines[line] = "    target: \"\(change(target))\""
    if !more.isEmpty { lines.insert(more, at: line + 1) }
    try program.write(lines.joined(separator: "\n"), to: Self.catalogue)
  }

  @Test func `checks find nothing in the shipped definitions that is not silenced`() throws {
    let program = try Program()
    defer { program.remove() }
    for file in program.shipped {
      let text = String(decoding: try Repository.bytes("input/" + file), as: UTF8.self)
      try program.write(text, to: "input/" + file)
    }
    let run = try program.run("translate", "check", "--format", "json")
    let told = try objects(run).filter {
      $0["message"] != nil && $0["severity"] as? String != "note"
    }
    #expect(told.isEmpty && run.status == 0, "\(told)")
    let text = try program.run("translate", "check", "--messages", "en").errors
    #expect(text.contains("Q17 does not count for m1.function: The head of a department"))
    #expect(text.contains("Q25 did not run: there is no word list"))
    #expect(text.contains("Q33 did not run for input/sanski-most/report-2025.yaml (hr), "))
    #expect(text.contains("the same as their source in a sister language, which may be right: "))
  }

  /// What a run told as one JSON object a line.
  private func objects(_ run: Program.Run) throws -> [[String: Any]] {
    try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `faults in a catalogue are told at their place, and the report is as it was`() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try program.run("translate", "check", "in").status == 0)
    try plant(program, "A1.title") { $0 + "  again" }
    try plant(program, "A2.title") { $0 + " (Table 99)" }
    try plant(program, "A3.title") { $0 + " 2027" }
    let run = try program.run("translate", "check", "in", "--messages", "en")
    #expect(run.status == 2)
    try Golden.expect(run.errors, "KohezijaTests/translate-check.en.txt")
    let croatian = try program.run("translate", "check", "in", "--messages", "hr")
    #expect(croatian.errors.contains("Dva razmaka stoje jedan za drugim."))

    let json = try program.run("translate", "check", "in", "--format", "json")
    let objects = try objects(json)
    let rules = Set(objects.filter { $0["message"] != nil }.compactMap { $0["rule"] as? String })
    #expect(rules.isSuperset(of: ["Q01", "Q12", "Q34"]), "\(rules)")
    let double = try #require(objects.first { $0["rule"] as? String == "Q12" })
    #expect(double["file"] as? String == Self.catalogue)
    let lines = try text(program).components(separatedBy: "\n")
    let line = try #require(double["line"] as? Int)
    let column = try #require(double["column"] as? Int)
    #expect(String(lines[line - 1].dropFirst(column - 1).prefix(2)) == "  ")
    #expect(objects.contains { ($0["notRun"] as? [String])?.isEmpty == false })

    #expect(try program.run("translate", "check", "in", "--format", "sarif").status == 64)
    #expect(try program.run("translate", "check", "in", "--language", "bs").status == 66)
    #expect(try program.run("translate", "check", "in", "--language", "xx").status == 64)
    #expect(try program.run("translate", "check", "nowhere").status == 66)
  }

  @Test func `a silenced finding does not count but is listed, an idle silence too`() throws {
    let program = try program()
    defer { program.remove() }
    let silence = """
          silenced:
            - { check: Q34, reason: The law of another country is meant. }
            - { check: Q01, reason: The number is that of the law. }
            - { check: Q16, reason: It was short once. }
      """
    try plant(program, "A2.title", more: silence) { $0 + " (Table 99)" }
    let run = try program.run("translate", "check", "in", "--messages", "en")
    #expect(!run.errors.contains("error["), "\(run.errors)")
    #expect(
      run.errors.contains("(en): Q34 does not count for A2.title: The law of another country"),
      "\(run.errors)")
    #expect(run.errors.contains("Q16 is silenced for A2.title but finds nothing there"))
    let json = try program.run("translate", "check", "in", "--format", "json").output
    #expect(json.contains(#""rule":"Q34","silenced":"The law of another country is meant.""#))
  }

  @Test func `fixes change catalogues only, and nothing that is final`() throws {
    let program = try program()
    defer { program.remove() }
    let plan = try text(program, "in/plan.yaml")
    let clean = try text(program)
    try plant(program, "A1.title") { $0.replacingOccurrences(of: " ", with: "  ") }
    try plant(program, "A3.title") { "„" + $0 + "“" }
    let faulty = try text(program)
    let run = try program.run("translate", "check", "in", "--fix", "--messages", "en")
    #expect(run.errors.contains("texts changed: 2"), "\(run.errors)")
    #expect(try text(program, "in/plan.yaml") == plan)
    let mended = try text(program)
    #expect(
      mended.components(separatedBy: "\n").count == faulty.components(separatedBy: "\n").count)
    let title = { (text: String, id: String) in
      text.components(separatedBy: "\n  \(id):\n").last?.components(separatedBy: "\n").first
    }
    #expect(
      title(mended, "A1.title")?.filter { $0 != "\"" }
        == title(clean, "A1.title")?.filter { $0 != "\"" })
    #expect(title(mended, "A3.title")?.contains("“") == true)
    let again = try program.run("translate", "check", "in", "--fix", "--messages", "en")
    #expect(again.errors.contains("texts changed: 0"))
    #expect(try text(program) == mended)

    try program.write(
      faulty.replacingOccurrences(of: "state: translated", with: "state: final"),
      to: Self.catalogue)
    let locked = try text(program)
    #expect(try program.run("translate", "check", "in", "--fix").status == 0)
    #expect(try text(program) == locked)
  }

  @Test func `four eyes are asked for, and warnings stop strict runs`() throws {
    let program = try program()
    defer { program.remove() }
    try plant(program, "A1.title", more: "    by: A. Translator\n    reviewed_by: A. Translator") {
      $0
    }
    let text = try text(program)
    try program.write(
      text.replacingOccurrences(
        of: "    state: translated", with: "    state: reviewed"), to: Self.catalogue)
    #expect(try program.run("translate", "check", "in").status == 0)
    let run = try program.run("translate", "check", "in", "--four-eyes", "--messages", "en")
    #expect(run.status == 2 && run.errors.contains("error[Q32]"), "\(run.errors)")
    try plant(program, "A1.title") { $0 + "  x" }
    #expect(try program.run("translate", "check", "in", "--strict").status == 1)
  }
}

extension Program {
  /// The paths of the shipped definitions, below `input`, sorted.
  fileprivate var shipped: [String] {
    let folder = Repository.folder.appending(path: "input").path
    let all = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return all.filter { $0.hasSuffix(".yaml") }.sorted()
  }
}
