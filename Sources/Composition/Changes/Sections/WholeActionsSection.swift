import DocumentTree
import Languages
import PlanModel

/// Actions that one of the editions does not have, with their amounts.
struct WholeActionsSection {
  /// Actions that are new.
  static let added = WholeActionsSection(
    kind: .added, name: "added-actions", heading: .addedHeading,
    introduction: .addedIntroduction,
    alternative: .addedAlternative)
  /// Actions that are no longer there.
  static let removed = WholeActionsSection(
    kind: .removed, name: "removed-actions", heading: .removedHeading,
    introduction: .removedIntroduction,
    alternative: .removedAlternative)

  private let kind: ChangeKind
  private let name: String
  private let heading: ChangesTableTerm
  private let introduction: ChangesTableTerm
  private let alternative: ChangesTableTerm

  func compose(_ subject: ChangesSubject) -> [Block] {
    let phrases = subject.phrases
    let actions = subject.wholeActions(kind)
    let rows = actions.compactMap { change, action in
      change.subjects.first.map { row($0, change, action, subject) }
    }
    let table = Table.data(
      Anchor("table." + name),
      columns: [
        TableColumn(2.6, phrases.term(ChangesTableTerm.action)),
        TableColumn(4.6, phrases.term(ChangesTableTerm.content)),
        TableColumn(1.8, .number, phrases.term(ChangesTableTerm.amount)),
      ],
      rows: RowSequence(rows + total(actions.map(\.action), subject)),
      caption: nil, alternative: phrases.plain(alternative))
    return [
      .unnumbered(1, name, phrases.term(heading)), .text(phrases.term(introduction)),
      .table(table),
    ]
  }

  private func row(
    _ part: ChangedSubject, _ change: Change, _ action: ComparedItem, _ subject: ChangesSubject
  ) -> Row {
    let phrases = subject.phrases
    let side = subject.side(of: change)
    return Row([
      .heading(subject.title(of: part, change)),
      .lines(subject.lines(.item(action), side, at: change.path)),
      .number(action.amount.map { phrases.money($0.amount, $0.currency) } ?? phrases.none),
    ])
  }

  /// The sum of all amounts, if they are in one currency.
  private func total(_ actions: [ComparedItem], _ subject: ChangesSubject) -> [Row] {
    let amounts = actions.compactMap(\.amount)
    guard amounts.count > 1, let currency = amounts.first?.currency,
      amounts.allSatisfy({ $0.currency == currency })
    else { return [] }
    let sum = amounts.reduce(DecimalNumber.zero) { $0 + $1.amount }
    let phrases = subject.phrases
    return [
      Row(
        .total,
        [
          .heading(phrases.term(CommonTerm.total), span: 2),
          .number(phrases.money(sum, currency)),
        ])
    ]
  }
}
