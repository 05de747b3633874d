import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the draft conclusion and of the list of annexes.
enum ConclusionTerm: String, CaseIterable, TermKey {
  case heading = "implementation-report.conclusion.heading"
  case introduction = "implementation-report.conclusion.introduction"
  case proposer = "implementation-report.conclusion.proposer"
  case title = "implementation-report.conclusion.title"
  case explanation = "implementation-report.conclusion.explanation"
  case annexesHeading = "implementation-report.conclusion.annexes-heading"
}

/// What the council is to conclude, in the form of an act, and what is attached.
enum ConclusionSection {
  static func compose(_ subject: ImplementationSubject) -> [Block] {
    guard let conclusion = subject.implementation.draftConclusion else { return [] }
    let (phrases, form) = (subject.phrases, subject.form)
    var blocks: [Block] = [
      .pageBreak, .section(1, "conclusion", phrases.term(ConclusionTerm.heading)),
      .text(phrases.term(ConclusionTerm.introduction), .note),
    ]
    blocks += form.head(of: conclusion.body, number: nil, place: nil, date: nil)
    blocks += [
      form.preamble(
        conclusion.legalBasis, at: DataPath(components: ["draft_conclusion", "legal_basis"]),
        body: conclusion.body, session: nil),
      .unnumbered(
        2, "conclusion.title",
        OfficialForm.lines([
          OfficialForm.spaced(form.accusative(of: conclusion.kind)),
          phrases.sentence(ConclusionTerm.title, ["year": phrases.year(subject.year)]),
        ])),
    ]
    if let text = conclusion.text {
      blocks.append(phrases.prose(text, at: "draft_conclusion/text").block)
    }
    if !conclusion.points.isEmpty {
      let path = DataPath(components: ["draft_conclusion", "points"])
      blocks.append(
        .list(
          ListBlock(
            isOrdered: true,
            items: conclusion.points.enumerated().map { place, point in
              [.text(phrases.text(point, at: path.element(place)))]
            })))
    }
    blocks.append(
      form.signature(
        "conclusion.signature", number: nil, date: nil, hasSeal: true, by: conclusion.signatory))
    if let explanation = conclusion.explanation {
      blocks += [
        .unnumbered(2, "conclusion.explanation", phrases.term(ConclusionTerm.explanation)),
        phrases.prose(explanation, at: "draft_conclusion/explanation").block,
      ]
    }
    guard let proposer = conclusion.proposer else { return blocks }
    return blocks + [
      .text(
        phrases.labelled(
          ConclusionTerm.proposer,
          phrases.capitalized(phrases.official(proposer, in: .bodies, of: subject.plan.unit))))
    ]
  }

  static func annexes(_ subject: ImplementationSubject) -> [Block] {
    let phrases = subject.phrases
    let items = subject.report.annexes.enumerated().map { place, annex -> [Inline] in
      let title = phrases.text(
        annex.title, at: DataPath("annexes").element(place) / "title")
      return annex.reference.map { phrases.remark(title, phrases.symbol($0)) } ?? title
    }
    return [
      .section(1, "annexes", phrases.term(ConclusionTerm.annexesHeading)), .items(items),
    ]
  }
}
