import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on contributions and on the tranches in which they come.
enum MoneySourcesTerm: String, CaseIterable, TermKey {
  case contributionsHeading = "donor-report.sources.contributions-heading"
  case contributionsCaption = "donor-report.sources.contributions-caption"
  case contributionsAlternative = "donor-report.sources.contributions-alternative"
  case donor = "donor-report.sources.donor"
  case date = "donor-report.sources.date"
  case recipient = "donor-report.sources.recipient"
  case original = "donor-report.sources.original"
  case amount = "donor-report.sources.amount"
  case donorTotal = "donor-report.sources.donor-total"
  case recipientsCaption = "donor-report.sources.recipients-caption"
  case recipientsAlternative = "donor-report.sources.recipients-alternative"
  case tranchesHeading = "donor-report.sources.tranches-heading"
  case tranchesCaption = "donor-report.sources.tranches-caption"
  case tranchesAlternative = "donor-report.sources.tranches-alternative"
  case number = "donor-report.sources.number"
  case status = "donor-report.sources.status"
  case transferred = "donor-report.sources.transferred"
}

/// Who contributes how much and when, and the tranches in which it comes.
enum MoneySourcesSection {
  static func contributions(_ subject: DonorSubject, level: Int) -> [Block] {
    let phrases = subject.phrases
    let postings = subject.postings.contributions
    let donors = subject.ledger.donors
    var rows: [Row] = []
    for donor in donors {
      let own = postings.filter { $0.contribution.donor == donor.donor }
      rows += own.map { row(of: $0, subject) }
      if own.count > 1 {
        rows.append(
          sum(
            .subtotal,
            phrases.sentence(
              MoneySourcesTerm.donorTotal, ["donor": subject.base.organisation(donor.donor)]),
            donor.amount, subject))
      }
    }
    rows.append(
      sum(.total, phrases.term(CommonTerm.total), subject.ledger.contributions, subject))
    let table = Table.data(
      "table.contributions",
      columns: [
        TableColumn(4.6, phrases.term(MoneySourcesTerm.donor)),
        TableColumn(2.2, phrases.term(MoneySourcesTerm.date)),
        TableColumn(4.2, phrases.term(MoneySourcesTerm.recipient)),
        TableColumn(2.8, .number, phrases.term(MoneySourcesTerm.original)),
        TableColumn(
          2.6, .number,
          phrases.sentence(MoneySourcesTerm.amount, ["currency": subject.currencySymbol])),
      ], rows: RowSequence(rows),
      caption: phrases.term(MoneySourcesTerm.contributionsCaption),
      alternative: phrases.plain(MoneySourcesTerm.contributionsAlternative))
    return [
      .section(
        level, "contributions", phrases.term(MoneySourcesTerm.contributionsHeading)),
      .table(table),
    ] + recipients(subject)
  }

  private static func row(of posting: ContributionPosting, _ subject: DonorSubject) -> Row {
    let phrases = subject.phrases
    let contribution = posting.contribution
    return Row([
      .heading(subject.base.organisation(contribution.donor)),
      .text(phrases.date(contribution.date.value, .numeric)),
      .text(
        contribution.recipient.value.map { subject.base.organisation($0) }
          ?? phrases.notPublished),
      .number(
        phrases.money(
          contribution.amount.value, contribution.currency ?? subject.ledger.currency,
          decimals: subject.decimals)),
      .number(subject.amount(posting.figure)),
    ])
  }

  private static func sum(
    _ kind: Row.Kind, _ label: [Inline], _ amount: BoundedAmount, _ subject: DonorSubject
  ) -> Row {
    Row(kind, [.heading(label, span: 4), .number(subject.amount(amount))])
  }

  /// How the contributions are split among those who receive them, where that is told.
  private static func recipients(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    guard let parts = subject.project.finance.byRecipientOrganisation.value, !parts.isEmpty
    else { return [] }
    return [
      .table(
        .data(
          "table.recipients",
          columns: [
            TableColumn(8, phrases.term(MoneySourcesTerm.recipient)),
            TableColumn(
              3, .number,
              phrases.sentence(
                MoneySourcesTerm.amount, ["currency": subject.currencySymbol])),
          ],
          rows: RowSequence(
            parts.map {
              Row([
                .heading(subject.base.organisation($0.organisation)),
                .number(subject.amount(.exact($0.amount))),
              ])
            }),
          caption: phrases.term(MoneySourcesTerm.recipientsCaption),
          alternative: phrases.plain(MoneySourcesTerm.recipientsAlternative)))
    ]
  }

  static func tranches(_ subject: DonorSubject, level: Int) -> [Block] {
    let phrases = subject.phrases
    let tranches = subject.tranches
    var rows = tranches.map { tranche in
      Row([
        .centered(phrases.count(tranche.number)),
        .text(phrases.date(tranche.date.value, .numeric)),
        .text(
          tranche.recipient.map { subject.base.organisation($0) } ?? phrases.notPublished),
        .text(
          subject.marked(
            phrases.codeAlone(Code(tranche.status.rawValue), in: .trancheStatuses),
            tranche.isIllustrative)),
        .number(subject.amount(BoundedAmount(tranche.amount))),
      ])
    }
    rows.append(
      Row(
        .total,
        [
          .heading(phrases.term(MoneySourcesTerm.transferred), span: 4),
          .number(subject.amount(subject.ledger.netFunded)),
        ]))
    return [
      .section(level, "tranches", phrases.term(MoneySourcesTerm.tranchesHeading)),
      .table(
        .data(
          "table.tranches",
          columns: [
            TableColumn(1.4, .centered, phrases.term(MoneySourcesTerm.number)),
            TableColumn(2.4, phrases.term(MoneySourcesTerm.date)),
            TableColumn(5.2, phrases.term(MoneySourcesTerm.recipient)),
            TableColumn(3, phrases.term(MoneySourcesTerm.status)),
            TableColumn(
              3, .number,
              phrases.sentence(
                MoneySourcesTerm.amount, ["currency": subject.currencySymbol])),
          ], rows: RowSequence(rows),
          caption: phrases.term(MoneySourcesTerm.tranchesCaption),
          alternative: phrases.plain(MoneySourcesTerm.tranchesAlternative))),
    ]
  }
}
