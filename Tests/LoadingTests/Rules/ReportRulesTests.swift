import Diagnostics
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

struct ReportRulesTests {
  private let codelists: Codelists
  private let today: CalendarDay

  init() throws {
    codelists = try #require(try ShippedData.codelists().value)
    today = try #require(PartialDate("2026-07-01")).firstDay
  }

  private func load(_ path: String) throws -> Diagnosed<Definition> {
    try ShippedData.definition(path, DefinitionLoader(codelists: codelists, today: today))
  }

  private func findings(of report: String, on subject: String) throws -> [Diagnostic] {
    let loaded = try load(report)
    let definition = try #require(loaded.value)
    let linked: LinkedDefinition
    switch try #require(try load(subject).value) {
    case .plan(let plan): linked = LinkedDefinition(definition, plan: plan)
    case .project(let project): linked = LinkedDefinition(definition, project: project)
    case .report, .coalition, .portfolio:
      Issue.record("\(subject) is nothing to report on")
      return []
    }
    return loaded.diagnostics
      + RuleBook.checkLinked(linked, codelists: codelists, today: today)
  }

  @Test func `the shipped annual report agrees with its plan, and tells small counts`() throws {
    let found = try findings(
      of: "input/sanski-most/report-2025.yaml", on: "input/sanski-most/plan.yaml")
    #expect(found.map(\.rule) == ["P09", "P10", "P10", "P10"])
  }

  @Test func `the shipped donor report is told only that the project was to have ended`() throws {
    let found = try findings(of: "input/spsc/report-2024.yaml", on: "input/spsc/project.yaml")
    #expect(found.map(\.rule) == ["D05"])
  }

  @Test func `a change of any planned or spent amount is found`() throws {
    let plan = try #require(try load("input/sanski-most/plan.yaml").value)
    guard case .plan(let plan) = plan else { return }
    let text = String(
      decoding: try Repository.bytes("input/sanski-most/report-2025.yaml"), as: UTF8.self)
    let changes = [
      ("amount: 2850", "amount: 2849"), ("amount: 3400", "amount: 3400.01"),
      ("planned: 7000, spent", "planned: 6999, spent"), ("spent: 6250 }", "spent: 6249.99 }"),
      ("\n  planned: 7000\n", "\n  planned: 7001\n"), ("\n  spent: 6250\n", "\n  spent: 0\n"),
      ("budget: 9000", "budget: 8999"), ("\n  budget: 13000", "\n  budget: 13000.5"),
    ]
    for (old, new) in changes {
      #expect(text.contains(old))
      let loaded = DefinitionLoader(codelists: codelists, today: today).load(
        SourceText(name: "report.yaml", bytes: Array(text.replacing(old, with: new).utf8)))
      let definition = try #require(loaded.value)
      let found =
        loaded.diagnostics
        + RuleBook.checkLinked(
          LinkedDefinition(definition, plan: plan), codelists: codelists, today: today)
      let isFound = found.contains { ["M07", "M15"].contains($0.rule) && $0.severity == .error }
      #expect(isFound, "\(new)")
    }
  }
}
