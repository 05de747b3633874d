import DocumentTree
import Languages
import PlanModel

/// Everything that changed but texts and whole actions, in one table, a group of rows for each part.
///
/// The heading says what the table holds: LibreOffice 7.4 does not break a long table whose caption
/// keeps with it.
enum ChangeTablesSection {
  static func compose(_ subject: ChangesSubject) -> [Block] {
    let phrases = subject.phrases
    let rows = ChangeSection.allCases.flatMap { section in
      ChangesSubject.groups(subject.plain(in: section)).flatMap { part, changes in
        [head(part, changes, section, subject, span: 4)] + self.rows(changes, subject)
      }
    }
    let table = Table.data(
      "table.changes",
      columns: [
        TableColumn(2.4, phrases.term(ChangesTableTerm.what)),
        TableColumn(2.3, phrases.term(ChangesTerm.before)),
        TableColumn(2.3, phrases.term(ChangesTerm.after)),
        TableColumn(2, phrases.term(ChangesTerm.difference)),
      ],
      rows: RowSequence(rows), caption: nil,
      alternative: phrases.plain(ChangesTableTerm.alternative))
    return [
      .unnumbered(1, "changes", phrases.term(ChangesTableTerm.heading)),
      .text(phrases.term(ChangesTableTerm.introduction)), .table(table),
    ] + notes(subject)
  }

  /// The row above the changes of a part: its section, and what it is called if there are several.
  static func head(
    _ part: ChangedSubject?, _ changes: [Change], _ section: ChangeSection,
    _ subject: ChangesSubject, span: Int
  ) -> Row {
    let name = subject.capitalizedTerm(ComparedTerm(section))
    guard let part, let change = changes.first else {
      return Row(.group, [.heading(name, span: span)])
    }
    let title = subject.phrases.sentence(
      ChangesTableTerm.textOfSection,
      ["section": name, "title": subject.title(of: part, change)])
    return Row(.group, [.heading(title, span: span)])
  }

  /// The rows of a part; where several are about the same part inside it, that stands above them.
  private static func rows(_ changes: [Change], _ subject: ChangesSubject) -> [Row] {
    var rows: [Row] = []
    var above: [ChangedSubject] = []
    for (index, change) in changes.enumerated() {
      let next = changes.indices.contains(index + 1) ? changes[index + 1] : nil
      let inner = Array(change.subjects.dropFirst())
      if change.field == nil || inner.isEmpty {
        above = []
      } else if inner != above {
        let isShared = next.map { $0.field != nil && $0.subjects == change.subjects } ?? false
        above = isShared ? inner : []
        if isShared { rows.append(Row([.heading(subject.label(of: inner, change), span: 4)])) }
      }
      rows.append(row(change, isBelow: !above.isEmpty, subject))
    }
    return rows
  }

  private static func row(_ change: Change, isBelow: Bool, _ subject: ChangesSubject) -> Row {
    let old = subject.old(of: change)
    let new = subject.new(of: change)
    let difference = subject.difference(of: change)
    // Figures stand below each other; lists and words begin the line.
    let isFigure = change.old.isFigure && change.new.isFigure
    let cell = { (lines: [[Inline]], isFigure: Bool) -> Cell in
      isFigure && lines.count == 1 ? .number(lines[0]) : .lines(lines)
    }
    return Row([
      .heading(subject.label(of: change, isBelowParts: isBelow)), cell(old, isFigure),
      cell(new, isFigure),
      cell(difference, change.difference?.isFigure ?? isFigure),
    ])
  }

  /// That counts of incidents are hidden from the public, or that all of them are told.
  private static func notes(_ subject: ChangesSubject) -> [Block] {
    guard !subject.plain(in: .incidents).isEmpty else { return [] }
    let phrases = subject.phrases
    switch phrases.readership.audience {
    case .everybody: return [.text(phrases.term(ChangesTerm.hiddenCounts), .note)]
    case .insiders: return [.text(phrases.term(ChangesTerm.fullCounts), .note)]
    }
  }
}

extension ComparedValue {
  /// Whether the value stands to the line's end, as figures do; nothing at all may.
  var isFigure: Bool {
    switch self {
    case .absent, .number, .percentage, .money, .count: true
    case .notPublished, .withheld, .text, .texts, .verbatim, .symbol, .references, .code, .codes,
      .party,
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
