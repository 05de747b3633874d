import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Something that a report tells of each action, in a column of its own.
enum ProgressColumn: CaseIterable {
  case planned
  case achieved
  case status
  case deviation
  case spent

  /// Whether the report tells it of at least one action.
  func isTold(in subject: ImplementationSubject) -> Bool {
    let actions = subject.implementation.actions
    return switch self {
    case .planned: actions.contains { $0.planned != nil }
    case .achieved: actions.contains { $0.achieved != nil }
    case .status: true
    case .deviation: actions.contains { $0.deviationReason != nil }
    case .spent: actions.contains { $0.spentTotal != nil }
    }
  }

  /// What the column tells, as a part of a sentence.
  var words: ReportGapTerm {
    switch self {
    case .planned: .planned
    case .achieved: .achieved
    case .status: .status
    case .deviation: .deviation
    case .spent: .spent
    }
  }

  /// The column with its heading.
  func column(_ subject: ImplementationSubject) -> TableColumn {
    let phrases = subject.phrases
    return switch self {
    case .planned: TableColumn(4, phrases.term(ProgressTerm.planned))
    case .achieved: TableColumn(5, phrases.term(ProgressTerm.achieved))
    case .status: TableColumn(2.2, phrases.term(ProgressTerm.status))
    case .deviation: TableColumn(4, phrases.term(ProgressTerm.deviation))
    case .spent:
      TableColumn(
        2.2, .number, phrases.sentence(ProgressTerm.spent, ["currency": subject.currencySymbol]))
    }
  }

  /// What it tells of an action.
  func cell(of progress: ActionProgress, _ subject: ImplementationSubject) -> Cell {
    let phrases = subject.phrases
    let path = DataPath(components: ["action_progress", progress.action])
    return switch self {
    case .planned: .text(subject.text(progress.planned, at: path / "planned"))
    case .achieved: .text(achieved(of: progress, at: path / "achieved", subject))
    case .status: .lines(status(of: progress, phrases))
    case .deviation: .text(deviation(of: progress, at: path / "deviation_reason", subject))
    case .spent: .number(phrases.amount(progress.spentTotal))
    }
  }

  /// What has not begun has nothing to show.
  private func achieved(
    of progress: ActionProgress, at path: DataPath, _ subject: ImplementationSubject
  ) -> [Inline] {
    guard progress.achieved == nil, progress.status == .notStarted else {
      return subject.text(progress.achieved, at: path)
    }
    return subject.phrases.none
  }

  private func status(of progress: ActionProgress, _ phrases: Phrases) -> [[Inline]] {
    let status = phrases.codeAlone(Code(progress.status.rawValue), in: .implementationStatuses)
    guard let day = progress.completed else { return [status] }
    return [status, phrases.date(day, .compact)]
  }

  /// What was carried out as planned has nothing to explain.
  private func deviation(
    of progress: ActionProgress, at path: DataPath, _ subject: ImplementationSubject
  ) -> [Inline] {
    guard progress.deviationReason == nil else {
      return subject.text(progress.deviationReason, at: path)
    }
    switch progress.status {
    case .done, .ongoing: return subject.phrases.none
    case .delayed, .notStarted, .cancelled: return subject.phrases.notPublished
    }
  }
}
