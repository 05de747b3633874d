package import DocumentTree
import Languages
package import PlanModel

extension Composer {
  /// The form that institutions fill in for an incident; it is always for internal use.
  package func incidentResponseSheet(
    of plan: Plan, coalitions: [Coalition] = [],
    outline: Outline = .standard(.incidentResponseSheet)
  ) -> Document {
    let phrases = phrases(for: plan.languages, readBy: .insiders)
    let subject = ResponseSheetSubject(PlanSubject(plan, phrases), coalitions: coalitions)
    let body = outline.body(.incidentResponseSheet, of: subject, from: ResponseSheetSections.all)
    let unit = phrases.unitTitle(subject.plan.unit, key: plan.localGovernment)
    let title = phrases.plain(ResponseSheetTerm.title)
    return Document(
      info: DocumentInfo(
        title: phrases.profile.term(CommonTerm.labelled, ["label": title, "content": unit]),
        subject: title, authors: [unit], languages: [profile.tag], identifier: plan.id,
        marks: Mark.marks(of: plan.dataStatus, phrases)),
      parts: body.parts,
      slots: slots(
        title: [.text(title)], subtitle: [.text(unit)],
        edition: CoverSection.edition(plan.edition, phrases), phrases),
      gaps: body.gaps)
  }
}
