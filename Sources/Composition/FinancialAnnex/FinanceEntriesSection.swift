import DocumentTree
import Languages
import PlanModel

/// Every amount of budget and delivery as the source tells it, with all that it is split by.
enum FinanceEntriesSection {
  /// Whether any amount is split by anything but the year, which needs a wide page.
  static func isSplit(_ subject: DonorSubject) -> Bool {
    (subject.postings.budget + subject.postings.delivery).contains { posting in
      let entry = posting.entry
      return entry.result != nil || entry.organisation != nil || entry.category != nil
    }
  }

  static func compose(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    var blocks: [Block] = [
      .section(1, "entries", phrases.term(FinancialAnnexTerm.entriesHeading))
    ]
    if !subject.postings.budget.isEmpty {
      blocks.append(
        .table(
          table(
            "table.budget-entries", subject.postings.budget, .budgetCaption, .budgetAlternative,
            subject)))
    }
    if !subject.postings.delivery.isEmpty {
      blocks.append(
        .table(
          table(
            "table.delivery-entries", subject.postings.delivery, .deliveryCaption,
            .deliveryAlternative, subject)))
    }
    return blocks
  }

  private static func table(
    _ anchor: Anchor, _ postings: [FinancePosting], _ caption: FinancialAnnexTerm,
    _ alternative: FinancialAnnexTerm, _ subject: DonorSubject
  ) -> Table {
    let phrases = subject.phrases
    let isSplit = isSplit(subject)
    let splits =
      isSplit
      ? [
        TableColumn(6.4, phrases.term(FinancialAnnexTerm.result)),
        TableColumn(5, phrases.term(FinancialAnnexTerm.organisation)),
        TableColumn(5, phrases.term(FinancialAnnexTerm.category)),
      ] : []
    return .data(
      anchor,
      columns: [TableColumn(2.4, phrases.term(FinancialAnnexTerm.year))] + splits + [
        TableColumn(3, .number, phrases.term(FinancialAnnexTerm.original)),
        TableColumn(
          2.8, .number,
          phrases.sentence(FinancialAnnexTerm.amount, ["currency": subject.currencySymbol])),
      ],
      rows: RowSequence(count: postings.count) { row(of: postings[$0], isSplit: isSplit, subject) },
      caption: phrases.term(caption), alternative: phrases.plain(alternative))
  }

  private static func row(
    of posting: FinancePosting, isSplit: Bool, _ subject: DonorSubject
  ) -> Row {
    let phrases = subject.phrases
    let entry = posting.entry
    func label(_ line: LedgerSubject?) -> [Inline] {
      line.map { LedgerSections.label(of: $0, subject) } ?? phrases.none
    }
    let splits: [Cell] =
      isSplit
      ? [
        .text(label(entry.result.map(LedgerSubject.result))),
        .text(label(entry.organisation.map(LedgerSubject.organisation))),
        .text(label(entry.category.map(LedgerSubject.category))),
      ] : []
    return Row(
      [
        .heading(
          entry.date.map { phrases.date($0, .numeric) } ?? phrases.year(entry.year))
      ] + splits + [
        .number(
          phrases.money(
            entry.amount.value, entry.currency ?? subject.ledger.currency,
            decimals: subject.decimals)),
        .number(subject.amount(posting.figure)),
      ])
  }
}
