import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

struct ReadingTests {
  private static let codelists = Codelists(
    lists: [
      list("actor-types", ["police", "school", "coalition"]),
      list("incident-types", ["graffiti", "verbal-assault"]), list("biases", ["ethnicity"]),
      list("funding-sources", ["municipal-budget", "donor", "none"]),
      list("responses", ["condemnation_officials"]), list("currencies", ["BAM", "EUR"]),
    ],
    units: ["ba-sanski-most", "ba-kljuc", "ba-foca", "ba-foca-ustikolina"].map {
      LocalGovernment(
        key: $0, latinName: $0, cyrillicName: $0, entity: .federation, canton: nil,
        kind: .municipality)
    })

  private static func list(_ name: String, _ codes: [String]) -> Codelist {
    Codelist(name: name, entries: codes.map { .init(code: Code($0), names: LocalizedText([])) })
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

  private static func load(_ text: String) -> (SourceText, Diagnosed<Definition>) {
    let source = SourceText(name: "t.yaml", bytes: Array(text.utf8))
    return (source, DefinitionLoader(codelists: codelists).load(source))
  }

  /// Findings of the reader spelled `line:column rule-variant path`, lines counted after the head.
  private static func findings(_ text: String, after head: String = head) -> [String] {
    let (source, loaded) = load(head + text)
    let skipped = head.utf8.count { $0 == UInt8(ascii: "\n") }
    return loaded.diagnostics.filter { Readers.rules.contains($0.rule) }.map { finding in
      let position = source.position(of: finding.span?.start ?? -1)
      let name = "\(finding.rule)" + (finding.variant.map { "-\($0)" } ?? "")
      return "\(position.line - skipped):\(position.column) \(name) \(finding.path)"
    }
  }

  @Test(arguments: [
    ("naziv: x", "1:1 Y04 naziv"),
    ("akcije: []", "1:1 Y04 akcije"),
    ("objectivs: []", "1:1 Y04-near objectivs"),
    ("actions:\n  - { id: A1, title: { bs: š, de: x } }", "2:31 Y04 actions/A1/title/de"),
    ("actions:\n  - { id: A1, title: š, cost: 5 }", "2:31 Y11-mapping actions/A1/cost"),
    ("actions: x", "1:10 Y11-list actions"),
    ("actions: [x]", "1:11 Y11-mapping actions/1"),
    ("actions:\n  - { title: š }", "2:7 Y13 actions/1/id"),
    ("actions:\n  - { id: a/b, title: š }", "2:11 Y11-identifier actions/a/b/id"),
    ("actions:\n  - { id: A1, title: [š] }", "2:22 Y11-localized actions/A1/title"),
    ("actions:\n  - { id: A1, title: { bs: [] } }", "2:28 Y11-text actions/A1/title/bs"),
    ("risks:\n  - { id: R1, text: x, likelihood: 6 }", "2:36 Y11-range risks/R1/likelihood"),
    ("risks:\n  - { id: R1, text: x, impact: 03 }", "2:32 Y11-integer risks/R1/impact"),
    ("prior_activities: [{ year: 22, title: x }]", "1:28 Y11-year prior_activities/1/year"),
    ("act: { kind: o, adopting_body: c, seal: yes }", "1:41 Y11-boolean act/seal"),
    ("act: { kind: o, adopting_body: c, seal: \"true\" }", "1:41 Y11-boolean act/seal"),
    ("act: { kind: o }", "1:1 Y13 act/adopting_body"),
    ("act: { kind: o, adopting_body: c, date: 22:30 }", "1:41 D01 act/date"),
    ("act: { kind: o, adopting_body: c, date: 2025-02-30 }", "1:41 D01 act/date"),
    ("act: { kind: o, adopting_body: c, date: 27. 3. 2025. }", "1:41 D01-fix act/date"),
    (
      "monitoring: { reporting: [{ kind: a, due: \"02-30\", to: b }] }",
      "1:43 Y11-month-day monitoring/reporting/1/due"
    ),
    (
      "preparation: { survey: { margin_of_error_pct: '4,9' } }",
      "1:47 Y11-number preparation/survey/margin_of_error_pct"
    ),
    ("actors: [{ id: p, name: x, type: polcie }]", "1:34 Y12-near actors/p/type"),
    ("actors: [{ id: p, name: x, type: vatrogasci }]", "1:34 Y12 actors/p/type"),
    (
      "incident_baseline: { records: [{ year: 2024, class: crime, type: grafiti, count: 1 }] }",
      "1:66 N01-near incident_baseline/records/1/type"
    ),
    (
      "incident_baseline: { records: [{ year: 2024, class: x, type: graffiti, count: 1 }] }",
      "1:53 Y12 incident_baseline/records/1/class"
    ),
    (
      "incident_baseline: { responses: { osuda: 1 } }", "1:35 Y12 incident_baseline/responses/osuda"
    ),
    (
      "incident_baseline: { totals: { 2024: -1 } }",
      "1:38 Y11-integer incident_baseline/totals/2024"
    ),
    ("budget_summary: { total: 5 }", "1:1 M02-missing budget_summary/currency"),
    ("budget_summary: { currency: BAM, total: 12,50 }", "1:44 Y01-comma "),
    ("actions: [{ id: A1, title: { bs: Da, možda } }]", "1:38 Y01-comma "),
    ("budget_summary: { currency: KM }", "1:29 M02 budget_summary/currency"),
    (
      "budget_summary: { currency: BAM, by_year: { '2025.': 1 } }",
      "1:45 Y11-year budget_summary/by_year/2025."
    ),
    (
      "budget_summary: { currency: BAM, by_source: { grant: 1 } }",
      "1:47 Y12 budget_summary/by_source/grant"
    ),
  ])
  func `what is wrong is told at its place`(_ text: String, _ finding: String) {
    #expect(Self.findings(text) == [finding])
  }

  @Test(
    arguments: [
      ("1_000", "M01-fix", "1000"), ("1.000,50", "M01-fix", "1000.50"),
      ("\"1 746 947\"", "M01-fix", "1746947"), ("1.746.947", "M01-fix", "1746947"),
      ("012", "M01-fix", "12"), ("\"12,5\"", "M01-fix", "12.5"), ("1.000", "M01-decimals", nil),
      ("\"1,000\"", "M01", nil), ("-5", "M01-negative", nil), ("1e3", "M01", nil),
      ("12 KM", "M01", nil), ("0x1F", "M01", nil), ("[1]", "M01", nil), ("22:30", "M01", nil),
    ] as [(String, String, String?)])
  func `an amount is never guessed`(_ written: String, _ rule: String, _ fix: String?) throws {
    // In flow style a comma would end the value, so amounts stand in block style.
    let text = Self.head + "budget_summary:\n  currency: BAM\n  total: \(written)\n"
    let (source, loaded) = Self.load(text)
    let finding = try #require(loaded.diagnostics.first { $0.path == "budget_summary/total" })
    let span = try #require(finding.span)
    #expect(finding.rule.description + (finding.variant.map { "-\($0)" } ?? "") == rule)
    #expect(source.text(in: span) == written)
    #expect(finding.edits.first?.replacement == fix)
  }

  @Test(arguments: [
    ("kind: plan", "1:1 Y02-missing kohezija"), ("kohezija: 2\nkind: plan", "1:11 Y02 kohezija"),
    ("kohezija: 1.0\nkind: plan", "1:11 Y02 kohezija"), ("kohezija: 1", "1:1 Y03-missing kind"),
    ("kohezija: 1\nkind: plna", "2:7 Y03 kind"),
    ("kohezija: 1\nkind: izvještaj", "2:7 Y03-unknown kind"), ("[]", "1:1 Y11-mapping "),
  ])
  func `a file of another format or kind is named`(_ text: String, _ finding: String) {
    #expect(Self.findings(text, after: "").first == finding)
  }

  @Test func `a key that is nearly right comes with its edit`() throws {
    let (source, loaded) = Self.load(Self.head + "monitoring: { chiar: opcina }\n")
    let edit = try #require(loaded.diagnostics.first { $0.rule == "Y04" }?.edits.first)
    #expect(source.text(in: edit.span) == "chiar")
    #expect(edit.replacement == "chair")
  }

  @Test func `a number as an edition or result code must be quoted`() throws {
    let (source, loaded) = Self.load(
      Self.head.replacing("\"1.0\"", with: "1.10").replacing("kind: plan", with: "kind: plan"))
    let finding = try #require(loaded.diagnostics.first { $0.rule == "Y05" })
    #expect(finding.path == "edition/number")
    #expect(finding.edits.first?.replacement == "\"1.10\"")
    #expect(source.text(in: try #require(finding.span)) == "1.10")
    guard case .plan(let plan) = loaded.value else {
      Issue.record("no plan")
      return
    }
    #expect(plan.edition.number == "1.10")
  }

  @Test(arguments: [
    ("ba-kluc", "ba-kljuc"), ("Sanski Most", "ba-sanski-most"), ("Ključ", "ba-kljuc"),
  ])
  func `an unknown unit is named with the nearest`(_ written: String, _ nearest: String) throws {
    let (_, loaded) = Self.load(Self.head.replacing("ba-kljuc", with: written))
    let finding = try #require(loaded.diagnostics.first { $0.rule == "G01" })
    #expect(finding.facts.contains(Fact("s", .list([nearest]))))
    #expect(loaded.value != nil)
  }

  @Test(arguments: [
    ("Trnovo", ["ba-trnovo-fbih", "ba-trnovo-rs"]), ("Drvar", ["ba-drvar", "ba-istocni-drvar"]),
    ("petrovac", ["ba-bosanski-petrovac", "ba-petrovac"]),
  ])
  func `a name that both entities have is told with both units`(
    _ written: String, _ units: [String]
  ) throws {
    let text = Self.head.replacing("ba-kljuc", with: written)
    let loader = DefinitionLoader(codelists: try #require(try ShippedData.codelists().value))
    let loaded = loader.load(SourceText(name: "plan.yaml", bytes: Array(text.utf8)))
    let finding = try #require(loaded.diagnostics.first { $0.rule == "G02" })
    #expect(finding.facts.contains(Fact("s", .list(units))))
  }

  @Test func `all problems of a file are told at once, in its order`() {
    let text = """
      kohezija: 1
      kind: plan
      id: p q
      data_status: lažno
      title: Proba
      local_government: ba-kljuc
      period: { start: 1. 1. 2025., end: 2026 }
      edition: { number: 1.0, stage: gotovo }
      actions:
        - id: A1
          title: X
          responsible: koalicija
          timeframe: { start: 2025-13 }
          cost: { currency: BAM, total: "1.000,00", totl: 5 }
          title: Y
        - title: Z
      """
    #expect(
      Self.findings(text, after: "") == [
        "3:5 Y11-identifier id", "4:14 Y12 data_status", "7:18 D01-fix period/start",
        "8:20 Y05 edition/number", "8:32 Y12 edition/stage",
        "13:5 Y13 actions/A1/timeframe/end", "13:25 D01 actions/A1/timeframe/start",
        "14:35 M01-fix actions/A1/cost/total", "14:47 Y04 actions/A1/cost/totl",
        "15:5 Y01-duplicate-key ",
        "16:5 Y13 actions/2/id",
      ])
  }

  @Test func `a plan whose parts are broken is still there for the rules`() throws {
    let (_, loaded) = Self.load(Self.head + "actions: [{ id: A1, title: X, timeframe: 5 }, 7]\n")
    guard case .plan(let plan) = loaded.value else {
      Issue.record("no plan")
      return
    }
    #expect(plan.actions.map(\.id) == ["A1"])
    #expect(plan.actions.first?.timeframe == nil)
    #expect(plan.incidentBaseline == nil)
  }

  @Test func `nothing is coerced`() throws {
    let text =
      Self.head.replacing("title: Proba", with: "title: { bs: no, en: 012 }") + """
        act: { kind: odluka, adopting_body: on, number: 0705, place: 22:30 }
        actions:
          - { id: 1_0, title: { sr: null, sr-Cyrl: ж } }
          - id: "2"
            title: |
              Red.
              Drugi.

        """
    let (_, loaded) = Self.load(text)
    guard case .plan(let plan) = loaded.value else {
      Issue.record("no plan")
      return
    }
    #expect(plan.title[.bosnian] == "no")
    #expect(plan.title[.english] == "012")
    #expect(plan.act?.adoptingBody == "on")
    #expect(plan.act?.number == "0705")
    #expect(plan.act?.place?.firstWritten?.text == "22:30")
    #expect(plan.actions.map(\.id) == ["1_0", "2"])
    #expect(plan.actions.first?.title.isUnpublished(in: .serbianLatin) == true)
    #expect(plan.actions.first?.title[.serbianCyrillic] == "ж")
    #expect(plan.actions.last?.title[.bosnian] == "Red.\nDrugi.")
  }

  @Test func `what a source does not tell is unpublished, never zero`() throws {
    let text = """
      kohezija: 1
      kind: project
      id: p
      data_status: real
      title: { bs: Š, en: null }
      languages: { primary: sr-Cyrl }
      dates: { start: 2022-12, end: null }
      results: [{ code: "1.10", level: null, statement: { sr: ж } }]
      finance:
        currency: EUR
        total_contributions: null
        contributions: [{ donor: d, amount: null }]
        by_recipient_organisation: { a: 1, b: 2.50 }
        budget_by_year: { 2023: 4 }
      """
    let (_, loaded) = Self.load(text)
    guard case .project(let project) = loaded.value else {
      Issue.record("no project")
      return
    }
    #expect(loaded.diagnostics.filter { Readers.rules.contains($0.rule) } == [])
    #expect(project.languages.secondary == nil)
    #expect(project.dates.start.value?.description == "2022-12")
    #expect(project.dates.end == .notPublished)
    #expect(project.finance.totalContributions == .notPublished)
    #expect(project.finance.contributions.first?.amount == .notPublished)
    #expect(project.finance.byRecipientOrganisation.value?.map(\.organisation) == ["a", "b"])
    #expect(project.finance.budgetByYear.value?.first?.year == 2023)
    #expect(project.results.first?.level == .notPublished)
    #expect(project.results.first?.statement[.serbianCyrillic] == "ж")
  }

  @Test func `a flood of unknown keys ends soon`() {
    let keys = (0..<30_000).map { "k\($0): 1, " }.joined()
    let (_, loaded) = Self.load(Self.head + "title2: { \(keys) }\nrisks: [{ \(keys) }]\n")
    #expect(loaded.diagnostics.count { Readers.rules.contains($0.rule) } == 30_003)
  }

  @Test func `any bytes end in a definition or in findings`() {
    var generator = SeededGenerator(seed: 11)
    let lines = (Self.head + "actions:\n  - id: A1\n    cost: {total: 5}\nact: {}\n")
      .split(separator: "\n").map(String.init)
    let values = ["null", "[]", "{}", "[{}]", "x", "-1", "\"\"", "{a: b}", "[[1]]", "2025-01"]
    for _ in 0..<500 {
      var mutated = lines
      for _ in 0..<3 {
        let place = Int.random(in: 0..<mutated.count, using: &generator)
        let key = mutated[place].prefix { $0 != ":" }
        mutated[place] = "\(key): \(values.randomElement(using: &generator) ?? "")"
      }
      let loaded = Self.load(mutated.joined(separator: "\n")).1
      #expect(loaded.value != nil || !loaded.diagnostics.isEmpty)
      #expect(loaded.diagnostics.allSatisfy { $0.span != nil })
    }
  }
}

/// What belongs to reading, as opposed to judging.
enum Readers {
  /// The rules that readers report.
  static let rules: Set<RuleID> = [
    "Y01", "Y02", "Y03", "Y04", "Y05", "Y11", "Y12", "Y13", "M01", "M02", "D01", "N01", "G01",
    "G02",
  ]
}
