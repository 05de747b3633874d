import Languages
import PlanModel

/// What was spent on a plan, added up from what a report says of its actions, for a report that
/// has no figures on the whole.
///
/// What it was meant to be comes from the funding of the plan in the years of the report.
struct SpendingOfActions {
  /// The sums, by source.
  let expenditure: Expenditure
  /// The ids of actions of which it is not fully known what was spent on them.
  let incomplete: [String]

  /// The sums of a report; nil when it does not say of any action what was spent on it.
  init?(_ subject: ImplementationSubject) {
    let actions = subject.implementation.actions
    let spendings = actions.flatMap { $0.spent.value ?? [] }
    guard actions.contains(where: { $0.spentTotal != nil }) else { return nil }
    var spent: [Code: DecimalNumber] = [:]
    var sources: [Code] = []
    for spending in spendings {
      if spent[spending.source] == nil { sources.append(spending.source) }
      spent[spending.source, default: .zero] += spending.amount.value ?? .zero
    }
    let planned = PlannedFunding(subject)
    let known = Set(planned.lines.map(\.source))
    var lines = planned.lines.map { line in
      SourceExpenditure(
        source: line.source, planned: line.amount, spent: .known(spent[line.source] ?? .zero))
    }
    let gap = lines.last?.source == "gap" ? lines.removeLast() : nil
    lines += sources.filter { !known.contains($0) }.map {
      SourceExpenditure(
        source: $0, planned: planned.isWhole ? .known(.zero) : .notPublished,
        spent: .known(spent[$0] ?? .zero))
    }
    if let gap { lines.append(gap) }
    let sums = lines.compactMap(\.planned.value)
    expenditure = Expenditure(
      currency: subject.currency, bySource: lines,
      planned: sums.count == lines.count ? .known(sums.reduce(.zero, +)) : .notPublished,
      spent: .known(lines.compactMap(\.spent.value).reduce(.zero, +)))
    incomplete = subject.plan.plan.actions.filter { action in
      guard let progress = subject.progress(of: action.id) else {
        return action.timeframe.map { $0.start.firstDay <= subject.report.period.span.end.lastDay }
          ?? true
      }
      // Nothing is spent on what has not begun, unless the report says so.
      if progress.status == .notStarted, progress.spent.value == nil { return false }
      return progress.spentTotal == nil
    }.map(\.id)
  }
}

/// The funding of a plan in the years of a report.
private struct PlannedFunding {
  /// What each source was to give, in order of appearance; last, if any, the gap.
  let lines: [(source: Code, amount: Known<DecimalNumber>)]
  /// Whether the plan says of all its money in which year it is due.
  let isWhole: Bool

  init(_ subject: ImplementationSubject) {
    let schedule = FundingSchedule(subject.plan.plan)
    let span = subject.report.period.span
    // A plan says what is due in a year, not in a part of it.
    let hasYears =
      span.start.firstDay.month == 1 && span.start.firstDay.day == 1
      && span.end.lastDay.month == 12 && span.end.lastDay.day == 31
    isWhole = hasYears && schedule.lines.allSatisfy { $0.withoutYear == .zero }
    lines = schedule.lines.compactMap { line in
      let due = zip(schedule.years, line.amounts).filter { span.years.contains($0.0) }
        .map(\.1).reduce(.zero, +)
      let isKnown = hasYears && line.withoutYear == .zero
      if isKnown, due == .zero { return nil }
      return (line.source ?? "gap", isKnown ? .known(due) : .notPublished)
    }
  }
}
