import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the explanatory note.
enum ExplanatoryNoteTerm: String, CaseIterable, TermKey {
  case heading = "act.note.heading"
  case basisHeading = "act.note.basis-heading"
  case basis = "act.note.basis"
  case proposer = "act.note.proposer"
  case reasonsHeading = "act.note.reasons-heading"
  case reasons = "act.note.reasons"
  case findings = "act.note.findings"
  case objectives = "act.note.objectives"
  case procedureHeading = "act.note.procedure-heading"
  case group = "act.note.group"
  case consultation = "act.note.consultation"
  case comments = "act.note.comments"
  case procedureUnknown = "act.note.procedure-unknown"
  case fundsHeading = "act.note.funds-heading"
  case funds = "act.note.funds"
  case fundsUnknown = "act.note.funds-unknown"
  case years = "act.note.years"
  case year = "act.note.year"
}

/// Why the council should adopt the act: legal basis, reasons, preparation, money.
enum ExplanatoryNote {
  static func compose(_ subject: ActSubject) -> [Block] {
    let phrases = subject.phrases
    return [.pageBreak, .unnumbered(1, "note", phrases.term(ExplanatoryNoteTerm.heading))]
      + basis(subject) + reasons(subject) + procedure(subject) + funds(subject)
  }

  private static func basis(_ subject: ActSubject) -> [Block] {
    let (phrases, form) = (subject.phrases, subject.form)
    let provisions = form.provisions(
      subject.act.legalBasis, at: DataPath(components: ["act", "legal_basis"]))
    return [
      .unnumbered(2, "note.basis", phrases.term(ExplanatoryNoteTerm.basisHeading)),
      .text(
        phrases.sentence(ExplanatoryNoteTerm.basis, ["basis": form.joined(provisions)])),
      .text(
        phrases.sentence(
          ExplanatoryNoteTerm.proposer,
          [
            "proposer": form.filled(
              subject.act.proposer.map {
                phrases.capitalized(phrases.official($0, in: .bodies, of: subject.plan.unit))
              })
          ])),
    ]
  }

  private static func reasons(_ subject: ActSubject) -> [Block] {
    let (phrases, plan) = (subject.phrases, subject.plan.plan)
    var blocks: [Block] = [
      .unnumbered(2, "note.reasons", phrases.term(ExplanatoryNoteTerm.reasonsHeading)),
      .text(phrases.term(ExplanatoryNoteTerm.reasons)),
    ]
    let findings = plan.preparation?.survey?.findings ?? []
    if !findings.isEmpty {
      blocks += [
        .text(phrases.term(ExplanatoryNoteTerm.findings)),
        .items(
          findings.map { finding in
            phrases.text(
              finding.text,
              at: DataPath(
                components: ["preparation", "survey", "findings", finding.id, "text"]))
          }),
      ]
    }
    guard !plan.objectives.isEmpty else { return blocks }
    return blocks + [
      .text(phrases.term(ExplanatoryNoteTerm.objectives)),
      .items(plan.objectives.map { subject.plan.title(of: $0) }),
    ]
  }

  private static func procedure(_ subject: ActSubject) -> [Block] {
    let phrases = subject.phrases
    let preparation = subject.plan.plan.preparation
    var blocks: [Block] = [
      .unnumbered(2, "note.procedure", phrases.term(ExplanatoryNoteTerm.procedureHeading))
    ]
    if let group = preparation?.workingGroup {
      blocks.append(
        .text(
          phrases.sentence(
            ExplanatoryNoteTerm.group,
            [
              "number": subject.form.filled(group.decision?.number.map { phrases.symbol($0) }),
              "date": subject.form.filled(group.decision?.date.map { phrases.date($0) }),
            ])))
    }
    if let consultation = preparation?.consultation {
      blocks.append(
        .text(
          phrases.sentence(
            ExplanatoryNoteTerm.consultation,
            [
              "start": subject.form.filled(consultation.opened.map { phrases.date($0, .numeric) }),
              "end": subject.form.filled(consultation.closed.map { phrases.date($0, .numeric) }),
            ])))
      if consultation.commentsReceived != nil || consultation.commentsAccepted != nil {
        blocks.append(
          .text(
            phrases.sentence(
              ExplanatoryNoteTerm.comments,
              [
                "received": phrases.count(consultation.commentsReceived),
                "accepted": phrases.count(consultation.commentsAccepted),
              ])))
      }
    }
    if blocks.count == 1 {
      blocks.append(.text(phrases.term(ExplanatoryNoteTerm.procedureUnknown)))
    }
    return blocks
  }

  private static func funds(_ subject: ActSubject) -> [Block] {
    let (phrases, money) = (subject.phrases, subject.plan.money)
    let heading = Block.unnumbered(
      2, "note.funds", phrases.term(ExplanatoryNoteTerm.fundsHeading))
    guard money.total != .zero else {
      return [heading, .text(phrases.term(ExplanatoryNoteTerm.fundsUnknown))]
    }
    var blocks: [Block] = [
      heading,
      .text(
        phrases.sentence(
          ExplanatoryNoteTerm.funds,
          ["amount": phrases.money(money.total, subject.plan.currency)])),
    ]
    if !money.byYear.isEmpty {
      blocks += [
        .text(phrases.term(ExplanatoryNoteTerm.years)),
        .items(
          money.byYear.map { year in
            phrases.sentence(
              ExplanatoryNoteTerm.year,
              [
                "year": phrases.year(year.year),
                "amount": phrases.money(year.amount, subject.plan.currency),
              ])
          }),
      ]
    }
    return blocks
  }
}
