import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the financial report as a whole.
enum MoneyFactsTerm: String, CaseIterable, TermKey {
  case heading = "donor-report.finance.heading"
  case unofficial = "donor-report.finance.unofficial"
  case certified = "donor-report.finance.certified"
  case alternative = "donor-report.finance.alternative"
  case statement = "donor-report.finance.statement"
  case asOf = "donor-report.finance.as-of"
  case currency = "donor-report.finance.currency"
  case contributions = "donor-report.finance.contributions"
  case netFunded = "donor-report.finance.net-funded"
  case budget = "donor-report.finance.budget"
  case previousBudget = "donor-report.finance.previous-budget"
  case delivered = "donor-report.finance.delivered"
  case commitments = "donor-report.finance.commitments"
  case remaining = "donor-report.finance.remaining"
  case remainingOfBudget = "donor-report.finance.remaining-of-budget"
  case rates = "donor-report.finance.rates"
  case elapsed = "donor-report.finance.elapsed"
  case lag = "donor-report.finance.lag"
  case indirectRate = "donor-report.finance.indirect-rate"
  case indirectUsual = "donor-report.finance.indirect-usual"
  case indirectAgreed = "donor-report.finance.indirect-agreed"
  case forecast = "donor-report.finance.forecast"
  case forecastWords = "donor-report.finance.forecast-words"
  case forecastShare = "donor-report.finance.forecast-share"
}

/// The money as a whole: what came, what was planned, what was delivered and what is left.
enum MoneyFactsSection {
  static func compose(_ subject: DonorSubject) -> [Block] {
    let phrases = subject.phrases
    let heading: MoneyFactsTerm =
      switch subject.report?.finance?.statement {
      case .certified: .certified
      case .unofficial: .unofficial
      case nil: .heading
      }
    return [.section(1, "finance", phrases.term(heading)), .table(table(subject))]
  }

  /// The facts as a table.
  static func table(_ subject: DonorSubject) -> Table {
    .facts(
      "table.finance", facts(subject) + rates(subject), caption: nil,
      alternative: subject.phrases.plain(MoneyFactsTerm.alternative))
  }

  private static func facts(_ subject: DonorSubject) -> [FactRow] {
    let (phrases, ledger) = (subject.phrases, subject.ledger)
    let finance = subject.report?.finance
    func row(_ term: MoneyFactsTerm, _ amount: BoundedAmount) -> FactRow {
      FactRow(phrases.term(term), subject.money(amount))
    }
    var rows: [FactRow] = []
    if subject.report != nil {
      rows.append(
        FactRow(
          phrases.term(MoneyFactsTerm.statement),
          phrases.codeAlone(
            finance?.statement.map { Code($0.rawValue) }, in: .statementStatuses)))
    }
    rows += [
      FactRow(phrases.term(MoneyFactsTerm.asOf), phrases.date(ledger.asOf?.date)),
      FactRow(phrases.term(MoneyFactsTerm.currency), subject.currencySymbol),
      row(.contributions, ledger.contributions), row(.netFunded, ledger.netFunded),
      row(.budget, ledger.budget),
    ]
    if let previous = finance?.total.previousBudget, previous.value != nil {
      rows.append(
        FactRow(phrases.term(MoneyFactsTerm.previousBudget), subject.reportMoney(previous)))
    }
    rows.append(row(.delivered, ledger.delivered))
    if let commitments = finance?.total.commitments, commitments.value != nil {
      rows.append(
        FactRow(phrases.term(MoneyFactsTerm.commitments), subject.reportMoney(commitments)))
    }
    return rows + [
      row(.remaining, ledger.remaining),
      row(.remainingOfBudget, ledger.budget - ledger.delivered),
    ]
  }

  private static func rates(_ subject: DonorSubject) -> [FactRow] {
    let (phrases, ledger) = (subject.phrases, subject.ledger)
    var rows = [
      FactRow(
        phrases.term(MoneyFactsTerm.rates),
        lines: [
          GlanceSection.rate(ledger.rateOfContributions, .ofContributions, phrases),
          GlanceSection.rate(ledger.rateOfNetFunded, .ofNetFunded, phrases),
          GlanceSection.rate(ledger.rateOfBudget, .ofBudget, phrases),
        ]),
      FactRow(phrases.term(MoneyFactsTerm.elapsed), phrases.share(ledger.elapsed)),
    ]
    if let lag = ledger.lag {
      rows.append(
        FactRow(
          phrases.term(MoneyFactsTerm.lag), phrases.amount(lag, decimals: 1)))
    }
    if let finance = subject.report?.finance {
      let rate = finance.indirectRate
      rows.append(
        FactRow(
          phrases.term(MoneyFactsTerm.indirectRate),
          phrases.remark(
            phrases.percent(rate ?? ReportFinance.usualIndirectRate),
            phrases.term(
              rate == nil ? MoneyFactsTerm.indirectUsual : MoneyFactsTerm.indirectAgreed))))
    }
    if let forecast = forecast(subject) {
      rows.append(FactRow(phrases.term(MoneyFactsTerm.forecast), forecast))
    }
    return rows
  }

  /// What will be delivered by the end at the pace so far; nil where the data don't allow it.
  static func forecast(_ subject: DonorSubject) -> [Inline]? {
    let phrases = subject.phrases
    return subject.ledger.forecast.map { forecast in
      let amount = phrases.money(forecast.amount, subject.ledger.currency, decimals: 0)
      guard let share = forecast.share else {
        return phrases.sentence(MoneyFactsTerm.forecastWords, ["amount": amount])
      }
      return phrases.sentence(
        MoneyFactsTerm.forecastShare, ["amount": amount, "share": phrases.share(share)])
    }
  }
}
