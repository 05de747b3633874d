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
    guard let expenditure = subject.implementation.expenditure else { return [] }
    let phrases = subject.phrases
    var blocks: [Block] = [
      .section(1, "expenditure", phrases.term(ExpenditureTerm.heading))
    ]
    if let day = expenditure.asOf {
      blocks.append(
        .text(phrases.sentence(ExpenditureTerm.asOf, ["date": phrases.date(day)])))
    }
    let chart = ProgressChart.expenditure(expenditure, subject)
    if let chart { blocks.append(chart.lead(to: "table.expenditure", phrases)) }
    blocks.append(.table(table(expenditure, subject)))
    if let chart {
      let caption = phrases.sentence(
        ProgressChartTerm.expenditure,
        ["year": phrases.year(subject.year), "currency": subject.currencySymbol])
      blocks.append(chart.figure(caption: caption, phrases))
    }
    if expenditure.text != nil {
      blocks.append(subject.prose(expenditure.text, at: "expenditure/text"))
    }
    return blocks
  }

  private static func table(
    _ expenditure: Expenditure, _ subject: ImplementationSubject
  ) -> Table {
    let phrases = subject.phrases
    let currency: KeyValuePairs = ["currency": subject.currencySymbol]
    var rows = expenditure.bySource.map { source in
      row(
        source.source == "gap" ? .attention : .plain,
        source.source == "gap"
          ? phrases.term(ActionRowsTerm.gap)
          : FundingPhrases.name(of: source.source, subject.plan),
        source.planned.value, source.spent.value, phrases)
    }
    rows.append(
      row(
        .total, phrases.term(CommonTerm.total), expenditure.planned.value, expenditure.spent.value,
        phrases))
    return .data(
      "table.expenditure",
      columns: [
        TableColumn(4, phrases.term(ExpenditureTerm.source)),
        TableColumn(2.4, .number, phrases.sentence(ExpenditureTerm.planned, currency)),
        TableColumn(2.4, .number, phrases.sentence(ExpenditureTerm.spent, currency)),
        TableColumn(2.4, .number, phrases.sentence(ExpenditureTerm.remaining, currency)),
        TableColumn(1.6, .number, phrases.term(ExpenditureTerm.percent)),
      ],
      rows: RowSequence(rows),
      caption: phrases.sentence(ExpenditureTerm.caption, ["year": phrases.year(subject.year)]),
      alternative: phrases.plain(ExpenditureTerm.alternative))
  }

  private static func row(
    _ kind: Row.Kind, _ label: [Inline], _ planned: DecimalNumber?, _ spent: DecimalNumber?,
    _ phrases: Phrases
  ) -> Row {
    var remaining: DecimalNumber?
    var share = phrases.notPublished
    if let planned, let spent {
      remaining = planned - spent
      share = phrases.part(Share(spent, of: planned))
    }
    return Row(
      kind,
      [
        .heading(label), .number(phrases.amount(planned)), .number(phrases.amount(spent)),
        .number(phrases.amount(remaining)), .number(share),
      ])
  }
}
