import Diagnostics
import Foundation
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

@testable import IATI

/// Projects as activities, and activities as projects.
struct MappingTests {
  private static let today = CalendarDay(year: 2026, month: 6, day: 15)
  private let codelists: Codelists
  private let profiles: [LanguageProfile]
  private let loader: DefinitionLoader

  init() throws {
    codelists = try Shipped.codelists()
    profiles = try Shipped.profiles()
    loader = DefinitionLoader(codelists: codelists)
  }

  private func imported(_ activity: IATIActivity) -> ImportedDefinition {
    ActivityImport.definition(of: activity, codelists: codelists, profiles: profiles)
  }

  private func mapped(_ project: Project, leavesOut: Bool = false) -> MappedActivity {
    ProjectMapping.map(
      project, codelists: codelists, profiles: profiles, leavesOut: leavesOut)
  }

  @Test func `the illustrative project is published as it stands`() throws {
    let mapped = mapped(try Shipped.project("input/zajedno/project.yaml"))
    let activity = try #require(mapped.activity)
    #expect(mapped.isComplete)
    #expect(ActivityCheck.findings(in: activity, today: Self.today).isEmpty)
    let bytes = IATIPrinter.print(try #require(IATIFile([activity])))
    try Golden.expect(String(decoding: bytes, as: UTF8.self), "IATITests/project.xml")
    if let ruleset = try OfficialRuleset() {
      #expect(try ruleset.broken(in: bytes, today: "2026-06-15") == [[]])
      #expect(ruleset.evaluated > 60)
    }
  }

  @Test func `its definition, imported, is the golden one and makes the same activity`() throws {
    let project = try Shipped.project("input/zajedno/project.yaml")
    let activity = try #require(mapped(project).activity)
    let definition = imported(activity)
    try Golden.expect(definition.yaml, "IATITests/imported.yaml")
    let again = try Shipped.project(in: Array(definition.yaml.utf8))
    let mappedAgain = try #require(mapped(again).activity)
    #expect(activity.losses(in: mappedAgain).map(\.path) == [])
    #expect(mappedAgain == activity)
  }

  @Test func `dates of which the day is not known come back without a day`() throws {
    let text = String(
      decoding: try Repository.bytes("input/zajedno/project.yaml"), as: UTF8.self
    )
    .replacing("start: 2024-01-01\n  expected_end", with: "start: 2024-02\n  expected_end")
    .replacing("expected_end: 2026-12-31", with: "expected_end: 2026")
    .replacing("amount: 600000, date: 2024-01-15", with: "amount: 600000, date: null")
    let project = try Shipped.project(in: Array(text.utf8))
    let activity = try #require(mapped(project).activity)
    #expect(activity.dates.all.map(\.date.text) == ["2024-02-01", "2026-12-31"])
    #expect(activity.dates.all.allSatisfy { $0.narratives.count == 2 })
    #expect(activity.transactions[0].date.text == "2024-02-01")
    let again = try Shipped.project(in: Array(imported(activity).yaml.utf8))
    #expect(again.dates == project.dates)
    #expect(
      again.finance.contributions.map(\.date.value)
        == project.finance.contributions.map(\.date.value))
  }

