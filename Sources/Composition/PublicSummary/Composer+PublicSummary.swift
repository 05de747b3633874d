package import DocumentTree
import Languages
package import PlanModel

extension Composer {
  /// The summary of a plan for citizens, who read it whoever it is made for.
  ///
  /// `coalitions` are those that the plan names, by the ids of the actors whose profiles they are.
  package func publicSummary(
    of plan: Plan, coalitions: [String: Coalition] = [:],
    outline: Outline = .standard(.publicSummary)
  ) -> Document {
    let phrases = phrases(for: plan.languages, readBy: .everybody)
    let subject = PublicSummarySubject(
      PlanSubject(plan, phrases),
      coalitions: coalitions.mapValues {
        CoalitionPhrases($0, self.phrases(for: $0.languages, readBy: .everybody))
      })
    let body = outline.body(.publicSummary, of: subject, from: PublicSummarySections.all)
    let title = phrases.plain(PublicSummaryTerm.kind)
    return Document(
      info: DocumentInfo(
        title: phrases.profile.term(
          CommonTerm.labelled, ["label": title, "content": words(of: plan.title)]),
        subject: title, authors: [phrases.unitTitle(subject.plan.unit, key: plan.localGovernment)],
        languages: [profile.tag], identifier: plan.id, marks: Mark.marks(of: plan, phrases)),
      parts: body.parts,
      slots: slots(
        title: [.text(title)], subtitle: subject.unit,
        edition: CoverSection.edition(plan.edition, phrases), phrases),
      gaps: body.gaps)
  }
}
