package import DocumentTree
package import Languages
package import PlanModel

extension Composer {
  /// The report to the donors of a project, on a period or at its end.
  package func donorReport(
    of report: Report, on project: Project, outline: Outline = .standard(.donorReport)
  ) -> Document {
    let phrases = phrases(for: report.languages)
    let subject = DonorSubject(project, report, phrases)
    let body = outline.body(.donorReport, of: subject, from: DonorSections.all)
    let kind = DonorCoverSection.kind(of: report, phrases)
    return Document(
      info: DocumentInfo(
        title: words(of: report.title ?? project.title), subject: phrases.line(kind),
        authors: subject.base.implementing.map { words(of: $0.name) }, languages: [profile.tag],
        identifier: report.id, marks: Mark.marks(of: report.dataStatus, phrases)),
      parts: body.parts,
      slots: slots(
        title: kind, subtitle: phrases.symbol(project.acronym ?? project.id),
        edition: [.value(.period(report.period.span, .numeric))], phrases),
      gaps: body.gaps)
  }

  /// The money of a project, all of it in tables: of the project alone, or as a report on it
  /// tells.
  ///
  /// - Parameter asOf: The day up to which the figures of a project alone reach; nil for the end of
  ///   the last year with delivery.
  package func financialAnnex(
    of project: Project, report: Report? = nil, asOf: CalendarDay? = nil,
    outline: Outline = .standard(.financialAnnex)
  ) -> Document {
    let phrases = phrases(for: report?.languages ?? project.languages)
    let subject = DonorSubject(project, report, phrases, at: asOf)
    let body = outline.body(.financialAnnex, of: subject, from: FinancialAnnexSections.all)
    let kind = profile.term(FinancialAnnexTerm.kind)
    return Document(
      info: DocumentInfo(
        title: words(of: project.title), subject: kind,
        authors: subject.base.implementing.map { words(of: $0.name) }, languages: [profile.tag],
        identifier: report?.id ?? project.id,
        marks: Mark.marks(of: report?.dataStatus ?? project.dataStatus, phrases)),
      parts: body.parts,
      slots: slots(
        title: [.text(kind)], subtitle: phrases.symbol(project.acronym ?? project.id),
        edition: FinancialAnnexHead.asOf(subject), phrases),
      gaps: body.gaps)
  }
}
