import Languages
import PlanModel
import Testing

struct DeliveryFiguresTests {
  private static func project(
    contributions: Known<DecimalNumber>, delivery: [(Int, Int)], end: String = "2024-12"
  ) throws -> Project {
    Project(
      id: "spsc", dataStatus: .real,
      languages: DefinitionLanguages(primary: .bosnian, secondary: .english),
      title: PlanFixture.text("SPSC"),
      dates: ProjectDates(
        start: .known(try #require(PartialDate("2022-12"))),
        expectedEnd: .known(try #require(PartialDate(end))), end: .notPublished),
      finance: ProjectFinance(
        currency: "USD", totalContributions: contributions,
        delivery: delivery.map {
          FinanceEntry(year: $0.0, amount: .known(DecimalNumber($0.1)))
        },
        byRecipientOrganisation: .notPublished, budgetByYear: .notPublished))
  }

  @Test func `the published SPSC figures come out as the page implies them`() throws {
    let project = try Self.project(
      contributions: .known(DecimalNumber(1_746_947)),
      delivery: [(2023, 217_053), (2024, 115_019)])
    let figures = DeliveryFigures(project)
    #expect(figures.delivered == DecimalNumber(332_072))
    #expect(figures.remaining == DecimalNumber(1_414_875))
    #expect(figures.rate?.percentage(decimals: 2) == PlanFixture.number("19.01"))
    #expect(figures.rate?.percentage(decimals: 4) == PlanFixture.number("19.0087"))
    #expect(
      figures.years.map { $0.share?.percentage(decimals: 2) }
        == [PlanFixture.number("12.42"), PlanFixture.number("6.58")])
    #expect(figures.unpublishedYears == [2022])
    #expect(figures.referenceDay == CalendarDay(year: 2024, month: 12, day: 31))
    #expect(figures.hasExpectedEndPassed == false)
    #expect(figures.elapsed?.percentage(decimals: 0) == DecimalNumber(100))
  }

  @Test func `the day after the expected end it has passed`() throws {
    let project = try Self.project(
      contributions: .known(DecimalNumber(10)), delivery: [(2023, 1)])
    let figures = DeliveryFigures(project, at: CalendarDay(year: 2025, month: 1, day: 1))
    #expect(figures.hasExpectedEndPassed == true)
    #expect(figures.unpublishedYears == [2022, 2024])
    #expect(figures.elapsed?.percentage(decimals: 0) == DecimalNumber(100))
  }

  @Test func `what is not published stays unknown`() throws {
    let figures = DeliveryFigures(try Self.project(contributions: .notPublished, delivery: []))
    #expect(figures.delivered == nil)
    #expect(figures.remaining == nil)
    #expect(figures.rate == nil)
    #expect(figures.unpublishedYears.isEmpty)
    #expect(figures.hasExpectedEndPassed == nil)
    #expect(figures.elapsed == nil)
  }

  @Test func `a share is rounded once`() throws {
    let share = try #require(Share(PlanFixture.number("19.00495"), of: DecimalNumber(100)))
    #expect(share == share)
    let exact = try #require(Share(DecimalNumber(1_900_495), of: DecimalNumber(10_000_000)))
    #expect(exact.percentage(decimals: 2) == PlanFixture.number("19.00"))
    #expect(exact.percentage(decimals: 0) == DecimalNumber(19))
    #expect(exact.exceeds(percent: 19) && !exact.exceeds(percent: 20))
  }
}
