import Languages

extension ComparedItem {
  /// How a plan is followed.
  init(_ monitoring: Monitoring) {
    self.init(
      .monitoring,
      facts: [
        ComparedFact(.body, "body", ComparedValue(monitoring.body)),
        ComparedFact(.chair, "chair", ComparedValue(monitoring.chair, ComparedValue.party)),
        ComparedFact(.revisionRule, "revision_rule", ComparedValue(monitoring.revisionRule)),
      ],
      lists: [
        ComparedList(.reportingDuty, "reporting", monitoring.reporting.map(Self.init)),
        ComparedList(.evaluation, "evaluation", monitoring.evaluation.map(Self.init)),
      ])
  }

  private init(_ duty: ReportingDuty) {
    self.init(
      .reportingDuty, name: .code(duty.kind, list: "report-kinds"),
      keys: ["\(duty.kind.key) \(duty.to.key)", duty.kind.key, duty.to.key],
      facts: [
        ComparedFact(.reportKind, "kind", .code(duty.kind, list: "report-kinds")),
        ComparedFact(.due, "due", .monthDay(duty.due)),
        ComparedFact(.recipient, "to", .code(duty.to, list: "recipients")),
      ])
  }

  private init(_ evaluation: Evaluation) {
    self.init(
      .evaluation, name: .code(evaluation.kind, list: "evaluation-kinds"),
      keys: [evaluation.kind.key, String(evaluation.year)],
      facts: [
        ComparedFact(
          .evaluationKind, "kind", .code(evaluation.kind, list: "evaluation-kinds")),
        ComparedFact(.evaluationYear, "year", .year(evaluation.year)),
      ])
  }
}
