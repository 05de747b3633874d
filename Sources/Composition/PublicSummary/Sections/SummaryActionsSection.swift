import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// What will be done, by whom and when.
enum SummaryActionsSection {
  static func compose(_ subject: PublicSummarySubject) -> [Block] {
    let phrases = subject.phrases
    let all = subject.plan.plan.actions.count
    let actions = subject.chosenActions
    let blocks: [Block] = [
      .unnumbered(1, "actions", phrases.term(PublicSummaryTerm.actionsHeading)),
      .table(table(actions, subject)),
    ]
    guard actions.count < all else { return blocks }
    let note = phrases.sentence(
      PublicSummaryTerm.actionsChosen,
      ["all": phrases.counted(all, CountedTerm.actions), "shown": phrases.count(actions.count)])
    return blocks + [.text(note, .note)]
  }

  private static func table(_ actions: [Action], _ subject: PublicSummarySubject) -> Table {
    let phrases = subject.phrases
    return .data(
      "table.actions",
      columns: [
        TableColumn(6, phrases.term(PublicSummaryTerm.what)),
        TableColumn(4, phrases.term(PublicSummaryTerm.who)),
        TableColumn(4.4, phrases.term(PublicSummaryTerm.when)),
      ],
      rows: RowSequence(count: actions.count) { index in
        let action = actions[index]
        let path = DataPath(components: ["actions", action.id, "title"])
        return Row([
          .heading(phrases.text(action.title, at: path)),
          .text(subject.plan.actor(action.responsible)),
          .text(phrases.period(action.timeframe, .compact)),
        ])
      },
      caption: nil, alternative: phrases.plain(PublicSummaryTerm.actionsAlternative))
  }
}
