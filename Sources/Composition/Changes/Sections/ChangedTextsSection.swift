import DocumentTree
import PlanModel

/// Texts that changed, the old beside the new.
enum ChangedTextsSection {
  static func compose(_ subject: ChangesSubject) -> [Block] {
    let phrases = subject.phrases
    let rows = ChangeSection.allCases.flatMap { section -> [Row] in
      let changes = subject.textual.filter { $0.section == section }
      return ChangesSubject.groups(changes).flatMap { part, changes -> [Row] in
        [ChangeTablesSection.head(part, changes, section, subject, span: 3)]
          + changes.map { change in
            Row([
              .heading(subject.label(of: change)), subject.cell(.old, of: change),
              subject.cell(.new, of: change),
            ])
          }
      }
    }
    let table = Table.data(
      "table.texts",
      columns: [
        TableColumn(2, phrases.term(ChangesTableTerm.what)),
        TableColumn(3.5, phrases.term(ChangesTerm.before)),
        TableColumn(3.5, phrases.term(ChangesTerm.after)),
      ],
      rows: RowSequence(rows), caption: nil,
      alternative: phrases.plain(ChangesTableTerm.textsAlternative))
    return [
      .unnumbered(1, "texts", phrases.term(ChangesTableTerm.textsHeading)),
      .text(phrases.term(ChangesTableTerm.textsIntroduction)), .table(table),
    ]
  }
}
