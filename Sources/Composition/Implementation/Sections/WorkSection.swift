import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on the work of bodies, and on what was learned.
enum WorkTerm: String, CaseIterable, TermKey {
  case heading = "implementation-report.work.heading"
  case caption = "implementation-report.work.caption"
  case alternative = "implementation-report.work.alternative"
  case body = "implementation-report.work.body"
  case commission = "implementation-report.work.commission"
  case coalition = "implementation-report.work.coalition"
  case meetings = "implementation-report.work.meetings"
  case statements = "implementation-report.work.statements"
  case lessonsHeading = "implementation-report.work.lessons-heading"
  case problems = "implementation-report.work.problems"
  case lessons = "implementation-report.work.lessons"
}

/// What the commission and the coalition did; what went wrong, and what was learned.
enum WorkSection {
  static func compose(_ subject: ImplementationSubject) -> [Block] {
    let phrases = subject.phrases
    let records = [
      (WorkTerm.commission, subject.implementation.commissionWork, DataPath("commission_work")),
      (.coalition, subject.implementation.coalitionWork, "coalition_work"),
    ].compactMap { term, record, path in record.map { (term, $0, path) } }
    let table = Table.data(
      "table.work",
      columns: [
        TableColumn(5, phrases.term(WorkTerm.body)),
        TableColumn(2, .number, phrases.term(WorkTerm.meetings)),
        TableColumn(2, .number, phrases.term(WorkTerm.statements)),
      ],
      rows: RowSequence(
        records.map { term, record, _ in
          Row([
            .heading(phrases.term(term)), .number(phrases.count(record.meetings.value)),
            .number(phrases.count(record.statements.value)),
          ])
        }),
      caption: phrases.term(WorkTerm.caption), alternative: phrases.plain(WorkTerm.alternative))
    return [.section(1, "work", phrases.term(WorkTerm.heading)), .table(table)]
      + records.compactMap { _, record, path in
        record.text.map { .text(subject.text($0, at: path / "text")) }
      }
  }

  static func lessons(_ subject: ImplementationSubject) -> [Block] {
    let phrases = subject.phrases
    return [.section(1, "lessons", phrases.term(WorkTerm.lessonsHeading))]
      + list(.problems, subject.implementation.problems, at: "problems", subject)
      + list(.lessons, subject.implementation.lessons, at: "lessons_learned", subject)
  }

  private static func list(
    _ term: WorkTerm, _ texts: [ReportText], at path: DataPath, _ subject: ImplementationSubject
  ) -> [Block] {
    guard !texts.isEmpty else { return [] }
    return [
      .text(subject.phrases.term(term)),
      .items(texts.enumerated().map { subject.text($1, at: path.element($0)) }),
    ]
  }
}
