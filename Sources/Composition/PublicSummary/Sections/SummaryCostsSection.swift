import DocumentTree
import Languages
import PlanModel

/// What the plan costs and who pays, in sums that the program makes.
enum SummaryCostsSection {
  static func compose(_ subject: PublicSummarySubject) -> [Block] {
    let phrases = subject.phrases
    let money = subject.plan.money
    let heading: Block = .unnumbered(1, "costs", phrases.term(PublicSummaryTerm.costsHeading))
    // Where no cost is known the sum is not zero but unknown.
    let isUnknown = money.actionsWithoutCost.count == subject.plan.plan.actions.count
    guard !isUnknown else { return [heading, .text(phrases.term(PublicSummaryTerm.costsUnknown))] }
    var blocks: [Block] = [
      heading,
      .text(
        phrases.sentence(
          PublicSummaryTerm.costs,
          ["total": phrases.money(money.total, subject.plan.currency, decimals: decimals(money))])),
      .table(table(subject)),
    ]
    if !money.actionsWithoutCost.isEmpty {
      let actions = money.actionsWithoutCost.map { id in
        subject.plan.action(id).map { subject.plan.title(of: $0) } ?? phrases.symbol(id)
      }
      blocks.append(
        .text(
          phrases.sentence(
            PublicSummaryTerm.costsPartly,
            ["actions": phrases.list(actions, by: .clauseSeparator)]), .note))
    }
    if !money.otherCurrencies.isEmpty {
      let amounts = money.otherCurrencies.map { phrases.money($0.amount, $0.currency) }
      blocks.append(
        .text(
          phrases.sentence(PublicSummaryTerm.costsOther, ["amounts": phrases.list(amounts)]),
          .note))
    }
    return blocks
  }

  /// No decimals where all amounts are whole: citizens read fewer digits.
  private static func decimals(_ money: FinancialFramework) -> Int {
    let amounts = [money.total, money.gap, money.unaccounted] + money.bySource.map(\.amount)
    return amounts.allSatisfy(\.isWhole) ? 0 : 2
  }

  private static func table(_ subject: PublicSummarySubject) -> Table {
    let phrases = subject.phrases
    let money = subject.plan.money
    let decimals = decimals(money)
    func row(_ kind: Row.Kind, _ label: [Inline], _ amount: DecimalNumber) -> Row {
      Row(kind, [.heading(label), .number(phrases.amount(amount, decimals: decimals))])
    }
    var rows = money.bySource.map {
      row(.plain, FundingPhrases.name(of: $0.source, subject.plan), $0.amount)
    }
    if money.gap != .zero {
      rows.append(row(.attention, phrases.term(PublicSummaryTerm.gap), money.gap))
    }
    if money.unaccounted != .zero {
      rows.append(row(.attention, phrases.term(PublicSummaryTerm.unaccounted), money.unaccounted))
    }
    rows.append(row(.total, phrases.term(CommonTerm.total), money.total))
    return .data(
      "table.costs",
      columns: [
        TableColumn(8, phrases.term(PublicSummaryTerm.payer)),
        TableColumn(
          3, .number,
          phrases.sentence(
            PublicSummaryTerm.amount, ["currency": subject.plan.currencySymbol])),
      ],
      rows: RowSequence(rows), caption: nil,
      alternative: phrases.plain(PublicSummaryTerm.costsAlternative))
  }
}
