package import Languages

/// The money of a project.
package struct ProjectFinance: Sendable, Equatable {
  /// The ISO 4217 code.
  package let currency: String
  /// All contributions together.
  package let totalContributions: Known<DecimalNumber>
  /// Contributions, one by one.
  package let contributions: [Contribution]
  /// What was delivered in each year that the source names.
  package let delivery: [YearAmount]
  /// How the contributions are split.
  package let byRecipientOrganisation: Known<[OrganisationAmount]>
  /// What was planned for each year.
  package let budgetByYear: Known<[YearAmount]>

  /// A value of these parts.
  package init(
    currency: String, totalContributions: Known<DecimalNumber>, contributions: [Contribution] = [],
    delivery: [YearAmount] = [], byRecipientOrganisation: Known<[OrganisationAmount]>,
    budgetByYear: Known<[YearAmount]>
  ) {
    self.currency = currency
    self.totalContributions = totalContributions
    self.contributions = contributions
    self.delivery = delivery
    self.byRecipientOrganisation = byRecipientOrganisation
    self.budgetByYear = budgetByYear
  }
}

/// Money that a donor gives.
package struct Contribution: Sendable, Equatable {
  /// The id of the organisation.
  package let donor: String
  /// How much.
  package let amount: Known<DecimalNumber>
  /// When.
  package let date: Known<PartialDate>
  /// The id of the organisation that gets it.
  package let recipient: Known<String>

  /// A value of these parts.
  package init(
    donor: String, amount: Known<DecimalNumber>, date: Known<PartialDate>, recipient: Known<String>
  ) {
    self.donor = donor
    self.amount = amount
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
