import Diagnostics
package import DocumentTree
import Languages
package import PlanModel

extension Composer {
  /// The consolidated report of a portfolio on its members.
  ///
  /// `subjects` are the ids of the plans of reports and coalitions, by their own ids; `findings`
  /// what the checks have found in each member, by its id.
  package func consolidatedReport(
    of portfolio: Portfolio, members: [Definition], subjects: [String: String] = [:],
    findings: [String: MemberFindings]? = nil, outline: Outline = .standard(.consolidatedReport)
  ) -> Document {
    let subject = PortfolioSubject(
      portfolio, members: members, subjects: subjects, findings: findings,
      { self.phrases(for: $0) })
    let phrases = subject.phrases
    let body = Self.outline(outline, reportingOn: portfolio.topics)
      .body(.consolidatedReport, of: subject, from: PortfolioSections.all)
    let title = phrases.plain(PortfolioTerm.kind)
    let status: DataStatus =
      ([portfolio.dataStatus] + members.map(\.dataStatus)).contains(.illustrative)
      ? .illustrative : .real
    return Document(
      info: DocumentInfo(
        title: words(of: portfolio.title), subject: title, authors: [words(of: portfolio.title)],
        languages: [profile.tag], identifier: portfolio.id, marks: Mark.marks(of: status, phrases)),
      parts: body.parts,
      slots: slots(
        title: phrases.text(portfolio.title, at: "title"), subtitle: [.text(title)],
        edition: portfolio.period.map { subject.years($0) } ?? [], phrases),
      gaps: body.gaps)
  }

  /// Only the topics that the portfolio chooses, in its order; all where it chooses none.
  private static func outline(_ outline: Outline, reportingOn topics: [Code]) -> Outline {
    guard !topics.isEmpty else { return outline }
    let known = Composer.sectionNames(of: .consolidatedReport)
    let heads: Set = ["head", "contents"]
    let others = outline.sections.filter { heads.contains($0) || !known.contains($0) }
    let chosen = topics.map(\.key).filter { outline.sections.contains($0) }
    return outline.choosing(others + chosen)
  }
}
