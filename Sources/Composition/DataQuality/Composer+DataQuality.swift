package import DocumentTree
package import Languages
package import PlanModel

extension Composer {
  /// What a project, or a report on it, does not tell, and what the checks have found in both.
  ///
  /// `issues` is nil where nobody has looked; `asOf` is the day from which the page looks back.
  package func dataQuality(
    of project: Project, report: Report? = nil, issues: [QualityIssue]?, asOf: CalendarDay?,
    outline: Outline = .standard(.dataQuality)
  ) -> Document {
    let phrases = phrases(for: project.languages)
    let subject = DataQualitySubject(
      ProjectSubject(project, phrases, report: report, at: asOf), issues: issues)
    let body = outline.body(.dataQuality, of: subject, from: DataQualitySections.all)
    let isInvented = [project.dataStatus, report?.dataStatus].contains(.illustrative)
    let kind = profile.term(DataQualityTerm.kind)
    return Document(
      info: DocumentInfo(
        title: words(of: project.title), subject: kind,
        authors: subject.base.implementing.map { words(of: $0.name) }, languages: [profile.tag],
        identifier: report?.id ?? project.id,
        marks: Mark.marks(of: isInvented ? .illustrative : project.dataStatus, phrases)),
      parts: body.parts,
      slots: slots(
        title: [.text(kind)], subtitle: phrases.symbol(project.acronym ?? project.id),
        edition: phrases.capitalized(subject.base.asOf), phrases), gaps: body.gaps)
  }
}

/// The data of a project in one language, with what is wrong with them.
struct DataQualitySubject: DocumentSubject {
  /// The project.
  let base: ProjectSubject
  /// What it leaves open, then what the report does.
  let gaps: [DataGap]
  /// What the checks have found; nil where nobody has looked.
  let issues: [QualityIssue]?
  /// The words of the language.
  var phrases: Phrases { base.phrases }

  /// The quality of the data of a project.
  init(_ base: ProjectSubject, issues: [QualityIssue]?) {
    self.base = base
    gaps = DataGaps.of(base.project, base.ledger) + (base.report.map(DataGaps.of) ?? [])
    self.issues = issues
  }
}
