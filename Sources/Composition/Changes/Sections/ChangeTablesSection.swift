import DocumentTree
import Languages
import PlanModel

/// Everything that changed but texts and whole actions, a table for each part of the definition.
enum ChangeTablesSection {
  static func compose(_ subject: ChangesSubject) -> [Block] {
    let phrases = subject.phrases
    let blocks = ChangeSection.allCases.flatMap { section -> [Block] in
      let changes = subject.plain(in: section)
      guard !changes.isEmpty else { return [] }
      return [.table(table(of: changes, in: section, subject))] + notes(section, changes, subject)
    }
    return [.unnumbered(1, "changes", phrases.term(ChangesTableTerm.heading))] + blocks
  }

  private static func table(
    of changes: [Change], in section: ChangeSection, _ subject: ChangesSubject
  ) -> Table {
    let phrases = subject.phrases
    let rows = ChangesSubject.groups(changes).flatMap { part, changes -> [Row] in
      let head = part.flatMap { part in
        changes.first.map {
          Row(.group, [.heading(subject.title(of: part, $0), span: 4)])
        }
      }
      return [head].compactMap(\.self) + changes.map { row($0, subject) }
    }
    return .data(
      Anchor("table.changes-" + section.rawValue),
      columns: [
        TableColumn(2.4, phrases.term(ChangesTableTerm.what)),
        TableColumn(2.3, phrases.term(ChangesTerm.before)),
        TableColumn(2.3, phrases.term(ChangesTerm.after)),
        TableColumn(2, phrases.term(ChangesTerm.difference)),
      ],
      rows: RowSequence(rows),
      caption: phrases.sentence(
        ChangesTableTerm.caption, ["section": phrases.term(ComparedTerm(section))]),
      alternative: phrases.plain(ChangesTableTerm.alternative))
  }

  private static func row(_ change: Change, _ subject: ChangesSubject) -> Row {
    let old = subject.old(of: change)
    let new = subject.new(of: change)
    let difference = subject.difference(of: change)
    // Figures stand below each other; lists and words begin the line.
    let isFigure = change.old.isFigure && change.new.isFigure
    let cell = { (lines: [[Inline]], isFigure: Bool) -> Cell in
      isFigure && lines.count == 1 ? .number(lines[0]) : .lines(lines)
    }
    return Row([
      .heading(subject.label(of: change)), cell(old, isFigure), cell(new, isFigure),
      cell(difference, change.difference?.isFigure ?? isFigure),
    ])
  }

  /// That small counts of incidents are told, where they are.
  private static func notes(
    _ section: ChangeSection, _ changes: [Change], _ subject: ChangesSubject
  ) -> [Block] {
    guard section == .incidents,
      let minimum = subject.plan?.incidentBaseline?.disclosure?.publicMinimumCell
    else { return [] }
    let phrases = subject.phrases
    return [
      .text(
        phrases.sentence(ChangesTerm.fullCounts, ["minimum": phrases.count(minimum)]), .note)
    ]
  }
}

/// Texts that changed, the old beside the new.
enum ChangedTextsSection {
  static func compose(_ subject: ChangesSubject) -> [Block] {
    let phrases = subject.phrases
    let rows = ChangeSection.allCases.flatMap { section -> [Row] in
      let changes = subject.textual.filter { $0.section == section }
      return ChangesSubject.groups(changes).flatMap { part, changes -> [Row] in
        [Row(.group, [.heading(head(part, changes, section, subject), span: 3)])]
          + changes.map { change in
            Row([
              .heading(subject.label(of: change)), .lines(subject.old(of: change)),
              .lines(subject.new(of: change)),
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
      rows: RowSequence(rows), caption: phrases.term(ChangesTableTerm.textsCaption),
      alternative: phrases.plain(ChangesTableTerm.textsAlternative))
    return [
      .unnumbered(1, "texts", phrases.term(ChangesTableTerm.textsHeading)), .table(table),
    ]
  }

  private static func head(
    _ part: ChangedSubject?, _ changes: [Change], _ section: ChangeSection,
    _ subject: ChangesSubject
  ) -> [Inline] {
    let name = subject.capitalizedTerm(ComparedTerm(section))
    guard let part, let change = changes.first else { return name }
    return subject.phrases.sentence(
      ChangesTableTerm.textOfSection,
      ["section": name, "title": subject.title(of: part, change)])
  }
}

extension ComparedValue {
  /// Whether the value stands to the line's end, as figures do; nothing at all may.
  var isFigure: Bool {
    switch self {
    case .absent, .number, .percentage, .money, .count: true
    case .notPublished, .text, .texts, .verbatim, .symbol, .references, .code, .codes, .party,
      .parties, .units, .language, .year, .date, .monthDay, .period, .answer, .compound, .item:
      false
    }
  }
}

extension Difference {
  /// Whether the difference is a figure, not elements of a list.
  var isFigure: Bool {
    switch self {
    case .money, .number, .points: true
    case .elements: false
    }
  }
}
