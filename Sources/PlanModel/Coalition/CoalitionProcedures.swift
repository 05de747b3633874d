package import Languages

/// The document by which a coalition was founded.
package struct FoundingDocument: Sendable, Equatable {
  /// What it is, such as a memorandum of understanding.
  package let kind: Code
  /// Its date.
  package let date: PartialDate?
  /// Its number; nil where it has none.
  package let number: String?
  /// How many signed it.
  package let signatories: Int?

  /// A value of these parts.
  package init(
    kind: Code,
    date: PartialDate? = nil,
    number: String? = nil,
    signatories: Int? = nil
  ) {
    self.kind = kind
    self.date = date
    self.number = number
    self.signatories = signatories
  }
}

/// The rules by which a coalition works inside.
package struct CoalitionProcedures: Sendable, Equatable {
  /// How many members must agree to a public statement.
  package let statementQuorum: Int?
  /// Within how many hours it responds to an incident.
  package let responseHours: Int?
  /// Whether a rule says what happens when interests conflict; nil where it is not said.
  package let hasConflictOfInterestRule: Bool?
  /// When the rules were and will be reviewed.
  package let review: ProcedureReview?

  /// A value of these parts.
  package init(
    statementQuorum: Int? = nil,
    responseHours: Int? = nil,
    hasConflictOfInterestRule: Bool? = nil,
    review: ProcedureReview? = nil
  ) {
    self.statementQuorum = statementQuorum
    self.responseHours = responseHours
    self.hasConflictOfInterestRule = hasConflictOfInterestRule
    self.review = review
  }
}

/// A structural review of the internal procedures of a coalition.
package struct ProcedureReview: Sendable, Equatable {
  /// The last one.
  package let last: PartialDate?
  /// The next one.
  package let next: PartialDate?
  /// The ids of those who assist.
  package let assistedBy: [String]
  /// What it changed.
  package let outcome: LocalizedText?

  /// A value of these parts.
  package init(
    last: PartialDate? = nil,
    next: PartialDate? = nil,
    assistedBy: [String] = [],
    outcome: LocalizedText? = nil
  ) {
    self.last = last
    self.next = next
    self.assistedBy = assistedBy
    self.outcome = outcome
  }
}

/// How an international mission supports a coalition or a plan.
package struct Assistance: Sendable, Equatable {
  /// The id of the one who supports.
  package let by: String?
  /// Since when.
  package let since: PartialDate?
  /// With how many coalitions it works in all.
  package let coalitions: Int?
  /// When that was so.
  package let asOf: PartialDate?
  /// What the support consists of.
  package let text: LocalizedText?

  /// A value of these parts.
  package init(
    by: String? = nil,
    since: PartialDate? = nil,
    coalitions: Int? = nil,
    asOf: PartialDate? = nil,
    text: LocalizedText? = nil
  ) {
    self.by = by
    self.since = since
    self.coalitions = coalitions
    self.asOf = asOf
    self.text = text
  }
}
