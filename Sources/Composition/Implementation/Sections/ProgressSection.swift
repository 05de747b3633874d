import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on how actions came along.
enum ProgressTerm: String, CaseIterable, TermKey {
  case heading = "implementation-report.progress.heading"
  case introduction = "implementation-report.progress.introduction"
  case caption = "implementation-report.progress.caption"
  case alternative = "implementation-report.progress.alternative"
  case action = "implementation-report.progress.action"
  case planned = "implementation-report.progress.planned"
  case achieved = "implementation-report.progress.achieved"
  case status = "implementation-report.progress.status"
  case deviation = "implementation-report.progress.deviation"
  case spent = "implementation-report.progress.spent"
}

/// How each action came along, by objective.
enum ProgressSection {
  /// A row of the table.
  private enum Line {
    case objective(Objective?)
    case action(Action, ActionProgress)
    case total(DecimalNumber)
  }

  static func compose(_ subject: ImplementationSubject) -> [Block] {
    let phrases = subject.phrases
    let told = ProgressColumn.allCases.filter { $0.isTold(in: subject) }
    let lines = lines(subject, told)
    let columns =
      [TableColumn(5, phrases.term(ProgressTerm.action))] + told.map { $0.column(subject) }
    let isWhole = told.count == ProgressColumn.allCases.count
    let alternative =
      isWhole
      ? phrases.plain(ProgressTerm.alternative)
      : phrases.profile.term(
        ReportGapTerm.progressAlternative,
        ["columns": ReportGaps.names(of: Array(columns.dropFirst()), phrases)])
    let plan = subject.plan.plan
    let unreported = plan.actions.map(\.id).filter { subject.progress(of: $0) == nil }
    var blocks: [Block] = [.section(1, "implementation", phrases.term(ProgressTerm.heading))]
    blocks.append(introduction(told, phrases))
    blocks.append(
      .table(
        .data(
          "table.progress", columns: columns,
          rows: RowSequence(count: lines.count) { row(of: lines[$0], told, subject) },
          caption: phrases.term(ProgressTerm.caption), alternative: alternative)))
    blocks += ReportGaps.note(
      unreported, as: "actions", listed: .actions, counted: .actionCount,
      all: plan.actions.count, phrases)
    return blocks
  }

  /// What the table tells; what it would tell of no action is said here once.
  private static func introduction(_ told: [ProgressColumn], _ phrases: Phrases) -> Block {
    let untold = ProgressColumn.allCases.filter { !told.contains($0) }
    guard !untold.isEmpty else { return .text(phrases.term(ProgressTerm.introduction)) }
    func sentence(_ term: ReportGapTerm, _ columns: [ProgressColumn]) -> [Inline] {
      phrases.sentence(term, ["parts": phrases.list(columns.map { phrases.term($0.words) })])
    }
    return .text(
      sentence(.progressTold, told) + [.text(" ")] + sentence(.progressUntold, untold))
  }

  /// Each action that the report speaks of once, below the first objective that names it; last
  /// those without one, and the sum where all amounts are known.
  private static func lines(
    _ subject: ImplementationSubject, _ told: [ProgressColumn]
  ) -> [Line] {
    let plan = subject.plan.plan
    let places = Dictionary(plan.actions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var named: Set<String> = []
    var lines: [Line] = []
    var sum: DecimalNumber? = .zero
    func add(_ actions: [Action], below objective: Objective?) {
      let reported = actions.compactMap { action in
        subject.progress(of: action.id).map { Line.action(action, $0) }
      }
      guard !reported.isEmpty else { return }
      lines.append(.objective(objective))
      lines += reported
      for case .action(_, let progress) in reported {
        sum = sum.flatMap { sum in progress.spentTotal.map { sum + $0 } }
      }
    }
    for objective in plan.objectives {
      let actions = objective.actions.filter { named.insert($0).inserted }
        .compactMap { places[$0] }.map { plan.actions[$0] }
      add(actions, below: objective)
    }
    add(plan.actions.filter { !named.contains($0.id) }, below: nil)
    if told.contains(.spent), let sum { lines.append(.total(sum)) }
    return lines
  }

  private static func row(
    of line: Line, _ told: [ProgressColumn], _ subject: ImplementationSubject
  ) -> Row {
    let phrases = subject.phrases
    switch line {
    case .objective(let objective):
      let title =
        objective.map { subject.plan.title(of: $0) }
        ?? phrases.term(ActionRowsTerm.withoutObjective)
      return Row(.group, [.heading(title, span: told.count + 1)])
    case .action(let action, let progress):
      return Row(
        [.heading(subject.plan.title(of: action))] + told.map { $0.cell(of: progress, subject) })
    case .total(let sum):
      return Row(
        .total,
        [
          .heading(phrases.term(CommonTerm.total), span: told.count),
          .number(phrases.amount(sum)),
        ])
    }
  }
}

extension ActionProgress {
  /// What was spent from all sources; nil when a part of it is not known.
  var spentTotal: DecimalNumber? {
    guard let lines = spent.value else { return nil }
    let amounts = lines.compactMap(\.amount.value)
    return amounts.count == lines.count ? amounts.reduce(.zero, +) : nil
  }
}
