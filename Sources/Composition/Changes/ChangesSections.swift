import DocumentTree
import PlanModel

/// The sections that a list of changes can have, in their usual order.
enum ChangesSections {
  /// All sections, each with its name in `Data/outlines/changes.yaml`.
  static let all: [Section<ChangesSubject>] = [
    Section("head", compose: ChangesHeadSection.compose),
    Section("summary", compose: ChangesSummarySection.compose),
    Section("budget", needs: [.changes], compose: ChangesBudgetSection.compose),
    Section(
      "added-actions", needs: [Need("added-actions") { !$0.wholeActions(.added).isEmpty }],
      compose: WholeActionsSection.added.compose),
    Section(
      "removed-actions", needs: [Need("removed-actions") { !$0.wholeActions(.removed).isEmpty }],
      compose: WholeActionsSection.removed.compose),
    Section(
      "changes",
      needs: [
        Need("changes-of-parts") { subject in
          ChangeSection.allCases.contains { !subject.plain(in: $0).isEmpty }
        }
      ],
      compose: ChangeTablesSection.compose),
    Section(
      "texts", needs: [Need("changed-texts") { !$0.textual.isEmpty }],
      compose: ChangedTextsSection.compose),
    Section("closing", compose: ChangesHeadSection.closing),
  ]
}

extension Need<ChangesSubject> {
  /// At least one change.
  fileprivate static let changes = Need("changes") { !$0.changes.isEmpty }
}
