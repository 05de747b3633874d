package import Languages

/// The money of a project.
package struct ProjectFinance: Sendable, Equatable {
  /// The ISO 4217 code.
  package let currency: String
  /// All contributions together.
  package let totalContributions: Known<DecimalNumber>
  /// Contributions, one by one.
  package let contributions: [Contribution]
  /// The parts in which the money comes; an empty list for none.
  package let tranches: Known<[Tranche]>
  /// What was delivered, by year and by whatever else the source tells.
  package let delivery: [FinanceEntry]
  /// How the contributions are split.
  package let byRecipientOrganisation: Known<[OrganisationAmount]>
  /// What was planned for each year.
  package let budgetByYear: Known<[YearAmount]>
  /// What was planned, by year and by whatever else the source tells.
  package let budget: Known<[FinanceEntry]>
  /// What one currency was worth in another.
  package let exchangeRates: [ExchangeRate]
  /// What it gives to actions of plans.
  package let plans: [PlanShare]

  /// A value of these parts.
  package init(
    currency: String, totalContributions: Known<DecimalNumber>, contributions: [Contribution] = [],
    tranches: Known<[Tranche]> = .notPublished, delivery: [FinanceEntry] = [],
    byRecipientOrganisation: Known<[OrganisationAmount]> = .notPublished,
    budgetByYear: Known<[YearAmount]> = .notPublished,
    budget: Known<[FinanceEntry]> = .notPublished, exchangeRates: [ExchangeRate] = [],
    plans: [PlanShare] = []
  ) {
    self.currency = currency
    self.totalContributions = totalContributions
    self.contributions = contributions
    self.tranches = tranches
    self.delivery = delivery
    self.byRecipientOrganisation = byRecipientOrganisation
    self.budgetByYear = budgetByYear
    self.budget = budget
    self.exchangeRates = exchangeRates
    self.plans = plans
  }
}

/// Money that a donor gives.
package struct Contribution: Sendable, Equatable {
  /// The id of the organisation.
  package let donor: String
  /// How much.
  package let amount: Known<DecimalNumber>
  /// The ISO 4217 code; nil for that of the project.
  package let currency: String?
  /// When.
  package let date: Known<PartialDate>
  /// The id of the organisation that gets it.
  package let recipient: Known<String>

  /// A value of these parts.
  package init(
    donor: String, amount: Known<DecimalNumber>, currency: String? = nil,
    date: Known<PartialDate>, recipient: Known<String>
  ) {
    self.donor = donor
    self.amount = amount
    self.currency = currency
    self.date = date
    self.recipient = recipient
  }
}

/// An amount of one organisation.
package struct OrganisationAmount: Sendable, Equatable {
  /// Its id.
  package let organisation: String
  /// How much.
  package let amount: DecimalNumber

  /// A value of these parts.
  package init(organisation: String, amount: DecimalNumber) {
    self.organisation = organisation
    self.amount = amount
  }
}

/// Derived figures as the author states them.
package struct ComputedFigures: Sendable, Equatable {
  /// The sum of delivery.
  package let delivered: DecimalNumber?
  /// Contributions less delivery.
  package let remaining: DecimalNumber?
  /// Delivery as a percentage of contributions, two decimals.
  package let deliveryRate: DecimalNumber?
  /// Each year's delivery as a percentage of contributions, two decimals.
  package let shareByYear: [YearAmount]

  /// A value of these parts.
  package init(
    delivered: DecimalNumber? = nil, remaining: DecimalNumber? = nil,
    deliveryRate: DecimalNumber? = nil, shareByYear: [YearAmount] = []
  ) {
    self.delivered = delivered
    self.remaining = remaining
    self.deliveryRate = deliveryRate
    self.shareByYear = shareByYear
  }
}