  @Test func `what the real project does not tell is named, and left out only when asked`() throws {
    let project = try Shipped.project("input/spsc/project.yaml")
    let told = { (mapped: MappedActivity) in
      mapped.findings.map { "\($0.severity) \($0.variant ?? "") \($0.path)" }
    }
    let refused = mapped(project)
    #expect(refused.activity == nil)
    #expect(
      told(refused) == [
        "error publisher iati/reporting_organisation", "error level results/1.1/level",
        "error indicator results/1.1/indicators", "error level results/1.2/level",
        "error indicator results/1.2/indicators", "note place ",
      ])
    let text =
      String(decoding: try Repository.bytes("input/spsc/project.yaml"), as: UTF8.self)
      .replacing("{ id: undp,", with: "{ id: undp, type: multilateral, iati_ref: XM-DAC-41114,")
      + "iati: { reporting_organisation: undp, sectors: [ { code: \"15220\" } ] }\n"
    let publishing = try Shipped.project(in: Array(text.utf8))
    #expect(!mapped(publishing).isComplete)
    let partial = mapped(publishing, leavesOut: true)
    let activity = try #require(partial.activity)
    #expect(partial.isComplete && activity.results.isEmpty)
    #expect(partial.findings.count { $0.severity == .warning } == 4)
    #expect(ActivityCheck.findings(in: activity, today: Self.today).isEmpty)
  }

  @Test func `an unknown value is left out, never 0`() throws {
    let text = String(
      decoding: try Repository.bytes("input/zajedno/project.yaml"), as: UTF8.self
    )
    .replacing("milestone: 42, actual: 41", with: "milestone: null, actual: null")
    .replacing("{ year: 2024, amount: 90000,", with: "{ year: 2024, amount: null,")
    let mapped = mapped(try Shipped.project(in: Array(text.utf8)))
    let activity = try #require(mapped.activity)
    let period = activity.results[0].indicators.first.periods[0]
    #expect(period.targets.isEmpty && period.actuals.isEmpty)
    #expect(activity.budgets.map(\.start.day.year) == [2025, 2026])
    let named = mapped.findings.filter { $0.rule == "X02" }.map { "\($0.variant ?? "") \($0.path)" }
    #expect(named.contains("budget finance/budget/1/amount"))
    #expect(named.contains("target results/1/indicators/O1/periods/1/milestone"))
    #expect(named.contains("actual results/1/indicators/O1/periods/1/actual"))
  }

  @Test func `what the standard has no place for is named, and nothing else`() throws {
    let text = String(
      decoding: try Repository.bytes("input/zajedno/project.yaml"), as: UTF8.self)
    func unplaced(_ text: String) throws -> [Substring] {
      let found = mapped(try Shipped.project(in: Array(text.utf8))).findings
        .filter { $0.variant == "place" }
      guard case .text(let list) = found.first?.facts.first?.content else { return [] }
      #expect(found.count == 1 && found[0].severity == .note)
      return list.split(separator: ", ")
    }
    let all = try unplaced(text)
    #expect(all.contains("results/part_of") && all.contains("delivery/category"))
    let fewer = try unplaced(
      text.replacing(", category: \"1\"", with: "").replacing(
        ", category: \"4\"", with: ""
      ).replacing(", category: \"6\"", with: "").replacing(
        ", category: indirect", with: ""))
    #expect(all.filter { !fewer.contains($0) } == ["delivery/category", "budget/category"])
  }

  @Test func `import, export and import again gives the same definition`() throws {
    var compared = 0
    for seed in 0..<300 {
      let activity = RandomFiller.publishable(
        UInt64(seed), density: [20, 40, 55][seed % 3], mischief: [0, 20][seed / 3 % 2])
      let first = imported(activity)
      let source = SourceText(name: "project.yaml", bytes: Array(first.yaml.utf8))
      guard case .project(let project) = loader.load(source).value else {
        Issue.record(
          "seed \(seed): \(loader.load(source).diagnostics.filter { $0.severity == .error }.map { "\($0.rule) \($0.path)" })"
        )
        continue
      }
      let mapped = mapped(project, leavesOut: true)
      guard let exported = mapped.activity else { continue }
      let file = try #require(IATIFile([exported]))
      let read = try #require(IATIReader.read(IATIPrinter.print(file)).activities.first)
      let second = imported(read.activity)
      let difference = Self.difference(first.yaml, second.yaml)
      #expect(difference.isEmpty, "seed \(seed)")
      compared += 1
    }
    #expect(compared > 50, "\(compared)")
  }

  private static func difference(_ first: String, _ second: String) -> String {
    let one = first.split(separator: "\n")
    let other = second.split(separator: "\n")
    return (one.difference(from: other).map { "\($0)" }).prefix(8).joined(separator: "\n")
  }

  @Test func `whatever an import leaves out is named`() throws {
    let reading = IATIReader.read(try Repository.bytes("Tests/Fixtures/iati/sound.xml"))
    let activity = try #require(reading.activities.first?.activity)
    let project = try Shipped.project(in: Array(imported(activity).yaml.utf8))
    let draft = mapped(project, leavesOut: true).draft
    let lost = activity.findings(notIn: draft).map { finding in
      finding.facts.map { "\($0.content)" }.joined(separator: " ")
    }
    try Golden.expect(lost.joined(separator: "\n") + "\n", "IATITests/losses.txt")
  }

  @Test func `a plan is published without its incidents`() throws {
    let source = SourceText(
      name: "plan.yaml", bytes: try Repository.bytes("input/sanski-most/plan.yaml"))
    guard case .plan(let plan) = loader.load(source).value else {
      throw CocoaError(.fileNoSuchFile)
    }
    let mapped = PlanMapping.map(
      plan, publisher: "BA-PRIMJER-1", sector: "15220", codelists: codelists, profiles: profiles,
      leavesOut: true)
    let activity = try #require(mapped.activity)
    let errors = ActivityCheck.findings(in: activity, today: Self.today)
    #expect(errors.filter { $0.severity == .error }.isEmpty, "\(errors)")
    #expect(
      activity.reporter.type == "11" && !activity.budgets.isEmpty && !activity.results.isEmpty)
    let text = String(
      decoding: IATIPrinter.print(try #require(IATIFile([activity]))), as: UTF8.self)
    for record in plan.incidentBaseline?.records ?? [] {
      for type in record.types { #expect(!text.contains(">\(type.key)<")) }
    }
    #expect(!text.lowercased().contains("graffiti"))
  }
}
