package import DocumentTree
import Languages
package import PlanModel

extension Composer {
  /// The act by which a plan is adopted, with its explanatory note.
  package func act(of plan: Plan, outline: Outline = .standard(.act)) -> Document {
    let phrases = phrases(for: plan.languages)
    let subject = ActSubject(PlanSubject(plan, phrases))
    let unit = phrases.unitTitle(subject.plan.unit, key: plan.localGovernment)
    let body = outline.body(.act, of: subject, from: ActSections.all)
    let heading = phrases.term(ActTerm.heading)
    return Document(
      info: DocumentInfo(
        title: profile.term(
          CommonTerm.labelled,
          ["label": profile.term(ActTerm.heading), "content": words(of: plan.title)]),
        subject: profile.term(ActTerm.heading), authors: [unit], languages: [profile.tag],
        identifier: plan.id, marks: subject.marks),
      parts: body.parts,
      slots: slots(
        title: heading, subtitle: [.text(unit)],
        edition: CoverSection.edition(plan.edition, phrases), phrases),
      gaps: body.gaps)
  }
}
