import DocumentTree
import PlanModel

/// The sections that a financial annex can have, in their usual order.
enum FinancialAnnexSections {
  /// All sections, each with its name in `Data/outlines/financial-annex.yaml`.
  static let all: [Section<DonorSubject>] = [
    Section("head", compose: FinancialAnnexHead.compose),
    Section("finance", compose: FinancialAnnexHead.facts),
    Section(
      "contributions",
      needs: [Need("contributions") { !$0.project.finance.contributions.isEmpty }], absence: .say,
      compose: { MoneySourcesSection.contributions($0, level: 1) }),
    Section(
      "tranches", needs: [.tranches], absence: .say,
      compose: { MoneySourcesSection.tranches($0, level: 1) }),
    Section(
      "plans", needs: [Need("plan-shares") { !$0.project.finance.plans.isEmpty }],
      compose: { PlanSharesSection.compose($0, level: 1) }),
    Section(
      "by-year", lying: { LedgerTable.orientation($0, .year) }, needs: [.years], absence: .say,
      compose: { LedgerSections.byYear($0, level: 1) }),
    Section(
      "by-result", lying: { LedgerTable.orientation($0, .result) }, needs: [.byResult],
      absence: .say, compose: { LedgerSections.byResult($0, level: 1) }),
    Section(
      "by-organisation", lying: { LedgerTable.orientation($0, .organisation) },
      needs: [.byOrganisation], absence: .say,
      compose: { LedgerSections.byOrganisation($0, level: 1) }),
    Section(
      "by-category", lying: { LedgerTable.orientation($0, .category) }, needs: [.byCategory],
      absence: .say, compose: { LedgerSections.byCategory($0, level: 1) }),
    Section(
      "entries", lying: { FinanceEntriesSection.isSplit($0) ? .landscape : .portrait },
      needs: [
        Need("finance-entries") { !$0.postings.budget.isEmpty || !$0.postings.delivery.isEmpty }
      ], absence: .say, compose: FinanceEntriesSection.compose),
    Section(
      "exchange-rates", needs: [.exchangeRates],
      compose: { ExchangeRatesSection.compose($0, level: 1) }),
    Section("data-notes", compose: FinancialAnnexHead.notes),
  ]
}
