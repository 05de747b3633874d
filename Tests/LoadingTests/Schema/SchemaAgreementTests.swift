import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing
import YAMLSource

struct SchemaAgreementTests {
  /// What the readers report of the shape; the rest is for rules, which no schema knows.
  private static let shape: Set<RuleID> = [
    "Y02", "Y03", "Y04", "Y05", "Y11", "Y12", "Y13", "M01", "M02", "D01", "N01", "G01", "G02",
  ]

  @Test func `what the readers refuse the schema refuses, and the other way round`() throws {
    let codelists = try #require(try ShippedData.codelists().value)
    var random = SeededGenerator(seed: 20_252_028)
    var count = 0
    for (kind, source) in try Self.definitions() {
      let schema = try Self.schema(of: kind, codelists)
      let node = try #require(YAMLParser.parse(source).value)
      #expect(try schema.problems(of: EditorView.json(node)) == [], "\(source.name)")
      let original = Datum.parse(node)
      for _ in 0..<100 {
        let changed = original.copy()
        let told = Distortion.distort(changed, &random)
        let text = Written(changed).text
        let parsed = YAMLParser.parse(SourceText(name: "t", bytes: Array(text.utf8)))
        guard parsed.diagnostics.isEmpty, let root = parsed.value else { continue }
        count += 1
        let findings = Self.findings(text, codelists)
        let problems = try schema.problems(of: EditorView.json(root))
        let isKnown = Self.knownOnlyToReaders.contains { told.contains($0) } && problems.isEmpty
        #expect(
          findings.isEmpty == problems.isEmpty || isKnown,
          "\(source.name): \(told)\nreaders: \(findings)\nschema: \(problems)")
      }
    }
    #expect(count > 500)
  }

  /// What depends on more than one place, so that a schema can't say it and accepts too much.
  private static let knownOnlyToReaders = [
    // A report needs no `data_status` when a part of it is marked as illustrative, and no `id` when
    // one follows from what it reports on.
    "/data_status removed", "/data_status misspelt", "/id removed",
    // What an indicator reached is a number, or words when it is qualitative.
    "/end_of_project_target = ", "/milestone = ", "/actual = ",
    // An article of an act needs a text unless it has a paragraph; an empty list has none.
    "/paragraphs = []",
  ]

  /// What an editor can't see, or sees otherwise; the schema is made for what it sees.
  @Test(
    arguments: [
      // The spelling of numbers: the readers take no number that could be read in two ways.
      ("budget_summary: { currency: BAM, total: 1.005 }", true, false),
      ("budget_summary: { currency: BAM, total: 1e3 }", true, false),
      ("budget_summary: { currency: BAM, total: 012 }", true, false),
      ("budget_summary: { currency: BAM, total: +5 }", true, false),
      ("preparation: { survey: { sample_size: 0x10 } }", true, false),
      ("preparation: { survey: { sample_size: 400.0 } }", true, false),
      ("risks: [{ id: R1, text: x, likelihood: \"07\" }]", true, true),
      // Words that YAML 1.2 takes for truth or for nothing, and the readers for themselves.
      ("act: { kind: odluka, adopting_body: council, seal: True }", true, false),
      ("monitoring: { revision_rule: Null }", false, false),
      ("objectives: [{ id: C1, title: Null }]", false, true),
      // Dates of years that no plan will see, and ids in alphabets that nobody here writes.
      ("act: { kind: odluka, adopting_body: council, date: 0999 }", false, true),
      ("objectives: [{ id: Ω, title: x }]", false, true),
      // YAML 1.1 makes dates of these and no text; so do not the editors, nor the readers.
      ("monitoring: { revision_rule: no }", false, false),
      ("monitoring: { revision_rule: 2025-03-27 }", false, false),
      ("act: { kind: odluka, adopting_body: council, date: 2025-03-27 }", false, false),
      ("act: { kind: odluka, adopting_body: council, date: \"2025-03\" }", false, false),
      ("act: { kind: odluka, adopting_body: council, date: 22:30 }", true, true),
    ]) func `where spelling decides, the difference is known`(
      _ text: String, _ isRefused: Bool, _ isRefusedByEditors: Bool
    ) throws
  {
    let codelists = try #require(try ShippedData.codelists().value)
    let text = Self.head + text + "\n"
    let root = try #require(YAMLParser.parse(SourceText(name: "t", bytes: Array(text.utf8))).value)
    let schema = try JSONSchema(Self.planSchema.get())
    let problems = try schema.problems(of: EditorView.json(root))
    #expect(Self.findings(text, codelists).isEmpty != isRefused)
    #expect(problems.isEmpty != isRefusedByEditors, "\(problems)")
  }

  private static let planSchema = Result {
    DefinitionSchema.text(
      of: .plan, try #require(try ShippedData.codelists().value), help: KeyHelp([]),
      in: [.english])
  }

  private static let head = """
    kohezija: 1
    kind: plan
    id: proba
    data_status: real
    title: Proba
    local_government: ba-kljuc
    period: { start: 2025, end: 2026 }
    edition: { number: "1.0", stage: draft }

    """

  private static func findings(_ text: String, _ codelists: Codelists) -> [String] {
    let loader = DefinitionLoader(codelists: codelists)
    return loader.load(SourceText(name: "t", bytes: Array(text.utf8))).diagnostics
      .filter { shape.contains($0.rule) }
      .map { "\($0.rule) \($0.variant ?? "") \($0.path)" }
  }

  /// The shipped definitions with their kinds.
  static func definitions() throws -> [(Definition.Kind, SourceText)] {
    let folder = Repository.folder.appending(path: "input")
    let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    let definitions = names.sorted().filter {
      $0.hasSuffix(".yaml") && !$0.contains("translations/")
    }
    return try definitions.map { name in
      let source = try ShippedData.source("input/" + name)
      let root = try #require(YAMLParser.parse(source).value)
      let kind = try #require(Definition.Kind(rawValue: root["kind"]?.text ?? ""))
      return (kind, source)
    }
  }

  /// The schema of a kind of definition, without descriptions.
  static func schema(of kind: Definition.Kind, _ codelists: Codelists) throws -> JSONSchema {
    try JSONSchema(
      DefinitionSchema.text(of: kind, codelists, help: KeyHelp([]), in: [.english]))
  }
}
