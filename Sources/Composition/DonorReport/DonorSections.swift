import DocumentTree
import PlanModel

/// The sections that a report to the donors of a project can have, in their usual order.
enum DonorSections {
  /// All sections, each with its name in `Data/outlines/donor-report.yaml`.
  static let all: [Section<DonorSubject>] = [
    Section("cover", compose: DonorCoverSection.compose),
    Section("contents", compose: DonorCoverSection.contents),
    Section("glance", compose: GlanceSection.compose),
    Section("project-data", compose: ProjectDataSection.compose),
    Section(
      "overall-progress",
      needs: [Need("overall-progress") { $0.report?.overallProgress != nil }], absence: .say,
      compose: OverallProgressSection.compose),
    Section(
      "results", needs: [Need("result-progress") { !($0.report?.outcomes ?? []).isEmpty }],
      absence: .say, compose: ResultProgressSection.compose),
    Section(
      "indicators", .landscape,
      needs: [Need("project-indicators") { !($0.reported?.indicators ?? []).isEmpty }],
      absence: .say, compose: ReportIndicatorsSection.compose),
    Section(
      "indicator-chart",
      needs: [Need("project-indicators") { !($0.reported?.indicators ?? []).isEmpty }],
      compose: ReportIndicatorsSection.figure),
    Section(
      "cross-cutting", needs: [.crossCutting], absence: .say,
      compose: CrossCuttingSection.compose),
    Section(
      "monitoring", needs: [.monitoring], absence: .say, compose: CrossCuttingSection.monitoring),
    Section(
      "catalytic-effects", needs: [.catalyticEffects], absence: .say,
      compose: CatalyticSection.compose),
    Section(
      "risks", needs: [.risks], absence: .say, compose: CatalyticSection.risks),
    Section("finance", compose: MoneyFactsSection.compose),
    Section(
      "by-year", lying: { LedgerTable.orientation($0, .year) }, needs: [.years], absence: .say,
      compose: { LedgerSections.byYear($0, level: 2) }
    ).below(2),
    Section(
      "by-result", lying: { LedgerTable.orientation($0, .result) }, needs: [.byResult],
      absence: .say, compose: { LedgerSections.byResult($0, level: 2) }
    ).below(2),
    Section(
      "by-organisation", lying: { LedgerTable.orientation($0, .organisation) },
      needs: [.byOrganisation], absence: .say,
      compose: { LedgerSections.byOrganisation($0, level: 2) }
    ).below(2),
    Section(
      "by-category", lying: { LedgerTable.orientation($0, .category) }, needs: [.byCategory],
      absence: .say, compose: { LedgerSections.byCategory($0, level: 2) }
    ).below(2),
    Section(
      "tranches", needs: [.tranches], absence: .say,
      compose: { MoneySourcesSection.tranches($0, level: 2) }
    ).below(2),
    Section(
      "exchange-rates", needs: [.exchangeRates],
      compose: { ExchangeRatesSection.compose($0, level: 2) }
    ).below(2),
    Section(
      "next-period", needs: [.nextPeriod], absence: .say,
      compose: OverallProgressSection.nextPeriod),
    Section(
      "annexes", needs: [Need("annexes-or-places") { $0.hasAnnexes }],
      compose: DonorAnnexesSection.compose),
  ]
}

extension Need<DonorSubject> {
  /// Ownership, equality, the young, or sensitivity to conflict.
  fileprivate static let crossCutting = Need("cross-cutting") { subject in
    guard let matters = subject.report?.crossCutting else { return false }
    return matters.nationalOwnership != nil || matters.gender != nil || matters.youth != nil
      || matters.conflictSensitivity != nil
  }

  /// How progress was followed, or an evaluation.
  fileprivate static let monitoring = Need("monitoring-evaluation") { subject in
    let matters = subject.report?.crossCutting
    return matters?.monitoring != nil || matters?.evaluation != nil
      || subject.report?.evaluation != nil
  }

  /// What others began, or what lasts.
  fileprivate static let catalyticEffects = Need("catalytic-effects") { subject in
    let matters = subject.report?.crossCutting
    return matters?.catalyticEffects != nil || matters?.sustainability != nil
  }

  /// Risks, or more time.
  fileprivate static let risks = Need("risks-adjustments") { subject in
    guard let matters = subject.report?.crossCutting else { return false }
    return matters.risksAndAdjustments.value != nil || matters.noCostExtension != nil
      || subject.report?.finance?.revision != nil
  }

  /// What is to come.
  fileprivate static let nextPeriod = Need("next-period") { subject in
    !(subject.report?.overallProgress?.significantEventsNextPeriod ?? []).isEmpty
  }

  /// Anything about the money of a year.
  static let years = Need("finance-years") { !$0.ledger.years.isEmpty }

  /// Budget or delivery by result.
  static let byResult = Need("finance-results") { !$0.ledger.results.isEmpty }

  /// Budget or delivery by recipient organisation.
  static let byOrganisation = Need("finance-organisations") { !$0.ledger.organisations.isEmpty }

  /// Budget or delivery by category.
  static let byCategory = Need("finance-categories") { !$0.ledger.categories.isEmpty }

  /// The parts in which the money comes.
  static let tranches = Need("tranches") { !$0.tranches.isEmpty }

  /// What one currency was worth in another.
  static let exchangeRates = Need("exchange-rates") { !$0.exchangeRates.isEmpty }
}

extension DonorSubject {
  /// The parts in which the money comes: those of the report, else those of the project.
  var tranches: [Tranche] {
    report?.finance?.tranches.value ?? project.finance.tranches.value ?? []
  }

  /// All rates, those of the project first, each once.
  var exchangeRates: [ExchangeRate] {
    (project.finance.exchangeRates + (report?.finance?.exchangeRates ?? [])).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// Whether places are named, something is attached, or indicators have a past.
  fileprivate var hasAnnexes: Bool {
    !(report?.annexes ?? []).isEmpty || !project.locations.isEmpty || project.area != nil
      || DonorAnnexesSection.hasHistory(self)
  }
}
