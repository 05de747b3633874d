package import Languages

/// The money of a project as a report to a donor tells it.
package struct ReportFinance: Sendable, Equatable {
  /// The part of indirect costs, in per cent of direct costs, that holds where none is agreed.
  package static let usualIndirectRate = DecimalNumber(7)

  /// The day up to which the figures reach.
  package let asOf: PartialDate?
  /// The ISO 4217 code of all amounts.
  package let currency: String
  /// Whether the figures are certified.
  package let statement: StatementStatus?
  /// All together.
  package let total: FinanceFigures
  /// What was transferred, the base of one of the two delivery rates.
  package let netFunded: Known<DecimalNumber>
  /// The parts in which the money comes; an empty list for none.
  package let tranches: Known<[Tranche]>
  /// By budget category of the United Nations, indirect costs among them.
  package let byCategory: Known<[FinanceLine]>
  /// By the code of the result.
  package let byOutcome: Known<[FinanceLine]>
  /// By the id of the recipient organisation.
  package let byRecipientOrganisation: Known<[FinanceLine]>
  /// The agreed part of indirect costs, in per cent of direct costs; nil for the usual.
  package let indirectRate: DecimalNumber?
  /// A change of the budget that the donor approved.
  package let revision: BudgetRevision?
  /// What one currency was worth in another.
  package let exchangeRates: [ExchangeRate]
  /// Whether the figures are invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    asOf: PartialDate? = nil, currency: String, statement: StatementStatus? = nil,
    total: FinanceFigures = FinanceFigures(), netFunded: Known<DecimalNumber> = .notPublished,
    tranches: Known<[Tranche]> = .notPublished, byCategory: Known<[FinanceLine]> = .notPublished,
    byOutcome: Known<[FinanceLine]> = .notPublished,
    byRecipientOrganisation: Known<[FinanceLine]> = .notPublished,
    indirectRate: DecimalNumber? = nil, revision: BudgetRevision? = nil,
    exchangeRates: [ExchangeRate] = [], isIllustrative: Bool = false
  ) {
    self.asOf = asOf
    self.currency = currency
    self.statement = statement
    self.total = total
    self.netFunded = netFunded
    self.tranches = tranches
    self.byCategory = byCategory
    self.byOutcome = byOutcome
    self.byRecipientOrganisation = byRecipientOrganisation
    self.indirectRate = indirectRate
    self.revision = revision
    self.exchangeRates = exchangeRates
    self.isIllustrative = isIllustrative
  }
}

/// Whether financial figures are certified.
package enum StatementStatus: String, Sendable, CaseIterable {
  /// They come with the report.
  case unofficial
  /// They are signed by those who keep the accounts.
  case certified
}

/// What was to be spent, and what was.
package struct FinanceFigures: Sendable, Equatable {
  /// The approved budget.
  package let budget: Known<DecimalNumber>
  /// The budget before the last change.
  package let previousBudget: Known<DecimalNumber>
  /// What was spent.
  package let expenditure: Known<DecimalNumber>
  /// What is promised by contract and not spent yet.
  package let commitments: Known<DecimalNumber>

  /// A value of these parts.
  package init(
    budget: Known<DecimalNumber> = .notPublished,
    previousBudget: Known<DecimalNumber> = .notPublished,
    expenditure: Known<DecimalNumber> = .notPublished,
    commitments: Known<DecimalNumber> = .notPublished
  ) {
    self.budget = budget
    self.previousBudget = previousBudget
    self.expenditure = expenditure
    self.commitments = commitments
  }
}

/// The figures of one category, outcome or organisation.
package struct FinanceLine: Sendable, Equatable {
  /// The code of the category or result, or the id of the organisation.
  package let subject: String
  /// Its figures.
  package let figures: FinanceFigures
  /// Its part of all expenditure as the author states it, in per cent.
  package let share: DecimalNumber?

  /// A value of these parts.
  package init(subject: String, figures: FinanceFigures, share: DecimalNumber? = nil) {
    self.subject = subject
    self.figures = figures
    self.share = share
  }
}

/// A part in which a donor's money comes.
package struct Tranche: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int?
  /// When it came or is to come.
  package let date: Known<PartialDate>
  /// How much.
  package let amount: Known<DecimalNumber>
  /// How far it has come.
  package let status: TrancheStatus
  /// The id of the organisation that gets it.
  package let recipient: String?
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    number: Int? = nil, date: Known<PartialDate>, amount: Known<DecimalNumber>,
    status: TrancheStatus, recipient: String? = nil, isIllustrative: Bool = false
  ) {
    self.number = number
    self.date = date
    self.amount = amount
    self.status = status
    self.recipient = recipient
    self.isIllustrative = isIllustrative
  }
}

/// How far a tranche has come.
package enum TrancheStatus: String, Sendable, CaseIterable {
  /// It is foreseen in the agreement.
  case expected
  /// It was asked for.
  case requested
  /// The donor agreed to it.
  case approved
  /// It is there.
  case transferred
}

/// A change of the budget that a donor approved.
package struct BudgetRevision: Sendable, Equatable {
  /// When.
  package let date: PartialDate?
  /// Under which number.
  package let reference: String?

  /// A value of these parts.
  package init(date: PartialDate? = nil, reference: String? = nil) {
    self.date = date
    self.reference = reference
  }
}

/// What one currency was worth in another on a day.
package struct ExchangeRate: Sendable, Equatable {
  /// The ISO 4217 code of the currency that is valued.
  package let from: String
  /// How many units of it are valued, as lists of rates have it; 1 to 1,000,000.
  package let units: Int
  /// The ISO 4217 code in which they are valued.
  package let to: String
  /// The value of the units.
  package let value: DecimalNumber
  /// The day.
  package let date: PartialDate?
  /// Who publishes it.
  package let source: String?

  /// A value of these parts.
  package init(
    from: String, units: Int = 1, to: String, value: DecimalNumber, date: PartialDate? = nil,
    source: String? = nil
  ) {
    self.from = from
    self.units = units
    self.to = to
    self.value = value
    self.date = date
    self.source = source
  }
}
