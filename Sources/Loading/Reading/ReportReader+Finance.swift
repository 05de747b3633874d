import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension ReportReader {
  /// The money of a project.
  func finance(_ reader: NodeReader) -> ReportFinance? {
    ReportFinance(
      asOf: reader.date("as_of"), currency: reader.currency("currency") ?? "",
      statement: reader.choice("statement", StatementStatus.self), total: figures(reader),
      netFunded: reader.known("net_funded", reader.amount),
      tranches: reader.knownList("tranches") { $0.tranche() },
      byCategory: reader.knownList("by_category") { line in
        let category = line.required("category") { line.quotedCode($0, in: "unsdg-categories") }
        return financeLine(category?.key, line)
      },
      byOutcome: reader.knownList("by_outcome") { line in
        financeLine(line.required("result", line.quotedText), line)
      },
      byRecipientOrganisation: reader.knownList("by_recipient_organisation") { line in
        financeLine(line.required("organisation", line.identifier), line)
      },
      indirectRate: reader.decimal("indirect_rate_pct"),
      revision: reader.child("revision") { revision in
        BudgetRevision(date: revision.date("date"), reference: revision.text("reference"))
      },
      exchangeRates: reader.list("exchange_rates") { $0.exchangeRate() },
      isIllustrative: reader.isIllustrative())
  }

  private func figures(_ reader: NodeReader) -> FinanceFigures {
    FinanceFigures(
      budget: reader.known("budget", reader.amount),
      previousBudget: reader.known("previous_budget", reader.amount),
      expenditure: reader.known("expenditure", reader.amount),
      commitments: reader.known("commitments", reader.amount))
  }

  private func financeLine(_ subject: String?, _ reader: NodeReader) -> FinanceLine? {
    let figures = figures(reader)
    let share = reader.decimal("share_pct")
    return subject.map { FinanceLine(subject: $0, figures: figures, share: share) }
  }
}
