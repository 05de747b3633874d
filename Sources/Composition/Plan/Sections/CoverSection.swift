import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the cover.
enum CoverTerm: String, CaseIterable, TermKey {
  case country = "action-plan.cover.country"
  case period = "action-plan.cover.period"
  case edition = "action-plan.cover.edition"
  case supersedes = "action-plan.cover.supersedes"
  case draft = "action-plan.cover.edition-draft"
  case consultation = "action-plan.cover.edition-consultation"
  case proposed = "action-plan.cover.edition-proposed"
  case adopted = "action-plan.cover.edition-adopted"
  case amended = "action-plan.cover.edition-amended"
  case expired = "action-plan.cover.edition-expired"
}

/// The cover: whose plan it is, for which time, in which edition.
enum CoverSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    let plan = subject.plan
    var blocks = plan.arms?.blocks(phrases) ?? []
    blocks.append(.text(phrases.term(CoverTerm.country), .cover))
    if let unit = subject.unit {
      blocks.append(.text(phrases.entity(unit.entity), .cover))
      if let canton = unit.canton {
        blocks.append(.text(phrases.code(canton, in: .cantons), .cover))
      }
    }
    blocks += [
      .text([.strong([.text(phrases.unitTitle(subject.unit, key: plan.localGovernment))])], .cover),
      .text(phrases.text(plan.title, at: "title"), .coverTitle),
      .text(
        phrases.sentence(
          CoverTerm.period, ["period": years(of: plan.period)]), .subtitle),
      .text(edition(plan.edition, phrases), .cover),
    ]
    if let superseded = plan.edition.supersedes {
      blocks.append(
        .text(
          phrases.sentence(CoverTerm.supersedes, ["number": phrases.symbol(superseded)]), .cover))
    }
    blocks += marks(of: plan, phrases)
    return blocks + [.pageBreak]
  }

  /// Which edition it is and how far it has come.
  static func edition(_ edition: Edition, _ phrases: Phrases) -> [Inline] {
    phrases.sentence(
      CoverTerm.edition,
      [
        "number": phrases.symbol(edition.number),
        "stage": phrases.term(CoverTerm(edition.stage)),
      ])
  }

  private static func years(of period: Period) -> [Inline] {
    [.value(.years(period.start.year, period.end.year))]
  }

  private static func marks(of plan: Plan, _ phrases: Phrases) -> [Block] {
    var blocks: [Block] = Mark.marks(of: plan, phrases).map { .text($0.content, .mark) }
    if plan.dataStatus == .illustrative {
      blocks.append(.text(phrases.term(DocumentTerm.exampleNote), .note))
    }
    return blocks
  }
}

extension CoverTerm {
  /// How far an edition has come, in the gender of its name.
  fileprivate init(_ stage: PlanStage) {
    switch stage {
    case .draft: self = .draft
    case .consultation: self = .consultation
    case .proposed: self = .proposed
    case .adopted: self = .adopted
    case .amended: self = .amended
    case .expired: self = .expired
    }
  }
}

extension Mark {
  /// The words that every page of a plan carries.
  static func marks(of plan: Plan, _ phrases: Phrases) -> [Mark] {
    marks(of: plan.dataStatus, phrases) + draft(plan.edition.stage, phrases)
  }

  /// The words that every page carries that not everybody may see, or that has invented data.
  static func marks(of status: DataStatus, _ phrases: Phrases) -> [Mark] {
    var marks: [Mark] = []
    switch phrases.readership.audience {
    case .everybody: break
    case .insiders:
      marks.append(Mark(kind: .internalUse, content: phrases.term(PrivacyTerm.markInternal)))
    }
    switch status {
    case .real: break
    case .illustrative:
      marks.append(Mark(kind: .example, content: phrases.term(DocumentTerm.markExample)))
    }
    return marks
  }

  private static func draft(_ stage: PlanStage, _ phrases: Phrases) -> [Mark] {
    let term: DocumentTerm? =
      switch stage {
      case .draft: .markDraft
      case .consultation: .markConsultation
      case .proposed: .markProposed
      case .adopted, .amended, .expired: nil
      }
    return term.map { [Mark(kind: .draft, content: phrases.term($0))] } ?? []
  }
}
