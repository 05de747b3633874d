import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words on the act by which the plan is adopted.
enum AdoptionTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.adoption.heading"
  case alternative = "action-plan.adoption.alternative"
  case caption = "action-plan.adoption.caption"
  case kind = "action-plan.adoption.kind"
  case number = "action-plan.adoption.number"
  case date = "action-plan.adoption.date"
  case place = "action-plan.adoption.place"
  case body = "action-plan.adoption.body"
  case session = "action-plan.adoption.session"
  case sessionNumber = "action-plan.adoption.session-number"
  case sessionNumberAndKind = "action-plan.adoption.session-number-and-kind"
  case proposer = "action-plan.adoption.proposer"
  case charge = "action-plan.adoption.charge"
  case publication = "action-plan.adoption.publication"
  case issue = "action-plan.adoption.issue"
  case issueDate = "action-plan.adoption.issue-date"
  case entryIntoForce = "action-plan.adoption.entry-into-force"
  case repeals = "action-plan.adoption.repeals"
  case signatory = "action-plan.adoption.signatory"
  case seal = "action-plan.adoption.seal"
  case sealPlace = "action-plan.adoption.seal-place"
}

/// The facts of the act by which the plan is adopted.
enum AdoptionFacts {
  static func compose(_ act: Act, _ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .section(2, "introduction.adoption", phrases.term(AdoptionTerm.heading)),
      .table(
        .facts(
          "table.adoption", facts(of: act, subject), caption: phrases.term(AdoptionTerm.caption),
          alternative: phrases.plain(AdoptionTerm.alternative))),
    ] + ArticlesPart.compose(act.articles, subject)
  }

  private static func facts(of act: Act, _ subject: PlanSubject) -> [FactRow] {
    let phrases = subject.phrases
    var facts = [
      FactRow(phrases.term(AdoptionTerm.kind), phrases.codeAlone(act.kind, in: .actKinds)),
      FactRow(
        phrases.term(AdoptionTerm.body),
        phrases.official(act.adoptingBody, in: .bodies, of: subject.unit)),
      FactRow(phrases.term(AdoptionTerm.number), phrases.symbol(act.number)),
      FactRow(phrases.term(AdoptionTerm.date), phrases.date(act.date)),
      FactRow(phrases.term(AdoptionTerm.place), phrases.name(act.place, at: "act/place")),
    ]
    if let session = act.session {
      facts.append(
        FactRow(
          phrases.term(AdoptionTerm.session),
          phrases.list([number(of: session, phrases), phrases.date(session.date)])))
    }
    facts += [
      FactRow(
        phrases.term(AdoptionTerm.proposer),
        phrases.official(act.proposer, in: .bodies, of: subject.unit)),
      FactRow(
        phrases.term(AdoptionTerm.charge), subject.actors(act.implementationCharge)),
      FactRow(phrases.term(AdoptionTerm.publication), lines: publication(act, phrases)),
      FactRow(
        phrases.term(AdoptionTerm.entryIntoForce),
        phrases.codeAlone(act.entryIntoForce, in: .entryIntoForceRules)),
    ]
    if !act.repeals.isEmpty {
      facts.append(
        FactRow(
          phrases.term(AdoptionTerm.repeals),
          lines: act.repeals.enumerated().map { index, text in
            phrases.text(text, at: DataPath(components: ["act", "repeals"]).element(index))
          }))
    }
    return facts + signature(of: act, subject)
  }

  private static func number(of session: Session, _ phrases: Phrases) -> [Inline] {
    let number = phrases.count(session.number)
    guard let kind = session.kind else {
      return phrases.sentence(AdoptionTerm.sessionNumber, ["number": number])
    }
    return phrases.sentence(
      AdoptionTerm.sessionNumberAndKind,
      ["number": number, "kind": phrases.code(kind, in: .sessionKinds)])
  }

  private static func publication(_ act: Act, _ phrases: Phrases) -> [[Inline]] {
    guard let publication = act.publication else { return [phrases.notPublished] }
    return [
      phrases.name(publication.gazette, at: "act/publication/gazette"),
      phrases.labelled(AdoptionTerm.issue, phrases.symbol(publication.issue)),
      phrases.labelled(AdoptionTerm.issueDate, phrases.date(publication.date)),
    ]
  }

  private static func signature(of act: Act, _ subject: PlanSubject) -> [FactRow] {
    let phrases = subject.phrases
    var facts: [FactRow] = []
    if let signatory = act.signatory {
      var lines = [
        phrases.official(signatory.function, in: .signatoryFunctions, of: subject.unit)
      ]
      if let name = signatory.name { lines.append(phrases.symbol(name)) }
      facts.append(FactRow(phrases.term(AdoptionTerm.signatory), lines: lines))
    }
    if act.hasSeal {
      facts.append(
        FactRow(phrases.term(AdoptionTerm.seal), phrases.term(AdoptionTerm.sealPlace)))
    }
    return facts
  }
}
