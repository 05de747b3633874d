import DocumentTree
import Languages
import PlanModel

/// How far the plans have come: on their way to being in force, and in what they set out to do.
enum PortfolioStatusSection {
  static func compose(_ subject: PortfolioSubject) -> [Block] {
    let phrases = subject.phrases
    let isReported = subject.plans.contains { subject.reports[$0.plan.id] != nil }
    return [
      .section(1, "plan-status", phrases.term(PortfolioTerm.statusHeading)),
      .table(stages(subject)),
      isReported
        ? .table(progress(subject)) : .text(phrases.term(PortfolioTerm.nobodyReports)),
    ]
  }

  private static func stages(_ subject: PortfolioSubject) -> Table {
    let phrases = subject.phrases
    let entities = LocalGovernment.Entity.allCases.filter { entity in
      subject.plans.contains { $0.unit?.entity == entity }
    }
    let stages = PlanStage.allCases.filter { stage in
      subject.plans.contains { $0.plan.edition.stage == stage }
    }
    func cells(_ plans: [PlanSubject]) -> [Cell] {
      entities.map { entity in .number(phrases.count(plans.count { $0.unit?.entity == entity })) }
        + [.number(phrases.count(plans.count))]
    }
    let rows = stages.map { stage in
      Row(
        [.heading(phrases.codeAlone(Code(stage.rawValue), in: .planStages))]
          + cells(subject.plans.filter { $0.plan.edition.stage == stage }))
    }
    return .data(
      "table.stages",
      columns: [TableColumn(3, phrases.term(PortfolioTerm.stage))]
        + entities.map { TableColumn(2.4, .number, phrases.capitalized(phrases.entity($0))) }
        + [TableColumn(1.6, .number, phrases.term(PortfolioTerm.total))],
      rows: RowSequence(
        rows + [subject.total(phrases.term(PortfolioTerm.total), cells(subject.plans))]),
      caption: phrases.term(PortfolioTerm.stagesCaption),
      alternative: phrases.plain(PortfolioTerm.stagesAlternative))
  }

  private static func progress(_ subject: PortfolioSubject) -> Table {
    let phrases = subject.phrases
    let reported = subject.plans.filter { subject.reports[$0.plan.id] != nil }
    let rows = subject.plans.map { plan -> Row in
      let name = Cell.heading(subject.unit(of: plan))
      guard let counts = counts(plan, subject) else {
        return Row([
          name,
          .text(
            phrases.term(PortfolioTerm.noReport), span: ImplementationStatus.allCases.count + 1),
        ])
      }
      return Row([name] + counts.map { .number(phrases.count($0)) })
    }
    let all = reported.compactMap { counts($0, subject) }
    let sums = (0...ImplementationStatus.allCases.count).map { place in
      Cell.number(phrases.count(all.reduce(0) { $0 + $1[place] }))
    }
    let label = phrases.sentence(
      PortfolioTerm.progressTotal, ["units": subject.part(reported.count)])
    return .data(
      "table.progress",
      columns: [TableColumn(2.4, phrases.term(PortfolioTerm.unit))]
        + ImplementationStatus.allCases.map {
          TableColumn(
            1.8, .number, phrases.codeAlone(Code($0.rawValue), in: .implementationStatuses))
        } + [TableColumn(1.8, .number, phrases.capitalized(phrases.term(PortfolioTerm.untold)))],
      rows: RowSequence(rows + [subject.total(label, sums)]),
      caption: phrases.term(PortfolioTerm.progressCaption),
      alternative: phrases.plain(PortfolioTerm.progressAlternative))
  }

  /// The actions of a plan by status, last those of which the report says nothing; nil without one.
  private static func counts(_ plan: PlanSubject, _ subject: PortfolioSubject) -> [Int]? {
    guard let report = subject.reports[plan.plan.id] else { return nil }
    let progress = report.implementation.actions
    let told = Set(progress.map(\.action))
    return ImplementationStatus.allCases.map { status in progress.count { $0.status == status } }
      + [plan.plan.actions.count { !told.contains($0.id) }]
  }
}
