import Composition
import Diagnostics
import DocumentTree
import Languages
import Loading
import PlanModel
import TestSupport
import Testing

/// The consolidated report to donors on a made-up project for each local self-government unit,
/// every total recomputed from the numbers of which the projects were made.
@Suite struct DonorPortfolioTests {
  private let raw: [InventedProject]
  private let document: Document
  private let profile: LanguageProfile

  init() throws {
    let codelists = try Shipped.codelists()
    let units = codelists.unitKeys
    #expect(units.count == 145)
    raw = InventedProject.all(in: units, seed: 145)
    let loader = DefinitionLoader(codelists: codelists)
    let members = try raw.map { project in
      let text = SourceText(name: project.id + ".yaml", bytes: Array(project.yaml.utf8))
      let loaded = loader.load(text)
      return try #require(loaded.value, "\(loaded.diagnostics.prefix(3))")
    }
    let text = """
      kohezija: 1
      kind: portfolio
      id: svi
      data_status: illustrative
      languages: { primary: bs-Latn, secondary: en }
      title: { bs: Svi, en: All }
      definitions: [projekti/]
      common_indicators:
        - id: Z1
          title: { bs: Zajednički, en: Common }
          measure: unit
          unit: persons
          from: { \(raw.map { "\($0.id): Z" }.joined(separator: ", ")) }
      """
    let loaded = loader.load(SourceText(name: "svi.yaml", bytes: Array(text.utf8)))
    guard case .portfolio(let portfolio)? = loaded.value else {
      Issue.record("\(loaded.diagnostics.prefix(3))")
      throw CancellationError()
    }
    profile = try Shipped.profile(.english)
    document = Composer(profile: profile, codelists: codelists).consolidatedDonorReport(
      of: portfolio, members: members, asOf: CalendarDay(year: 2025, month: 12, day: 31))
  }

  // MARK: - Reading the document

