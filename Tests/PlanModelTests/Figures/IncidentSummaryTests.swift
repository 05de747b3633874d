import PlanModel
import Testing

struct IncidentSummaryTests {
  @Test func `incidents are counted by year, type, class and bias`() {
    let summary = IncidentSummary(
      IncidentBaseline(records: [
        IncidentRecord(
          year: 2023, incidentClass: .incident, types: ["graffiti"], bias: "ethnicity", count: 5),
        IncidentRecord(
          year: 2022, incidentClass: .crime, types: ["graffiti", "threat"], bias: "religion",
          count: 2),
        IncidentRecord(year: 2023, incidentClass: .incident, types: [], bias: nil, count: 1),
      ]))
    #expect(summary.byType.rows == ["graffiti", "threat"])
    #expect(summary.byType.columns == [2022, 2023])
    #expect(summary.byType.counts == [[2, 5], [2, 0]])
    #expect(summary.byClass.counts == [[0, 6], [2, 0]])
    #expect(summary.byBias.map(\.bias) == ["ethnicity", "religion", nil])
    #expect(summary.byBias.map(\.count) == [5, 2, 1])
    #expect(summary.byYear == [YearCount(year: 2022, count: 2), YearCount(year: 2023, count: 6)])
    #expect(summary.total == 8)
    #expect(summary.hasSeveralTypes)
  }
}
