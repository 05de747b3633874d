import Languages
import PlanModel
import TestSupport
import Testing

struct PortfolioFiguresTests {
  private static func text(_ words: String) -> LocalizedText {
    LocalizedText([.init(.english, words)])
  }

  private static func value(_ year: Int, _ number: Int) -> IndicatorValue {
    IndicatorValue(year: year, value: DecimalNumber(number))
  }

  private static func plan(
    _ id: String, _ indicators: [Indicator] = [], actions: [Action] = []
  ) throws -> Plan {
    let start = try #require(PartialDate(year: 2025))
    return Plan(
      id: id, dataStatus: .illustrative,
      languages: DefinitionLanguages(primary: .english, secondary: nil), title: text(id),
      localGovernment: id, period: Period(start: start, end: start),
      edition: Edition(number: "1", stage: .draft), actions: actions, indicators: indicators)
  }

  private static func indicator(
    _ targets: [IndicatorValue], _ measure: IndicatorMeasure = .unit, cumulative: Bool = false
  ) -> Indicator {
    Indicator(
      id: "I", title: text("I"), measure: measure, targets: targets, isCumulative: cumulative)
  }

  private static func common(
    _ members: [String], measure: IndicatorMeasure = .unit, unit: Code = "persons"
  ) -> CommonIndicator {
    CommonIndicator(
      id: "Z", title: text("Z"), measure: measure, unit: unit,
      sources: members.map { IndicatorSource(definition: $0, indicator: "I") })
  }

  @Test func `only values of the same counting and year are added, the rest is told apart`() throws
  {
    let plans = [
      try Self.plan("a", [Self.indicator([Self.value(2026, 10), Self.value(2027, 20)])]),
      try Self.plan("b", [Self.indicator([Self.value(2026, 5)])]),
      try Self.plan("c", [Self.indicator([Self.value(2026, 100)], cumulative: true)]),
      try Self.plan("d"), try Self.plan("e", [Self.indicator([])]),
    ]
    let figures = CommonIndicatorFigures(
      Self.common(["a", "b", "c", "d", "e"]), plans: plans, reports: [:],
      for: .everybody)
    #expect(figures.readings.map(\.obstacle) == [nil, nil, .counting, .missing, .valueless])
    #expect(figures.sums.map(\.year) == [2026, 2027])
    #expect(figures.sums.map(\.amount) == [DecimalNumber(15), DecimalNumber(20)])
    #expect(figures.sums.map(\.members) == [2, 1])
  }

  @Test(arguments: [
    ("percent", IndicatorMeasure.percentage), ("percent", .unit), ("days", .unit),
    ("persons", .qualitative),
  ])
  func `percentages, averages and words are never added`(
    unit: String, measure: IndicatorMeasure
  ) throws {
    let plans = try ["a", "b"].map { id in
      try Self.plan(id, [Self.indicator([Self.value(2026, 50)], measure)])
    }
    let figures = CommonIndicatorFigures(
      Self.common(["a", "b"], measure: measure, unit: Code(unit)), plans: plans, reports: [:],
      for: .everybody)
    #expect(figures.sums.isEmpty && figures.readings.allSatisfy { $0.obstacle != nil })
  }

  @Test func `currencies are never mixed`() throws {
    let plans = try [("a", "BAM", 10), ("b", "EUR", 7), ("c", "BAM", 5)].map { id, currency, cost in
      try Self.plan(
        id,
        actions: [
          Action(
            id: "A", title: Self.text("A"),
            cost: ActionCost(currency: currency, total: DecimalNumber(cost)),
            funding: [
              Funding(source: "donor", status: .secured, amount: DecimalNumber(cost - 1))
            ])
        ])
    }
    let money = PortfolioMoney.all(plans.map { FinancialFramework($0) })
    #expect(money.map(\.currency) == ["BAM", "EUR"])
    #expect(money.map(\.total) == [DecimalNumber(15), DecimalNumber(7)])
    #expect(money.map(\.unaccounted) == [DecimalNumber(2), DecimalNumber(1)])
    #expect(money.map(\.plans) == [[0, 2], [1]])
    #expect(money[0].bySource.map(\.plans) == [2])
  }

  /// Whoever has the units' own documents can make every sum, so a sum tells nothing new.
  @Test(arguments: 0..<20)
  func `sums across units are made of what units show and of nothing else`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let units = (0..<8).map { _ -> (definition: Code?, incidents: PublishedIncidents) in
      let records = (2022...2024).map { year in
        IncidentRecord(
          year: year, incidentClass: .incident, types: ["graffiti"],
          count: Int.random(in: 0...6, using: &random))
      }
      return (
        Bool.random(using: &random) ? "osce-odihr" : nil,
        PublishedIncidents(IncidentBaseline(records: records), for: .everybody)
      )
    }
    let sums = IncidentSums(units)
    for sum in sums.years {
      let published = units.filter { $0.definition == sum.definition }
        .map { $0.incidents[.all(year: sum.year)] }
      let shown = published.compactMap { count in
        if case .shown(let number) = count { number } else { nil }
      }
      #expect(sum.sum == (shown.isEmpty ? nil : shown.reduce(0, +)))
      #expect(sum.shown == shown.count && sum.hidden == published.count - shown.count)
    }
    #expect(sums.years.contains { $0.hidden > 0 }, "the property is put to the test")
  }
}
