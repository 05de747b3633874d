import Composition
import DocumentTree
import Languages
import PlanModel
import TestSupport
import Testing

struct SmallCountsTests {
  private let outline = Outline(sections: ["incidents"])
  private let publicComposer: Composer
  private let internalComposer: Composer
  private let plan: Plan

  init() throws {
    let profile = try Shipped.profile(.english)
    let codelists = try Shipped.codelists()
    publicComposer = Composer(profile: profile, codelists: codelists)
    internalComposer = Composer(
      profile: profile, codelists: codelists, for: Readership(.insiders))
    plan = try Shipped.plan()
  }

  private func document(_ composer: Composer, _ baseline: IncidentBaseline) -> Document {
    composer.actionPlan(
      of: Plan(
        id: plan.id, dataStatus: .real, languages: plan.languages, title: plan.title,
        localGovernment: plan.localGovernment, period: plan.period, edition: plan.edition,
        incidentBaseline: baseline), outline: outline)
  }

  private func knowledge(of baseline: IncidentBaseline) throws -> ReaderKnowledge {
    try ReaderKnowledge(
      PrintedIncidents(document(publicComposer, baseline)),
      truth: PrintedIncidents(document(internalComposer, baseline)))
  }

  @Test(arguments: 0..<25)
  func `of all that a public document prints no hidden count can be worked out`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for round in 0..<100 {
      let baseline = RandomBaseline.make(&random)
      let minimum = baseline.disclosure?.publicMinimumCell ?? 3
      let knowledge = try knowledge(of: baseline)
      #expect(knowledge.isTrue, "\(seed)/\(round): \(baseline)")
      for (number, value) in zip(knowledge.numbers, knowledge.truth) {
        if (1..<minimum).contains(value) { #expect(number.isHidden, "\(seed)/\(round)") }
        if value == 0 { #expect(!number.isHidden, "\(seed)/\(round)") }
      }
      let derivable = knowledge.derivable()
      #expect(derivable == [], "\(seed)/\(round): \(baseline)")
    }
  }

  /// The same document as if nothing but the small counts themselves had been hidden.
  @Test func `the auditor finds what hiding small counts alone gives away`() throws {
    var random = SeededGenerator(seed: 1)
    var leaks = 0
    var count = 0
    for _ in 0..<300 {
      let baseline = RandomBaseline.make(&random)
      let truth = try PrintedIncidents(document(internalComposer, baseline))
      let minimum = baseline.disclosure?.publicMinimumCell ?? 3
      guard minimum > 2 else { continue }
      let knowledge = try ReaderKnowledge(truth.hiding(below: minimum), truth: truth)
      #expect(knowledge.isTrue)
      guard knowledge.numbers.contains(where: \.isHidden) else { continue }
      count += 1
      if !knowledge.derivable().isEmpty { leaks += 1 }
    }
    #expect(count > 150)
    #expect(leaks * 2 > count, "\(leaks) of \(count)")
  }

  /// No other block of the section tells a count: the bound of small counts and the smallest base
  /// of percentages are all the numbers that stand outside the tables.
  @Test(arguments: 0..<10)
  func `outside the tables a public document tells no count`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(1_000 + seed))
    for _ in 0..<30 {
      let baseline = RandomBaseline.make(&random)
      let minimum = baseline.disclosure?.publicMinimumCell ?? 3
      let told = Set(
        document(publicComposer, baseline).parts.flatMap(\.blocks).flatMap(Self.numbers))
      #expect(told.subtracting([minimum, minimum - 1, 20]) == [])
    }
  }

  private static func numbers(outsideTables block: Block) -> [Int] {
    // What figures tell is judged by itself.
    guard case .paragraph(let paragraph) = block else { return [] }
    return paragraph.content.compactMap { inline in
      guard case .value(.number(let number, _)) = inline else { return nil }
      return Int(number.description)
    }
  }

  /// A chart has a column exactly where a table of the same document prints the count, and its
  /// words tell the marks that the table prints.
  @Test(arguments: 0..<10)
  func `a chart shows no count that the tables hide`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(2_000 + seed))
    for round in 0..<30 {
      let baseline = RandomBaseline.make(&random)
      let incidents = PublishedIncidents(baseline, for: .everybody)
      let figures = incidents.figures
      let periods: [Int?] = incidents.groupsYears ? [nil] : figures.years.map(Optional.some)
      let rows = figures.classes.flatMap { figures.rows(of: $0) }
      let levels: [[[IncidentFigure]]] = [
        rows.map { row in periods.map { row.figure($0) } },
        figures.classes.map { kind in periods.map { .ofClass(kind, year: $0) } },
        [periods.map { .all(year: $0) }],
      ]
      let shown = levels.map { level in
        level.map { line in
          line.map { figure -> DecimalNumber? in
            if case .shown(let count) = incidents[figure] { DecimalNumber(count) } else { nil }
          }
        }
      }
      for block in document(publicComposer, baseline).parts.flatMap(\.blocks) {
        guard case .figure(let figure) = block, case .chart(let chart) = figure.content else {
          continue
        }
        #expect(shown.contains(chart.series.map(\.values)), "\(seed)/\(round)")
        let minimum = baseline.disclosure?.publicMinimumCell ?? 3
        let told = Set(figure.alternative.split { !$0.isNumber }.compactMap { Int($0) })
        let known = Set(
          shown.flatMap { $0 }.flatMap { $0 }.compactMap { Int($0?.description ?? "") })
        #expect(told.subtracting(known.union(figures.years).union([minimum])) == [])
      }
    }
  }

  /// On small tables the fewest numbers that can be hidden are known by trying all.
  @Test func `little more is hidden than must be`() throws {
    var random = SeededGenerator(seed: 7)
    var hidden = 0
    var least = 0
    var cases = 0
    while cases < 60 {
      let records = [("graffiti", 2023), ("graffiti", 2024), ("threat", 2023), ("threat", 2024)]
        .map { type, year in
          IncidentRecord(
            year: year, incidentClass: .incident, types: [Code(type)], bias: "ethnicity",
            count: Int.random(in: 0...9, using: &random))
        }
      let baseline = IncidentBaseline(records: records)
      let truth = try PrintedIncidents(document(internalComposer, baseline))
      let plain = try ReaderKnowledge(truth.hiding(below: 3), truth: truth)
      guard plain.numbers.contains(where: \.isHidden) else { continue }
      cases += 1
      hidden += try knowledge(of: baseline).numbers.count { $0.isHidden }
      least += try #require(plain.fewestHidden())
    }
    #expect(hidden * 4 <= least * 5, "\(hidden) instead of \(least)")
  }

  @Test func `counts that are large enough are all shown`() throws {
    let baseline = IncidentBaseline(
      disclosure: Disclosure(publicMinimumCell: 3, allowsPersonLevel: false),
      records: (2022...2024).flatMap { year in
        ["graffiti", "threat"].map {
          IncidentRecord(year: year, incidentClass: .crime, types: [$0], bias: "religion", count: 3)
        }
      }, procedure: Procedure(recordedByPolice: 12, prosecuted: 4, sentenced: 0))
    #expect(
      DocumentDump.text(of: document(publicComposer, baseline)).replacing(
        "public version", with: ""
      )
      .contains("*") == false)
    #expect(try knowledge(of: baseline).numbers.allSatisfy { !$0.isHidden })
  }

  @Test func `years shown together leave single years out`() throws {
    let baseline = IncidentBaseline(
      disclosure: Disclosure(allowsPersonLevel: false, groupsYears: true),
      records: (2021...2024).map {
        IncidentRecord(year: $0, incidentClass: .crime, types: ["arson"], bias: nil, count: 2)
      })
    let text = DocumentDump.text(of: document(publicComposer, baseline))
    #expect(text.contains("header: Type | ⟨years 2021/2024⟩"))
    #expect(text.contains("plain: Arson | ⟨number 8⟩"))
    #expect(!text.contains("⟨year 2022⟩"))
    #expect(
      DocumentDump.text(of: document(internalComposer, baseline)).contains(
        "plain: Arson | ⟨number 2⟩ | ⟨number 2⟩ | ⟨number 2⟩ | ⟨number 2⟩ | ⟨number 8⟩"))
  }

  @Test func `percentages are printed of twenty incidents and more, and of shown counts only`()
    throws
  {
    func shares(_ counts: [Int]) throws -> Int {
      let motives: [Code] = ["ethnicity", "religion", "gender", "language"]
      let records = zip(motives, counts).map {
        IncidentRecord(year: 2024, incidentClass: .crime, types: ["arson"], bias: $0, count: $1)
      }
      return try PrintedIncidents(
        document(publicComposer, IncidentBaseline(records: records))
      ).percentages
    }
    #expect(try shares([12, 7]) == 0)
    #expect(try shares([12, 8]) == 3)
    #expect(try shares([30, 8, 1, 9]) == 3)
    #expect(try shares([30, 1]) == 0)
  }

  @Test func `a thousand rows take no time to speak of`() throws {
    let baseline = try Self.longBaseline(rows: 1_000, years: 15)
    let clock = ContinuousClock()
    let taken = clock.measure { _ = PublishedIncidents(baseline, for: .everybody) }
    // Without optimisation, on a busy machine; a built program is many times faster.
    #expect(taken < .seconds(10), "\(taken)")
  }

  /// Far beyond any plan, all is hidden rather than searched for without end.
  @Test(.timeLimit(.minutes(5))) func `tables without end hide everything in the end`() throws {
    let baseline = try Self.longBaseline(rows: 20_000, years: 2_000)
    let incidents = PublishedIncidents(baseline, for: .everybody)
    let hidden = incidents.hidden(in: .types)
    #expect(hidden.small + hidden.others == hidden.all)
    #expect(incidents[.ofClass(.crime, year: nil)] == .withheld)
  }

  private static func longBaseline(rows: Int, years: Int) throws -> IncidentBaseline {
    var random = SeededGenerator(seed: 3)
    let codelists = try Shipped.codelists()
    func codes(_ list: String) -> [Code] { codelists[list: list]?.entries.map(\.code) ?? [] }
    let types = codes("incident-types")
    let biases = codes("biases")
    #expect(types.count > 10 && biases.count > 10)
    return IncidentBaseline(
      records: (0..<rows).map { _ in
        IncidentRecord(
          year: Int.random(in: (2025 - years)...2024, using: &random),
          incidentClass: Bool.random(using: &random) ? .crime : .incident,
          types: [types.randomElement(using: &random) ?? "other"],
          bias: biases.randomElement(using: &random), count: Int.random(in: 0...3, using: &random))
      })
  }
}
