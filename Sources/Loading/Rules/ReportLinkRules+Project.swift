import Diagnostics
import Languages
import PlanModel

extension ReportLinkRules {
  /// Reports: D03, D05, I08, M07, M10, M14, O01, Y07, Y08.
  static let project: [Rule<LinkedDefinition>] = participants + time + figures

  private static let participants: [Rule<LinkedDefinition>] = [
    ofProject("Y07", .error) { subject, _, findings in
      let (report, project) = (subject.report, subject.project)
      findings.expect(
        report.resultReferences, in: Roster("results", project.results.map(\.code)), of: project.id)
      findings.expect(
        report.organisationReferences, in: Roster("organisations", project.organisations.map(\.id)),
        of: project.id)
    },
    ofProject("Y08", .warning) { subject, _, findings in
      let told = Set(subject.report.outcomes.map(\.result))
      guard !told.isEmpty else { return }
      for result in subject.project.results where !told.contains(result.code) {
        findings.report(at: "outcomes", "linked-result", Fact("id", result.code))
      }
    },
    ofProject("I08", .warning) { subject, _, findings in
      for (place, outcome) in subject.report.outcomes.enumerated() where outcome.indicators.isEmpty
      {
        let result = subject.project.results.first { $0.code == outcome.result }
        guard result?.indicators.isEmpty ?? true else { continue }
        findings.report(
          at: DataPath("outcomes").element(place) / "indicators", Fact("code", outcome.result))
      }
    },
    ofProject("O01", .warning) { subject, _, findings in
      for (place, id) in (subject.report.cover?.recipientOrganisations ?? []).enumerated() {
        guard let organisation = subject.project.organisations.first(where: { $0.id == id }),
          !organisation.roles.isEmpty, organisation.roles.allSatisfy({ $0 == "funding" })
        else { continue }
        findings.report(
          at: DataPath("cover/recipient_organisations").element(place), "recipient",
          Fact("organisation", id))
      }
    },
  ]

  private static let time: [Rule<LinkedDefinition>] = [
    ofProject("D03", .error) { subject, _, findings in
      let dates = subject.project.dates
      let ends = [
        dates.end.value ?? dates.expectedEnd.value, subject.report.cover?.currentEnd.value,
        subject.report.crossCutting?.noCostExtension?.newEnd.value,
      ].compactMap(\.self)
      guard let start = dates.start.value,
        let end = ends.max(by: { $0.lastDay < $1.lastDay })
      else { return }
      findings.expect(subject.report.period.span, inside: Period(start: start, end: end))
    },
    ofProject("D05", .warning) { subject, _, findings in
      let (report, dates) = (subject.report, subject.project.dates)
      guard report.type == .donorProgress, subject.project.status?.iati == 2,
        dates.end.value == nil, let expected = dates.expectedEnd.value,
        let submitted = report.submission?.date, expected.lastDay < submitted.firstDay,
        report.crossCutting?.noCostExtension?.newEnd.value == nil,
        report.cover?.currentEnd.value == nil
      else { return }
      findings.report(
        at: "cross_cutting/no_cost_extension/new_end", "report", Fact("date", expected),
        Fact("submitted", submitted))
    },
  ]

