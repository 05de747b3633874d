import Languages
import PlanModel
import Testing

struct FinancialFrameworkTests {
  private static func action(
    _ id: String, by responsible: String?, _ start: String, _ end: String, cost: ActionCost?,
    funding: [Funding] = []
  ) -> Action {
    Action(
      id: id, title: PlanFixture.text(id), responsible: responsible,
      timeframe: PlanFixture.period(start, end), cost: cost, funding: funding)
  }

  private static func years(_ amounts: [(Int, Int)]) -> [YearAmount] {
    amounts.map { YearAmount(year: $0.0, amount: DecimalNumber($0.1)) }
  }

  private static func plan(_ actions: [Action], objectives: [Objective] = []) throws -> Plan {
    Plan(
      id: "p", dataStatus: .illustrative,
      languages: DefinitionLanguages(primary: .bosnian, secondary: .english),
      title: PlanFixture.text("Plan"), localGovernment: "ba-sanski-most",
      period: try #require(PlanFixture.period("2025", "2028")),
      edition: Edition(number: "1.0", stage: .draft),
      actors: ["a", "b"].map { Actor(id: $0, name: PlanFixture.text($0), type: "cso") },
      objectives: objectives, actions: actions)
  }

  @Test func `all sums of a plan agree with its total`() throws {
    let plan = try Self.plan(
      [
        Self.action(
          "A1", by: "a", "2025-04", "2025-09",
          cost: ActionCost(currency: "BAM", total: DecimalNumber(3000)),
          funding: [
            Funding(source: "municipal-budget", status: .secured, amount: DecimalNumber(3000))
          ]),
        Self.action(
          "A2", by: "b", "2025-05", "2028",
          cost: ActionCost(
            currency: "BAM", byYear: Self.years([(2025, 4000), (2026, 4000)]),
            total: DecimalNumber(8000)),
          funding: [
            Funding(source: "municipal-budget", status: .secured, amount: DecimalNumber(5000)),
            Funding(source: "none", status: .gap, amount: DecimalNumber(3000)),
          ]),
        Self.action(
          "A3", by: nil, "2026", "2027",
          cost: ActionCost(currency: "BAM", total: PlanFixture.number("0.01")),
          funding: [Funding(source: "donor", status: .expected, amount: .zero)]),
        Self.action("A4", by: "a", "2026", "2027", cost: nil),
        Self.action(
          "A5", by: "a", "2026", "2026",
          cost: ActionCost(currency: "EUR", total: DecimalNumber(10))),
      ],
      objectives: [
        Objective(id: "C1", title: PlanFixture.text("C1"), actions: ["A1", "A4"]),
        Objective(id: "C2", title: PlanFixture.text("C2"), actions: ["A1", "A2"]),
      ])
    let framework = FinancialFramework(plan)
    #expect(framework.total == PlanFixture.number("11000.01"))
    #expect(framework.byYear == Self.years([(2025, 7000), (2026, 4000)]))
    #expect(framework.withoutYear == PlanFixture.number("0.01"))
    #expect(framework.bySource.map(\.source) == ["municipal-budget", "donor"])
    #expect(framework.bySource.map(\.amount) == [DecimalNumber(8000), .zero])
    #expect(framework.gap == DecimalNumber(3000))
    #expect(framework.unaccounted == PlanFixture.number("0.01"))
    #expect(framework.byObjective.map(\.id) == ["C1", "C2", nil])
    #expect(framework.byObjective.map(\.actionCount) == [2, 1, 2])
    #expect(framework.byObjective.reduce(.zero) { $0 + $1.amount } == framework.total)
    #expect(framework.byResponsible.map(\.id) == ["a", "b", nil])
    #expect(framework.byStatus.map(\.amount) == [8000, 0, 3000].map { DecimalNumber($0) })
    #expect(framework.otherCurrencies == [Money(DecimalNumber(10), "EUR")])
    #expect(framework.actionsWithoutCost == ["A4"])
    #expect(framework.gapShare?.percentage(decimals: 2) == PlanFixture.number("27.27"))
  }

  @Test func `twenty thousand amounts add up to the last hundredth`() throws {
    let actions = (1...20_000).map { number in
      Self.action(
        "A\(number)", by: "a", "2025", "2025",
        cost: ActionCost(currency: "BAM", total: PlanFixture.number("999999999999999.01")))
    }
    let framework = try FinancialFramework(Self.plan(actions))
    let expected = Int128(9_999_999_999_999_990_100) * 20_000
    #expect(framework.total.tenThousandths == expected)
  }
}
