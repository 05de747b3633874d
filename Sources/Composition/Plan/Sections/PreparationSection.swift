import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on how the plan was prepared.
enum PreparationTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.preparation.heading"
  case introduction = "action-plan.preparation.introduction"
  case caption = "action-plan.preparation.caption"
  case alternative = "action-plan.preparation.alternative"
  case appointedBy = "action-plan.preparation.appointed-by"
  case decision = "action-plan.preparation.decision"
  case decisionNumber = "action-plan.preparation.decision-number"
  case authors = "action-plan.preparation.authors"
  case partners = "action-plan.preparation.partners"
  case needs = "action-plan.preparation.needs"
  case facilitatedBy = "action-plan.preparation.facilitated-by"
  case consultationPeriod = "action-plan.preparation.consultation-period"
  case consultationForms = "action-plan.preparation.consultation-forms"
  case commentsReceived = "action-plan.preparation.comments-received"
  case commentsAccepted = "action-plan.preparation.comments-accepted"
  case from = "action-plan.preparation.from"
  case membersCaption = "action-plan.preparation.members-caption"
  case membersAlternative = "action-plan.preparation.members-alternative"
  case function = "action-plan.preparation.function"
  case organisation = "action-plan.preparation.organisation"
  case role = "action-plan.preparation.role"
}

/// Who prepared the plan, and what the public consultation brought.
enum PreparationSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    guard let preparation = subject.plan.preparation else { return [] }
    var blocks: [Block] = [
      .section(1, "preparation", phrases.term(PreparationTerm.heading)),
      .text(phrases.term(PreparationTerm.introduction)),
    ]
    let facts =
      authors(preparation, subject) + group(preparation.workingGroup, subject)
      + help(preparation, subject)
      + consultation(preparation.consultation, phrases)
    blocks.append(
      .table(
        .facts(
          "table.preparation", facts, caption: phrases.term(PreparationTerm.caption),
          alternative: phrases.plain(PreparationTerm.alternative))))
    if let members = preparation.workingGroup?.members, !members.isEmpty {
      blocks.append(.table(table(of: members, subject)))
    }
    return blocks
  }

  private static func group(_ group: WorkingGroup?, _ subject: PlanSubject) -> [FactRow] {
    guard let group else { return [] }
    let phrases = subject.phrases
    var facts = [
      FactRow(
        phrases.term(PreparationTerm.appointedBy),
        phrases.official(group.appointedBy, in: .bodies, of: subject.unit))
    ]
    if let decision = group.decision {
      facts.append(
        FactRow(
          phrases.term(PreparationTerm.decision),
          phrases.sentence(
            PreparationTerm.decisionNumber,
            ["number": phrases.symbol(decision.number), "date": phrases.date(decision.date)])))
    }
    return facts
  }

  private static func authors(
    _ preparation: Preparation, _ subject: PlanSubject
  ) -> [FactRow] {
    let phrases = subject.phrases
    var facts: [FactRow] = []
    if !preparation.authors.isEmpty {
      facts.append(
        FactRow(phrases.term(PreparationTerm.authors), subject.actors(preparation.authors)))
    }
    if !preparation.partners.isEmpty {
      facts.append(
        FactRow(phrases.term(PreparationTerm.partners), subject.actors(preparation.partners)))
    }
    if !preparation.needs.isEmpty {
      let path = DataPath(components: ["preparation", "needs"])
      facts.append(
        FactRow(
          phrases.term(PreparationTerm.needs),
          texts: preparation.needs.enumerated().map { index, need in
            phrases.capitalized(phrases.prose(need, at: path.element(index)))
          }))
    }
    return facts
  }

  private static func help(_ preparation: Preparation, _ subject: PlanSubject) -> [FactRow] {
    guard !preparation.facilitatedBy.isEmpty else { return [] }
    return [
      FactRow(
        subject.phrases.term(PreparationTerm.facilitatedBy),
        subject.actors(preparation.facilitatedBy))
    ]
  }

  private static func consultation(_ consultation: Consultation?, _ phrases: Phrases) -> [FactRow] {
    guard let consultation else { return [] }
    let forms = consultation.forms.enumerated().map { index, form in
      phrases.text(
        form, at: DataPath(components: ["preparation", "consultation", "forms"]).element(index))
    }
    return [
      FactRow(
        phrases.term(PreparationTerm.consultationPeriod),
        phrases.sentence(
          PreparationTerm.from,
          ["start": phrases.date(consultation.opened), "end": phrases.date(consultation.closed)])),
      FactRow(phrases.term(PreparationTerm.consultationForms), phrases.list(forms)),
      FactRow(
        phrases.term(PreparationTerm.commentsReceived),
        phrases.count(consultation.commentsReceived)),
      FactRow(
        phrases.term(PreparationTerm.commentsAccepted),
        phrases.count(consultation.commentsAccepted)),
    ]
  }

  private static func table(of members: [Member], _ subject: PlanSubject) -> Table {
    let phrases = subject.phrases
    let path = DataPath(components: ["preparation", "working_group", "members"])
    return .data(
      "table.members",
      columns: [
        TableColumn(5, phrases.term(PreparationTerm.function)),
        TableColumn(4, phrases.term(PreparationTerm.organisation)),
        TableColumn(3, phrases.term(PreparationTerm.role)),
      ],
      rows: RowSequence(count: members.count) { index in
        let member = members[index]
        let function = phrases.text(member.function, at: path.element(index) / "function")
        return Row([
          .text(phrases.capitalized(function)), .text(subject.actor(member.organisation)),
          .text(phrases.codeAlone(member.role, in: .memberRoles)),
        ])
      },
      caption: phrases.term(PreparationTerm.membersCaption),
      alternative: phrases.plain(PreparationTerm.membersAlternative))
  }
}
