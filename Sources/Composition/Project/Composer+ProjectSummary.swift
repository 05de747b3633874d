package import DocumentTree
package import Languages
package import PlanModel

extension Composer {
  /// The one page that sums up a project for its donors; `asOf` is the day from which it looks back.
  ///
  /// Without a day it looks back from the day that a report on it reaches, else from the end of the
  /// last year whose delivery is published.
  package func projectSummary(
    of project: Project, report: Report? = nil, asOf: CalendarDay?,
    outline: Outline = .standard(.projectSummary)
  ) -> Document {
    let phrases = phrases(for: project.languages)
    let subject = ProjectSubject(project, phrases, report: report, at: asOf)
    let body = outline.body(.projectSummary, of: subject, from: ProjectSections.all)
    let isInvented = [project.dataStatus, report?.dataStatus].contains(.illustrative)
    return Document(
      info: DocumentInfo(
        title: words(of: project.title), subject: profile.term(DocumentTerm.projectSummary),
        authors: subject.implementing.map { words(of: $0.name) }, languages: [profile.tag],
        identifier: report?.id ?? project.id,
        marks: Mark.marks(of: isInvented ? .illustrative : project.dataStatus, phrases)),
      parts: body.parts.pairingPanels(ProjectSections.halves).inSmallLetters,
      slots: slots(
        title: phrases.term(DocumentTerm.projectSummary),
        subtitle: phrases.symbol(project.acronym ?? project.id),
        edition: phrases.capitalized(subject.asOf),
        phrases), gaps: body.gaps)
  }
}
