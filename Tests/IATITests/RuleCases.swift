import Languages
import Testing

@testable import IATI

/// One way to break each rule of the ruleset, from an activity that breaks none.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let change: @Sendable (inout IATIActivity) -> Void
  var testDescription: String { rule }

  init(_ rule: String, _ change: @escaping @Sendable (inout IATIActivity) -> Void) {
    self.rule = rule
    self.change = change
  }

  static let all = identifiers + parties + texts + dates + sectors + places + aid + money + results

  private static let identifiers = [
    RuleCase("1.1.3") { $0.reporter.reference = $0.identifier.text },
    RuleCase("1.1.21") { $0.identifier.text = "XX-DRUGI-mostovi" },
    RuleCase("1.3.13") { $0.identifier.text = "XX-PRIMJER-1-a/b" },
    RuleCase("1.3.1") { $0.identifier.text += " " },
    RuleCase("1.14.13") { $0.reporter.reference = "XX|1" },
    RuleCase("1.14.1") { $0.reporter.reference += "\n" },
    RuleCase("1.16.1") { $0.otherIdentifiers[1].reference = " XX-STARI" },
    RuleCase("1.6.1") { $0.otherIdentifiers[0].reference = "XX-STARI-7 " },
    RuleCase("1.7.1") { $0.relatedActivities[0].reference = " XX-FOND-3" },
    RuleCase("1.11.1") { $0.otherIdentifiers[0].owner?.reference = " XX" },
    RuleCase("1.11.13") { $0.otherIdentifiers[0].owner?.reference = "X&X" },
    RuleCase("6.8.1") { $0.otherIdentifiers[0].owner = .init() },
  ]

  private static let parties = [
    RuleCase("6.10.1") {
      $0.participants.first.reference = nil
      $0.participants.first.names = []
    },
    RuleCase("1.8.13") { $0.participants.first.reference = "X?X" },
    RuleCase("1.8.1") { $0.participants.first.reference = "XX " },
    RuleCase("1.9.1") { $0.participants.first.activity = " XX-1" },
    RuleCase("6.9.1") { $0.transactions[0].provider = Provider() },
    RuleCase("1.10.13") { $0.transactions[0].provider?.reference = "X/X" },
    RuleCase("1.10.1") { $0.plannedDisbursements[0].provider?.reference = "XX " },
    RuleCase("1.4.1") { $0.transactions[0].provider?.activity = " XX" },
    RuleCase("6.9.2") { $0.plannedDisbursements[0].receiver = Receiver(type: "22") },
    RuleCase("1.15.13") { $0.transactions[0].receiver?.reference = "X/X" },
    RuleCase("1.15.1") { $0.transactions[0].receiver?.reference = " XX" },
    RuleCase("1.5.1") { $0.plannedDisbursements[0].receiver?.activity = "XX " },
  ]

  private static let texts = [
    RuleCase("4.1.1") { $0.language = nil },
    RuleCase("4.3.1") { $0.title = Prose() },
    RuleCase("4.4.1") { $0.descriptions.first.narratives = NonEmpty(Narrative()) },
    RuleCase("7.8.1") { $0.currency = nil },
  ]

  private static let dates = [
    RuleCase("6.11.1") { activity in
      activity.dates = NonEmpty(activity.dates.others[1], [activity.dates.others[2]])
    },
    RuleCase("11.1.1") { $0.updated = Moment(CalendarDay(year: 2025, month: 6, day: 16)) },
    RuleCase("11.1.2") { $0.dates.first.date = day(2025) },
    RuleCase("11.1.3") { $0.dates.others[0].date = day(2025) },
    RuleCase("11.1.4") {
      $0.dates.others[0].date = day(2026)
      $0.dates.others[2].date = day(2027)
    },
    RuleCase("11.1.5") { $0.dates.others[2].date = day(2026) },
    RuleCase("11.2.1") { $0.transactions[0].date = day(2026) },
    RuleCase("11.2.2") { $0.transactions[0].value.date = day(2026) },
  ]

  private static let sectors = [
    RuleCase("6.2.2") { $0.sectors = [] },
    RuleCase("6.6.2") { $0.transactions[0].sectors = [.init(sector: "15220")] },
    RuleCase("6.7.2") {
      $0.sectors = []
      $0.transactions.append($0.transactions[0])
      $0.transactions[0].sectors = [.init(sector: "15220")]
    },
    RuleCase("102.1.1") { for place in 0...1 { $0.sectors[place].vocabulary = "2" } },
    RuleCase("2.1.1") { $0.sectors[0].percentage = nil },
    RuleCase("2.1.2") { $0.sectors[0].percentage = StandardDecimal(50) },
    RuleCase("2.1.4") { $0.sectors.removeLast() },
    RuleCase("2.2.1") { $0.sectors.append(Sector(vocabulary: "99", sector: "a")) },
    RuleCase("12.3.1") {
      $0.sectors[0].percentage = StandardDecimal(110)
      $0.sectors[1].percentage = StandardDecimal(-10)
    },
    RuleCase("6.13.1") { $0.policyMarkers[0].vocabulary = "99" },
    RuleCase("6.14.1") { $0.policyMarkers[0].significance = nil },
  ]

  private static let places = [
    RuleCase("3.1.1") { $0.countries.append(Country(country: "HR")) },
    RuleCase("3.1.2") {
      $0.countries.append(Country(country: "HR", percentage: StandardDecimal(5)))
    },
    RuleCase("3.1.4") { $0.countries[0].percentage = StandardDecimal(50) },
    RuleCase("12.1.1") { $0.countries[0].percentage = StandardDecimal(101) },
    RuleCase("3.4.1") {
      $0.countries = []
      $0.regions = ["88", "89"].map { Region(region: $0, vocabulary: "1") }
    },
    RuleCase("3.4.2") {
      $0.regions = [Region(region: "89", vocabulary: "1", percentage: StandardDecimal(10))]
    },
    RuleCase("3.4.4") {
      $0.countries = []
      $0.regions = [Region(region: "89", vocabulary: "1", percentage: StandardDecimal(10))]
    },
    RuleCase("3.6.2") { $0.transactions[0].country = .init(country: "BA") },
    RuleCase("3.7.1") { $0.countries = [] },
    RuleCase("3.7.2") {
      $0.countries = []
      $0.transactions.append($0.transactions[0])
      $0.transactions[0].country = .init(country: "BA")
    },
  ]

  private static let aid = [
    RuleCase("107.1.1") { $0.aidTypes = [AidType(type: "1", vocabulary: "2")] },
    RuleCase("107.1.2") { $0.aidTypes.append(AidType(type: "D01", vocabulary: "1")) },
    RuleCase("107.2.1") { $0.transactions[0].aidTypes = [AidType(type: "1", vocabulary: "2")] },
    RuleCase("107.2.2") { $0.transactions[0].aidTypes.append(AidType(type: "D01")) },
  ]

  private static let money = [
    RuleCase("7.5.3") {
      $0.budgets[0].end = StandardDate(CalendarDay(year: 2024, month: 1, day: 2))
    },
    RuleCase("8.6.3") { $0.budgets[0].end = day(2022) },
    RuleCase("12.2.1") { $0.capitalSpend?.percentage = StandardDecimal(101) },
    RuleCase("7.9.1") { $0.countryBudgetItems = items(nil, nil) },
    RuleCase("7.9.2") { $0.countryBudgetItems = items(60, 50) },
    RuleCase("7.9.4") { $0.countryBudgetItems = items(60) },
  ]

  private static let results =
    [
      RuleCase("8.6.1") { $0.results[0].indicators.first.periods[0].end = day(2022) },
      RuleCase("8.11.1") {
        $0.results[0].references = [.init(vocabulary: "99", reference: "1")]
      },
      RuleCase("8.8.1") { $0.results[0].indicators.first.baselines[0].value = nil },
      RuleCase("8.8.2") { $0.results[0].indicators.first.baselines[0].value = "38 %" },
      RuleCase("8.8.3") { $0.results[0].indicators.others[0].baselines[0].value = "1" },
      RuleCase("8.9.1") { $0.results[0].indicators.first.periods[0].targets[0].value = nil },
      RuleCase("8.9.2") { $0.results[0].indicators.first.periods[0].targets[0].value = "1,5" },
      RuleCase("8.9.3") { $0.results[0].indicators.others[0].periods[0].targets[0].value = "1" },
      RuleCase("8.10.1") { $0.results[0].indicators.first.periods[0].actuals[0].value = nil },
      RuleCase("8.10.2") { $0.results[0].indicators.first.periods[0].actuals[0].value = "" },
      RuleCase("8.10.3") { $0.results[0].indicators.others[0].periods[0].actuals[0].value = "1" },
    ]

  private static func day(_ year: Int) -> StandardDate {
    StandardDate(CalendarDay(year: year, month: 12, day: 31))
  }

  private static func items(_ shares: Int?...) -> CountryBudgetItems {
    let items = shares.map {
      CountryBudgetItems.Item(item: "1", percentage: $0.map { StandardDecimal($0) })
    }
    return CountryBudgetItems(vocabulary: "1", items: NonEmpty(items[0], Array(items.dropFirst())))
  }
}
