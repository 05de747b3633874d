import DocumentTree
import PlanModel

/// The sections that an implementation report can have, in their usual order.
enum ImplementationSections {
  /// All sections, each with its name in `Data/outlines/implementation-report.yaml`.
  static let all: [Section<ImplementationSubject>] = [
    Section("head", compose: ImplementationHeadSection.compose),
    Section(
      "summary", needs: [.progress], absence: .say, compose: ImplementationHeadSection.summary),
    Section(
      "context", needs: [Need("context") { $0.implementation.context != nil }],
      compose: ImplementationHeadSection.context),
    Section(
      "implementation", .landscape, needs: [.progress], absence: .say,
      compose: ProgressSection.compose),
    Section(
      "incidents", needs: [Need("incidents") { $0.implementation.incidents != nil }],
      absence: .say, compose: ResponseTimesSection.compose),
    Section(
      "indicators", lying: { ActualsSection.hasReasons($0) ? .landscape : .portrait },
      needs: [Need("indicator-actuals") { !$0.implementation.indicators.isEmpty }],
      absence: .say, compose: ActualsSection.compose),
    Section(
      "expenditure", needs: [.expenditure], absence: .say, compose: ExpenditureSection.compose),
    Section("work", needs: [.work], compose: WorkSection.compose),
    Section("lessons", needs: [.lessons], compose: WorkSection.lessons),
    Section("proposals", needs: [.proposals], compose: ProposalsSection.compose),
    Section(
      "conclusion",
      needs: [Need("draft-conclusion") { $0.implementation.draftConclusion != nil }],
      absence: .say, compose: ConclusionSection.compose),
    Section(
      "annexes", needs: [Need("annexes") { !$0.report.annexes.isEmpty }],
      compose: ConclusionSection.annexes),
  ]
}

extension Need<ImplementationSubject> {
  /// How at least one action came along.
  fileprivate static let progress = Need("action-progress") { !$0.implementation.actions.isEmpty }

  /// What was spent, on the whole or on at least one action.
  fileprivate static let expenditure = Need("expenditure") { subject in
    subject.implementation.expenditure != nil
      || subject.implementation.actions.contains { $0.spentTotal != nil }
  }

  /// What the commission or the coalition did.
  fileprivate static let work = Need("work-records") { subject in
    subject.implementation.commissionWork != nil || subject.implementation.coalitionWork != nil
  }

  /// What went wrong, or what was learned.
  fileprivate static let lessons = Need("problems-lessons") { subject in
    !subject.implementation.problems.isEmpty || !subject.implementation.lessons.isEmpty
  }

  /// What is to change, what comes next, or how it is evaluated.
  fileprivate static let proposals = Need("proposals") { subject in
    !subject.implementation.proposedAmendments.isEmpty || subject.implementation.nextYear != nil
      || subject.report.evaluation != nil
  }
}
