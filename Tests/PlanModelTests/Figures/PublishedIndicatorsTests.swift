import Languages
import PlanModel
import TestSupport
import Testing

struct PublishedIndicatorsTests {
  private static func record(_ type: Code, _ count: Int, year: Int = 2025) -> IncidentRecord {
    IncidentRecord(
      year: year, incidentClass: .incident, types: [type], bias: "ethnicity", count: count)
  }

  private static func plan(
    _ records: [IncidentRecord], minimum: Int = 3, source: String? = "koalicija",
    isFromIncidents: Bool? = nil, measure: IndicatorMeasure = .percentage
  ) throws -> (Plan, Indicator) {
    let start = try #require(PartialDate(year: 2025))
    let text = LocalizedText([.init(.english, "I")])
    let indicator = Indicator(
      id: "I", title: text, measure: measure, isCumulative: false, source: source,
      isFromIncidents: isFromIncidents)
    let plan = Plan(
      id: "p", dataStatus: .illustrative,
      languages: DefinitionLanguages(primary: .english, secondary: nil), title: text,
      localGovernment: "ba-livno", period: Period(start: start, end: start),
      edition: Edition(number: "1", stage: .draft),
      incidentBaseline: IncidentBaseline(
        sources: ["koalicija"],
        disclosure: Disclosure(publicMinimumCell: minimum, allowsPersonLevel: false),
        records: records), indicators: [indicator])
    return (plan, indicator)
  }

  private static func value(_ number: String) -> IndicatorValue {
    IndicatorValue(year: 2025, value: DecimalNumber(number))
  }

  private static let six = [record("graffiti", 3), record("threat", 3)]

  @Test(arguments: [
    ("66.7", true), ("67", true), ("66.6", true), ("83.3", true), ("33", true), ("0", false),
    ("100", false), ("50", false), ("48", false),
  ])
  func `a percentage of six incidents is withheld where it leaves one or two`(
    percentage: String, isWithheld: Bool
  ) throws {
    let (plan, indicator) = try Self.plan(Self.six)
    let published = PublishedIndicators(plan, for: .everybody)
    #expect(published.withholds(Self.value(percentage), of: indicator) == isWithheld)
    let inside = PublishedIndicators(plan, for: Readership(.insiders))
    #expect(!inside.withholds(Self.value(percentage), of: indicator))
  }

  @Test func `who says that a value is not counted from incidents is believed`() throws {
    for (source, stated, isWithheld) in [
      ("koalicija", nil, true), ("skola", nil, false), ("skola", true, true),
      ("koalicija", false, false), (nil, nil, true), (nil, false, false),
    ] as [(String?, Bool?, Bool)] {
      let (plan, indicator) = try Self.plan(Self.six, source: source, isFromIncidents: stated)
      let published = PublishedIndicators(plan, for: .everybody)
      #expect(
        published.withholds(Self.value("66.7"), of: indicator) == isWithheld,
        "\(source ?? "") \(stated.map { "\($0)" } ?? "")")
    }
  }

  @Test func `a count is withheld where a table hides it, of incidents also where it is small`()
    throws
  {
    let records = [Self.record("graffiti", 5), Self.record("threat", 2), Self.record("other", 9)]
    let (plan, indicator) = try Self.plan(records, measure: .unit)
    let published = PublishedIndicators(plan, for: .everybody)
    let hidden = PublishedIncidents(
      try #require(plan.incidentBaseline), for: .everybody)
    let isHidden = hidden[.ofType("graffiti", .incident, year: 2025)] != .shown(5)
    #expect(isHidden)
    #expect(published.withholds(Self.value("5"), of: indicator))
    #expect(published.withholds(Self.value("2"), of: indicator))
    #expect(!published.withholds(Self.value("1"), of: indicator))
    #expect(!published.withholds(Self.value("9.5"), of: indicator))
    let (counted, stated) = try Self.plan(records, isFromIncidents: true, measure: .unit)
    let ofIncidents = PublishedIndicators(counted, for: .everybody)
    // 15 of 16 leave one.
    for number in ["1", "15"] {
      #expect(ofIncidents.withholds(Self.value(number), of: stated), "\(number)")
    }
    #expect(!ofIncidents.withholds(Self.value("12"), of: stated))
  }

  /// Whoever knows the shown totals and tries all parts of them finds no small count.
  @Test(arguments: 0..<20)
  func `no percentage that is shown leaves one small count only`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let minimum = Int.random(in: 2...6, using: &random)
      let total = Int.random(in: minimum...40, using: &random)
      let (plan, indicator) = try Self.plan([Self.record("graffiti", total)], minimum: minimum)
      let published = PublishedIndicators(plan, for: .everybody)
      for part in 0...total {
        let share = try #require(Share(DecimalNumber(part), of: DecimalNumber(total)))
        let stated = share.percentage(decimals: Int.random(in: 0...2, using: &random))
        let isWithheld = published.withholds(
          IndicatorValue(year: 2025, value: stated), of: indicator)
        let isSmall = [part, total - part].contains { (1..<minimum).contains($0) }
        #expect(isWithheld == isSmall, "\(part) of \(total), \(minimum): \(stated)")
      }
    }
  }

  // MARK: - Response times

  @Test(arguments: 0..<20)
  func `what response times hide cannot be worked out from their sum`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(100 + seed))
    for _ in 0..<60 {
      let minimum = Int.random(in: 2...5, using: &random)
      let counts = (0..<3).map { _ in Int.random(in: 0...6, using: &random) }
      let total = counts.reduce(0, +)
      guard total > 0 else { continue }
      let baseline = IncidentBaseline(
        disclosure: Disclosure(publicMinimumCell: minimum, allowsPersonLevel: false),
        records: [Self.record("graffiti", total)])
      let incidents = PublishedIncidents(baseline, for: .everybody)
      let times = PublishedResponseTimes(
        ResponseTimes(
          withinDeadline: .known(counts[0]), late: .known(counts[1]),
          withoutResponse: .known(counts[2])), beside: incidents)
      let shown = [times.withinDeadline, times.late, times.withoutResponse]
      let totals = Self.range(incidents[.all(year: nil)])
      var fitting = [Set<Int>](repeating: [], count: 3)
      for first in Self.range(shown[0]) {
        for second in Self.range(shown[1]) {
          for third in Self.range(shown[2]) where totals.contains(first + second + third) {
            for (place, count) in [first, second, third].enumerated() {
              fitting[place].insert(count)
            }
          }
        }
      }
      for place in 0..<3 {
        #expect(fitting[place].contains(counts[place]), "\(counts) \(minimum)")
        let isShown = shown[place] == .shown(counts[place])
        if (1..<minimum).contains(counts[place]) { #expect(!isShown, "\(counts) \(minimum)") }
        #expect(isShown || fitting[place].count > 1, "\(counts) \(minimum)")
      }
    }
  }

  private static func range(_ count: PublishedCount?) -> ClosedRange<Int> {
    switch count {
    case .shown(let number): number...number
    case .below(let minimum): 1...(minimum - 1)
    case .withheld: 1...60
    case nil: 0...60
    }
  }
}
