/// Made-up projects, as many as are asked for, with all that sums can stumble over: several
/// currencies, unknown amounts, years that are not published, splits that some tell and others
/// don't.
///
/// Each knows its numbers beside its text, so that tests can add them up in a way of their own.
package struct InventedProject: Sendable {
  /// An amount of a year, in hundredths; nil for one that is not published.
  package struct Entry: Sendable {
    package let year: Int
    package let cents: Int?
    package let category: String?
  }

  package let id: String
  package let units: [String]
  package let currency: String
  package let start: Int
  /// The last day of the expected end, such as 20260630.
  package let expectedEnd: Int
  package let hasEnded: Bool
  package let total: Int?
  package let contributions: [(donor: String, cents: Int?)]
  package let delivery: [Entry]
  package let budget: [Entry]
  /// For each indicator whether it is on target; nil where nobody tells.
  package let indicators: [Bool?]
  /// What was counted at the end of 2024.
  package let counted: Int

  /// A project for each of these units.
  package static func all(in units: [String], seed: UInt64) -> [InventedProject] {
    var random = SeededGenerator(seed: seed)
    return units.indices.map { InventedProject($0, units, &random) }
  }

  private static let currencies = ["BAM", "USD", "BAM", "EUR"]
  private static let donors = ["Fond Sjever", "Fond Jug", "Fond Istok", "Fond Zapad"]
  package static let categories = ["1", "4", "6"]

  private init(_ place: Int, _ keys: [String], _ random: inout SeededGenerator) {
    func chance(_ percent: Int, _ random: inout SeededGenerator) -> Bool {
      Int.random(in: 0..<100, using: &random) < percent
    }
    id = "projekat-\(place + 1)"
    units = Array(Set([keys[place], keys[(place * 7 + 3) % keys.count]])).sorted()
    currency = Self.currencies[place % Self.currencies.count]
    start = Int.random(in: 2016...2023, using: &random)
    let last = Int.random(in: 2024...2027, using: &random)
    expectedEnd = last * 10_000 + (chance(50, &random) ? 630 : 1231)
    hasEnded = expectedEnd <= 2025_1231 && chance(50, &random)
    var given: [(donor: String, cents: Int?)] = []
    for index in 0..<Int.random(in: 1...3, using: &random) {
      let cents = Int.random(in: 1_000_000...90_000_000, using: &random)
      given.append((Self.donors[(place + index) % 4], chance(10, &random) ? nil : cents))
    }
    contributions = given
    let known = given.compactMap(\.cents)
    total = known.count == given.count && chance(60, &random) ? known.reduce(0, +) : nil
    let isSplit = chance(40, &random)
    var delivered: [Entry] = []
    var planned: [Entry] = []
    for year in start...min(last, 2025) {
      if chance(6, &random) { continue }
      for category in isSplit ? Self.categories : [nil] as [String?] {
        let cents = Int.random(in: 10_001...900_000, using: &random)
        delivered.append(
          Entry(year: year, cents: chance(4, &random) ? nil : cents, category: category))
        planned.append(Entry(year: year, cents: cents + 5_000, category: category))
      }
    }
    delivery = delivered
    budget = planned
    indicators = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      [true, false, nil].randomElement(using: &random) ?? nil
    }
    counted = Int.random(in: 0...500, using: &random)
  }

  /// An amount as definitions write it.
  private static func amount(_ cents: Int?) -> String {
    guard let cents else { return "null" }
    let rest = cents % 100
    return "\(cents / 100)" + (rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)")
  }

  private static func date(_ day: Int) -> String {
    "\(day / 10_000)-\(day / 100 % 100 < 10 ? "0" : "")\(day / 100 % 100)-\(day % 100)"
  }

  /// The definition.
  package var yaml: String {
    func entries(_ entries: [Entry]) -> String {
      guard !entries.isEmpty else { return "[]" }
      return entries.map { entry in
        let category = entry.category.map { ", category: \"\($0)\"" } ?? ""
        return "\n    - { year: \(entry.year), amount: \(Self.amount(entry.cents))\(category) }"
      }.joined()
    }
    let names = Array(Set(contributions.map(\.donor))).sorted()
    let told = indicators.enumerated().map { place, isReached in
      let actual = isReached.map { $0 ? "\(50 + place)" : "\(49 - place)" } ?? "null"
      return "{ id: I\(place + 1), title: { bs: Indikator, en: Indicator }, measure: unit, "
        + "direction: increase, baseline: { year: 2015, value: 0 }, "
        + "targets: [{ year: 2027, value: 100 }], periods: [{ start: 2025-01-01, "
        + "end: 2025-12-31, milestone: 50, actual: \(actual) }] }, "
    }
    let common =
      "{ id: Z, title: { bs: Zajednički, en: Common }, measure: unit, direction: increase, "
      + "baseline: { year: 2015, value: 0 }, targets: [{ year: 2027, value: 1000 }], "
      + "periods: [{ start: 2024-01-01, end: 2024-12-31, milestone: 0, actual: \(counted) }] }"
    let organisations = names.enumerated().map {
      "{ id: d\($0), name: { bs: \($1), en: \($1) }, roles: [funding] }, "
    }
    let given = contributions.map {
      "{ donor: d\(names.firstIndex(of: $0.donor) ?? 0), amount: \(Self.amount($0.cents)), "
        + "date: null, recipient: null }"
    }
    return """
      kohezija: 1
      kind: project
      id: \(id)
      data_status: illustrative
      languages: { primary: bs-Latn, secondary: en }
      acronym: \(id.uppercased())
      title: { bs: Projekat \(id), en: Project \(id) }
      status: { iati: 2 }
      dates: { start: \(start)-01-01, expected_end: \(Self.date(expectedEnd)), end: \(hasEnded ? Self.date(expectedEnd) : "null") }
      results:
        - code: "1"
          level: output
          statement: { bs: Rezultat, en: Result }
          indicators: [\(told.joined())\(common)]
      locations: [\(units.joined(separator: ", "))]
      organisations: [\(organisations.joined()){ id: agencija, name: { bs: Agencija, en: Agency }, roles: [implementing] }]
      finance:
        currency: \(currency)
        total_contributions: \(Self.amount(total))
        contributions: [\(given.joined(separator: ", "))]
        delivery: \(entries(delivery))
        budget: \(entries(budget))

      """
  }
}
