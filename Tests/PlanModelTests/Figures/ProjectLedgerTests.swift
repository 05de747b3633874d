import Languages
import PlanModel
import TestSupport
import Testing

struct ProjectLedgerTests {
  static func day(_ year: Int, _ month: Int = 12, _ day: Int = 31) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day)
  }

  static func number(_ whole: Int) -> DecimalNumber { DecimalNumber(whole) }

  static func project(_ finance: ProjectFinance, start: String = "2022-12", end: String = "2024-12")
    throws -> Project
  {
    Project(
      id: "p", dataStatus: .illustrative,
      languages: DefinitionLanguages(primary: .bosnian, secondary: .english),
      title: PlanFixture.text("P"),
      dates: ProjectDates(
        start: .known(try #require(PartialDate(start))),
        expectedEnd: .known(try #require(PartialDate(end))), end: .notPublished),
      finance: finance)
  }

  @Test func `a year that is not published makes all sums bounds`() throws {
    let project = try Self.project(
      ProjectFinance(
        currency: "USD", totalContributions: .known(Self.number(1_746_947)),
        delivery: [
          FinanceEntry(year: 2023, amount: .known(Self.number(217_053))),
          FinanceEntry(year: 2024, amount: .known(Self.number(115_019))),
        ]))
    let ledger = ProjectLedger(project)
    #expect(ledger.unpublishedYears == [2022])
    #expect(ledger.delivered == .atLeast(Self.number(332_072)))
    #expect(ledger.remaining == .atMost(Self.number(1_414_875)))
    #expect(ledger.rateOfContributions?.bound == .atLeast)
    #expect(
      ledger.rateOfContributions?.share.percentage(decimals: 2) == PlanFixture.number("19.01"))
    #expect(ledger.budget == .notPublished)
    #expect(ledger.rateOfBudget == nil)
    #expect(ledger.netFunded == .notPublished)
    #expect(ledger.forecast == nil)
    #expect(ledger.years.map(\.subject) == [.year(2022), .year(2023), .year(2024)])
    #expect(ledger.years.first?.delivered == .notPublished)
  }

  @Test func `amounts of other currencies count by the latest dated rate up to their day`() throws {
    func rate(_ value: String, _ date: String, units: Int = 1) throws -> ExchangeRate {
      ExchangeRate(
        from: "EUR", units: units, to: "BAM", value: PlanFixture.number(value),
        date: PartialDate(date))
    }
    let finance = ProjectFinance(
      currency: "BAM", totalContributions: .known(Self.number(10_000)),
      delivery: [
        FinanceEntry(year: 2023, amount: .known(Self.number(100)), currency: "EUR"),
        FinanceEntry(
          year: 2024, date: PartialDate("2024-06-30"), amount: .known(Self.number(100)),
          currency: "EUR"),
        FinanceEntry(year: 2024, amount: .known(Self.number(7))),
      ],
      exchangeRates: [
        try rate("2.5", "2025-01-01"), try rate("195.583", "2023-01-01", units: 100),
        try rate("1.9", "2024-06-01"),
      ])
    let ledger = ProjectLedger(try Self.project(finance, start: "2023-01"))
    #expect(
      ledger.years.map(\.delivered) == [
        .exact(PlanFixture.number("195.58")), .exact(Self.number(197)),
      ])
    #expect(ledger.delivered == .exact(PlanFixture.number("392.58")))
    #expect(
      ledger.usedRates.map(\.value) == [PlanFixture.number("195.583"), PlanFixture.number("1.9")])
    #expect(ledger.unconverted == [])
  }

  @Test func `an amount without a rate is unknown and never zero`() throws {
    let finance = ProjectFinance(
      currency: "USD", totalContributions: .notPublished,
      contributions: [
        Contribution(
          donor: "a", amount: .known(Self.number(5)), date: .notPublished, recipient: .notPublished),
        Contribution(
          donor: "b", amount: .known(Self.number(5)), currency: "EUR", date: .notPublished,
          recipient: .notPublished),
      ])
    let ledger = ProjectLedger(try Self.project(finance))
    #expect(ledger.contributions == .atLeast(Self.number(5)))
    #expect(ledger.donors.map(\.amount) == [.exact(Self.number(5)), .notPublished])
    #expect(ledger.unconverted == ["EUR"])
    #expect(ledger.delivered == .notPublished)
    #expect(ledger.remaining == .notPublished)
  }

  @Test func `splits keep what is not broken down as a line of its own`() throws {
    let finance = ProjectFinance(
      currency: "USD", totalContributions: .known(Self.number(100)),
      delivery: [
        FinanceEntry(year: 2023, amount: .known(Self.number(10)), organisation: "b", category: "6"),
        FinanceEntry(year: 2023, amount: .known(Self.number(20)), organisation: "a"),
        FinanceEntry(year: 2024, amount: .notPublished, organisation: "a"),
        FinanceEntry(year: 2024, amount: .known(Self.number(5))),
      ])
    let ledger = ProjectLedger(try Self.project(finance, start: "2023-01"))
    #expect(
      ledger.organisations.map(\.subject)
        == [.organisation("a"), .organisation("b"), .notBrokenDown])
    #expect(
      ledger.organisations.map(\.delivered)
        == [.atLeast(Self.number(20)), .exact(Self.number(10)), .exact(Self.number(5))])
    #expect(ledger.categories.map(\.subject) == [.category("6"), .notBrokenDown])
    #expect(ledger.results == [])
    #expect(ledger.delivered == .atLeast(Self.number(35)))
  }

  @Test func `a forecast is made only of known delivery and when a part of the time has passed`()
    throws
  {
    let finance = ProjectFinance(
      currency: "USD", totalContributions: .known(Self.number(1000)),
      delivery: [FinanceEntry(year: 2023, amount: .known(Self.number(400)))])
    let project = try Self.project(finance, start: "2023-01", end: "2024-12")
    #expect(ProjectLedger(project, at: Self.day(2023)).forecast?.amount == Self.number(801))
    #expect(ProjectLedger(project, at: Self.day(2024)).forecast == nil)
    #expect(ProjectLedger(project, at: Self.day(2023, 2, 1)).forecast == nil)
  }
}