  private static let figures: [Rule<LinkedDefinition>] = [
    ofProject("M07", .error) { subject, _, findings in
      guard let finance = subject.report.finance,
        finance.currency == subject.project.finance.currency
      else { return }
      let delivered = subject.deliveredByReport
      if let stated = finance.total.expenditure.value, let delivered, stated != delivered,
        let day = finance.asOf
      {
        findings.report(
          at: "finance/expenditure", "delivered", Fact("stated", stated),
          Fact("computed", delivered), Fact("date", day))
      }
      let contributions = subject.project.finance.totalContributions.value
      if let stated = finance.total.budget.value, let contributions, stated != contributions {
        findings.report(
          at: "finance/budget", "contributions", severity: .warning, Fact("stated", stated),
          Fact("computed", contributions))
      }
      let spent = finance.total.expenditure.value ?? delivered
      if let stated = subject.report.cover?.implementationRate.value, let spent,
        let budget = finance.total.budget.value ?? contributions,
        let rate = Share(spent, of: budget), !rate.isRounded(to: stated)
      {
        findings.report(
          at: "cover/implementation_rate_pct", "computed", Fact("key", "implementation_rate_pct"),
          Fact("stated", stated), Fact("computed", rate.percentage(decimals: 2)))
      }
    },
    ofProject("M10", .warning) { subject, _, findings in
      guard let own = subject.report.finance?.currency, !own.isEmpty,
        own != subject.project.finance.currency
      else { return }
      findings.report(
        at: "finance/currency", "linked", Fact("currency", own),
        Fact("other", subject.project.finance.currency))
    },
    ofProject("M14", .warning) { subject, _, findings in
      guard let finance = subject.report.finance, let day = finance.asOf,
        let spent = finance.total.expenditure.value,
        let budget = finance.total.budget.value
          ?? subject.project.finance.totalContributions.value,
        let rate = Share(spent, of: budget),
        let time = DeliveryFigures(subject.project, at: day.lastDay).elapsed,
        time.leads(rate, byMoreThan: DeliveryRules.tolerableLag)
      else { return }
      findings.report(
        at: "finance/expenditure", Fact("time", time.percentage(decimals: 0)),
        Fact("delivered", rate.percentage(decimals: 2)), Fact("date", day))
    },
  ]
}

extension ReportOfProject {
  /// What the project delivered by the day up to which the report's figures reach; nil where a
  /// year is not published or the day is not the last of a year.
  fileprivate var deliveredByReport: DecimalNumber? {
    guard let day = report.finance?.asOf?.lastDay, (day.month, day.day) == (12, 31),
      let start = project.dates.start.value, start.year <= day.year
    else { return nil }
    let years = project.finance.delivery.filter { $0.year <= day.year }
    let told = Set(years.map(\.year))
    guard (start.year...day.year).allSatisfy(told.contains) else { return nil }
    return years.exactSum(of: \.amount.value)
  }
}

extension Report {
  /// Where the report names results of its project.
  fileprivate var resultReferences: [(id: String, path: DataPath)] {
    let list: DataPath = "finance/by_outcome"
    return outcomes.enumerated().map { place, outcome in
      (outcome.result, DataPath("outcomes").element(place) / "result")
    }
      + (finance?.byOutcome.value ?? []).enumerated().map { place, line in
        (line.subject, list.element(place) / "result")
      }
  }

  /// Where the report names organisations of its project.
  fileprivate var organisationReferences: [(id: String, path: DataPath)] {
    var references: [(id: String, path: DataPath)] = []
    if let id = submission?.organisation { references.append((id, "submitted/by/organisation")) }
    if let id = crossCutting?.evaluation?.conductedBy {
      references.append((id, "cross_cutting/evaluation/conducted_by"))
    }
    if let id = cover?.conveningAgency.value { references.append((id, "cover/convening_agency")) }
    let lists: [([String], DataPath)] = [
      (cover?.recipientOrganisations ?? [], "cover/recipient_organisations"),
      (cover?.implementingPartners ?? [], "cover/implementing_partners"),
    ]
    for (ids, path) in lists {
      for (place, id) in ids.enumerated() { references.append((id, path.element(place))) }
    }
    for share in cover?.contributions?.byRecipientOrganisation.value ?? [] {
      let path: DataPath = "cover/contributions/by_recipient_organisation"
      references.append((share.organisation, path / share.organisation))
    }
    for (place, tranche) in (finance?.tranches.value ?? []).enumerated() {
      guard let id = tranche.recipient else { continue }
      references.append((id, DataPath("finance/tranches").element(place) / "recipient"))
    }
    for (place, line) in (finance?.byRecipientOrganisation.value ?? []).enumerated() {
      let path: DataPath = "finance/by_recipient_organisation"
      references.append((line.subject, path.element(place) / "organisation"))
    }
    return references
  }
}
