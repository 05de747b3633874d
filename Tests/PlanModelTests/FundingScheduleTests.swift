import Languages
import PlanModel
import TestSupport
import Testing

struct FundingScheduleTests {
  @Test(arguments: 0..<20)
  func `years and what has none add up to what the framework has by source`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = LocalizedText([.init(.bosnian, "tekst")])
    let time = Period(
      start: try #require(PartialDate("2025")), end: try #require(PartialDate("2028")))
    let sources: [Code] = ["municipal-budget", "donor", "cantonal", "none"]
    let actions = (0..<8).map { place in
      Action(
        id: "A\(place)", title: text,
        timeframe: Bool.random(using: &random) ? time : Period(start: time.start, end: time.start),
        cost: ActionCost(currency: place == 7 ? "EUR" : "BAM", total: DecimalNumber(100)),
        funding: (0..<3).map { _ in
          Funding(
            source: sources.randomElement(using: &random) ?? "none", status: .expected,
            byYear: (2025...2028).filter { _ in Bool.random(using: &random) }.map {
              YearAmount(year: $0, amount: DecimalNumber(Int.random(in: 0...9, using: &random)))
            }, amount: DecimalNumber(Int.random(in: 0...90, using: &random)))
        })
    }
    let plan = Plan(
      id: "plan", dataStatus: .real,
      languages: DefinitionLanguages(primary: .bosnian, secondary: nil), title: text,
      localGovernment: "ba-livno", period: time, edition: Edition(number: "1", stage: .adopted),
      actions: actions)
    let (schedule, framework) = (FundingSchedule(plan), FinancialFramework(plan))
    for line in schedule.lines {
      #expect(line.amounts.count == schedule.years.count)
      #expect(line.amounts.reduce(line.withoutYear, +) == line.total)
      let expected =
        line.source.map { source in
          framework.bySource.first { $0.source == source }?.amount
        } ?? framework.gap
      #expect(line.total == expected)
    }
    #expect(
      schedule.lines.filter { $0.source != nil }.count == framework.bySource.count)
  }
}
