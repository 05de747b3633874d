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
    case action(Action)
  }

  static func compose(_ subject: ImplementationSubject) -> [Block] {
    let phrases = subject.phrases
    let lines = lines(of: subject.plan.plan)
    return [
      .section(1, "implementation", phrases.term(ProgressTerm.heading)),
      .text(phrases.term(ProgressTerm.introduction)),
      .table(
        .data(
          "table.progress",
          columns: [
            TableColumn(4, phrases.term(ProgressTerm.action)),
            TableColumn(4, phrases.term(ProgressTerm.planned)),
            TableColumn(5, phrases.term(ProgressTerm.achieved)),
            TableColumn(2.2, phrases.term(ProgressTerm.status)),
            TableColumn(4, phrases.term(ProgressTerm.deviation)),
            TableColumn(
              2.2, .number,
              phrases.sentence(ProgressTerm.spent, ["currency": subject.currencySymbol])),
          ],
          rows: RowSequence(count: lines.count) { row(of: lines[$0], subject) },
          caption: phrases.term(ProgressTerm.caption),
          alternative: phrases.plain(ProgressTerm.alternative))),
    ]
  }

  /// Each action once, below the first objective that names it; last those without one.
  private static func lines(of plan: Plan) -> [Line] {
    let places = Dictionary(plan.actions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var named: Set<String> = []
    var lines: [Line] = []
    for objective in plan.objectives {
      let actions = objective.actions.filter { named.insert($0).inserted }
        .compactMap { places[$0] }.map { plan.actions[$0] }
      guard !actions.isEmpty else { continue }
      lines.append(.objective(objective))
      lines += actions.map { .action($0) }
    }
    let others = plan.actions.filter { !named.contains($0.id) }
    guard !others.isEmpty else { return lines }
    return lines + [.objective(nil)] + others.map { .action($0) }
  }

  private static func row(of line: Line, _ subject: ImplementationSubject) -> Row {
    let phrases = subject.phrases
    switch line {
    case .objective(let objective):
      let title =
        objective.map { subject.plan.title(of: $0) }
        ?? phrases.term(ActionRowsTerm.withoutObjective)
      return Row(.group, [.heading(title, span: 6)])
    case .action(let action):
      let path = DataPath(components: ["action_progress", action.id])
      let title = Cell.heading(subject.plan.title(of: action))
      guard let progress = subject.progress(of: action.id) else {
        let unknown = Cell.text(phrases.notPublished)
        return Row([
          title, unknown, unknown, unknown, unknown, .number(phrases.notPublished),
        ])
      }
      return Row([
        title, .text(subject.text(progress.planned, at: path / "planned")),
        .text(subject.text(progress.achieved, at: path / "achieved")),
        .lines(status(of: progress, phrases)),
        .text(deviation(of: progress, at: path, subject)),
        .number(phrases.amount(progress.spentTotal)),
      ])
    }
  }

  private static func status(of progress: ActionProgress, _ phrases: Phrases) -> [[Inline]] {
    let status = phrases.codeAlone(Code(progress.status.rawValue), in: .implementationStatuses)
    guard let day = progress.completed else { return [status] }
    return [status, phrases.date(day, .compact)]
  }

  /// What was carried out as planned has nothing to explain.
  private static func deviation(
    of progress: ActionProgress, at path: DataPath, _ subject: ImplementationSubject
  ) -> [Inline] {
    guard progress.deviationReason == nil else {
      return subject.text(progress.deviationReason, at: path / "deviation_reason")
    }
    switch progress.status {
    case .done, .ongoing: return subject.phrases.none
    case .delayed, .notStarted, .cancelled: return subject.phrases.notPublished
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