struct BoundedAmountTests {
  private static func figure(_ generator: inout SeededGenerator) -> (
    amount: BoundedAmount, range: ClosedRange<Int>
  ) {
    let low = Int.random(in: 0...50, using: &generator)
    let high = Int.random(in: low...100, using: &generator)
    return switch Int.random(in: 0..<4, using: &generator) {
    case 0: (.exact(DecimalNumber(low)), low...low)
    case 1: (.atLeast(DecimalNumber(low)), low...1000)
    case 2: (.atMost(DecimalNumber(high)), 0...high)
    default: (.notPublished, 0...1000)
    }
  }

  private static func allows(_ amount: BoundedAmount, _ value: Int) -> Bool {
    let value = DecimalNumber(value)
    return switch amount {
    case .exact(let number): value == number
    case .atLeast(let number): value >= number
    case .atMost(let number): value <= number
    case .notPublished: true
    }
  }

  @Test func `no true value lies outside of a sum or a difference`() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<2_000 {
      let parts = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        Self.figure(&generator)
      }
      let truth = parts.map { Int.random(in: $0.range, using: &generator) }
      let sum = BoundedAmount.sum(parts.map(\.amount))
      #expect(Self.allows(sum, truth.reduce(0, +)))
      let whole = Self.figure(&generator)
      let value = Int.random(in: whole.range, using: &generator)
      #expect(Self.allows(whole.amount - parts[0].amount, value - truth[0]))
    }
  }

  @Test
  func `percentages by the largest remainder add up to a hundred and differ by less than one unit`()
    throws
  {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let parts = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        DecimalNumber(Int.random(in: 0...10_000, using: &generator))
      }
      guard let shares = LargestRemainder.percentages(of: parts, decimals: 1) else {
        #expect(parts.allSatisfy { $0 == .zero })
        continue
      }
      #expect(shares.reduce(.zero, +) == DecimalNumber(100))
      let whole = parts.reduce(.zero, +)
      for (part, share) in zip(parts, shares) {
        let exact = try #require(part.percentage(of: whole))
        let difference = max(exact - share, share - exact)
        #expect(difference < DecimalNumber(tenThousandths: 1_001))
      }
    }
  }
}
