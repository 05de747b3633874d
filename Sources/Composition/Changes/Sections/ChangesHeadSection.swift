import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Which editions are compared, and, at the end, what the comparison is for.
enum ChangesHeadSection {
  static func compose(_ subject: ChangesSubject) -> [Block] {
    let phrases = subject.phrases
    let title: ChangesTerm
    let name: [Inline]
    switch subject.editions {
    case .plans(_, let plan):
      title = .title
      name = phrases.text(plan.title, at: "title")
    case .projects(_, let project):
      title = .projectTitle
      name = phrases.name(project.title, at: "title")
    }
    return [
      .text(phrases.term(title), .title), .text(name, .subtitle),
      .table(
        .facts(
          "table.editions", facts(subject), caption: nil,
          alternative: phrases.plain(ChangesHeadTerm.alternative))),
    ]
      + Mark.marks(of: subject.dataStatus, phrases).map { .text($0.content, .mark) }
  }

  private static func facts(_ subject: ChangesSubject) -> [FactRow] {
    let phrases = subject.phrases
    switch subject.editions {
    case .plans(let old, let new):
      let unit = phrases.unitTitle(subject.unit, key: new.localGovernment)
      return [
        FactRow(phrases.term(ChangesHeadTerm.unit), [.text(unit)]),
        FactRow(phrases.term(ChangesHeadTerm.period), phrases.period(new.period, .numeric)),
        FactRow(phrases.term(ChangesHeadTerm.old), lines: edition(old, phrases)),
        FactRow(phrases.term(ChangesHeadTerm.new), lines: edition(new, phrases)),
      ]
    case .projects(_, let new):
      let period = new.dates.start.value.flatMap { start in
        (new.dates.end.value ?? new.dates.expectedEnd.value).map { Period(start: start, end: $0) }
      }
      return [
        FactRow(phrases.term(ChangesHeadTerm.project), phrases.symbol(new.acronym ?? new.id)),
        FactRow(phrases.term(ChangesHeadTerm.period), phrases.period(period, .numeric)),
      ]
    }
  }

  /// The edition with its stage and its act.
  private static func edition(_ plan: Plan, _ phrases: Phrases) -> [[Inline]] {
    let edition = CoverSection.edition(plan.edition, phrases)
    guard let act = plan.act, act.number != nil || act.date != nil else { return [edition] }
    return [
      edition,
      phrases.sentence(
        ChangesHeadTerm.actWithNumber,
        [
          "kind": phrases.codeAlone(act.kind, in: .actKinds),
          "number": phrases.symbol(act.number), "date": phrases.date(act.date, .numeric),
        ]),
    ]
  }

  /// What the comparison is for, and what it holds.
  static func closing(_ subject: ChangesSubject) -> [Block] {
    let phrases = subject.phrases
    var notes: [[Inline]] = []
    switch subject.editions {
    case .plans(let old, let new):
      notes.append(
        phrases.sentence(
          ChangesHeadTerm.closingNote,
          [
            "old": phrases.symbol(old.edition.number), "new": phrases.symbol(new.edition.number),
          ]))
    case .projects:
      notes.append(phrases.term(ChangesHeadTerm.projectClosingNote))
    }
    notes.append(phrases.term(ChangesHeadTerm.scope))
    if subject.dataStatus == .illustrative { notes.append(phrases.term(DocumentTerm.exampleNote)) }
    return [.unnumbered(1, "closing", phrases.term(ChangesHeadTerm.closing))]
      + notes.map { .text($0, .note) }
  }
}
