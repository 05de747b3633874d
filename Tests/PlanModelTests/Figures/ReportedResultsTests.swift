import Languages
import PlanModel
import Testing

struct ReportedResultsTests {
  private static func indicator(
    _ id: String, milestone: Int?, actual: Int?, direction: IndicatorDirection? = .increase,
    baseline: Int = 0, target: Int = 100
  ) throws -> Indicator {
    func period(_ year: Int, _ milestone: Int?, _ actual: Int?) throws -> IndicatorPeriod {
      IndicatorPeriod(
        span: Period(
          start: try #require(PartialDate("\(year)-01-01")),
          end: try #require(PartialDate("\(year)-12-31"))),
        milestone: milestone.map { .known(.number(DecimalNumber($0))) } ?? .notPublished,
        actual: actual.map { .known(.number(DecimalNumber($0))) } ?? .notPublished)
    }
    return Indicator(
      id: id, title: PlanFixture.text(id), measure: .unit, direction: direction,
      baseline: IndicatorValue(year: 2023, value: DecimalNumber(baseline)),
      targets: [
        IndicatorValue(year: 2026, value: DecimalNumber(target)),
        IndicatorValue(year: 2025, value: DecimalNumber(1)),
      ],
      periods: [try period(2024, 1, 999), try period(2025, milestone, actual)],
      isCumulative: true)
  }

  private static func report(_ outcomes: [OutcomeProgress] = []) throws -> Report {
    Report(
      id: "r", dataStatus: .illustrative,
      languages: DefinitionLanguages(primary: .bosnian, secondary: .english),
      type: .donorProgress,
      period: ReportingPeriod(
        span: Period(
          start: try #require(PartialDate("2025-01-01")),
          end: try #require(PartialDate("2025-12-31")))),
      outcomes: outcomes)
  }

  private static func project(_ results: [ProjectResult]) throws -> Project {
    let base = try ProjectLedgerTests.project(
      ProjectFinance(currency: "USD", totalContributions: .notPublished))
    return Project(
      id: base.id, dataStatus: base.dataStatus, languages: base.languages, title: base.title,
      dates: base.dates, results: results, finance: base.finance)
  }

  @Test func `indicators stand to the milestone of the period that the report is on`() throws {
    let results = ProjectResult(
      code: "1", level: .known(.outcome), statement: PlanFixture.text("S"),
      indicators: [
        try Self.indicator("up", milestone: 50, actual: 50),
        try Self.indicator("short", milestone: 50, actual: 49),
        try Self.indicator(
          "down", milestone: 50, actual: 40, direction: .decrease, baseline: 90, target: 10),
        try Self.indicator(
          "unsaid", milestone: 50, actual: 60, direction: nil, baseline: 90, target: 10),
        try Self.indicator("silent", milestone: 50, actual: nil),
        try Self.indicator("free", milestone: nil, actual: 3),
      ])
    let reported = ReportedResults(try Self.report(), on: try Self.project([results]))
    #expect(reported.indicators(.reached) == ["up", "down"])
    #expect(reported.indicators(.missed) == ["short", "unsaid"])
    #expect(reported.indicators(.noActual) == ["silent"])
    #expect(reported.indicators(.noMilestone) == ["free"])
    let first = try #require(reported.indicators.first)
    #expect(first.target?.year == 2026)
    #expect(first.achievement?.ofWay?.percentage(decimals: 1) == DecimalNumber(50))
    #expect(reported.indicators.first { $0.id == "silent" }?.achievement == nil)
  }

  @Test func `outputs stand under their outcomes, and the report's indicators go first`() throws {
    func result(_ code: String, _ partOf: String?) throws -> ProjectResult {
      ProjectResult(
        code: code, level: .notPublished, partOf: partOf, statement: PlanFixture.text(code),
        indicators: [
          try Self.indicator("a\(code)", milestone: 1, actual: 1),
          try Self.indicator("b\(code)", milestone: 1, actual: 1),
        ])
    }
    let told = ReportedIndicator(id: "b2.1", title: PlanFixture.text("told"), measure: .unit)
    let report = try Self.report([
      OutcomeProgress(result: "9", rating: Rating(.onTrack)),
      OutcomeProgress(result: "2.1", rating: Rating(.offTrack), indicators: [told]),
    ])
    let reported = ReportedResults(
      report,
      on: try Self.project([
        try result("2.1", "2"), try result("1", nil), try result("2", nil),
        try result("3.1", "3"),
      ]))
    #expect(reported.results.map(\.code) == ["1", "2", "2.1", "3.1", "9"])
    #expect(reported.results.map(\.isPart) == [false, false, true, false, false])
    #expect(reported.codes(rated: .offTrack) == ["2.1"])
    #expect(reported.codes(rated: nil) == ["1", "2", "3.1"])
    let indicators = try #require(reported.results.first { $0.code == "2.1" }).indicators
    #expect(indicators.map(\.id) == ["b2.1", "a2.1"])
    #expect(indicators.map(\.origin) == [.report(outcome: 1), .project(result: "2.1")])
  }
}
