import Diagnostics
import DocumentTree
import Languages
import PlanModel

/// Words of the final provisions.
enum FinalProvisionsTerm: String, CaseIterable, TermKey {
  case heading = "action-plan.final-provisions.heading"
  case revision = "action-plan.final-provisions.revision"
}

/// How the plan is changed.
enum FinalProvisionsSection {
  static func compose(_ subject: PlanSubject) -> [Block] {
    let phrases = subject.phrases
    return [
      .section(1, "final-provisions", phrases.term(FinalProvisionsTerm.heading)),
      .text(phrases.term(FinalProvisionsTerm.revision)),
      phrases.prose(subject.plan.monitoring?.revisionRule, at: "monitoring/revision_rule")
        .block,
    ]
  }
}
