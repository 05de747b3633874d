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
  case aimsNamed = "action-plan.introduction.aims-named"
  case vision = "action-plan.introduction.vision"
  case strategies = "action-plan.introduction.strategies"
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
            "start": phrases.date(subject.plan.period.start, .words),
            "end": phrases.date(subject.plan.period.end, .words),
          ])),
      .text(phrases.term(IntroductionTerm.content)),
    ]
    blocks += aims(subject) + [.text(phrases.term(IntroductionTerm.evidence))]
    blocks += framework(subject)
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

  /// The purposes that the author names, else the two that all such plans have, and the vision.
  private static func aims(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let purposes = subject.plan.purposes
    var blocks: [Block] =
      if purposes.isEmpty {
        [
          .text(phrases.term(IntroductionTerm.aims)),
          .items([
            phrases.term(IntroductionTerm.aimCohesion),
            phrases.term(IntroductionTerm.aimPrevention),
          ]),
        ]
      } else {
        [
          .text(phrases.term(IntroductionTerm.aimsNamed)),
          .items(purposes.map { phrases.code($0, in: .purposes) }),
        ]
      }
    if let vision = subject.plan.vision {
      blocks += [
        .text(phrases.term(IntroductionTerm.vision)), phrases.prose(vision, at: "vision").block,
      ]
    }
    return blocks
  }

  /// The strategic documents that the plan fits into.
  private static func framework(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let documents = subject.plan.strategicDocuments
    guard !documents.isEmpty else { return [] }
    return [
      .text(phrases.term(IntroductionTerm.strategies)),
      .items(
        documents.enumerated().map { index, document in
          let path = DataPath("strategic_documents").element(index) / "title"
          let title = phrases.text(document.title, at: path)
          return document.period.map { phrases.remark(title, phrases.period($0)) } ?? title
        }),
    ]
  }

  private static func basis(_ basis: LegalBasis, at index: Int, _ phrases: Phrases) -> [Inline] {
    let item = DataPath(components: ["act", "legal_basis"]).element(index)
    let path = item / "text"
    guard let law = basis.law else { return phrases.text(basis.text, at: path) }
    var content = phrases.code(law, in: .laws)
    if let provision = basis.provision {
      content = phrases.sentence(
        IntroductionTerm.provision,
        [
          "provision": phrases.name(provision, at: item / "provision"),
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
