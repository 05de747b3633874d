import Diagnostics
import Languages
import PlanModel

extension DateRules {
  /// Reports: D02, D12.
  static let coalition: [Rule<Coalition>] = [
    Rule("D02", .error) { coalition, context, findings in
      for (place, coordinator) in coalition.coordinators.enumerated() {
        guard let mandate = coordinator.mandate else { continue }
        findings.expectOrder(mandate, at: DataPath("coordinators").element(place) / "mandate")
      }
      for (place, member) in coalition.members.enumerated() {
        findings.expectOrder(
          member.since, member.until, at: context.members.path(place) / "until")
      }
      let review = coalition.procedures?.review
      findings.expectOrder(review?.last, review?.next, at: "procedures/review/next")
    },
    Rule("D12", .warning) { coalition, context, findings in
      guard let founded = coalition.founded else { return }
      for (place, member) in coalition.members.enumerated() {
        guard let since = member.since, since.lastDay < founded.firstDay else { continue }
        findings.report(
          at: context.members.path(place) / "since", Fact("date", since),
          Fact("founded", founded))
      }
      for (place, record) in coalition.trackRecord.enumerated()
      where record.year < founded.year {
        findings.report(
          at: DataPath("track_record").element(place) / "year", "record",
          Fact("year", year: record.year), Fact("founded", founded))
      }
    },
  ]

  /// Reports: D02.
  static let portfolio: [Rule<Portfolio>] = [
    Rule("D02", .error) { portfolio, _, findings in
      if let period = portfolio.period { findings.expectOrder(period, at: "period") }
    }
  ]
}
