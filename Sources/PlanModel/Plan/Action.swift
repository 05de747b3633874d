package import Languages

/// Something that a plan sets out to do.
package struct Action: Sendable, Equatable {
  /// Its id.
  package let id: String
  /// What.
  package let title: LocalizedText
  /// Prevention, response, support, monitoring or visibility.
  package let kind: Code?
  /// The id of the actor that is responsible; required.
  package let responsible: String?
  /// The ids of its partners.
  package let partners: [String]
  /// When; required.
  package let timeframe: Period?
  /// What comes of it.
  package let outputs: [LocalizedText]
  /// The ids of its indicators.
  package let indicators: [String]
  /// What it costs; required unless `zeroCost` says why it is free.
  package let cost: ActionCost?
  /// Why it costs nothing.
  package let zeroCost: LocalizedText?
  /// Where the money comes from.
  package let funding: [Funding]
  /// The ids of its risks.
  package let risks: [String]

  /// A value of these parts.
  package init(
    id: String, title: LocalizedText, kind: Code? = nil, responsible: String? = nil,
    partners: [String] = [], timeframe: Period? = nil, outputs: [LocalizedText] = [],
    indicators: [String] = [], cost: ActionCost? = nil, zeroCost: LocalizedText? = nil,
    funding: [Funding] = [], risks: [String] = []
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.responsible = responsible
    self.partners = partners
    self.timeframe = timeframe
    self.outputs = outputs
    self.indicators = indicators
    self.cost = cost
    self.zeroCost = zeroCost
    self.funding = funding
    self.risks = risks
  }
}

/// What an action costs.
package struct ActionCost: Sendable, Equatable {
  /// The ISO 4217 code.
  package let currency: String
  /// What the money is for.
  package let lines: [CostLine]
  /// How it is spread over the years.
  package let byYear: [YearAmount]
  /// The total as the author states it; required.
  package let total: DecimalNumber?

  /// A value of these parts.
  package init(
    currency: String, lines: [CostLine] = [], byYear: [YearAmount] = [], total: DecimalNumber? = nil
  ) {
    self.currency = currency
    self.lines = lines
    self.byYear = byYear
    self.total = total
  }
}

/// One thing that is paid for.
package struct CostLine: Sendable, Equatable {
  /// What.
  package let item: LocalizedText
  /// How many.
  package let quantity: DecimalNumber?
  /// What one costs.
  package let unitCost: DecimalNumber?
  /// What they cost together; required.
  package let amount: DecimalNumber?

  /// A value of these parts.
  package init(
    item: LocalizedText, quantity: DecimalNumber? = nil, unitCost: DecimalNumber? = nil,
    amount: DecimalNumber? = nil
  ) {
    self.item = item
    self.quantity = quantity
    self.unitCost = unitCost
    self.amount = amount
  }
}

/// Where money for an action comes from.
package struct Funding: Sendable, Equatable {
  /// The source, such as `municipal-budget`; `none` for a gap.
  package let source: Code
  /// The line of the municipal budget.
  package let budgetCode: String?
  /// The id of the donor among the actors.
  package let donor: String?
  /// The id of the project that gives it, by which both are held against each other.
  package let project: String?
  /// Whether it is sure.
  package let status: FundingStatus
  /// How it is spread over the years.
  package let byYear: [YearAmount]
  /// How much; required.
  package let amount: DecimalNumber?

  /// A value of these parts.
  package init(
    source: Code, budgetCode: String? = nil, donor: String? = nil, project: String? = nil,
    status: FundingStatus, byYear: [YearAmount] = [], amount: DecimalNumber? = nil
  ) {
    self.source = source
    self.budgetCode = budgetCode
    self.donor = donor
    self.project = project
    self.status = status
    self.byYear = byYear
    self.amount = amount
  }
}

/// Whether money is sure.
package enum FundingStatus: String, Sendable, CaseIterable {
  /// It is there.
  case secured
  /// It is hoped for.
  case expected
  /// There is no source yet.
  case gap
}
