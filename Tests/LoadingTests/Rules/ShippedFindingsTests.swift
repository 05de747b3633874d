import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

struct ShippedFindingsTests {
  @Test(arguments: ["input/sanski-most/plan.yaml", "input/spsc/project.yaml"])
  func `the shipped definitions give known findings and no error`(path: String) throws {
    let source = try ShippedData.source(path)
    let codelists = try #require(try ShippedData.codelists().value)
    let today = try #require(PartialDate("2026-07-01")).firstDay
    let findings = try ShippedData.definition(
      path, DefinitionLoader(codelists: codelists, today: today)
    ).diagnostics
    #expect(findings.allSatisfy { $0.severity < .error })
    for language in [LanguageTag.english, .bosnian] {
      let wording = try #require(try ShippedData.wording(language).value)
      let report = findings.map { finding in
        let line = finding.span.map { source.position(of: $0.start).line } ?? 0
        let head = "\(line): \(finding.severity.rawValue) \(finding.rule) \(finding.path)\n"
        let help = wording.help(for: finding).map { "    → \($0)\n" } ?? ""
        return head + "    \(wording.message(of: finding))\n" + help
      }
      let name = path.split(separator: "/").dropFirst().first ?? ""
      try Golden.expect(
        report.joined(), "LoadingTests/findings.\(name).\(language.rawValue).txt")
    }
  }

  @Test(.timeLimit(.minutes(5))) func `twenty thousand actions are judged in one go`() throws {
    let plan = try Self.longPlan(actions: 20_000)
    let codelists = Codelists(lists: [], units: [])
    let findings = RuleBook.check(.plan(plan), codelists: codelists, today: nil)
    #expect(findings.allSatisfy { $0.severity < .error }, "\(findings.prefix(3))")
  }

  private static func longPlan(actions count: Int) throws -> Plan {
    func text(_ words: String) -> LocalizedText {
      LocalizedText([.init(.bosnian, words), .init(.english, words + " (en)")])
    }
    let period = Period(
      start: try #require(PartialDate("2025")), end: try #require(PartialDate("2028")))
    let actions = (1...count).map { number in
      Action(
        id: "A\(number)", title: text("radnja"), kind: "response", responsible: "a\(number % 500)",
        partners: ["a1", "a2"], timeframe: period, outputs: [text("izlaz")], indicators: ["I1"],
        cost: ActionCost(
          currency: "BAM", lines: [CostLine(item: text("stavka"), amount: DecimalNumber(400))],
          byYear: (2025...2028).map { YearAmount(year: $0, amount: DecimalNumber(100)) },
          total: DecimalNumber(400)),
        funding: [Funding(source: "donor", status: .secured, amount: DecimalNumber(400))])
    }
    return Plan(
      id: "p", dataStatus: .illustrative,
      languages: DefinitionLanguages(primary: .bosnian, secondary: .english),
      title: text("Plan"), localGovernment: "ba-sanski-most", period: period,
      edition: Edition(number: "1.0", stage: .draft),
      incidentBaseline: IncidentBaseline(
        sources: ["a0"],
        records: [
          IncidentRecord(
            year: 2024, incidentClass: .incident, types: ["graffiti"], bias: "ethnicity", count: 1)
        ]),
      actors: (0..<500).map { Actor(id: "a\($0)", name: text("akter"), type: "cso") },
      priorActivities: [PriorActivity(year: 2024, title: text("ranije"))],
      objectives: [Objective(id: "C1", title: text("cilj"), actions: actions.map(\.id))],
      actions: actions,
      indicators: [
        Indicator(
          id: "I1", title: text("broj"), measure: .unit,
          baseline: IndicatorValue(year: 2024, value: .zero),
          targets: [IndicatorValue(year: 2026, value: DecimalNumber(1))], isCumulative: false,
          verification: text("izvor"))
      ])
  }
}
