package import Languages

/// What a report to a donor says of matters that concern all results.
package struct CrossCutting: Sendable, Equatable {
  /// How far institutions of the country make it their own.
  package let nationalOwnership: ReportText?
  /// What was done for the equality of women and men.
  package let gender: GenderSpending?
  /// What was done with and for the young.
  package let youth: ReportText?
  /// How it was made sure that no conflict is fed.
  package let conflictSensitivity: ReportText?
  /// How progress was followed.
  package let monitoring: ReportText?
  /// The evaluation that was planned or made.
  package let evaluation: ReportEvaluation?
  /// What others began because of the project.
  package let catalyticEffects: CatalyticEffects?
  /// What will last.
  package let sustainability: ReportText?
  /// Risks, and what was changed because of them; an empty list for none.
  package let risksAndAdjustments: Known<[RiskAdjustment]>
  /// Whether more time without more money was asked for.
  package let noCostExtension: NoCostExtension?

  /// A value of these parts.
  package init(
    nationalOwnership: ReportText? = nil, gender: GenderSpending? = nil, youth: ReportText? = nil,
    conflictSensitivity: ReportText? = nil, monitoring: ReportText? = nil,
    evaluation: ReportEvaluation? = nil, catalyticEffects: CatalyticEffects? = nil,
    sustainability: ReportText? = nil,
    risksAndAdjustments: Known<[RiskAdjustment]> = .notPublished,
    noCostExtension: NoCostExtension? = nil
  ) {
    self.nationalOwnership = nationalOwnership
    self.gender = gender
    self.youth = youth
    self.conflictSensitivity = conflictSensitivity
    self.monitoring = monitoring
    self.evaluation = evaluation
    self.catalyticEffects = catalyticEffects
    self.sustainability = sustainability
    self.risksAndAdjustments = risksAndAdjustments
    self.noCostExtension = noCostExtension
  }
}

/// What was set aside and spent for the equality of women and men.
package struct GenderSpending: Sendable, Equatable {
  /// What was planned, in the currency of the report's finance.
  package let planned: Known<DecimalNumber>
  /// What was spent.
  package let spent: Known<DecimalNumber>
  /// In words.
  package let text: ReportText?

  /// A value of these parts.
  package init(
    planned: Known<DecimalNumber> = .notPublished, spent: Known<DecimalNumber> = .notPublished,
    text: ReportText? = nil
  ) {
    self.planned = planned
    self.spent = spent
    self.text = text
  }
}

/// What others began because of a project; empty lists for nothing.
package struct CatalyticEffects: Sendable, Equatable {
  /// Money that others gave.
  package let financial: Known<[FinancialEffect]>
  /// Anything else.
  package let nonFinancial: Known<[ReportText]>

  /// A value of these parts.
  package init(
    financial: Known<[FinancialEffect]> = .notPublished,
    nonFinancial: Known<[ReportText]> = .notPublished
  ) {
    self.financial = financial
    self.nonFinancial = nonFinancial
  }
}

/// Money that others gave because of a project.
package struct FinancialEffect: Sendable, Equatable {
  /// Who gave it, and for what.
  package let text: LocalizedText
  /// How much.
  package let amount: Known<Money>
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    text: LocalizedText, amount: Known<Money> = .notPublished, isIllustrative: Bool = false
  ) {
    self.text = text
    self.amount = amount
    self.isIllustrative = isIllustrative
  }
}

/// A risk, and what was changed because of it.
package struct RiskAdjustment: Sendable, Equatable {
  /// The risk.
  package let risk: LocalizedText
  /// What was changed.
  package let adjustment: LocalizedText?
  /// Whether it is invented.
  package let isIllustrative: Bool

  /// A value of these parts.
  package init(
    risk: LocalizedText, adjustment: LocalizedText? = nil, isIllustrative: Bool = false
  ) {
    self.risk = risk
    self.adjustment = adjustment
    self.isIllustrative = isIllustrative
  }
}

/// More time without more money.
package struct NoCostExtension: Sendable, Equatable {
  /// Whether it was asked for.
  package let isRequested: Known<Bool>
  /// Until when.
  package let newEnd: Known<PartialDate>
  /// Why.
  package let reason: ReportText?

  /// A value of these parts.
  package init(
    isRequested: Known<Bool> = .notPublished, newEnd: Known<PartialDate> = .notPublished,
    reason: ReportText? = nil
  ) {
    self.isRequested = isRequested
    self.newEnd = newEnd
    self.reason = reason
  }
}
