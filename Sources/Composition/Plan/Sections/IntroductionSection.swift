import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the introduction.
enum IntroductionTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.introduction.heading"
  case purposeHeading = "action-plan.introduction.purpose-heading"
  case purpose = "action-plan.introduction.purpose"
  case content = "action-plan.introduction.content"
  case aims = "action-plan.introduction.aims"
  case aimCohesion = "action-plan.introduction.aim-cohesion"
  case aimPrevention = "action-plan.introduction.aim-prevention"
  case evidence = "action-plan.introduction.evidence"
  case lawHeading = "action-plan.introduction.law-heading"
  case law = "action-plan.introduction.law"
  case provision = "action-plan.introduction.provision"
}

/// What the plan is for, and the law that it rests on.
enum IntroductionSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    var blocks: [Block] = [
      .section(1, "introduction", phrases.term(IntroductionTerm.heading)),
      .section(2, "introduction.purpose", phrases.term(IntroductionTerm.purposeHeading)),
      .text(
        phrases.sentence(
          IntroductionTerm.purpose,
          [
            "unit": [.text(phrases.unitTitle(subject.unit, key: subject.plan.localGovernment))],
            "period": phrases.period(subject.plan.period),
          ])),
      .text(phrases.term(IntroductionTerm.content)),
      .text(phrases.term(IntroductionTerm.aims)),
      .items([
        phrases.term(IntroductionTerm.aimCohesion), phrases.term(IntroductionTerm.aimPrevention),
      ]),
      .text(phrases.term(IntroductionTerm.evidence)),
    ]
    guard let act = subject.plan.act else { return blocks }
    if !act.legalBasis.isEmpty {
      blocks += [
        .section(2, "introduction.law", phrases.term(IntroductionTerm.lawHeading)),
        .text(phrases.term(IntroductionTerm.law)),
        .items(act.legalBasis.enumerated().map { basis($1, at: $0, phrases) }),
      ]
    }
    return blocks + AdoptionFacts.compose(act, subject)
  }

  private static func basis(_ basis: LegalBasis, at index: Int, _ phrases: Phrases) -> [Inline] {
    let path = DataPath(components: ["act", "legal_basis"]).element(index) / "text"
    guard let law = basis.law else { return phrases.text(basis.text, at: path) }
    var content = phrases.code(law, in: .laws)
    if let provision = basis.provision {
      content = phrases.sentence(
        IntroductionTerm.provision,
        [
          "provision": phrases.verbatim(provision),
          "law": phrases.property("genitive", of: law, in: .laws) ?? content,
        ])
    }
    if let gazette = phrases.property("gazette", of: law, in: .laws) {
      content = phrases.remark(content, gazette)
    }
    guard let text = basis.text else { return content }
    return phrases.list([content, phrases.text(text, at: path)], by: .clauseSeparator)
  }
}
