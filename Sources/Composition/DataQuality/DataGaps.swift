import Diagnostics
import PlanModel

/// Finds everything that a project or a report on it leaves open, in the order of the definition.
struct DataGaps {
  private(set) var gaps: [DataGap] = []

  /// The gaps of a project, seen from a day.
  static func of(_ project: Project, _ ledger: ProjectLedger) -> [DataGap] {
    var search = DataGaps()
    search.lookAtTime(of: project)
    search.lookAtResults(of: project)
    search.lookAtMoney(of: project, ledger)
    return search.gaps
  }

  /// The gaps of a report on a project.
  static func of(_ report: Report) -> [DataGap] {
    var search = DataGaps()
    search.lookAtCover(of: report)
    search.lookAtProgress(of: report)
    search.lookAtFinance(of: report)
    return search.gaps
  }

  private mutating func add<Value>(
    _ kind: DataGap.Kind, _ known: Known<Value>, at path: DataPath, _ effect: DataGap.Effect
  ) {
    if known.value == nil { gaps.append(DataGap(kind, at: path, effect)) }
  }

  private mutating func lookAtTime(of project: Project) {
    if let provenance = project.provenance {
      add(.captured, provenance.captured, at: "provenance/captured", .age)
    }
    add(.start, project.dates.start, at: "dates/start", .time)
    add(.expectedEnd, project.dates.expectedEnd, at: "dates/expected_end", .time)
    add(.end, project.dates.end, at: "dates/end", .prolongation)
  }

  private mutating func lookAtResults(of project: Project) {
    for result in project.results {
      let path = DataPath(components: ["results", result.code])
      add(.level, result.level, at: path / "level", .levels)
      if result.indicators.isEmpty {
        gaps.append(DataGap(.indicators, at: path / "indicators", .publishing))
      }
      for indicator in result.indicators {
        let path = path / "indicators" / indicator.id
        if indicator.targets.isEmpty {
          gaps.append(DataGap(.target, at: path / "targets", .progress))
        }
        for (index, period) in indicator.periods.enumerated() {
          lookAt(period, at: (path / "periods").element(index))
        }
      }
    }
  }

  private mutating func lookAt(_ period: IndicatorPeriod, at path: DataPath) {
    add(.milestone, period.milestone, at: path / "milestone", .progress)
    add(.actual, period.actual, at: path / "actual", .progress)
  }

  private mutating func lookAtMoney(of project: Project, _ ledger: ProjectLedger) {
    let finance = project.finance
    let path: DataPath = "finance"
    add(.totalContributions, finance.totalContributions, at: path / "total_contributions", .rates)
    for (index, contribution) in finance.contributions.enumerated() {
      let path = (path / "contributions").element(index)
      add(.contributionAmount, contribution.amount, at: path / "amount", .sums)
      add(.contributionDate, contribution.date, at: path / "date", .flows)
      add(.contributionRecipient, contribution.recipient, at: path / "recipient", .flows)
    }
    add(.tranches, finance.tranches, at: path / "tranches", .netRate)
    lookAt(finance.tranches.value ?? [], at: path / "tranches")
    for (index, entry) in finance.delivery.enumerated() {
      add(.deliveryAmount, entry.amount, at: (path / "delivery").element(index), .sums)
    }
    for year in ledger.unpublishedYears
    where !finance.delivery.contains(where: { $0.year == year }) {
      gaps.append(DataGap(.deliveryYear, at: path / "delivery" / String(year), .sums))
    }
    if finance.budget.value == nil, finance.budgetByYear.value == nil {
      gaps.append(DataGap(.budget, at: path / "budget_by_year", .budgetRate))
    }
    for (index, entry) in (finance.budget.value ?? []).enumerated() {
      add(.budgetAmount, entry.amount, at: (path / "budget").element(index), .budgetRate)
    }
    if finance.byRecipientOrganisation.value == nil, ledger.organisations.isEmpty {
      gaps.append(DataGap(.split, at: path / "by_recipient_organisation", .splits))
    }
  }

  private mutating func lookAt(_ tranches: [Tranche], at path: DataPath) {
    for (index, tranche) in tranches.enumerated() {
      add(.trancheAmount, tranche.amount, at: path.element(index) / "amount", .netRate)
      add(.trancheDate, tranche.date, at: path.element(index) / "date", .flows)
    }
  }
}

// MARK: - Reports

extension DataGaps {
  private mutating func lookAtCover(of report: Report) {
    guard let cover = report.cover else { return }
    func look<Value>(_ key: String, _ known: Known<Value>) {
      add(.coverField, known, at: DataPath(components: ["cover", key]), .blank)
    }
    look("programme_number", cover.programmeNumber)
    look("mptf_project_number", cover.mptfProjectNumber)
    look("modality", cover.modality)
    look("first_transfer_date", cover.firstTransferDate)
    look("original_end", cover.originalEnd)
    look("current_end", cover.currentEnd)
    look("duration_months", cover.durationMonths)
    look("priority_window", cover.priorityWindow)
    look("convening_agency", cover.conveningAgency)
    look("gender_marker", cover.genderMarker)
    look("risk_marker", cover.riskMarker)
    look("focus_area", cover.focusArea)
    guard let contributions = cover.contributions else { return }
    look("contributions/by_recipient_organisation", contributions.byRecipientOrganisation)
    look("contributions/government", contributions.government)
    look("contributions/other", contributions.other)
    look("contributions/total", contributions.total)
  }

  private mutating func lookAtProgress(of report: Report) {
    for outcome in report.outcomes {
      for indicator in outcome.indicators {
        let path = DataPath(
          components: ["outcomes", outcome.result, "indicators", indicator.id])
        add(
          .target, indicator.endOfProjectTarget, at: path / "end_of_project_target", .progress)
        if let period = indicator.period { lookAt(period, at: path / "period") }
      }
    }
    guard let crossCutting = report.crossCutting else { return }
    func look<Value>(_ key: String, _ known: Known<Value>) {
      add(.crossCuttingField, known, at: DataPath(components: ["cross_cutting", key]), .blank)
    }
    if let gender = crossCutting.gender {
      look("gender/planned_amount", gender.planned)
      look("gender/spent_amount", gender.spent)
    }
    look("risks_and_adjustments", crossCutting.risksAndAdjustments)
    if let effects = crossCutting.catalyticEffects {
      look("catalytic_effects/financial", effects.financial)
      look("catalytic_effects/non_financial", effects.nonFinancial)
    }
    if let prolongation = crossCutting.noCostExtension {
      look("no_cost_extension/requested", prolongation.isRequested)
      look("no_cost_extension/new_end", prolongation.newEnd)
    }
  }

  private mutating func lookAtFinance(of report: Report) {
    guard let finance = report.finance else { return }
    let path: DataPath = "finance"
    add(.financeField, finance.netFunded, at: path / "net_funded", .netRate)
    add(.tranches, finance.tranches, at: path / "tranches", .netRate)
    lookAt(finance.tranches.value ?? [], at: path / "tranches")
    add(.financeField, finance.byCategory, at: path / "by_category", .splits)
    add(.financeField, finance.byOutcome, at: path / "by_outcome", .splits)
    add(
      .financeField, finance.byRecipientOrganisation, at: path / "by_recipient_organisation",
      .splits)
  }
}
