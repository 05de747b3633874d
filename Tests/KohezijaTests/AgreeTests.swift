import Foundation
import TestSupport
import Testing

/// A plan held against the project that pays for it, by the program as a whole.
@Suite struct AgreeTests {
  private static let project = """
    kohezija: 1
    kind: project
    id: fond
    data_status: illustrative
    languages: { primary: bs-Latn }
    title: Projekat
    status: { iati: 2 }
    dates: { start: 2025-01-01, expected_end: 2027-12-31, end: null }
    results: [{ code: "1", level: output, statement: Rezultat, indicators: [{ id: I11, title: Broj, measure: unit, direction: increase, baseline: { year: 2024, value: 40 }, targets: [{ year: 2026, value: 120 }], cumulative: true, verification: liste }] }]
    organisations: [{ id: d, name: Donator, roles: [funding] }, { id: a, name: Agencija, roles: [implementing] }]
    finance:
      currency: USD
      total_contributions: 5000
      contributions: [{ donor: d, amount: 5000, date: null, recipient: null }]
      delivery: []
      exchange_rates: [{ from: USD, to: BAM, value: 1.8, date: 2024-12-31, source: primjer }]
      plans: [{ plan: plan, action: A1, by_year: { 2025: 1000, 2026: 500 }, amount: 1500 }]
    """

  private static func plan(_ funding: String, link: String = "projects: [fond.yaml]") -> String {
    """
    kohezija: 1
    kind: plan
    id: plan
    data_status: illustrative
    languages: { primary: bs-Latn }
    title: Akcioni plan
    local_government: ba-sanski-most
    period: { start: 2025-01-01, end: 2028-12-31 }
    edition: { number: "1.0", stage: draft }
    incident_baseline: { source: [pu, udruzenje], records: [{ year: 2024, class: incident, type: graffiti, bias: ethnicity, count: 3 }] }
    actors:
      - { id: opcina, name: Općina, type: local-government, role: [lead] }
      - { id: pu, name: Policijska uprava, type: police, role: [partner] }
      - { id: udruzenje, name: Udruženje, type: cso, role: [partner] }
    prior_activities: [{ year: 2024, title: Dan tolerancije, actors: [udruzenje] }]
    objectives: [{ id: C1, title: Brz odgovor, actions: [A1] }]
    \(link)
    actions:
      - id: A1
        title: Radnja
        kind: response
        responsible: opcina
        partners: [pu, udruzenje]
        timeframe: { start: 2025-04-01, end: 2026-09-30 }
        indicators: [I1]
        cost: { currency: BAM, total: 2700 }
        funding: [\(funding)]
    indicators:
      - { id: I1, title: Broj, same_as: { project: fond, indicator: I11 }, measure: unit, direction: increase, baseline: { year: 2024, value: 40 }, targets: [{ year: 2026, value: 120 }], cumulative: true, verification: liste }

    """
  }

  private func program(_ plan: String) throws -> Program {
    let program = try Program()
    try Data(plan.utf8).write(to: program.folder.appending(path: "plan.yaml"))
    try Data(Self.project.utf8).write(to: program.folder.appending(path: "fond.yaml"))
    return program
  }

  @Test func `a plan that agrees with its project is proven to`() throws {
    let program = try program(
      Self.plan(
        "{ source: donor, project: fond, status: secured, by_year: { 2025: 1800, 2026: 900 }, amount: 2700 }"
      ))
    defer { program.remove() }
    let run = try program.run("agree", "plan.yaml", "--messages", "en")
    #expect(run.status == 0, "\(run.errors)")
    let output = run.output.replacing("\u{A0}", with: " ")
    #expect(output.contains("All of 9 data agree."), "\(output)")
    #expect(output.contains("BAM 1,800") && output.contains("USD 1,000 (BAM 1,800)"))
    let report = try program.run("agree", "plan.yaml", "--json")
    #expect(report.output.contains("\"agrees\":true"))
  }

  @Test func `each difference is named, and the status says so`() throws {
    let program = try program(
      Self.plan(
        "{ source: donor, project: fond, status: secured, by_year: { 2025: 1700, 2026: 1000 }, amount: 2700 }"
      ).replacing("value: 120", with: "value: 121"))
    defer { program.remove() }
    let run = try program.run("agree", "plan.yaml", "--messages", "en")
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.split(separator: "\n").count { $0.contains("DIFFERS") } == 3)
    #expect(run.output.contains("6 of 9 data agree."))
    let check = try program.run("check", "plan.yaml", "--strict", "--messages", "en")
    #expect(check.status == 1)
    #expect(check.errors.contains("M19") && check.errors.contains("I15"))
  }

  @Test func `a project that gives to a plan which does not name it is told in a folder of both`()
    throws
  {
    let plan = Self.plan("{ source: donor, status: secured, amount: 2700 }", link: "purposes: []")
      .replacing("same_as: { project: fond, indicator: I11 }, ", with: "")
    let program = try program(plan)
    defer { program.remove() }
    let check = try program.run("check", ".", "--messages", "en")
    #expect(check.errors.contains("M20"), "\(check.errors)")
    #expect(check.errors.contains("gives to the plan “plan”, which does not name it"))
    let run = try program.run("agree", "plan.yaml", "fond.yaml", "--messages", "en")
    #expect(run.status == 1 && run.output.contains("ONLY IN PROJECT"), "\(run.errors)")
    let alone = try program.run("agree", "plan.yaml", "--messages", "en")
    #expect(alone.status == 2 && alone.errors.contains("no plan with a project"))
    let stranger = Self.project.replacing("plan: plan, action", with: "plan: other, action")
    try program.write(stranger, to: "stranger.yaml")
    let unproven = try program.run("agree", "plan.yaml", "stranger.yaml", "--messages", "en")
    #expect(unproven.status == 1 && unproven.output.contains("Nothing was compared"))
  }
}
