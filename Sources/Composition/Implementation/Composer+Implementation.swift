package import DocumentTree
import Languages
package import PlanModel

extension Composer {
  /// The report on how a plan was carried out in a year.
  package func implementationReport(
    of report: Report, on plan: Plan, outline: Outline = .standard(.implementationReport)
  ) -> Document {
    let phrases = phrases(for: report.languages)
    let subject = ImplementationSubject(report, on: plan, phrases)
    let unit = phrases.unitTitle(subject.plan.unit, key: plan.localGovernment)
    let body = outline.body(.implementationReport, of: subject, from: ImplementationSections.all)
    let heading = profile.term(ImplementationTerm.kind)
    return Document(
      info: DocumentInfo(
        title: report.title.map { words(of: $0) } ?? heading, subject: heading, authors: [unit],
        languages: [profile.tag], identifier: report.id,
        marks: Mark.marks(of: report.dataStatus, phrases)),
      parts: body.parts,
      slots: slots(
        title: [.text(heading)], subtitle: [.text(unit)],
        edition: [.value(.period(report.period.span, .numeric))], phrases),
      gaps: body.gaps)
  }
}
