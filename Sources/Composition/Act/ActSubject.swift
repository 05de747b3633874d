import DocumentTree
import Languages
import PlanModel

/// The act by which a plan is adopted, in one language.
struct ActSubject: DocumentSubject {
  /// The plan.
  let plan: PlanSubject
  /// The act; where the definition has none, the usual one with all facts open.
  let act: Act
  /// What official acts have in common.
  let form: OfficialForm

  /// The act of a plan.
  init(_ plan: PlanSubject) {
    self.plan = plan
    act =
      plan.plan.act
      ?? Act(
        kind: "odluka", adoptingBody: "council", proposer: "mayor",
        signatory: Signatory(function: "council-chair"), hasSeal: true, saysRepeals: false)
    form = OfficialForm(
      phrases: plan.phrases, unit: plan.unit, key: plan.plan.localGovernment)
  }

  /// The words of the language.
  var phrases: Phrases { plan.phrases }

  /// Whether a fact is open that an act has when it is adopted.
  var isOpen: Bool {
    act.number == nil || act.date == nil || act.place == nil || act.session?.number == nil
      || act.session?.date == nil || act.legalBasis.isEmpty || act.entryIntoForce == nil
      || act.publication?.gazette == nil || isRepealOpen
  }

  /// Whether it is not known what ceases to be in force: the definition does not say it, or names
  /// an earlier edition that is replaced, and no act by which that was adopted.
  var isRepealOpen: Bool {
    act.repeals.isEmpty && (!act.saysRepeals || plan.plan.edition.supersedes != nil)
  }

  /// The words on every page: those of the plan, and that it is a draft while a fact is open.
  var marks: [Mark] {
    let marks = Mark.marks(of: plan.plan, phrases)
    guard isOpen, !marks.contains(where: { $0.kind == .draft }) else { return marks }
    return marks + [Mark(kind: .draft, content: phrases.term(DocumentTerm.markDraft))]
  }
}
