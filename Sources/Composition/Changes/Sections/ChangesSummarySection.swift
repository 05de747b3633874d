import DocumentTree
import Languages
import PlanModel

/// What changed at a glance: how much in each part, and each action in a sentence.
enum ChangesSummarySection {
  static func compose(_ subject: ChangesSubject) -> [Block] {
    let phrases = subject.phrases
    let heading = Block.unnumbered(1, "summary", phrases.term(ChangesSummaryTerm.heading))
    guard !subject.changes.isEmpty else { return [heading, .text(phrases.term(ChangesTerm.none))] }
    let sentences = actions(subject)
    return [heading] + total(subject) + (sentences.isEmpty ? [] : [.items(sentences)])
      + [.table(counts(subject))]
  }

  private static func total(_ subject: ChangesSubject) -> [Block] {
    ChangesTotal.sentence(subject).map { [.text($0)] } ?? []
  }

  /// Each changed action in a sentence.
  private static func actions(_ subject: ChangesSubject) -> [[Inline]] {
    ChangesSubject.groups(subject.changes.filter { $0.section == .actions })
      .compactMap { part, changes in
        part.map { ChangeSentences(subject: subject).sentence(on: $0, changes) }
      }
  }

  private static func counts(_ subject: ChangesSubject) -> Table {
    let phrases = subject.phrases
    let sections = ChangeSection.allCases.filter { section in
      subject.changes.contains { $0.section == section }
    }
    let row = { (kind: Row.Kind, label: [Inline], changes: [Change]) in
      let added = changes.count { $0.kind == .added }
      let removed = changes.count { $0.kind == .removed }
      return Row(
        kind,
        [.heading(label)]
          + [added, removed, changes.count - added - removed].map { .number(phrases.count($0)) })
    }
    let rows = sections.map { section in
      row(
        .plain, subject.capitalizedTerm(ComparedTerm(section)),
        subject.changes.filter { $0.section == section })
    }
    return .data(
      "table.summary",
      columns: [
        TableColumn(4, phrases.term(ChangesSummaryTerm.section)),
        TableColumn(1.5, .number, phrases.term(ChangesSummaryTerm.added)),
        TableColumn(1.5, .number, phrases.term(ChangesSummaryTerm.removed)),
        TableColumn(1.5, .number, phrases.term(ChangesSummaryTerm.changed)),
      ],
      rows: RowSequence(
        rows + [row(.total, phrases.term(CommonTerm.total), subject.changes)]),
      caption: phrases.term(ChangesSummaryTerm.caption),
      alternative: phrases.plain(ChangesSummaryTerm.alternative))
  }
}

/// The change of the total, in a sentence.
enum ChangesTotal {
  /// The sentence; nil for a project, and where the editions are in different currencies.
  static func sentence(_ subject: ChangesSubject) -> [Inline]? {
    guard case .plans(let old, let new) = subject.editions,
      let budget = BudgetChanges(from: FinancialFramework(old), to: FinancialFramework(new))
    else { return nil }
    let phrases = subject.phrases
    let currency = budget.currency
    guard budget.total.difference != .zero else {
      return phrases.sentence(
        ChangesSummaryTerm.sameTotal, ["total": phrases.money(budget.total.new, currency)])
    }
    return phrases.sentence(
      ChangesSummaryTerm.total,
      [
        "old": phrases.money(budget.total.old, currency),
        "new": phrases.money(budget.total.new, currency),
        "difference": subject.signed(Money(budget.total.difference, currency)),
      ])
  }
}
