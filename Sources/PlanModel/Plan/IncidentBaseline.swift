package import Languages

/// The recorded incidents that a plan starts from.
package struct IncidentBaseline: Sendable, Equatable {
  /// The ids of the actors whose records were used.
  package let sources: [String]
  /// What the incidents are to the community.
  package let context: LocalizedText?
  /// The definition of a hate incident that was applied.
  package let definition: Code?
  /// The day up to which the records reach.
  package let referenceDate: PartialDate?
  /// What may be shown to the public.
  package let disclosure: Disclosure?
  /// Counts by year, class, type and bias.
  package let records: [IncidentRecord]
  /// Counts by year as the author states them.
  package let totals: [YearCount]
  /// How far the cases came with police and courts.
  package let procedure: Procedure?
  /// How institutions and civil society responded, in the order of the definition.
  package let responses: [ResponseCount]

  /// A value of these parts.
  package init(
    sources: [String] = [], context: LocalizedText? = nil, definition: Code? = nil,
    referenceDate: PartialDate? = nil,
    disclosure: Disclosure? = nil, records: [IncidentRecord] = [], totals: [YearCount] = [],
    procedure: Procedure? = nil, responses: [ResponseCount] = []
  ) {
    self.sources = sources
    self.context = context
    self.definition = definition
    self.referenceDate = referenceDate
    self.disclosure = disclosure
    self.records = records
    self.totals = totals
    self.procedure = procedure
    self.responses = responses
  }
}

/// What of the records may be shown to the public.
package struct Disclosure: Sendable, Equatable {
  /// The smallest count that is shown.
  package let publicMinimumCell: Int?
  /// Whether records of single persons may be shown; they never are.
  package let allowsPersonLevel: Bool
  /// Whether the public sees all years together.
  package let groupsYears: Bool

  /// A value of these parts.
  package init(
    publicMinimumCell: Int? = nil, allowsPersonLevel: Bool, groupsYears: Bool = false
  ) {
    self.publicMinimumCell = publicMinimumCell
    self.allowsPersonLevel = allowsPersonLevel
    self.groupsYears = groupsYears
  }
}

/// A count of incidents that share year, class, type and bias.
package struct IncidentRecord: Sendable, Equatable {
  /// The year.
  package let year: Int
  /// Incident or criminal act.
  package let incidentClass: IncidentClass
  /// The types; one incident may have several.
  package let types: [Code]
  /// The prejudice behind it.
  package let bias: Code?
  /// How many.
  package let count: Int

  /// A value of these parts.
  package init(
    year: Int, incidentClass: IncidentClass, types: [Code] = [], bias: Code? = nil, count: Int
  ) {
    self.year = year
    self.incidentClass = incidentClass
    self.types = types
    self.bias = bias
    self.count = count
  }
}

/// A count for one calendar year.
package struct YearCount: Sendable, Equatable {
  /// The year.
  package let year: Int
  /// How many.
  package let count: Int

  /// A value of these parts.
  package init(year: Int, count: Int) {
    self.year = year
    self.count = count
  }
}

/// How far the cases came; nil where it is not known.
package struct Procedure: Sendable, Equatable {
  /// Recorded by the police.
  package let recordedByPolice: Int?
  /// Prosecuted.
  package let prosecuted: Int?
  /// Sentenced.
  package let sentenced: Int?

  /// A value of these parts.
  package init(recordedByPolice: Int? = nil, prosecuted: Int? = nil, sentenced: Int? = nil) {
    self.recordedByPolice = recordedByPolice
    self.prosecuted = prosecuted
    self.sentenced = sentenced
  }
}

/// How often one kind of response was given.
package struct ResponseCount: Sendable, Equatable {
  /// The kind of response.
  package let response: Code
  /// How often.
  package let count: Int

  /// A value of these parts.
  package init(response: Code, count: Int) {
    self.response = response
    self.count = count
  }
}

/// Whether an incident is a criminal act.
package enum IncidentClass: String, Sendable, CaseIterable {
  /// Below a criminal act, or not yet qualified.
  case incident
  /// A criminal act with a bias motive.
  case crime
}
