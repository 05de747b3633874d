import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on what was spent.
enum ExpenditureTerm: String, CaseIterable, TermKey {
  case heading = "implementation-report.expenditure.heading"
  case asOf = "implementation-report.expenditure.as-of"
  case caption = "implementation-report.expenditure.caption"
  case alternative = "implementation-report.expenditure.alternative"
  case source = "implementation-report.expenditure.source"
  case planned = "implementation-report.expenditure.planned"
  case spent = "implementation-report.expenditure.spent"
  case remaining = "implementation-report.expenditure.remaining"
  case percent = "implementation-report.expenditure.percent"
}

/// What was planned and spent in the year, by source.
enum ExpenditureSection {
  static func compose(_ subject: ImplementationSubject) -> [Block] {
    guard let expenditure = subject.implementation.expenditure else { return derived(subject) }
    let phrases = subject.phrases
    var blocks: [Block] = [
      .section(1, "expenditure", phrases.term(ExpenditureTerm.heading))
    ]
    if let day = expenditure.asOf {
      blocks.append(
        .text(phrases.sentence(ExpenditureTerm.asOf, ["date": phrases.date(day)])))
    }
    blocks += figures(expenditure, Column.allCases, subject)
    if expenditure.text != nil {
      blocks.append(subject.prose(expenditure.text, at: "expenditure/text"))
    }
    return blocks
  }

  /// The same of what actions say, with what they do not say.
  private static func derived(_ subject: ImplementationSubject) -> [Block] {
    guard let spending = SpendingOfActions(subject) else { return [] }
    let phrases = subject.phrases
    let expenditure = spending.expenditure
    var columns: [Column] = [.source, .spent]
    var introduction = phrases.term(ReportGapTerm.expenditureSpent)
    if expenditure.bySource.contains(where: { $0.planned.value != nil }) {
      // What remains can't be told before all that was spent is known.
      columns = spending.incomplete.isEmpty ? Column.allCases : [.source, .planned, .spent]
      introduction +=
        [.text(" ")]
        + phrases.sentence(
          ReportGapTerm.expenditurePlanned, ["year": phrases.year(subject.year)])
    }
    return [
      .section(1, "expenditure", phrases.term(ExpenditureTerm.heading)), .text(introduction),
    ] + figures(expenditure, columns, subject)
      + ReportGaps.note(
        spending.incomplete, as: "actions", listed: .expenditureIncomplete,
        counted: .expenditureIncompleteCount, all: subject.plan.plan.actions.count, phrases)
  }

  /// The table, and the chart where there is something to draw.
  private static func figures(
    _ expenditure: Expenditure, _ columns: [Column], _ subject: ImplementationSubject
  ) -> [Block] {
    let phrases = subject.phrases
    let table = Block.table(table(expenditure, columns, subject))
    guard columns.contains(.planned),
      let chart = ProgressChart.expenditure(expenditure, subject)
    else { return [table] }
    let caption = phrases.sentence(
      ProgressChartTerm.expenditure,
      ["year": phrases.year(subject.year), "currency": subject.currencySymbol])
    return [
      chart.lead(to: "table.expenditure", phrases), table,
      chart.figure(caption: caption, phrases),
    ]
  }

  private static func table(
    _ expenditure: Expenditure, _ columns: [Column], _ subject: ImplementationSubject
  ) -> Table {
    let phrases = subject.phrases
    var lines = expenditure.bySource.map { source in
      Line(
        kind: source.source == "gap" ? .attention : .plain,
        label: source.source == "gap"
          ? phrases.term(ActionRowsTerm.gap)
          : FundingPhrases.name(of: source.source, subject.plan),
        planned: source.planned.value, spent: source.spent.value)
    }
    lines.append(
      Line(
        kind: .total, label: phrases.term(CommonTerm.total), planned: expenditure.planned.value,
        spent: expenditure.spent.value))
    let headings = columns.map { $0.column(subject) }
    let year: KeyValuePairs = ["year": phrases.year(subject.year)]
    return .data(
      "table.expenditure", columns: headings,
      rows: RowSequence(
        lines.map { line in Row(line.kind, columns.map { $0.cell(line, phrases) }) }),
      caption: columns.contains(.planned)
        ? phrases.sentence(ExpenditureTerm.caption, year)
        : phrases.sentence(ReportGapTerm.expenditureCaption, year),
      alternative: columns == Column.allCases
        ? phrases.plain(ExpenditureTerm.alternative)
        : phrases.profile.term(
          ReportGapTerm.expenditureAlternative,
          ["columns": ReportGaps.names(of: Array(headings.dropFirst()), phrases)]))
  }

  /// What a row of the table says.
  private struct Line {
    let kind: Row.Kind
    let label: [Inline]
    let planned: DecimalNumber?
    let spent: DecimalNumber?
  }

  /// A column of the table.
  private enum Column: CaseIterable {
    case source
    case planned
    case spent
    case remaining
    case percent

    func column(_ subject: ImplementationSubject) -> TableColumn {
      let phrases = subject.phrases
      let currency: KeyValuePairs = ["currency": subject.currencySymbol]
      return switch self {
      case .source: TableColumn(4, phrases.term(ExpenditureTerm.source))
      case .planned:
        TableColumn(2.4, .number, phrases.sentence(ExpenditureTerm.planned, currency))
      case .spent: TableColumn(2.4, .number, phrases.sentence(ExpenditureTerm.spent, currency))
      case .remaining:
        TableColumn(2.4, .number, phrases.sentence(ExpenditureTerm.remaining, currency))
      case .percent: TableColumn(1.6, .number, phrases.term(ExpenditureTerm.percent))
      }
    }

    func cell(_ line: Line, _ phrases: Phrases) -> Cell {
      switch self {
      case .source: return .heading(line.label)
      case .planned: return .number(phrases.amount(line.planned))
      case .spent: return .number(phrases.amount(line.spent))
      case .remaining:
        let remaining = line.planned.flatMap { planned in line.spent.map { planned - $0 } }
        return .number(phrases.amount(remaining))
      case .percent:
        guard let planned = line.planned, let spent = line.spent else {
          return .number(phrases.notPublished)
        }
        return .number(phrases.part(Share(spent, of: planned)))
      }
    }
  }
}
