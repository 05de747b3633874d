import Languages
import PlanModel
import TestSupport
import Testing

struct LedgerLinesTests {
  private static func line(_ subject: String, _ budget: Int?, _ spent: Int?) -> FinanceLine {
    func known(_ number: Int?) -> Known<DecimalNumber> {
      number.map { .known(DecimalNumber($0)) } ?? .notPublished
    }
    return FinanceLine(
      subject: subject,
      figures: FinanceFigures(budget: known(budget), expenditure: known(spent)))
  }

  private static func ledger(_ lines: [FinanceLine]) throws -> ProjectLedger {
    ProjectLedger(
      try ProjectLedgerTests.project(
        ProjectFinance(currency: "USD", totalContributions: .known(DecimalNumber(1_000)))),
      report: ReportFinance(
        asOf: PartialDate("2024-12-31"), currency: "USD",
        total: FinanceFigures(
          budget: .known(DecimalNumber(900)), expenditure: .known(DecimalNumber(300))),
        byOutcome: .known(lines)))
  }

  @Test func `what lines leave of the whole is told as not broken down`() throws {
    let ledger = try Self.ledger([Self.line("1", 500, 100), Self.line("2", 300, 150)])
    let lines = ledger.lines(by: .result)
    #expect(lines.map(\.subject) == [.result("1"), .result("2"), .notBrokenDown])
    #expect(lines.last?.budget == .exact(DecimalNumber(100)))
    #expect(lines.last?.delivered == .exact(DecimalNumber(50)))
    #expect(ProjectLedger.shares(of: lines)?.reduce(.zero, +) == DecimalNumber(100))
  }

  @Test func `lines that make the whole, or are not known, have no rest`() throws {
    let whole = try Self.ledger([Self.line("1", 500, 100), Self.line("2", 400, 200)])
    #expect(whole.lines(by: .result).count == 2)
    let open = try Self.ledger([Self.line("1", 500, nil), Self.line("2", 400, 200)])
    #expect(open.lines(by: .result).count == 2)
    #expect(ProjectLedger.shares(of: open.lines(by: .result)) == nil)
  }

  @Test func `contributions without a date leave every year open`() throws {
    func given(_ amount: Int, _ date: String?) -> Contribution {
      Contribution(
        donor: "d", amount: .known(DecimalNumber(amount)),
        date: date.flatMap { PartialDate($0) }.map { .known($0) } ?? .notPublished,
        recipient: .notPublished)
    }
    func postings(_ contributions: [Contribution]) throws -> FinancePostings {
      FinancePostings(
        try ProjectLedgerTests.project(
          ProjectFinance(
            currency: "USD", totalContributions: .notPublished, contributions: contributions)),
        until: nil)
    }
    let dated = try postings([given(5, "2023-01-02"), given(7, "2023-03-04")])
    #expect(dated.contributions(in: 2023) == .exact(DecimalNumber(12)))
    #expect(dated.contributions(in: 2024) == .exact(.zero))
    let open = try postings([given(5, "2023-01-02"), given(7, nil)])
    #expect(open.contributions(in: 2023) == .atLeast(DecimalNumber(5)))
    #expect(open.contributions(in: 2024) == .notPublished)
    #expect(try postings([]).contributions(in: 2024) == .notPublished)
  }

  @Test func `what is behind time is told in points`() throws {
    let ledger = try Self.ledger([])
    #expect(ledger.elapsed?.percentage(decimals: 1) == DecimalNumber(100))
    #expect(ledger.lag == DecimalNumber(70))
  }
}
