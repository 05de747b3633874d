package import DocumentTree
import Languages
package import PlanModel

extension Composer {
  /// The profile of a coalition, with its part in the plan where one is known.
  package func coalitionProfile(
    of coalition: Coalition, plan: Plan? = nil, outline: Outline = .standard(.coalitionProfile)
  ) -> Document {
    let phrases = phrases(for: coalition.languages)
    let subject = CoalitionSubject(
      CoalitionPhrases(coalition, phrases),
      plan: plan.map { PlanSubject($0, self.phrases(for: $0.languages)) })
    let body = outline.body(.coalitionProfile, of: subject, from: CoalitionSections.all)
    let title = phrases.plain(CoalitionTerm.kind)
    return Document(
      info: DocumentInfo(
        title: phrases.profile.term(
          CommonTerm.labelled, ["label": title, "content": words(of: coalition.name)]),
        subject: title, authors: [words(of: coalition.name)], languages: [profile.tag],
        identifier: coalition.id, marks: Mark.marks(of: coalition.dataStatus, phrases)),
      parts: body.parts,
      slots: slots(
        title: [.text(title)], subtitle: subject.names.name, edition: subject.names.seat, phrases),
      gaps: body.gaps)
  }
}
