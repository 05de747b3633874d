import DocumentTree
import Languages
import PlanModel

/// The form: what is known before an incident is printed, the rest is left to be written by hand.
///
/// It has no place for names of persons, and fits on one page in one language.
enum ResponseSheetForm {
  /// What the form is, and what must not be written in it.
  static func head(_ subject: ResponseSheetSubject) -> [Block] {
    let phrases = subject.phrases
    let unit = phrases.unitTitle(subject.plan.unit, key: subject.plan.plan.localGovernment)
    return [
      .text(phrases.term(ResponseSheetTerm.title), .title), .text([.text(unit)], .subtitle),
      .text(phrases.term(ResponseSheetTerm.rule), .note),
    ]
  }

  /// When and where it happened, and what it was.
  static func incident(_ subject: ResponseSheetSubject) -> [Block] {
    let phrases = subject.phrases
    let line = phrases.term(ResponseSheetTerm.line)
    let moment = phrases.term(ResponseSheetTerm.dayAndTime)
    return [
      table(
        "table.incident", alternative: .caseAlternative,
        [
          (.number, phrases.term(ResponseSheetTerm.blank)), (.reported, moment),
          (.happened, moment), (.place, line), (.source, line),
          (.incidentClass, choices(.incidentClasses, phrases)),
          (.types, choices(.incidentTypes, phrases)), (.bias, choices(.biases, phrases)),
        ], phrases)
    ]
  }

  /// Who must be told, with room for the time.
  static func informed(_ subject: ResponseSheetSubject) -> [Block] {
    let phrases = subject.phrases
    let told = subject.told
    var names = told.map { subject.plan.actor($0.id) }
    if !told.contains(where: { $0.type == "police" }) {
      names.insert(phrases.term(ResponseSheetTerm.police), at: 0)
    }
    names.append(phrases.term(ResponseSheetTerm.other))
    let rows = RowSequence(
      names.map {
        Row([.text(tick($0, phrases)), .text(phrases.term(ResponseSheetTerm.dayAndTime))])
      })
    return [
      .table(
        .data(
          "table.informed",
          columns: [
            TableColumn(1, phrases.term(ResponseSheetTerm.toldHeading)),
            TableColumn(1, phrases.term(ResponseSheetTerm.toldWhen)),
          ], rows: rows, rowHeaderCount: 0, caption: nil,
          alternative: phrases.plain(ResponseSheetTerm.toldAlternative)))
    ]
  }

  /// What was done in time, and what follows.
  static func response(_ subject: ResponseSheetSubject) -> [Block] {
    let phrases = subject.phrases
    let line = phrases.term(ResponseSheetTerm.line)
    let within =
      subject.hours.map {
        phrases.sentence(ResponseSheetTerm.within, ["hours": phrases.count($0)])
      } ?? phrases.term(ResponseSheetTerm.withinBlank)
    let answers = row(of: [
      tick(phrases.term(CommonTerm.yes), phrases), tick(phrases.term(CommonTerm.no), phrases),
    ])
    let facts = [
      FactRow(
        phrases.term(ResponseSheetTerm.firstResponse),
        phrases.term(ResponseSheetTerm.dayAndTime)),
      FactRow(within, answers),
      FactRow(phrases.term(ResponseSheetTerm.responses), choices(.responses, phrases)),
      FactRow(phrases.term(ResponseSheetTerm.nextSteps), lines: [line, line]),
      FactRow(
        phrases.term(ResponseSheetTerm.closed), phrases.term(ResponseSheetTerm.dayAndTime)),
      FactRow(phrases.term(ResponseSheetTerm.filledBy), line),
    ]
    return [
      .table(
        .facts(
          "table.response", facts, caption: nil,
          alternative: phrases.plain(ResponseSheetTerm.responseAlternative)))
    ]
  }

  private static func table(
    _ anchor: Anchor, alternative: ResponseSheetTerm,
    _ rows: [(ResponseSheetTerm, [Inline])], _ phrases: Phrases
  ) -> Block {
    .table(
      .facts(
        anchor, rows.map { FactRow(phrases.term($0), $1) }, caption: nil,
        alternative: phrases.plain(alternative)))
  }

  /// All codes of a list, each behind a box.
  private static func choices(_ list: CodelistName, _ phrases: Phrases) -> [Inline] {
    let codes = phrases.codelists[list: list.rawValue]?.entries.map(\.code) ?? []
    return row(of: codes.map { tick(phrases.code($0, in: list), phrases) })
  }

  /// Boxes beside each other, with room to write between them.
  private static func row(of ticks: [[Inline]]) -> [Inline] {
    Array(ticks.joined(separator: [.text("\u{2003}")]))
  }

  private static func tick(_ choice: [Inline], _ phrases: Phrases) -> [Inline] {
    phrases.sentence(ResponseSheetTerm.tick, ["choice": choice])
  }
}
