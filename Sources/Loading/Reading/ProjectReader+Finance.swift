import Diagnostics
import Languages
import PlanModel
import YAMLSource

extension ProjectReader {
  /// The money of the project.
  func finance(_ key: String) -> ProjectFinance? {
    reader.child(key) { finance in
      ProjectFinance(
        currency: finance.currency("currency") ?? "",
        totalContributions: finance.known("total_contributions", finance.amount),
        contributions: finance.list("contributions", contribution),
        tranches: finance.knownList("tranches") { $0.tranche() },
        delivery: finance.list("delivery") { $0.financeEntry() },
        byRecipientOrganisation: finance.known("by_recipient_organisation") {
          split(finance, $0)
        },
        budgetByYear: finance.known("budget_by_year") {
          finance.value($0) == nil ? nil : finance.byYear($0)
        },
        budget: finance.knownList("budget") { $0.financeEntry() },
        exchangeRates: finance.list("exchange_rates") { $0.exchangeRate() },
        plans: finance.list("plans", planShare))
    }
  }

  /// Derived figures as the author states them.
  func computed(_ reader: NodeReader) -> ComputedFigures? {
    ComputedFigures(
      delivered: reader.amount("delivered"), remaining: reader.decimal("remaining"),
      deliveryRate: reader.decimal("delivery_rate_pct"),
      shareByYear: reader.numbersByYear("share_by_year_pct"))
  }

  private func contribution(_ reader: NodeReader) -> Contribution? {
    let donor = reader.required("donor", reader.identifier)
    let amount = reader.known("amount", reader.amount)
    let currency = reader.currencyIfAny("currency")
    let date = reader.known("date", reader.date)
    let recipient = reader.known("recipient", reader.identifier)
    return donor.map {
      Contribution(
        donor: $0, amount: amount, currency: currency, date: date, recipient: recipient)
    }
  }

  /// What the project gives to an action of a plan; nil without the ids of both.
  private func planShare(_ reader: NodeReader) -> PlanShare? {
    let plan = reader.required("plan", reader.identifier)
    let action = reader.required("action", reader.identifier)
    let currency = reader.currencyIfAny("currency")
    let byYear = reader.byYear("by_year")
    let amount = reader.known("amount", reader.amount)
    guard let plan, let action else { return nil }
    return PlanShare(
      plan: plan, action: action, currency: currency, byYear: byYear, amount: amount)
  }

  /// Amounts by the id of the organisation; nil when the source does not tell them.
  private func split(_ reader: NodeReader, _ key: String) -> [OrganisationAmount]? {
    let log = reader.log
    guard reader.value(key) != nil else { return nil }
    return reader.entries(key) { organisation, value, path in
      let id = log.identifier(of: organisation, at: path)
      guard let amount = log.amount(of: value, at: path), let id else { return nil }
      return OrganisationAmount(organisation: id, amount: amount)
    }
  }
}
