package import Foundation

/// A folder with a portfolio of made-up plans of both entities and of the Brčko District.
///
/// Nothing in it describes real incidents, budgets or persons.
package enum InventedPortfolio {
  /// The units of the plans.
  package static let units = [
    "ba-jajce", "ba-kakanj", "ba-gradacac", "ba-zavidovici", "ba-gorazde", "ba-novi-travnik",
    "ba-bihac", "ba-banja-luka", "ba-trebinje", "ba-prijedor", "ba-visegrad", "ba-zvornik",
    "ba-ribnik", "ba-brcko",
  ]
  /// The unit whose money is in euros.
  package static let foreign = "ba-trebinje"

  /// The id of a unit's plan.
  package static func plan(of unit: String) -> String { unit + "-ccap" }

  /// Writes the plans, some reports and the portfolio into a folder; the same for the same seed.
  package static func write(to folder: URL, seed: UInt64 = 7) throws {
    var random = SeededGenerator(seed: seed)
    for (place, unit) in units.enumerated() {
      try write(planText(unit, place, &random), to: "\(unit)/plan.yaml", in: folder)
      if place % 3 == 0 { try write(reportText(unit), to: "\(unit)/report.yaml", in: folder) }
    }
    try write(portfolioText(), to: "portfolio.yaml", in: folder)
  }

  private static func write(_ text: String, to path: String, in folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static func text(_ bs: String, _ hr: String, _ sr: String, _ en: String) -> String {
    "{ bs: \"\(bs)\", hr: \"\(hr)\", sr: \"\(sr)\", en: \"\(en)\" }"
  }

  private static let stages = ["proposed", "draft", "proposed", "consultation"]
  private static let kinds = ["prevention", "response", "support", "monitoring", "visibility"]

  private static func planText(
    _ unit: String, _ place: Int, _ random: inout SeededGenerator
  ) -> String {
    let start = 2025 + place % 2
    let currency = unit == foreign ? "EUR" : "BAM"
    var actions = ""
    let count = 3 + place % 8
    for index in 1...count {
      let amount = Int.random(in: 1...40, using: &random) * 500
      let secured = amount / 2
      actions += """
          - id: A\(index)
            title: \(text("Aktivnost \(index) (primjer)", "Aktivnost \(index) (primjer)", "Aktivnost \(index) (primjer)", "Action \(index) (example)"))
            kind: \(kinds[index % kinds.count])
            responsible: \(index % 3 == 0 ? "oc" : "jedinica")
            partners: [pu]
            timeframe: { start: \(start)-03-01, end: \(start + 1)-11-30 }
            indicators: [I1]
            cost: { currency: \(currency), by_year: { \(start): \(secured), \(start + 1): \(amount - secured) }, total: \(amount) }
            funding: [ { source: municipal-budget, status: secured, amount: \(secured) }, { source: \(index % 2 == 0 ? "donor, donor: oc" : "cantonal"), status: expected, amount: \(amount - secured) } ]

        """
    }
    let records = [2022, 2023, 2024].map { year in
      """
          - { year: \(year), class: incident, type: graffiti, bias: ethnicity, count: \(Int.random(in: 1...9, using: &random)) }
          - { year: \(year), class: crime, type: damage-to-property, bias: religion, count: \(Int.random(in: 1...4, using: &random)) }
      """
    }.joined(separator: "\n")
    let incidents = """
      incident_baseline:
        source: [pu]
        definition: osce-odihr
        reference_date: 2024-12-31
        disclosure: { public_min_cell: 3, allow_person_level: false, group_years: false }
        records:
      \(records)
      """
    let ids = (1...count).map { "A\($0)" }
    return """
      # EXAMPLE: everything below is invented.
      kohezija: 1
      kind: plan
      id: \(plan(of: unit))
      data_status: illustrative
      languages: { primary: bs-Latn, secondary: en }
      title: \(text("Akcioni plan za jačanje kohezije (primjer)", "Akcijski plan za jačanje kohezije (primjer)", "Akcioni plan za jačanje kohezije (primjer)", "Community Cohesion Action Plan (example)"))
      local_government: \(unit)
      period: { start: \(start)-01-01, end: \(start + 3)-12-31 }
      edition: { number: "1.0", stage: \(stages[place % stages.count]), supersedes: null }
      \(incidents)
      actors:
        - { id: jedinica, name: \(text("Lokalna uprava (primjer)", "Lokalna uprava (primjer)", "Lokalna uprava (primjer)", "Local administration (example)")), type: local-government, role: [lead] }
        - { id: pu, name: \(text("Policijska uprava", "Policijska uprava", "Policijska uprava", "Police administration")), type: police, role: [partner] }
        - { id: oc, name: \(text("Omladinski centar (primjer)", "Centar za mlade (primjer)", "Omladinski centar (primjer)", "Youth centre (example)")), type: cso, role: [implementer] }
      prior_activities:
        - { year: 2024, title: \(text("Susret (primjer)", "Susret (primjer)", "Susret (primjer)", "A meeting (example)")), actors: [oc] }
      objectives:
        - { id: C1, title: \(text("Više povjerenja", "Više povjerenja", "Više povjerenja", "More trust")), actions: [\(ids.dropLast().joined(separator: ", "))] }
        - { id: C2, title: \(text("Više susreta", "Više susreta", "Više susreta", "More contact")), actions: [\(ids.last ?? "A1")] }
      actions:
      \(actions)
      indicators:
        - { id: I1, level: output, title: \(text("Broj mladih u zajedničkim programima", "Broj mladih u zajedničkim programima", "Broj mladih u zajedničkim programima", "Young people in joint programmes")), measure: unit, direction: increase, baseline: { year: 2024, value: \(10 + place) }, targets: [ { year: \(start + 1), value: \(100 + place) } ]\(place == 4 ? ", cumulative: true" : "") }
        - { id: I2, level: outcome, title: \(text("Udio brzih reakcija", "Udio brzih reakcija", "Udio brzih reakcija", "Share of fast responses")), measure: percentage, direction: increase, baseline: { year: 2024, value: 50 }, targets: [ { year: \(start + 1), value: 80 } ] }
      monitoring:
        body: \(text("Komisija za praćenje (primjer)", "Povjerenstvo za praćenje (primjer)", "Komisija za praćenje (primjer)", "Monitoring commission (example)"))
        chair: jedinica
        reporting: [ { kind: annual, due: "03-31", to: council } ]

      """
  }

  private static func reportText(_ unit: String) -> String {
    """
    # EXAMPLE: everything below is invented.
    kohezija: 1
    kind: report
    id: \(unit)-report
    data_status: illustrative
    report_type: annual-implementation
    plan: plan.yaml
    languages: { primary: bs-Latn, secondary: en }
    period: { start: 2026-01-01, end: 2026-12-31, frequency: annual }
    action_progress:
      - { action: A1, status: done, spent: [ { source: municipal-budget, amount: 500 } ] }
      - { action: A2, status: delayed, deviation_reason: \(text("Kašnjenje budžeta.", "Kašnjenje proračuna.", "Kašnjenje budžeta.", "A late budget.")) }
    indicator_actuals:
      - { indicator: I1, year: 2026, value: 60 }
    expenditure: { currency: BAM, planned: 4000, spent: 500, by_source: [ { source: municipal-budget, planned: 4000, spent: 500 } ] }

    """
  }

  private static func portfolioText() -> String {
    let from = { (indicator: String) in
      units.map { "\(plan(of: $0)): \(indicator)" }.joined(separator: ", ")
    }
    return """
      # EXAMPLE: everything below is invented.
      kohezija: 1
      kind: portfolio
      id: portfelj-primjer
      data_status: illustrative
      languages: { primary: bs-Latn, secondary: en }
      title: \(text("Objedinjeni pregled kohezije (primjer)", "Objedinjeni pregled kohezije (primjer)", "Objedinjeni pregled kohezije (primjer)", "Consolidated overview of cohesion (example)"))
      period: { start: 2025-01-01, end: 2029-12-31 }
      definitions: [\(units.map { $0 + "/" }.joined(separator: ", "))]
      common_indicators:
        - id: Z1
          title: \(text("Mladi u zajedničkim programima", "Mladi u zajedničkim programima", "Mladi u zajedničkim programima", "Young people in joint programmes"))
          definition: \(text("svaka osoba jednom u godini", "svaka osoba jednom u godini", "svako lice jednom u godini", "each person once a year"))
          measure: unit
          unit: persons
          from: { \(from("I1")) }
        - id: Z2
          title: \(text("Udio brzih reakcija", "Udio brzih reakcija", "Udio brzih reakcija", "Share of fast responses"))
          measure: percentage
          unit: percent
          from: { \(from("I2")) }
      cooperation:
        - title: \(text("Susreti mladih", "Susreti mladih", "Susreti mladih", "Meetings of young people"))
          units: [ba-jajce, ba-ribnik]

      """
  }
}
