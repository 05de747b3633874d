import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// The sections that the act by which a plan is adopted can have, in their usual order.
enum ActSections {
  /// All sections, each with its name in `Data/outlines/act.yaml`.
  static let all: [Section<ActSubject>] = [
    Section("head", compose: ActHeadSection.compose),
    Section("preamble", compose: ActHeadSection.preamble),
    Section("articles", compose: ActArticles.compose),
    Section("signature", compose: ActHeadSection.signature),
    Section("publication", compose: ActHeadSection.publication),
    Section("explanatory-note", compose: ExplanatoryNote.compose),
  ]
}

/// Words of the act by which a plan is adopted.
enum ActTerm: String, CaseIterable, TermKey {
  case title = "act.title"
  case stage = "act.stage"
  case open = "act.open"
  case publication = "act.publication"
  case publicationOpen = "act.publication-open"
  case heading = "act.heading"
}

/// Head, preamble and foot of the act.
enum ActHeadSection {
  static func compose(_ subject: ActSubject) -> [Block] {
    let (act, phrases) = (subject.act, subject.phrases)
    var blocks: [Block] = []
    if !subject.plan.plan.edition.stage.isAdopted {
      blocks.append(
        .text(
          phrases.sentence(
            ActTerm.stage,
            [
              "stage": phrases.code(
                Code(subject.plan.plan.edition.stage.rawValue), in: .planStages)
            ]), .note))
    }
    if subject.isOpen { blocks.append(.text(phrases.term(ActTerm.open), .note)) }
    return blocks
      + subject.form.head(
        of: act.adoptingBody, number: act.number,
        place: act.place.map { phrases.name($0, at: "act/place") }, date: act.date)
  }

  static func preamble(_ subject: ActSubject) -> [Block] {
    let (act, form) = (subject.act, subject.form)
    let period = subject.plan.plan.period
    let title = OfficialForm.lines([
      OfficialForm.spaced(form.accusative(of: act.kind)),
      subject.phrases.sentence(
        ActTerm.title, ["period": [.value(.years(period.start.year, period.end.year))]]),
    ])
    return [
      form.preamble(
        act.legalBasis, at: DataPath(components: ["act", "legal_basis"]),
        body: act.adoptingBody, session: act.session),
      .unnumbered(1, "act", title),
    ]
  }

  static func signature(_ subject: ActSubject) -> [Block] {
    let act = subject.act
    return [
      subject.form.signature(
        "signature", number: act.number, date: act.date, hasSeal: act.hasSeal,
        by: act.signatory)
    ]
  }

  static func publication(_ subject: ActSubject) -> [Block] {
    let (phrases, form) = (subject.phrases, subject.form)
    let publication = subject.act.publication
    let gazette = form.filled(publication?.gazette, at: "act/publication/gazette")
    guard let issue = publication?.issue else {
      return [
        .text(phrases.sentence(ActTerm.publicationOpen, ["gazette": gazette]), .note)
      ]
    }
    return [
      .text(
        phrases.sentence(
          ActTerm.publication,
          [
            "gazette": gazette, "issue": phrases.symbol(issue),
            "date": form.filled(publication?.date.map { phrases.date($0) }),
          ]), .note)
    ]
  }
}