  private func rows(_ anchor: String) throws -> [[String]] {
    let table = try #require(
      Shape.tables(of: document).first { $0.anchor.name == anchor }, "\(anchor)")
    return (0..<table.body.count).map { table.body[$0].cells.map(text) }
  }

  private func text(_ cell: Cell) -> String {
    cell.blocks.map { block in
      if case .paragraph(let paragraph) = block { text(paragraph.content) } else { "?" }
    }.joined(separator: "|")
  }

  private func text(_ content: [Inline]) -> String {
    content.map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .value(let value): profile.spell(value)
      case .strong(let inner), .emphasis(let inner), .link(_, let inner), .language(_, let inner):
        text(inner)
      case .missing, .reference, .count, .note, .field, .lineBreak: "?"
      }
    }.joined().replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  // MARK: - Adding up in another way

  /// Hundredths that may be known from below only; nil for nothing known.
  private struct Bounded: Equatable {
    var cents: Int
    var isExact: Bool
  }

  private static func sum(_ parts: [Bounded?]) -> Bounded? {
    let known = parts.compactMap(\.self)
    guard !known.isEmpty else { return nil }
    return Bounded(
      cents: known.reduce(0) { $0 + $1.cents },
      isExact: known.count == parts.count && known.allSatisfy(\.isExact))
  }

  private static func exact(_ cents: Int?) -> Bounded? {
    cents.map { Bounded(cents: $0, isExact: true) }
  }

  private static func spell(_ amount: Bounded?) -> String {
    guard let amount else { return "not published" }
    return (amount.isExact ? "" : "at least ") + digits(amount.cents)
  }

  private static func digits(_ cents: Int) -> String {
    var whole = String(abs(cents) / 100)
    var groups: [String] = []
    while whole.count > 3 {
      groups.insert(String(whole.suffix(3)), at: 0)
      whole.removeLast(3)
    }
    let rest = abs(cents) % 100
    return (cents < 0 ? "−" : "") + ([whole] + groups).joined(separator: ",")
      + ".\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func contributions(_ project: InventedProject) -> Bounded? {
    exact(project.total) ?? sum(project.contributions.map { exact($0.cents) })
  }

  private static func delivered(_ project: InventedProject) -> Bounded? {
    guard var sum = sum(project.delivery.map { exact($0.cents) }) else { return nil }
    let told = Set(project.delivery.filter { $0.cents != nil }.map(\.year))
    let last = min(project.expectedEnd / 10_000, max(told.max() ?? 0, 2024))
    // A finished year that nobody tells may have brought something.
    if (project.start...max(project.start, last)).contains(where: { !told.contains($0) }) {
      sum.isExact = false
    }
    return sum
  }

  private var currencies: [String] { ["BAM", "USD", "EUR"] }

  private func projects(_ currency: String) -> [InventedProject] {
    raw.filter { $0.currency == currency }
  }

  // MARK: - Tests

  @Test func `contributions, delivery and what remains are those of the projects`() throws {
    for currency in currencies {
      let own = projects(currency)
      let rows = try rows("table.by-project." + currency)
      #expect(rows.count == own.count + 2)
      for (project, row) in zip(own, rows) {
        #expect(row[0] == "Project \(project.id)")
        #expect(row[1] == Self.spell(Self.contributions(project)), "\(project.id)")
        #expect(row[2] == Self.spell(Self.delivered(project)), "\(project.id)")
      }
      let given = own.map(Self.contributions)
      let spent = own.map(Self.delivered)
      let (whole, part) = (Self.sum(given), Self.sum(spent))
      let total = rows[own.count]
      #expect(total[1] == Self.spell(whole))
      #expect(total[2] == Self.spell(part))
      // Both are known from below only in all that was made up: nothing follows for the rest.
      let isBounded = whole?.isExact == false && part?.isExact == false
      #expect(isBounded ? total[3] == "not published" : total[3] != "not published", "\(total)")
      func exactly(_ parts: [Bounded?]) -> String {
        "\(parts.count { $0?.isExact == true }) of \(own.count)"
      }
      #expect(rows[own.count + 1][1] == exactly(given))
      #expect(rows[own.count + 1][2] == exactly(spent))
      #expect(given.contains { $0?.isExact == false || $0 == nil }, "bounds are put to the test")
    }
  }

  @Test func `the totals of years, donors and categories are those of the projects`() throws {
    for currency in currencies {
      let own = projects(currency)
      var years: [Int: [Bounded?]] = [:]
      for project in own {
        let end = max(project.expectedEnd / 10_000, project.start)
        for year in project.start...end where year <= 2025 {
          let entries = project.delivery.filter { $0.year == year }
          years[year, default: []].append(Self.sum(entries.map { Self.exact($0.cents) }))
        }
      }
      let expected = years.sorted { $0.key < $1.key }.map { year, parts in
        [
          String(year), "\(parts.count { $0?.isExact == true }) of \(parts.count)",
          Self.spell(Self.sum(parts)),
        ]
      }
      let found = try rows("table.by-year." + currency)
      #expect(found.dropLast().map(\.self) == expected)
      #expect(found.last?[2] == Self.spell(Self.sum(own.map(Self.delivered))))

      let donors = try rows("table.by-donor." + currency)
      for name in Set(own.flatMap(\.contributions).map(\.donor)) {
        let parts = own.compactMap { project -> Bounded?? in
          let given = project.contributions.filter { $0.donor == name }
          return given.isEmpty ? nil : .some(Self.sum(given.map { Self.exact($0.cents) }))
        }
        let row = try #require(donors.first { $0[0] == name })
        #expect(row[1] == "\(parts.count)" && row[2] == Self.spell(Self.sum(parts)), "\(name)")
      }

      let categories = try rows("table.by-category." + currency)
      let split = own.filter { $0.delivery.contains { $0.category != nil } }
      for (place, category) in InventedProject.categories.enumerated() {
        let planned = split.map { project in
          Self.sum(project.budget.filter { $0.category == category }.map { Self.exact($0.cents) })
        }
        let spent = split.map { project -> Bounded? in
          let own = project.delivery.filter { $0.category == category }
          guard var sum = Self.sum(own.map { Self.exact($0.cents) }) else { return nil }
          sum.isExact = sum.isExact && Self.delivered(project)?.isExact == true
          return sum
        }
        #expect(categories[place][1] == Self.spell(Self.sum(planned)), "\(category)")
        #expect(categories[place][2] == Self.spell(Self.sum(spent)), "\(category)")
      }
      let rest = own.filter { project in !split.contains { $0.id == project.id } }
      let last = try #require(categories.dropLast(0).first { $0[0].contains("not broken down") })
      #expect(last[2] == Self.spell(Self.sum(rest.map(Self.delivered))))
    }
  }

  @Test func `counts of places, results and statuses are those of the projects`() throws {
    let places = try rows("table.places")
    let units = Set(raw.flatMap(\.units))
    #expect(places.count == units.count)
    #expect(
      places.compactMap { Int($0[1]) }.sorted()
        == units.map { unit in raw.count { $0.units.contains(unit) } }.sorted())
    let results = try rows("table.results")
    let told = raw.flatMap(\.indicators)
    // Each project has one more, which has reached its milestone of nothing.
    #expect(
      results.last?.dropFirst().map(\.self) == [
        "\(told.count { $0 == true } + raw.count)", "\(told.count { $0 == false })",
        "\(told.count { $0 == nil })", "\(told.count + raw.count)",
      ])
    let timing = Dictionary(
      try rows("table.timing").map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    let open = raw.filter { !$0.hasEnded }
    #expect(timing["Finished"] == "\(raw.count(where: \.hasEnded))")
    #expect(
      timing["Late: past the expected end, not finished"]
        == "\(open.count { $0.expectedEnd < 2025_1231 })")
    #expect(
      timing["Ends within six months"]
        == "\(open.count { (2025_1231...2026_0628).contains($0.expectedEnd) })")
    #expect(timing["Total"] == "145")
  }

  @Test func `a common indicator adds up what all projects counted`() throws {
    let sums = try rows("table.sums.Z1")
    let actual = try #require(sums.first { $0[0] == "Actual" && $0[1] == "2024" })
    #expect(actual[2] == "145 of 145")
    let counted = raw.reduce(0) { $0 + $1.counted }
    #expect(actual[3].replacing(",", with: "") == "\(counted)")
  }

  @Test func `sums of both kinds of bounds and every gap are told`() throws {
    let gaps = try rows("table.gaps")
    #expect(gaps.count == 145)
    for (project, row) in zip(raw, gaps) {
      let unknown = project.indicators.contains { $0 == nil }
      #expect(row[1].contains("How these indicators stand") == unknown, "\(project.id)")
      let isOpen = Self.contributions(project)?.isExact != true
      #expect(row[1].contains("Total contributions") == isOpen, "\(project.id): \(row[1])")
    }
  }
}
