import Languages

extension ComparedItem {
  /// How a plan was prepared.
  init(_ preparation: Preparation) {
    self.init(
      .preparation,
      facts: [
        ComparedFact(
          .authors, "authors", ComparedValue(preparation.authors, ComparedValue.parties)),
        ComparedFact(
          .partners, "partners", ComparedValue(preparation.partners, ComparedValue.parties)),
        ComparedFact(.needs, "needs", ComparedValue(preparation.needs, ComparedValue.texts)),
        ComparedFact(
          .facilitatedBy, "facilitated_by",
          ComparedValue(preparation.facilitatedBy, ComparedValue.parties)),
      ],
      lists: [
        ComparedList(
          .workingGroup, at: "working_group", preparation.workingGroup.map(Self.init)),
        ComparedList(.survey, at: "survey", preparation.survey.map(Self.init)),
        ComparedList(.consultation, at: "consultation", preparation.consultation.map(Self.init)),
      ])
  }

  private init(_ group: WorkingGroup) {
    self.init(
      .workingGroup,
      facts: [
        ComparedFact(.appointedBy, "appointed_by", ComparedValue(group.appointedBy, in: "bodies"))
      ],
      lists: [
        ComparedList(.decision, at: "decision", group.decision.map(Self.init)),
        ComparedList(.member, "members", group.members.map(Self.init)),
      ])
  }

  private init(_ decision: DecisionReference) {
    self.init(
      .decision,
      facts: [
        ComparedFact(.number, "number", ComparedValue(decision.number, ComparedValue.symbol)),
        ComparedFact(.date, "date", ComparedValue(decision.date, ComparedValue.date)),
      ])
  }

  private init(_ member: Member) {
    let function = member.function.key
    self.init(
      .member,
      name: ComparedValue(together: [.text(member.function), .party(member.organisation)]),
      keys: ["\(member.organisation) \(function)", member.organisation, function],
      facts: [
        ComparedFact(.organisation, "organisation", .party(member.organisation)),
        ComparedFact(.function, "function", .text(member.function)),
        ComparedFact(.role, "role", ComparedValue(member.role, in: "member-roles")),
      ])
  }

  private init(_ survey: Survey) {
    self.init(
      .survey,
      facts: [
        ComparedFact(
          .conductedBy, "conducted_by", ComparedValue(survey.conductedBy, ComparedValue.party)),
        ComparedFact(.method, "method", ComparedValue(survey.method)),
        ComparedFact(
          .fieldwork, "fieldwork", ComparedValue(survey.fieldwork, ComparedValue.period)),
        ComparedFact(.population, "population", ComparedValue(survey.population)),
        ComparedFact(
          .sampleSize, "sample_size", ComparedValue(survey.sampleSize, ComparedValue.count)),
        ComparedFact(
          .marginOfError, "margin_of_error_pct",
          ComparedValue(survey.marginOfError, ComparedValue.percentage)),
      ],
      lists: [ComparedList(.finding, "findings", survey.findings.map(Self.init))])
  }

  private init(_ finding: Finding) {
    self.init(
      .finding, id: finding.id, name: .text(finding.text),
      facts: [
        ComparedFact(.topic, "topic", ComparedValue(finding.topic, in: "survey-topics")),
        ComparedFact(.finding, "text", .text(finding.text)),
        ComparedFact(
          .measuredValue, "value", ComparedValue(finding.value, ComparedValue.number)),
        ComparedFact(.unit, "unit", ComparedValue(finding.unit, in: "units-of-measure")),
      ])
  }

  private init(_ consultation: Consultation) {
    self.init(
      .consultation,
      facts: [
        ComparedFact(.opened, "opened", ComparedValue(consultation.opened, ComparedValue.date)),
        ComparedFact(.closed, "closed", ComparedValue(consultation.closed, ComparedValue.date)),
        ComparedFact(.forms, "forms", ComparedValue(consultation.forms, ComparedValue.texts)),
        ComparedFact(
          .commentsReceived, "comments_received",
          ComparedValue(consultation.commentsReceived, ComparedValue.count)),
        ComparedFact(
          .commentsAccepted, "comments_accepted",
          ComparedValue(consultation.commentsAccepted, ComparedValue.count)),
      ])
  }
}
