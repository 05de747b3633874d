/// How a plan is followed.
package struct Monitoring: Sendable, Equatable {
  /// Who follows it.
  package let body: LocalizedText?
  /// The id of the actor that chairs that body.
  package let chair: String?
  /// The reports that are due.
  package let reporting: [ReportingDuty]
  /// The evaluations that are planned.
  package let evaluation: [Evaluation]
  /// How the plan is changed.
  package let revisionRule: LocalizedText?

  /// A value of these parts.
  package init(
    body: LocalizedText? = nil, chair: String? = nil, reporting: [ReportingDuty] = [],
    evaluation: [Evaluation] = [], revisionRule: LocalizedText? = nil
  ) {
    self.body = body
    self.chair = chair
    self.reporting = reporting
    self.evaluation = evaluation
    self.revisionRule = revisionRule
  }
}

/// A report that is due every year.
package struct ReportingDuty: Sendable, Equatable {
  /// What kind of report.
  package let kind: Code
  /// The day by which it is due.
  package let due: MonthDay
  /// Who gets it.
  package let to: Code

  /// A value of these parts.
  package init(kind: Code, due: MonthDay, to: Code) {
    self.kind = kind
    self.due = due
    self.to = to
  }
}

/// A day of every year.
package struct MonthDay: Sendable, Equatable {
  /// The month, 1 to 12.
  package let month: Int
  /// The day, from 1.
  package let day: Int

  /// A value of these parts.
  package init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }
}

/// An evaluation that is planned.
package struct Evaluation: Sendable, Equatable {
  /// What kind of evaluation.
  package let kind: Code
  /// When.
  package let year: Int

  /// A value of these parts.
  package init(kind: Code, year: Int) {
    self.kind = kind
    self.year = year
  }
}
